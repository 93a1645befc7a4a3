// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <optional>

#include "charts/axes.h"
#include "charts/content.h"

namespace voither::charts {

/// A whole picture of one column: heading, card with the chart, legend and small print. The same drawing serves screen
/// and paper: it scales by the painter's transform and stays vector. Needs a QApplication; must run in its thread.
void drawTrajectory(QPainter& painter, const QRectF& page, const ChartContent& content, const Style& style);

/// Where values stand in a drawn card, so that a pointer finds them.
struct PlotArea {
    QRectF box; // in the painter's coordinates
    Axis time;
    Axis value;

    QPointF place(double milliseconds, double level) const
    {
        return {box.left() + time.share(milliseconds) * box.width(), box.bottom() - value.share(level) * box.height()};
    }
};

/// The card alone, for a screen that has its own heading. Nothing when it is too small or has no session to show.
std::optional<PlotArea> drawTrajectoryCard(QPainter& painter, const QRectF& card, const ChartContent& content,
                                           const Style& style);

} // namespace voither::charts
