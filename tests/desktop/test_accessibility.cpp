// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QtTest>

#include "../site/site_folder.h"
#include "../site/spoken_session.h"
#include "calm.h"
#include "desktop/pages.h"
#include "keyboard.h"
#include "screen_reader.h"
#include "shell.h"
#include "site/analysis.h"
#include "site_people.h"
#include "virtual_display.h"

using namespace voither;

namespace {

constexpr int patience = 60'000; // milliseconds

const test::ScreenReader* reader = nullptr;

/// One reading of the window: what may be focused and what Tab reaches.
struct Reading {
    QList<test::Element> elements;
    QStringList stops; // ids, in the order of Tab
    bool returns = false;
};

QString idOf(QAccessibleInterface* interface)
{
    return "/org/a11y/atspi/accessible/" + QString::number(QAccessible::uniqueId(interface));
}

/// The element that a screen reader is told to have the focus.
QString focused(const QQuickWindow& window)
{
    for (QQuickItem* item = window.activeFocusItem(); item != nullptr; item = item->parentItem()) {
        auto* interface = QAccessible::queryAccessibleInterface(item);
        if (interface != nullptr && interface->state().focusable) {
            return idOf(interface);
        }
    }
    return {};
}

Reading read(QQuickWindow& window)
{
    constexpr int most = 200;
    Reading reading;
    QTest::keyClick(&window, Qt::Key_Tab);
    for (int i = 0; i < most && !reading.returns; ++i) {
        reading.stops.append(focused(window));
        QTest::keyClick(&window, Qt::Key_Tab);
        QTest::qWait(1);
        reading.returns = focused(window) == reading.stops.first();
    }
    // The application comes to the bus a moment after its start.
    const auto heard = [&reading] {
        reading.elements = reader->walk();
        return reading.elements.size() > 1;
    };
    if (!QTest::qWaitFor(heard, patience)) {
        qWarning("the application is not on the bus");
    }
    return reading;
}

bool isGroupOfMany(const QString& role)
{
    static const QStringList roles{"list",      "table", "page tab list", "menu",      "menu bar", "tree",
                                   "combo box", "grid",  "list item",     "table row", "tool bar"};
    return roles.contains(role);
}

class Judge {
public:
    explicit Judge(const Reading& reading)
        : m_reading(reading)
    {
    }

    /// What is wrong, in words.
    QStringList findings() const
    {
        QStringList wrong;
        if (m_reading.elements.size() < 10) {
            wrong << QString("only %1 elements on the bus").arg(m_reading.elements.size());
        }
        if (!m_reading.returns) {
            wrong << "Tab does not return to where it began: " + said(m_reading.stops.mid(0, 20));
        }
        for (const QString& stop : QSet<QString>(m_reading.stops.begin(), m_reading.stops.end())) {
            if (m_reading.stops.count(stop) > 1) {
                wrong << "Tab comes more than once to " + said({stop});
            }
            if (find(stop) < 0) {
                wrong << "Tab stops where a screen reader hears nothing, after "
                        + said({m_reading.stops.value(m_reading.stops.indexOf(stop) - 1)});
            }
        }
        for (int i = 0; i < m_reading.elements.size(); ++i) {
            judge(i, wrong);
        }
        return wrong;
    }

private:
    void judge(int i, QStringList& wrong) const
    {
        const test::Element& element = m_reading.elements[i];
        if (!element.visible || !element.focusable || element.parent < 0 || element.role == "frame"
            || !isForWork(element)) {
            return;
        }
        // A password field has no name of its own; the group around it says it.
        const bool named = !element.name.isEmpty()
            || (element.role.endsWith("text") && !m_reading.elements[element.parent].name.isEmpty());
        if (!named) {
            wrong << QString("no name: %1").arg(path(i));
        }
        static const QStringList empty{"", "unknown", "invalid", "filler", "panel", "redundant object"};
        if (empty.contains(element.role)) {
            wrong << QString("no role: %1").arg(path(i));
        }
        if (!isReached(i)) {
            wrong << QString("not reached by Tab: %1").arg(path(i));
        }
    }

