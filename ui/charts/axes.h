// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "base/messages.h"
#include "trajectory/course.h"

namespace voither::charts {

struct Tick {
    double position = 0; // on the axis: milliseconds since 1970 or the column's scale
    QString label;
};

/// Ends and labelled steps of one axis.
struct Axis {
    double least = 0;
    double most = 1;
    std::vector<Tick> ticks;

    double share(double value) const { return (value - least) / (most - least); }
};

/// Milliseconds since 1970, as the charts count time.
double milliseconds(base::Instant instant);
double milliseconds(base::Date date);
/// The middle of a week, where its mean is drawn.
double middleOfWeek(base::Date monday);

/// Months from the first to the last week, thinned so that neighbouring labels keep `leastDistance` of the width
/// (0 to 1) between them; the year is added where it begins anew.
Axis timeAxis(const trajectory::Course& course, const std::vector<base::Instant>& others, double leastDistance,
              base::UiLanguage language);

/// Round steps of the part of the scale that the values, their errors and the baseline band need; never beyond the
/// scale, never less than a quarter of it, so that small ups and downs do not look large.
Axis valueAxis(const trajectory::Course& course, base::UiLanguage language);

/// "3 jun 2025", UTC.
QString dateLabel(base::Date date, base::UiLanguage language);

} // namespace voither::charts
