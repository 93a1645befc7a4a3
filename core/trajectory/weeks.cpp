// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/weeks.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace voither::trajectory {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

double seconds(base::Instant instant)
{
    return std::chrono::duration<double>(instant.time_since_epoch()).count();
}

WeeklyPoint aggregate(base::Date week, std::span<const Point> points)
{
    const auto n = static_cast<double>(points.size());
    double meanValue = 0;
    double meanTime = 0;
    double errorSquares = 0;
    for (const Point& point : points) {
        meanValue += point.value / n;
        meanTime += seconds(point.time) / n;
        errorSquares += point.standardError * point.standardError;
    }
    double sxx = 0;
    double sxy = 0;
    double syy = 0;
    for (const Point& point : points) {
        const double dx = seconds(point.time) - meanTime;
        const double dy = point.value - meanValue;
        sxx += dx * dx;
        sxy += dx * dy;
        syy += dy * dy;
    }
    WeeklyPoint row;
    row.week = week;
    row.mean = meanValue;
    row.count = points.size();
    row.standardError = std::sqrt(errorSquares) / n;
    if (points.size() > 1) {
        row.standardDeviation = std::sqrt(syy / (n - 1));
        if (sxx > 0) {
            row.slope = sxy / sxx;
        }
    }
    return row;
}

std::size_t weeksBetween(base::Date from, base::Date to)
{
    return static_cast<std::size_t>((sys_days(to) - sys_days(from)).count() / 7);
}

} // namespace

base::Date mondayOf(base::Instant instant)
{
    const sys_days day = std::chrono::floor<days>(instant);
    const std::chrono::weekday weekday(day);
    return base::Date(day - (weekday - std::chrono::Monday));
}

std::vector<WeeklyPoint> weekly(std::span<const Point> points)
{
    std::vector<WeeklyPoint> rows;
    for (std::size_t begin = 0; begin < points.size();) {
        const base::Date week = mondayOf(points[begin].time);
        std::size_t end = begin + 1;
        while (end < points.size() && mondayOf(points[end].time) == week) {
            ++end;
        }
        rows.push_back(aggregate(week, points.subspan(begin, end - begin)));
        begin = end;
    }
    return rows;
}

std::vector<Gap> gaps(std::span<const WeeklyPoint> weeks)
{
    std::vector<std::size_t> distances;
    for (std::size_t i = 1; i < weeks.size(); ++i) {
        distances.push_back(weeksBetween(weeks[i - 1].week, weeks[i].week));
    }
    if (distances.empty()) {
        return {};
    }
    std::vector<std::size_t> sorted = distances;
    std::sort(sorted.begin(), sorted.end());
    // Of two intervals the shorter is the usual one, so that the longer can be seen as a gap.
    const std::size_t usual = sorted[(sorted.size() - 1) / 2];
    std::vector<Gap> found;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        if (distances[i] > usual) {
            found.push_back({weeks[i].week, weeks[i + 1].week, distances[i] - 1});
        }
    }
    return found;
}

} // namespace voither::trajectory
