// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/scale_map.h"

#include <algorithm>
#include <cassert>

namespace voither::extraction {

namespace {

constexpr double tailShare = 0.1; // of the scale, beyond each outer quantile

} // namespace

bool isUsable(const Norm& norm)
{
    return norm.q01 <= norm.q50 && norm.q50 < norm.q99;
}

ScaleMap::ScaleMap(const Descriptor& column)
    : m_least(column.least)
    , m_most(column.most)
{
}

ScaleMap ScaleMap::identity(const Descriptor& column)
{
    return ScaleMap(column);
}

ScaleMap ScaleMap::byNorm(const Descriptor& column, const Norm& norm)
{
    assert(isUsable(norm));
    ScaleMap map(column);
    map.m_identity = false;
    // Where most of the reference has none of what is counted, the lower half is as wide as the upper one.
    map.m_q01 = norm.q01 < norm.q50 ? norm.q01 : norm.q50 - (norm.q99 - norm.q50);
    map.m_q50 = norm.q50;
    map.m_q99 = norm.q99;
    return map;
}

double ScaleMap::operator()(double raw) const
{
    if (m_identity) {
        return std::clamp(raw, m_least, m_most);
    }
    const double range = m_most - m_least;
    const double tail = tailShare * range;
    const double middle = m_least + range / 2;
    const double half = range / 2 - tail;
    if (raw <= m_q50) {
        const double slope = half / (m_q50 - m_q01);
        return raw >= m_q01 ? middle - (m_q50 - raw) * slope : m_least + tail / (1 + (m_q01 - raw) * slope / tail);
    }
    const double slope = half / (m_q99 - m_q50);
    return raw <= m_q99 ? middle + (raw - m_q50) * slope : m_most - tail / (1 + (raw - m_q99) * slope / tail);
}

double ScaleMap::slopeAt(double raw) const
{
    const double step = m_identity ? 1e-3 : 1e-3 * (m_q99 - m_q01);
    return ((*this)(raw + step) - (*this)(raw - step)) / (2 * step);
}

} // namespace voither::extraction
