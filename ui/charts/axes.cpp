// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axes.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "charts/text.h"

namespace voither::charts {

namespace {

using std::chrono::sys_days;

constexpr double week = 7 * 86400e3;

QString monthName(base::Date date, base::UiLanguage language)
{
    return fromUtf8(base::say(language, "charts.month." + std::to_string(static_cast<unsigned>(date.month()))));
}

std::vector<Tick> monthTicks(double least, double most, int every, base::UiLanguage language)
{
    using std::chrono::year_month;
    std::vector<Tick> ticks;
    const std::chrono::sys_time<std::chrono::milliseconds> start{std::chrono::milliseconds(std::llround(least))};
    const base::Date first(std::chrono::floor<std::chrono::days>(start));
    int lastYear = static_cast<int>(first.year());
    for (year_month month = first.year() / first.month();; month += std::chrono::months(1)) {
        const base::Date day = month / 1;
        if (charts::milliseconds(day) > most) {
            return ticks;
        }
        const bool kept = (static_cast<unsigned>(month.month()) - 1) % static_cast<unsigned>(every) == 0;
        if (!kept || charts::milliseconds(day) < least) {
            continue;
        }
        QString label = monthName(day, language);
        if (static_cast<int>(month.year()) != lastYear) {
            label += QStringLiteral(" %1").arg(static_cast<int>(month.year()));
            lastYear = static_cast<int>(month.year());
        }
        ticks.push_back({charts::milliseconds(day), label});
    }
}

std::pair<double, double> valueRange(const trajectory::Course& course)
{
    const auto& series = course.series;
    if (series.points.empty()) {
        return {series.least, series.most};
    }
    double low = series.most;
    double high = series.least;
    const auto include = [&](double from, double to) {
        low = std::min(low, from);
        high = std::max(high, to);
    };
    for (const trajectory::Point& point : series.points) {
        include(point.value, point.value);
    }
    for (const trajectory::WeeklyPoint& row : course.weeks) {
        const double reach = row.standardDeviation.value_or(row.standardError);
        include(row.mean - reach, row.mean + reach);
    }
    if (course.change) {
        const double reach = course.change->reliableAmount();
        include(course.change->baseline - reach, course.change->baseline + reach);
    }
    if (const auto* forecast = std::get_if<trajectory::Forecast>(&course.forecast)) {
        include(forecast->low, forecast->high);
    }
    return {low, high};
}

double roundStep(double range)
{
    const double rough = range / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

int decimalsOfStep(double step)
{
    int decimals = 0;
    while (decimals < 3 && std::abs(step - std::round(step)) > 1e-9) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

} // namespace

double milliseconds(base::Instant instant)
{
    return std::chrono::duration<double, std::milli>(instant.time_since_epoch()).count();
}

double milliseconds(base::Date date)
{
    return std::chrono::duration<double, std::milli>(sys_days(date).time_since_epoch()).count();
}

double middleOfWeek(base::Date monday)
{
    return milliseconds(monday) + week / 2;
}

Axis timeAxis(const trajectory::Course& course, const std::vector<base::Instant>& others, double leastDistance,
              base::UiLanguage language)
{
    Axis axis;
    if (course.weeks.empty()) {
        return axis;
    }
    axis.least = milliseconds(course.weeks.front().week);
    axis.most = milliseconds(course.weeks.back().week) + week;
    // Marks outside the sessions are shown when they are near; a mark of years ago must not squeeze the course.
    const double margin = std::max(4 * week, (axis.most - axis.least) / 4);
    const double from = axis.least - margin;
    const double to = axis.most + margin;
    for (const base::Instant other : others) {
        if (const double time = milliseconds(other); time > from && time < to) {
            axis.least = std::min(axis.least, time - week / 2);
            axis.most = std::max(axis.most, time + week / 2);
        }
    }
    if (const auto* forecast = std::get_if<trajectory::Forecast>(&course.forecast)) {
        axis.most = std::max(axis.most, middleOfWeek(forecast->to) + week / 4);
    }
    // One session alone stands in the middle of two months, not on the edge of a day.
    if (const double least = 8 * week; axis.most - axis.least < least) {
        const double missing = least - (axis.most - axis.least);
        axis.least -= missing / 2;
        axis.most += missing / 2;
    }
    for (const int every : {1, 2, 3, 6, 12}) {
        axis.ticks = monthTicks(axis.least, axis.most, every, language);
        const double monthShare = every * 30.4 * 86400e3 / (axis.most - axis.least);
        if (monthShare >= leastDistance) {
            break;
        }
    }
    // The month in which the course begins is named too, at the edge, where there is room for it.
    if (axis.ticks.empty() || axis.share(axis.ticks.front().position) >= leastDistance) {
        const std::chrono::sys_time<std::chrono::milliseconds> start{
            std::chrono::milliseconds(std::llround(axis.least))};
        const base::Date first(std::chrono::floor<std::chrono::days>(start));
        axis.ticks.insert(axis.ticks.begin(), {axis.least, monthName(first, language)});
    }
    return axis;
}

Axis valueAxis(const trajectory::Course& course, base::UiLanguage language)
{
    const auto& series = course.series;
    auto [low, high] = valueRange(course);
    const double leastRange = (series.most - series.least) / 4;
    if (high - low < leastRange) {
        const double middle = std::clamp((low + high) / 2, series.least + leastRange / 2, series.most - leastRange / 2);
        low = middle - leastRange / 2;
        high = middle + leastRange / 2;
    }
    const double step = roundStep(std::min(high, series.most) - std::max(low, series.least));
    Axis axis;
    axis.least = std::max(series.least, std::floor(low / step + 1e-9) * step);
    axis.most = std::min(series.most, std::ceil(high / step - 1e-9) * step);
    const int decimals = decimalsOfStep(step);
    for (double value = std::ceil(axis.least / step - 1e-9) * step; value <= axis.most + step * 1e-6; value += step) {
        axis.ticks.push_back({value, fromUtf8(base::formatNumber(value, decimals, language))});
    }
    return axis;
}

QString dateLabel(base::Date date, base::UiLanguage language)
{
    return fromUtf8(base::say(language, "charts.date",
                              {{"day", std::to_string(static_cast<unsigned>(date.day()))},
                               {"month", monthName(date, language).toStdString()},
                               {"year", std::to_string(static_cast<int>(date.year()))}}));
}

} // namespace voither::charts
