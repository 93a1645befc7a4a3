// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_reader.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QEventLoop>
#include <atomic>
#include <thread>

namespace voither::test {

namespace {

constexpr int patience = 20000; // ms
constexpr const char* accessible = "org.a11y.atspi.Accessible";
constexpr const char* registry = "org.a11y.atspi.Registry";
constexpr const char* rootPath = "/org/a11y/atspi/accessible/root";

// AtspiStateType.
constexpr unsigned enabledState = 8;
constexpr unsigned focusableState = 11;
constexpr unsigned visibleState = 30;

struct Reference {
    QString service;
    QString path;
};

QDBusMessage call(const QDBusConnection& bus, const Reference& at, const QString& interface, const QString& method,
                  const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(at.service, at.path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, patience);
}

QVariant property(const QDBusConnection& bus, const Reference& at, const QString& interface, const QString& name)
{
    const auto answer = call(bus, at, "org.freedesktop.DBus.Properties", "Get", {interface, name});
    return answer.arguments().isEmpty() ? QVariant() : answer.arguments().first().value<QDBusVariant>().variant();
}

QList<Reference> children(const QDBusConnection& bus, const Reference& at)
{
    QList<Reference> list;
    const auto answer = call(bus, at, accessible, "GetChildren");
    if (answer.arguments().isEmpty()) {
        return list;
    }
    const auto array = answer.arguments().first().value<QDBusArgument>();
    array.beginArray();
    while (!array.atEnd()) {
        Reference child;
        QDBusObjectPath path;
        array.beginStructure();
        array >> child.service >> path;
        array.endStructure();
        child.path = path.path();
        list.append(child);
    }
    array.endArray();
    return list;
}

quint64 state(const QDBusConnection& bus, const Reference& at)
{
    const auto answer = call(bus, at, accessible, "GetState");
    if (answer.arguments().isEmpty()) {
        return 0;
    }
    QList<uint> halves;
    answer.arguments().first().value<QDBusArgument>() >> halves;
    return halves.size() < 2 ? 0 : halves[0] | static_cast<quint64>(halves[1]) << 32U;
}

void collect(const QDBusConnection& bus, const Reference& at, int parent, QList<Element>& found)
{
    const quint64 flags = state(bus, at);
    const auto has = [flags](unsigned bit) { return (flags >> bit & 1U) != 0; };
    Element element;
    element.id = at.path;
    element.name = property(bus, at, accessible, "Name").toString();
    element.role = call(bus, at, accessible, "GetRoleName").arguments().value(0).toString();
    element.parent = parent;
    element.focusable = has(focusableState);
    element.enabled = has(enabledState);
    element.visible = has(visibleState);
    element.pressable = property(bus, at, "org.a11y.atspi.Action", "NActions").toInt() > 0;
    found.append(element);
    const int here = static_cast<int>(found.size()) - 1;
    if (!element.visible && parent > 0) {
        return; // nobody hears what stands in a hidden page
    }
    for (const Reference& child : children(bus, at)) {
        collect(bus, child, here, found);
    }
}

QString accessibilityAddress()
{
    const QDBusConnection session =
        QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "voither-test-session");
    const auto answer = call(session, {"org.a11y.Bus", "/org/a11y/bus"}, "org.a11y.Bus", "GetAddress");
    QDBusConnection::disconnectFromBus("voither-test-session");
    return answer.arguments().value(0).toString();
}

} // namespace

ScreenReader::ScreenReader()
{
    m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!m_bus.waitForStarted(patience) || !m_bus.waitForReadyRead(patience)) {
        return;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    m_running = true;
}

ScreenReader::~ScreenReader()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

QList<Element> ScreenReader::walk() const
{
    QList<Element> found;
    std::atomic<bool> done = false;
    // The application answers from its own thread, so that the questions come from another.
    std::thread reader([&found, &done] {
        {
            const QDBusConnection bus = QDBusConnection::connectToBus(accessibilityAddress(), "voither-test-reader");
            for (const Reference& application : children(bus, {registry, rootPath})) {
                collect(bus, application, -1, found);
            }
        }
        QDBusConnection::disconnectFromBus("voither-test-reader");
        done = true;
    });
    QEventLoop loop;
    while (!done) {
        loop.processEvents(QEventLoop::AllEvents, 20);
    }
    reader.join();
    return found;
}

} // namespace voither::test