    /// Qt 6.4 tells a screen reader neither what is disabled nor what only tells: those are asked for here.
    static bool isForWork(const test::Element& element)
    {
        if (element.role == "label") {
            return false;
        }
        auto* interface = QAccessible::accessibleInterface(element.id.section(QLatin1Char('/'), -1).toUInt());
        const auto* item = interface == nullptr ? nullptr : qobject_cast<QQuickItem*>(interface->object());
        if (item == nullptr) {
            return true;
        }
        const QVariant interactive = item->property("interactive");
        const bool takesClicks = item->contains(QPointF(item->width() / 2, item->height() / 2));
        return item->isEnabled() && takesClicks && (!interactive.isValid() || interactive.toBool());
    }

    /// A stop of Tab, or one of many of which one is a stop: arrows go on from there.
    bool isReached(int i) const
    {
        for (int at = i; at > 0; at = m_reading.elements[at].parent) {
            if (m_reading.stops.contains(m_reading.elements[at].id)) {
                return true;
            }
            const int parent = m_reading.elements[at].parent;
            if (parent >= 0 && isGroupOfMany(m_reading.elements[parent].role) && holdsStop(parent)) {
                return true;
            }
        }
        return false;
    }

    bool holdsStop(int group) const
    {
        return std::any_of(m_reading.stops.begin(), m_reading.stops.end(), [&](const QString& stop) {
            for (int at = find(stop); at >= 0; at = m_reading.elements[at].parent) {
                if (at == group) {
                    return true;
                }
            }
            return false;
        });
    }

    int find(const QString& id) const
    {
        const auto found = std::find_if(m_reading.elements.begin(), m_reading.elements.end(),
                                        [&id](const test::Element& element) { return element.id == id; });
        return found == m_reading.elements.end() ? -1 : static_cast<int>(found - m_reading.elements.begin());
    }

    QString path(int i) const
    {
        QStringList names;
        for (; i > 0; i = m_reading.elements[i].parent) {
            names.prepend(QString("%1 \"%2\"").arg(m_reading.elements[i].role, m_reading.elements[i].name.left(40)));
        }
        return names.mid(std::max(0, static_cast<int>(names.size()) - 4)).join(" > ");
    }

    QString said(const QStringList& ids) const
    {
        QStringList names;
        for (const QString& id : ids) {
            const int i = find(id);
            names << (i < 0 ? id : QString("%1 \"%2\"").arg(m_reading.elements[i].role, m_reading.elements[i].name));
        }
        return names.join(", ");
    }

    const Reading& m_reading;
};

} // namespace

