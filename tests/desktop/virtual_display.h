// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace voither::test {

/// An X server without a screen, of this process alone. Made before the application; ends with it.
class VirtualDisplay {
public:
    /// Sets DISPLAY and the platform where the server runs.
    VirtualDisplay();
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    bool isRunning() const { return m_running; }

private:
    QProcess m_server;
    bool m_running = false;
};

} // namespace voither::test
