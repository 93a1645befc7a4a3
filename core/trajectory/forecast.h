// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <variant>

#include "trajectory/series.h"

namespace voither::trajectory {

/// Where the weekly means may lie four weeks after the last one.
struct Forecast {
    base::Date from;  // Monday of the last week with a session
    base::Date to;    // four weeks later
    double start = 0; // the level from which it goes out
    double value = 0;
    double low = 0; // 80 % interval: empirical errors of the same rule in the person's own past
    double high = 0;
    double errorShare = 0; // its mean absolute error over the naive rule's, below `mostErrorShare`
};

/// Why nothing is foretold; a key below "trajectory.forecast" in the catalogues: "too_few" or "not_better".
struct NoForecast {
    std::string_view reason;
};

inline constexpr std::size_t leastForecastWeeks = 16;
inline constexpr double mostErrorShare = 0.9;

/// A local line with damped slope (Gardner and McKenzie 1985, Manag. Sci. 31:1237), kept only when, by rolling origin
/// over the person's own weeks, its mean absolute error four weeks ahead is clearly below that of "as last week".
std::variant<Forecast, NoForecast> forecast(const Series& series);

} // namespace voither::trajectory
