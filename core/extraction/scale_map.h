// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/language_data.h"
#include "extraction/measurement.h"

namespace voither::extraction {

/// Whether the quantiles are in order and some of the reference lies above the median.
bool isUsable(const Norm& norm);

/// From a raw score to a column's scale. The reference's median lies in the middle of the scale, its 0.01 and 0.99
/// quantiles one tenth of the scale from the ends, with straight lines between; beyond them the line bends
/// (a hyperbola, with the same slope where it starts) so that the ends are approached and never passed, and two
/// different raw scores never share a value.
class ScaleMap {
public:
    /// The raw score is the value, kept within the scale.
    static ScaleMap identity(const Descriptor& column);
    /// The norm must be usable.
    static ScaleMap byNorm(const Descriptor& column, const Norm& norm);

    double operator()(double raw) const;
    /// Value on the scale for one unit of raw score, at that score.
    double slopeAt(double raw) const;

private:
    explicit ScaleMap(const Descriptor& column);

    double m_least;
    double m_most;
    bool m_identity = true;
    double m_q01 = 0;
    double m_q50 = 0;
    double m_q99 = 0;
};

} // namespace voither::extraction
