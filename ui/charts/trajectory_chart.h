// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "charts/content.h"

namespace voither::charts {

/// A whole picture of one column: heading, card with the chart, legend and small print. The same drawing serves screen
/// and paper: it scales by the painter's transform and stays vector. Needs a QApplication; must run in its thread.
void drawTrajectory(QPainter& painter, const QRectF& page, const ChartContent& content, const Style& style);

/// The card alone, for a screen that has its own heading.
void drawTrajectoryCard(QPainter& painter, const QRectF& card, const ChartContent& content, const Style& style);

} // namespace voither::charts
