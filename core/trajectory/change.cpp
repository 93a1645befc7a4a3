// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/change.h"

#include <algorithm>
#include <cmath>

#include "trajectory/trend.h"

namespace voither::trajectory {

namespace {

double mean(std::span<const Point> points)
{
    double sum = 0;
    for (const Point& point : points) {
        sum += point.value;
    }
    return sum / static_cast<double>(points.size());
}

double variance(std::span<const Point> points)
{
    const double centre = mean(points);
    double squares = 0;
    for (const Point& point : points) {
        squares += (point.value - centre) * (point.value - centre);
    }
    return squares / static_cast<double>(points.size() - 1);
}

double squaredError(std::span<const Point> points)
{
    double own = 0;
    double successive = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        own += points[i].standardError * points[i].standardError;
        if (i > 0) {
            const double step = points[i].value - points[i - 1].value;
            successive += step * step;
        }
    }
    const auto n = static_cast<double>(points.size());
    return std::max(own / n, successive / (n - 1) / 2);
}

double meanFactor(const ChangeOptions& options)
{
    return std::sqrt(1.0 / static_cast<double>(options.baselineSessions)
                     + 1.0 / static_cast<double>(options.recentSessions));
}

} // namespace

double Change::reliableAmount(const ChangeOptions& options) const
{
    return threshold * errorOfMeasurement * meanFactor(options);
}

std::optional<Change> change(std::span<const Point> points, const ChangeOptions& options,
                             const std::optional<SiteSpread>& site)
{
    if (points.size() < options.baselineSessions + options.recentSessions || options.baselineSessions == 0
        || options.recentSessions == 0) {
        return std::nullopt;
    }
    const double error = squaredError(points);
    if (!(error > 0)) {
        return std::nullopt;
    }
    Change found;
    found.baseline = mean(points.first(options.baselineSessions));
    found.recent = mean(points.last(options.recentSessions));
    found.amount = found.recent - found.baseline;
    found.errorOfMeasurement = std::sqrt(error);
    found.reliabilityOfSite = site && site->people >= leastPeople && site->standardDeviation > 0;
    const double spread =
        found.reliabilityOfSite ? site->standardDeviation * site->standardDeviation : variance(points);
    found.reliability = spread > 0 ? std::clamp(1 - error / spread, 0.0, 1.0) : 0;
    found.index = found.amount / (found.errorOfMeasurement * meanFactor(options));
    const auto n = static_cast<double>(points.size());
    found.threshold = studentQuantile(0.975, 2 * (n - 1) * (n - 1) / (3 * n - 4));
    return found;
}

std::optional<double> volatility(std::span<const Point> points)
{
    if (points.size() < 3) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        sum += std::abs(points[i].value - points[i - 1].value);
    }
    return sum / static_cast<double>(points.size() - 1);
}

} // namespace voither::trajectory
