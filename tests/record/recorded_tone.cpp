// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recorded_tone.h"

#include <cmath>
#include <numbers>

namespace voither::test {

namespace {

/// The start of a resampled stream is not yet a sine.
constexpr std::uint64_t settled = 800;
/// Of the amplitude. Rounding and the resampler stay far below; a gap of one sample gives 1% at this pitch.
constexpr double tolerance = 0.008;

} // namespace

ToneListener::ToneListener(int sampleRate, double hertz)
    : m_turn(2 * std::cos(2 * std::numbers::pi * hertz / sampleRate))
{
}

double ToneListener::amplitude() const
{
    return m_samples > 0 ? std::sqrt(2 * m_power / static_cast<double>(m_samples)) : 0;
}

void ToneListener::push(std::span<const std::int16_t> samples)
{
    for (const std::int16_t sample : samples) {
        const double error = std::abs(sample - (m_turn * m_last - m_before));
        m_before = m_last;
        m_last = sample;
        m_power += static_cast<double>(sample) * sample;
        ++m_samples;
        if (m_samples <= settled) {
            continue;
        }
        if (error > tolerance * amplitude()) {
            if (m_jumps.empty() || m_samples - m_jumps.back() > settled) {
                m_jumps.push_back(m_samples);
            }
        } else {
            m_worst = std::max(m_worst, error);
        }
    }
}

} // namespace voither::test
