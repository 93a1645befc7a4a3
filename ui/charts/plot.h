// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "charts/axes.h"
#include "charts/content.h"

namespace voither::charts {

/// What of a course is drawn inside the axes.
struct PlotParts {
    bool sessions = true;
    bool band = true;
    bool baseline = true;
    bool forecast = true;
    double lineWidth = 2;
};

/// Draws the course into the box with Qt Charts: band, weekly mean (broken at gaps), sessions, baseline band and
/// forecast. Axes, grid and words are the caller's. Needs a QApplication; must run in its thread.
void drawCourse(QPainter& painter, const QRectF& box, const trajectory::Course& course, const Axis& time,
                const Axis& value, const Palette& colours, const PlotParts& parts = {});

/// The diameter in pixels of a session with that many patient words: the area grows with the words, in four steps.
double pointDiameter(std::size_t words);

} // namespace voither::charts
