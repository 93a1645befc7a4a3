// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "charts/content.h"

namespace voither::charts {

/// Small multiples: every column as a card with its last value, its change and its weekly means on one time axis.
/// Needs a QApplication; must run in its thread.
void drawOverview(QPainter& painter, const QRectF& page, const OverviewContent& content, const Style& style);

} // namespace voither::charts
