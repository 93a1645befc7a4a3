// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace voither::test {

/// Listens to a recorded tone for places where it jumps: a sample of a sine follows from the two before it.
class ToneListener {
public:
    ToneListener(int sampleRate, double hertz);

    /// One channel.
    void push(std::span<const std::int16_t> samples);

    std::uint64_t samples() const { return m_samples; }
    /// Samples that do not follow, as their places; neighbours are one jump.
    const std::vector<std::uint64_t>& jumps() const { return m_jumps; }
    /// Of the tone, 0 to 32,768.
    double amplitude() const;
    /// The greatest distance of a sample from where it follows, jumps apart.
    double worst() const { return m_worst; }

private:
    double m_turn;
    double m_before = 0;
    double m_last = 0;
    double m_power = 0;
    double m_worst = 0;
    std::uint64_t m_samples = 0;
    std::vector<std::uint64_t> m_jumps;
};

} // namespace voither::test
