// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "trajectory/series.h"

namespace voither::trajectory {

inline constexpr double secondsPerWeek = 7 * 86400.0;

/// The Monday (UTC) of the week that holds the instant.
base::Date mondayOf(base::Instant instant);

/// The platform's weekly aggregate of points in order of time. Weeks without a session have no row.
std::vector<WeeklyPoint> weekly(std::span<const Point> points);

/// Weeks without a session that are longer than the person's usual interval, so that no line may cross them.
struct Gap {
    base::Date after{};  // Monday of the last week before it
    base::Date before{}; // Monday of the first week after it
    std::size_t emptyWeeks = 0;
};

/// The usual interval is the median distance, in weeks, between neighbouring weeks with a session.
std::vector<Gap> gaps(std::span<const WeeklyPoint> weeks);

} // namespace voither::trajectory
