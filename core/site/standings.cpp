// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/standings.h"

#include <algorithm>

#include "projections/overview.h"
#include "trajectory/weeks.h"

namespace voither::site {

namespace {

Standing standing(const std::vector<projections::ValuePoint>& values, base::Instant now)
{
    std::vector<trajectory::Point> points;
    points.reserve(values.size());
    for (const projections::ValuePoint& value : values) {
        points.push_back({.time = value.time,
                          .value = value.value,
                          .standardError = value.standardError,
                          .words = 0,
                          .session = {}});
    }
    Standing found;
    found.sessions = points.size();
    found.change = trajectory::change(points);
    const std::chrono::sys_days thisWeek(trajectory::mondayOf(now));
    const base::Instant first(thisWeek - std::chrono::weeks(standingWeeks - 1));
    const auto recent =
        std::find_if(points.begin(), points.end(), [&](const auto& point) { return point.time >= first; });
    for (const trajectory::WeeklyPoint& week : trajectory::weekly(std::span(recent, points.end()))) {
        const auto ago = std::chrono::duration_cast<std::chrono::weeks>(thisWeek - std::chrono::sys_days(week.week));
        const auto index = static_cast<std::ptrdiff_t>(standingWeeks) - 1 - ago.count();
        if (index >= 0 && index < static_cast<std::ptrdiff_t>(standingWeeks)) {
            found.weeks[static_cast<std::size_t>(index)] = week.mean;
        }
    }
    return found;
}

} // namespace

base::Result<std::vector<Standing>> standingsOf(Site& site, std::span<const base::PersonId> people)
{
    const auto values = projections::valencesOf(site.database(), people);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const base::Instant now = site.clock().now();
    std::vector<Standing> standings;
    standings.reserve(people.size());
    for (const auto& each : *values) {
        standings.push_back(standing(each, now));
    }
    return standings;
}

} // namespace voither::site
