// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/forecast.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "trajectory/weeks.h"

namespace voither::trajectory {

namespace {

constexpr int horizonWeeks = 4;
constexpr std::size_t trainingWeeks = 8; // before the first origin
constexpr std::size_t leastOrigins = 6;

struct Week {
    int number = 0; // since the first
    double mean = 0;
};

struct Prediction {
    double start = 0;
    double value = 0;
};

/// Holt's linear method with damping, over weeks that may be missing.
Prediction predict(std::span<const Week> weeks)
{
    constexpr double levelGain = 0.4;
    constexpr double slopeGain = 0.15;
    constexpr double damping = 0.9;
    double level = weeks.front().mean;
    double slope = 0;
    const auto reach = [&](int steps) {
        double factor = 0;
        for (int i = 1; i <= steps; ++i) {
            factor += std::pow(damping, i);
        }
        return factor;
    };
    for (std::size_t i = 1; i < weeks.size(); ++i) {
        const int steps = weeks[i].number - weeks[i - 1].number;
        const double expected = level + reach(steps) * slope;
        const double gain = 1 - std::pow(1 - levelGain, steps);
        const double next = expected + gain * (weeks[i].mean - expected);
        slope = slopeGain * (next - level) / steps + (1 - slopeGain) * std::pow(damping, steps) * slope;
        level = next;
    }
    return {level, level + reach(horizonWeeks) * slope};
}

struct Trial {
    std::vector<double> errors; // of the rule, absolute
    double own = 0;
    double naive = 0;
};

Trial rollingOrigin(std::span<const Week> weeks)
{
    Trial trial;
    for (std::size_t origin = trainingWeeks; origin < weeks.size(); ++origin) {
        const auto past = weeks.first(origin);
        const auto target = std::find_if(weeks.begin(), weeks.end(), [&](const Week& week) {
            return week.number == past.back().number + horizonWeeks;
        });
        if (target == weeks.end()) {
            continue;
        }
        const double error = std::abs(target->mean - predict(past).value);
        trial.errors.push_back(error);
        trial.own += error;
        trial.naive += std::abs(target->mean - past.back().mean);
    }
    std::sort(trial.errors.begin(), trial.errors.end());
    return trial;
}

} // namespace

std::variant<Forecast, NoForecast> forecast(const Series& series)
{
    const std::vector<WeeklyPoint> rows = weekly(series.points);
    if (rows.size() < leastForecastWeeks) {
        return NoForecast{"too_few"};
    }
    std::vector<Week> weeks;
    for (const WeeklyPoint& row : rows) {
        const auto apart = std::chrono::sys_days(row.week) - std::chrono::sys_days(rows.front().week);
        weeks.push_back({static_cast<int>(apart.count() / 7), row.mean});
    }
    const Trial trial = rollingOrigin(weeks);
    if (trial.errors.size() < leastOrigins) {
        return NoForecast{"too_few"};
    }
    if (!(trial.own < mostErrorShare * trial.naive)) {
        return NoForecast{"not_better"};
    }
    // The smallest error that covers 80 % of a new one (split conformal rank, Vovk et al. 2005).
    const auto rank = static_cast<std::size_t>(std::ceil(0.8 * static_cast<double>(trial.errors.size() + 1)));
    const double reach = trial.errors[std::min(rank, trial.errors.size()) - 1];
    const Prediction next = predict(weeks);
    const auto inside = [&](double value) { return std::clamp(value, series.least, series.most); };
    return Forecast{.from = rows.back().week,
                    .to = base::Date(std::chrono::sys_days(rows.back().week) + std::chrono::weeks(horizonWeeks)),
                    .start = inside(next.start),
                    .value = inside(next.value),
                    .low = inside(next.value - reach),
                    .high = inside(next.value + reach),
                    .errorShare = trial.own / trial.naive};
}

} // namespace voither::trajectory
