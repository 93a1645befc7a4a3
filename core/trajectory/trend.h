// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "trajectory/series.h"

namespace voither::trajectory {

/// Median of all pairwise slopes (Theil 1950; Sen 1968, J. Am. Stat. Assoc. 63:1379), on the column's scale a week,
/// with the 95 % interval of Sen's section 4 (ties in time left out).
struct RobustTrend {
    double slope = 0;
    double low = 0;
    double high = 0;
};

/// At least four points at three different times.
std::optional<RobustTrend> robustTrend(std::span<const Point> points);

/// Least squares over time in weeks, weighted by 1 / (standard error^2 + spread between sessions^2), where the spread
/// is what the residuals of the unweighted line have beyond the mean standard error; the slope's standard error is
/// scaled by the weighted residuals (Knapp and Hartung 2003, Stat. Med. 22:2693).
struct LinearTrend {
    double slope = 0; // a week
    double standardError = 0;
    double low = 0; // 95 % interval, Student's t with n - 2 degrees of freedom
    double high = 0;
    double intercept = 0;         // value at the first point's time
    double residualDeviation = 0; // on the column's scale
};

/// At least three points at two different times.
std::optional<LinearTrend> linearTrend(std::span<const Point> points);

/// The quantile of Student's t by the expansion of Abramowitz and Stegun 26.7.5; error below 1 % from 3 degrees of
/// freedom on, for two-sided levels of 80 to 99 %.
double studentQuantile(double probability, double degreesOfFreedom);

} // namespace voither::trajectory
