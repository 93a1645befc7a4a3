// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QString>

#include "desktop/desktop.h"

namespace voither::test {

/// A person who works by keyboard alone and finds things by the names that a screen reader says. After every key the
/// window comes to rest.
class Keyboard {
public:
    Keyboard(ui::Desktop& desktop, QQuickWindow& window)
        : m_desktop(desktop)
        , m_window(window)
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Tab until the focus is on what is called so. The test fails when a whole round does not reach it.
    bool tabTo(const QString& name);
    /// What a screen reader says of the place that has the focus.
    QString focus() const;

private:
    ui::Desktop& m_desktop;
    QQuickWindow& m_window;
};

} // namespace voither::test
