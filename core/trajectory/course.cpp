// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/course.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace voither::trajectory {

Course describeCourse(Series series, const CourseOptions& options, std::vector<WeeklyPoint> weeks)
{
    std::erase_if(series.points, [](const Point& point) { return !std::isfinite(point.value); });
    std::sort(series.points.begin(), series.points.end(),
              [](const Point& a, const Point& b) { return std::tie(a.time, a.session) < std::tie(b.time, b.session); });
    Course course;
    course.weeks = weeks.empty() ? weekly(series.points) : std::move(weeks);
    course.gaps = gaps(course.weeks);
    course.change = change(series.points, options.change, options.site);
    course.robust = robustTrend(series.points);
    course.linear = linearTrend(series.points);
    course.volatility = volatility(series.points);
    course.forecast = forecast(series);
    for (const Point& point : series.points) {
        course.words += point.words;
    }
    course.series = std::move(series);
    return course;
}

Course since(Course course, base::Date monday)
{
    const auto before = [monday](base::Date week) {
        return std::chrono::sys_days(week) < std::chrono::sys_days(monday);
    };
    std::erase_if(course.series.points, [&](const Point& point) { return before(mondayOf(point.time)); });
    std::erase_if(course.weeks, [&](const WeeklyPoint& row) { return before(row.week); });
    // A gap needs both its ends: with one of them out of sight there is no line to break.
    std::erase_if(course.gaps, [&](const Gap& gap) { return before(gap.after); });
    return course;
}

} // namespace voither::trajectory