/// Every page as a screen reader and a keyboard find it, over the bus that screen readers use.
class TestAccessibility : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto site = m_folder.open();
        test::addPersonInCare(*site, "2026-0001", "Maria Aparecida do Nascimento", 12, 1);
        test::addPerson(*site, "João Batista", "2026-0002", "6A70");
        const auto spoken = test::speak(
            m_folder.folder(), "s",
            {.seconds = 8, .channels = 2, .patientSays = "eu dormi mal hoje e fiquei pensando na casa da minha mãe"});
        const auto session = test::must(site::importSession(*site, test::requestFor(spoken, "2026-0003"), {})).session;
        auto material = test::must(site::loadSession(*site, session));
        extraction::Options options;
        options.minimumWords = 5;
        test::must(site::storeMeasurement(*site, material,
                                          test::must(site::analyse(material, test::extractor(), options, {}))));
        m_session = QString::fromStdString(session.toString());
    }

    void everythingOnEveryPageHasANameARoleAndAStopOfTheTabKey_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("part");
        for (const ui::PageInfo& page : ui::pages()) {
            if (QLatin1String(page.name) != QLatin1String("gallery")) {
                QTest::newRow(page.name) << QString(page.name) << QString();
            }
        }
        for (const char* tab : {"sessions", "history"}) {
            QTest::addRow("person, %s", tab) << QString("person") << QString(tab);
        }
        for (const char* section : {"security", "appearance", "data", "transcription", "about"}) {
            QTest::addRow("settings, %s", section) << QString("settings") << QString(section);
        }
    }
    void everythingOnEveryPageHasANameARoleAndAStopOfTheTabKey()
    {
        QFETCH(QString, page);
        QFETCH(QString, part);
        const base::SystemClock clock;
        ui::Desktop desktop(m_folder.path(), clock);
        const app::Shell shell(desktop);
        QQuickWindow& window = show(desktop, shell);
        desktop.unlock({}, QString::fromUtf8(test::sitePassphrase.data()));
        QVERIFY(app::waitUntilCalm(desktop, window));
        QCOMPARE(desktop.state(), ui::Desktop::Open);
        desktop.openPageOf(page, page == "review" ? "2026-0003" : "2026-0001",
                           page == "review" ? m_session : QString());
        QVERIFY(app::waitUntilCalm(desktop, window));
        QCOMPARE(desktop.page(), page);
        if (!part.isEmpty()) {
            choose(window, page, part);
            QVERIFY(app::waitUntilCalm(desktop, window));
        }
        const QStringList wrong = Judge(read(window)).findings();
        QVERIFY2(wrong.isEmpty(), qPrintable("\n  " + wrong.join("\n  ")));
    }

    void soHaveTheStepsBeforeASiteIsOpen_data()
    {
        QTest::addColumn<bool>("made");
        QTest::addColumn<int>("step");
        QTest::newRow("what it is for") << false << 0;
        QTest::newRow("the service") << false << 1;
        QTest::newRow("the passphrase") << false << 2;
        QTest::newRow("the recovery sheet") << false << 3;
        QTest::newRow("locked") << true << 0;
    }
    void soHaveTheStepsBeforeASiteIsOpen()
    {
        QFETCH(bool, made);
        QFETCH(int, step);
        const test::TemporaryFolder nothing;
        const base::SystemClock clock;
        ui::Desktop desktop(made ? m_folder.path() : nothing / "site", clock);
        const app::Shell shell(desktop);
        QQuickWindow& window = show(desktop, shell);
        if (step > 0) {
            auto* page = itemOf(window.contentItem(), "FirstUsePage");
            QVERIFY(page != nullptr);
            page->setProperty("step", step);
            QVERIFY(app::waitUntilCalm(desktop, window));
        }
        const QStringList wrong = Judge(read(window)).findings();
        QVERIFY2(wrong.isEmpty(), qPrintable("\n  " + wrong.join("\n  ")));
    }

private:
    static QQuickWindow& show(ui::Desktop& desktop, const app::Shell& shell)
    {
        desktop.preferences()->override("pt-BR", "light");
        shell.window()->resize(1280, 760);
        if (!QTest::qWaitForWindowExposed(shell.window(), patience)) {
            qFatal("no window");
        }
        shell.window()->requestActivate();
        if (!QTest::qWaitForWindowActive(shell.window(), patience)) {
            qFatal("the window was not active");
        }
        QAccessible::setActive(true);
        app::waitUntilCalm(desktop, *shell.window());
        return *shell.window();
    }

    /// The first item of a QML type.
    static QQuickItem* itemOf(QQuickItem* below, const QByteArray& type)
    {
        if (QByteArray(below->metaObject()->className()).startsWith(type + "_QML")) {
            return below;
        }
        for (QQuickItem* child : below->childItems()) {
            if (QQuickItem* found = itemOf(child, type)) {
                return found;
            }
        }
        return nullptr;
    }

    static void choose(const QQuickWindow& window, const QString& page, const QString& part)
    {
        if (page == "settings") {
            itemOf(window.contentItem(), "SettingsPage")->setProperty("section", part);
        } else {
            QMetaObject::invokeMethod(itemOf(window.contentItem(), "PersonPage"), "show", Q_ARG(QString, part));
        }
    }

    test::SiteFolder m_folder;
    QString m_session;
};

int main(int argc, char** argv)
{
    const test::VirtualDisplay display;
    const test::ScreenReader bus;
    if (!display.isRunning() || !bus.isRunning()) {
        qWarning("Xvfb or dbus-daemon does not run here: see packaging/debian-packages-test.txt");
        return 1;
    }
    reader = &bus;
    QCoreApplication::setOrganizationName("Voither");
    QCoreApplication::setApplicationName("voither-test");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_accessibility.moc"
