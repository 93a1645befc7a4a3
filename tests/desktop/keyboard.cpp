// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

#include "calm.h"

namespace voither::test {

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window, key, modifiers);
    app::waitUntilCalm(m_desktop, m_window);
}

void Keyboard::type(const QString& text)
{
    for (const QChar c : text) {
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    app::waitUntilCalm(m_desktop, m_window);
}

QString Keyboard::focus() const
{
    for (QQuickItem* item = m_window.activeFocusItem(); item != nullptr; item = item->parentItem()) {
        const auto* interface = QAccessible::queryAccessibleInterface(item);
        if (interface != nullptr && !interface->text(QAccessible::Name).isEmpty()) {
            return interface->text(QAccessible::Name);
        }
    }
    return {};
}

bool Keyboard::tabTo(const QString& name)
{
    constexpr int most = 120;
    QStringList heard;
    for (int i = 0; i < most; ++i) {
        if (focus().startsWith(name)) {
            return true;
        }
        heard.append(focus());
        QTest::keyClick(&m_window, Qt::Key_Tab);
        QTest::qWait(1);
    }
    qWarning("no Tab reaches \"%s\", but: %s", qPrintable(name), qPrintable(heard.mid(0, 30).join(" | ")));
    return false;
}

} // namespace voither::test
