// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/courses.h"

#include <algorithm>

#include "base/parallel.h"
#include "extraction/measurement.h"
#include "projections/columns.h"
#include "projections/measurements.h"
#include "projections/spread.h"
#include "trajectory/change.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

std::vector<trajectory::Point> pointsOf(const std::vector<projections::MeasurementEntry>& measurements,
                                        const std::string& column)
{
    std::vector<trajectory::Point> points;
    for (const projections::MeasurementEntry& measurement : measurements) {
        const events::MeasuredColumn& measured = measurement.columns.at(column);
        if (measured.value) {
            points.push_back({.time = measurement.time,
                              .value = *measured.value,
                              .standardError = measured.standardError.value_or(0),
                              .words = static_cast<std::size_t>(measurement.patientWords),
                              .session = measurement.session});
        }
    }
    return points;
}

/// The database's rows; the error of a mean is not among the platform's columns and comes from the points. Both are in
/// order of time.
std::vector<trajectory::WeeklyPoint> weeksOf(const std::vector<projections::WeekPoint>& rows,
                                             const std::vector<trajectory::Point>& points)
{
    const auto fromPoints = trajectory::weekly(points);
    auto same = fromPoints.begin();
    std::vector<trajectory::WeeklyPoint> weeks;
    for (const projections::WeekPoint& row : rows) {
        if (!row.mean) {
            continue;
        }
        trajectory::WeeklyPoint week{.week = base::Date(std::chrono::floor<std::chrono::days>(row.week)),
                                     .mean = *row.mean,
                                     .standardDeviation = row.standardDeviation,
                                     .slope = row.trend,
                                     .count = static_cast<std::size_t>(row.count),
                                     .standardError = 0};
        same = std::find_if(same, fromPoints.end(), [&](const auto& point) { return point.week >= week.week; });
        if (same != fromPoints.end() && same->week == week.week) {
            week.standardError = same->standardError;
        }
        weeks.push_back(week);
    }
    return weeks;
}

} // namespace

Result<std::vector<trajectory::Course>> coursesOf(Site& site, const base::PersonId& person)
{
    const auto spreads = projections::spreadBetweenPeople(site.database());
    if (!spreads) {
        return tl::unexpected(spreads.error());
    }
    const auto measurements = projections::measurementsOf(site.database(), person);
    if (!measurements) {
        return tl::unexpected(measurements.error());
    }
    if (measurements->empty()) {
        return failure(ErrorCode::NothingToShow, "");
    }
    const auto rows = projections::weeksOfAllColumns(site.database(), person);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    // The slopes between all pairs of sessions take most of the time that opening a person does.
    std::vector<trajectory::Course> courses(rows->size());
    base::inParallel(courses.size(), 0, {}, [&](std::size_t i) {
        const extraction::Descriptor& column = extraction::columns()[i]; // the platform's order is both's
        trajectory::Series series{.column = std::string(column.name),
                                  .least = column.least,
                                  .most = column.most,
                                  .points = pointsOf(*measurements, projections::measuredColumns()[i])};
        auto weeks = weeksOf((*rows)[i], series.points);
        const projections::Spread& spread = spreads->at(std::string(column.name));
        trajectory::CourseOptions options;
        options.site = trajectory::SiteSpread{.standardDeviation = spread.standardDeviation,
                                              .people = static_cast<std::size_t>(spread.people)};
        courses[i] = trajectory::describeCourse(std::move(series), options, std::move(weeks));
    });
    return courses;
}

} // namespace voither::site
