// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "trajectory/change.h"
#include "trajectory/forecast.h"
#include "trajectory/series.h"
#include "trajectory/trend.h"
#include "trajectory/weeks.h"

namespace voither::trajectory {

/// All that is said about one column of one person. A part that cannot be said is missing, never zero.
struct Course {
    Series series;
    std::vector<WeeklyPoint> weeks;
    std::vector<Gap> gaps;
    std::optional<Change> change;
    std::optional<RobustTrend> robust;
    std::optional<LinearTrend> linear;
    std::optional<double> volatility;
    std::variant<Forecast, NoForecast> forecast = NoForecast{"too_few"};
    std::size_t words = 0; // of all its sessions
};

struct CourseOptions {
    ChangeOptions change;
    std::optional<SiteSpread> site;
};

/// A pure function; the points may come in any order. `weeks` may bring the database's rows; without them they are
/// made from the points.
Course describeCourse(Series series, const CourseOptions& options = {}, std::vector<WeeklyPoint> weeks = {});

/// What a chart shows of a course from that Monday on: points, weeks and gaps before it are left out. Statements about
/// the whole course (change, trends, forecast, words) stay as they are.
Course since(Course course, base::Date monday);

} // namespace voither::trajectory
