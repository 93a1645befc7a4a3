// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QString>

namespace voither::test {

/// What a screen reader is told of one element.
struct Element {
    QString id; // the same in every walk while the element lives
    QString name;
    QString role;    // AT-SPI's name: "push button"
    int parent = -1; // in the list of the walk
    bool focusable = false;
    bool enabled = false;
    bool visible = false;
    bool pressable = false; // has an action
};

/// A session bus and the accessibility bus on it, of this process alone. Made after the display and before the
/// application, which then speaks to it as to any screen reader (AT-SPI 2).
class ScreenReader {
public:
    ScreenReader();
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    bool isRunning() const { return m_running; }

    /// Every element of the application, parents before children; the event loop runs meanwhile. Empty when the
    /// application is not on the bus.
    QList<Element> walk() const;

private:
    QProcess m_bus;
    bool m_running = false;
};

} // namespace voither::test
