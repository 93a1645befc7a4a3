// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"

namespace voither::trajectory {

/// One session's value of one column. Sessions in which the column abstained have no point.
struct Point {
    base::Instant time;
    double value = 0;
    double standardError = 0; // on the column's scale; 0 when unknown
    std::size_t words = 0;    // of the patient
    base::SessionId session;
};

/// A row of the platform's `weekly_dimensions` for one column. Weeks begin on Monday 00:00 UTC.
struct WeeklyPoint {
    base::Date week{}; // its Monday
    double mean = 0;
    std::optional<double> standardDeviation; // of the sample; nothing for one session
    std::optional<double> slope; // least squares of value over the epoch in seconds, as the platform stores it
    std::size_t count = 0;
    double standardError = 0; // of the mean, from the sessions' own standard errors
};

/// One column of one person, points in order of time.
struct Series {
    std::string column; // the platform's name, for example "valence_emotional"
    double least = 0;   // ends of the scale
    double most = 10;
    std::vector<Point> points;
};

} // namespace voither::trajectory
