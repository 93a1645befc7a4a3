// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

#include "desktop/desktop.h"

namespace voither::app {

/// Runs the event loop until the page is loaded, nothing is read or computed for it, and that has been so for a
/// moment. False when that takes longer than 30 s.
bool waitUntilCalm(ui::Desktop& desktop, const QQuickWindow& window);

} // namespace voither::app
