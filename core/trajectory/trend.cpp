// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trend.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "trajectory/weeks.h"

namespace voither::trajectory {

namespace {

// Pairs grow with the square: past this the weekly means stand for the sessions.
constexpr std::size_t mostPointsForPairs = 1000;

double weeksSince(base::Instant start, base::Instant instant)
{
    return std::chrono::duration<double>(instant - start).count() / secondsPerWeek;
}

std::vector<Point> thinned(std::span<const Point> points)
{
    std::vector<Point> kept(points.begin(), points.end());
    if (points.size() > mostPointsForPairs) {
        kept.clear();
        for (const WeeklyPoint& week : weekly(points)) {
            kept.push_back({base::Instant(std::chrono::sys_days(week.week)), week.mean, week.standardError, 0, {}});
        }
    }
    return kept;
}

/// The quantile of the normal distribution by Acklam's rational approximation, relative error below 1.2e-9 in the
/// middle part, which is all that two-sided levels up to 95.1 % need; the tail formula serves the rest.
double normalQuantile(double p)
{
    constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                            1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                            6.680131188771972e+01, -1.328068155288572e+01};
    constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                            -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
    if (p > 0.97575) {
        const double q = std::sqrt(-2 * std::log(1 - p));
        return -(((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5])
            / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    }
    if (p < 0.02425) {
        return -normalQuantile(1 - p);
    }
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q
        / (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

struct Line {
    double slope = 0;
    double meanX = 0;
    double meanY = 0;
    double sxx = 0;
    double residualSquares = 0; // weighted
};

std::optional<Line> fit(std::span<const double> x, std::span<const double> y, std::span<const double> weights)
{
    Line line;
    double total = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        total += weights[i];
        line.meanX += weights[i] * x[i];
        line.meanY += weights[i] * y[i];
    }
    line.meanX /= total;
    line.meanY /= total;
    double sxy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        line.sxx += weights[i] * (x[i] - line.meanX) * (x[i] - line.meanX);
        sxy += weights[i] * (x[i] - line.meanX) * (y[i] - line.meanY);
    }
    if (!(line.sxx > 0)) {
        return std::nullopt;
    }
    line.slope = sxy / line.sxx;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double residual = y[i] - line.meanY - line.slope * (x[i] - line.meanX);
        line.residualSquares += weights[i] * residual * residual;
    }
    return line;
}

} // namespace

double studentQuantile(double probability, double degreesOfFreedom)
{
    const double z = normalQuantile(probability);
    const double v = degreesOfFreedom;
    const double z2 = z * z;
    const double g1 = (z2 + 1) * z / 4;
    const double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
    const double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    const double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + (g1 + (g2 + (g3 + g4 / v) / v) / v) / v;
}

std::optional<RobustTrend> robustTrend(std::span<const Point> allPoints)
{
    const std::vector<Point> points = thinned(allPoints);
    if (points.size() < 4) {
        return std::nullopt;
    }
    std::vector<double> weeks;
    weeks.reserve(points.size());
    for (const Point& point : points) {
        weeks.push_back(weeksSince(points.front().time, point.time));
    }
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            if (weeks[j] > weeks[i]) {
                slopes.push_back((points[j].value - points[i].value) / (weeks[j] - weeks[i]));
            }
        }
    }
    if (slopes.size() < 3) {
        return std::nullopt;
    }
    const auto n = static_cast<double>(points.size());
    const auto pairs = static_cast<double>(slopes.size());
    const double spread = normalQuantile(0.975) * std::sqrt(n * (n - 1) * (2 * n + 5) / 18);
    const auto place = [&](double rank) {
        return slopes.begin() + static_cast<std::ptrdiff_t>(std::clamp(rank, 0.0, pairs - 1));
    };
    // Hundreds of thousands of slopes are not sorted for four of them: the middle one parts them, and the limits lie on
    // either side.
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    const double median = slopes.size() % 2 == 1 ? *middle : (*std::max_element(slopes.begin(), middle) + *middle) / 2;
    // Sen's M1 is the M1-th smallest and (M2 + 1)-th smallest slope, counted from one.
    const auto low = place(std::floor((pairs - spread) / 2) - 1);
    const auto high = place(std::ceil((pairs + spread) / 2));
    std::nth_element(slopes.begin(), low, middle);
    std::nth_element(middle, high, slopes.end());
    return RobustTrend{median, *low, *high};
}

std::optional<LinearTrend> linearTrend(std::span<const Point> points)
{
    if (points.size() < 3) {
        return std::nullopt;
    }
    std::vector<double> x;
    std::vector<double> y;
    double meanErrorSquare = 0;
    for (const Point& point : points) {
        x.push_back(weeksSince(points.front().time, point.time));
        y.push_back(point.value);
        meanErrorSquare += point.standardError * point.standardError / static_cast<double>(points.size());
    }
    std::vector<double> weights(points.size(), 1.0);
    const auto plain = fit(x, y, weights);
    if (!plain) {
        return std::nullopt;
    }
    const double freedom = static_cast<double>(points.size()) - 2;
    const double residualVariance = plain->residualSquares / freedom;
    const double between = std::max(0.0, residualVariance - meanErrorSquare);
    if (meanErrorSquare > 0) {
        // A session whose standard error is far below the others' must not draw the whole line to itself.
        const double floor = between + meanErrorSquare / 16;
        for (std::size_t i = 0; i < points.size(); ++i) {
            weights[i] = 1 / (floor + points[i].standardError * points[i].standardError);
        }
    }
    const auto line = fit(x, y, weights);
    const double error = std::sqrt(line->residualSquares / freedom / line->sxx);
    const double reach = studentQuantile(0.975, freedom) * error;
    return LinearTrend{line->slope,
                       error,
                       line->slope - reach,
                       line->slope + reach,
                       line->meanY - line->slope * line->meanX,
                       std::sqrt(residualVariance)};
}

} // namespace voither::trajectory
