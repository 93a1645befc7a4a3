// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_display.h"

namespace voither::test {

VirtualDisplay::VirtualDisplay()
{
    constexpr int patience = 20000; // ms
    // The server chooses a free number and says which.
    m_server.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"});
    if (!m_server.waitForStarted(patience) || !m_server.waitForReadyRead(patience)) {
        return;
    }
    const QByteArray number = m_server.readLine().trimmed();
    qputenv("DISPLAY", ":" + number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    m_running = !number.isEmpty();
}

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

} // namespace voither::test
