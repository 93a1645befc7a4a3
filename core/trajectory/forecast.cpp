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

constexpr double levelGain = 0.4;
constexpr double slopeGain = 0.15;
constexpr double damping = 0.9;

/// How many slopes a damped line climbs in as many steps.
double climb(int steps)
{
    double factor = 0;
    for (int i = 1; i <= steps; ++i) {
        factor += std::pow(damping, i);
    }
    return factor;
}

/// Holt's linear method with damping, over weeks that may be missing: what it says after the weeks that it was given.
class Prediction {
public:
    explicit Prediction(const Week& first)
        : m_week(first.number)
        , m_level(first.mean)
    {
    }

    void add(const Week& week)
    {
        const int steps = week.number - m_week;
        const double expected = m_level + climb(steps) * m_slope;
        const double gain = 1 - std::pow(1 - levelGain, steps);
        const double next = expected + gain * (week.mean - expected);
        m_slope = slopeGain * (next - m_level) / steps + (1 - slopeGain) * std::pow(damping, steps) * m_slope;
        m_level = next;
        m_week = week.number;
    }
    double start() const { return m_level; }
    double value() const { return m_level + climb(horizonWeeks) * m_slope; }

private:
    int m_week;
    double m_level;
    double m_slope = 0;
};

struct Trial {
    std::vector<double> errors; // of the rule, absolute
    double own = 0;
    double naive = 0;
    Prediction next; // from all weeks
};

/// Weeks in order of time, at least one.
Trial rollingOrigin(std::span<const Week> weeks)
{
    Trial trial{{}, 0, 0, Prediction(weeks.front())};
    auto target = weeks.begin();
    for (std::size_t known = 1; known < weeks.size(); ++known) {
        const Week& last = weeks[known - 1];
        const int wanted = last.number + horizonWeeks;
        target = std::find_if(target, weeks.end(), [wanted](const Week& week) { return week.number >= wanted; });
        if (known >= trainingWeeks && target != weeks.end() && target->number == wanted) {
            const double error = std::abs(target->mean - trial.next.value());
            trial.errors.push_back(error);
            trial.own += error;
            trial.naive += std::abs(target->mean - last.mean);
        }
        trial.next.add(weeks[known]);
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
    const auto inside = [&](double value) { return std::clamp(value, series.least, series.most); };
    return Forecast{.from = rows.back().week,
                    .to = base::Date(std::chrono::sys_days(rows.back().week) + std::chrono::weeks(horizonWeeks)),
                    .start = inside(trial.next.start()),
                    .value = inside(trial.next.value()),
                    .low = inside(trial.next.value() - reach),
                    .high = inside(trial.next.value() + reach),
                    .errorShare = trial.own / trial.naive};
}

} // namespace voither::trajectory
