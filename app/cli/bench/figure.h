// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"

namespace voither::cli::benchmark {

enum class Better { Less, More };

/// One measured cost. `name` is a key below "bench.figures." in the catalogues.
struct Figure {
    std::string name;
    double measured = 0;
    std::string unit; // "ms", "s", "MiB", "MiB/s", "events/s"
    std::optional<double> budget = {};
    std::optional<double> plain = {}; // the same without encryption
    Better better = Better::Less;

    /// How often the measured cost is the other one: above 1 is dearer.
    double timesDearerThan(double other) const
    {
        const bool less = better == Better::Less;
        return less ? measured / other : other / measured;
    }
    bool misses() const { return budget && timesDearerThan(*budget) > 1; }
};

using Figures = std::vector<Figure>;

/// How much is measured.
struct Extent {
    std::int64_t events = 0;
    int sessionsOfAPerson = 50;
};

/// Seconds on the wall that the work takes; its refusal when it is refused.
template <class Work>
base::Result<double> secondsOf(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    if (const auto done = work(); !done) {
        return tl::unexpected(done.error());
    }
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Seconds of processor time, of all threads of this process.
inline double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The value below which that share of the values lies; `values` is not empty.
inline double quantile(std::vector<double> values, double share)
{
    const std::ptrdiff_t at = std::lround(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// The times of as many repetitions of the work, in seconds on the wall.
template <class Work>
base::Result<std::vector<double>> timesOf(int repetitions, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        const auto seconds = secondsOf(work);
        if (!seconds) {
            return tl::unexpected(seconds.error());
        }
        times.push_back(*seconds);
    }
    return times;
}

template <class Work>
base::Result<double> medianOf(int repetitions, Work&& work)
{
    const auto times = timesOf(repetitions, work);
    return times ? base::Result<double>(quantile(*times, 0.5)) : tl::unexpected(times.error());
}

} // namespace voither::cli::benchmark
