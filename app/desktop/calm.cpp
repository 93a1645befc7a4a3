// SPDX-License-Identifier: GPL-3.0-or-later
#include "calm.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QVariant>

namespace voither::app {

bool waitUntilCalm(ui::Desktop& desktop, const QQuickWindow& window)
{
    constexpr int tick = 20;        // ms
    constexpr int calmTicks = 10;   // longer than the longest motion
    constexpr int patience = 30000; // ms
    QElapsedTimer clock;
    clock.start();
    int calm = 0;
    while (calm < calmTicks) {
        if (clock.elapsed() > patience) {
            return false;
        }
        QEventLoop loop;
        QTimer::singleShot(tick, &loop, &QEventLoop::quit);
        loop.exec();
        const bool busy = desktop.site()->isBusy() || desktop.isWorking() || !window.property("pageReady").toBool();
        calm = busy ? 0 : calm + 1;
    }
    return true;
}

} // namespace voither::app
