// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/courses.h"

#include "extraction/measurement.h"
#include "projections/measurements.h"
#include "projections/spread.h"
#include "trajectory/change.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

std::vector<trajectory::Point> toPoints(const std::vector<projections::SeriesPoint>& stored)
{
    std::vector<trajectory::Point> points;
    for (const projections::SeriesPoint& point : stored) {
        if (point.value) {
            points.push_back({.time = point.time,
                              .value = *point.value,
                              .standardError = point.standardError.value_or(0),
                              .words = static_cast<std::size_t>(point.patientWords),
                              .session = point.session});
        }
    }
    return points;
}

/// The database's rows; the error of a mean is not among the platform's columns and comes from the points.
Result<std::vector<trajectory::WeeklyPoint>> weeksOf(Site& site, const base::PersonId& person, std::string_view column,
                                                     const std::vector<trajectory::Point>& points)
{
    const auto rows = projections::weeksOf(site.database(), person, column);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const auto fromPoints = trajectory::weekly(points);
    std::vector<trajectory::WeeklyPoint> weeks;
    for (const projections::WeekPoint& row : *rows) {
        if (!row.mean) {
            continue;
        }
        trajectory::WeeklyPoint week{.week = base::Date(std::chrono::floor<std::chrono::days>(row.week)),
                                     .mean = *row.mean,
                                     .standardDeviation = row.standardDeviation,
                                     .slope = row.trend,
                                     .count = static_cast<std::size_t>(row.count),
                                     .standardError = 0};
        for (const trajectory::WeeklyPoint& same : fromPoints) {
            if (same.week == week.week) {
                week.standardError = same.standardError;
            }
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
    std::vector<trajectory::Course> courses;
    bool measured = false;
    for (const extraction::Descriptor& column : extraction::columns()) {
        const auto stored = projections::seriesOf(site.database(), person, column.name);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        measured = measured || !stored->empty();
        trajectory::Series series{
            .column = std::string(column.name), .least = column.least, .most = column.most, .points = toPoints(*stored)};
        auto weeks = weeksOf(site, person, column.name, series.points);
        if (!weeks) {
            return tl::unexpected(weeks.error());
        }
        const projections::Spread& spread = spreads->at(std::string(column.name));
        trajectory::CourseOptions options;
        options.site = trajectory::SiteSpread{.standardDeviation = spread.standardDeviation,
                                              .people = static_cast<std::size_t>(spread.people)};
        courses.push_back(trajectory::describeCourse(std::move(series), options, std::move(*weeks)));
    }
    if (!measured) {
        return failure(ErrorCode::NothingToShow, "");
    }
    return courses;
}

} // namespace voither::site
