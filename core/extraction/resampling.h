// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "extraction/dimension.h"

namespace voither::extraction {

/// Sum of amounts over sum of weights; nothing when the weights are all zero.
std::optional<double> rawScore(const Tally& tally);

/// Draws of the patient's speech with replacement, the same for every score of a session, so that scores which are
/// combined keep their covariance (block bootstrap, Kuensch 1989). A block is one turn, or four sentences of a long
/// one, because neighbouring sentences are alike. A pure function of the passages: the generator (SplitMix64, Steele
/// et al. 2014) starts from a fixed seed.
class Resampling {
public:
    static constexpr std::size_t draws = 200;
    static constexpr std::size_t leastBlocks = 5;

    explicit Resampling(std::span<const Passage> passages);

    /// Whether there is enough to draw from.
    bool possible() const { return m_blocks >= leastBlocks; }
    /// The raw score in every draw; empty when not possible. A draw without any weight repeats the whole's score.
    std::vector<double> rawScores(const Tally& tally) const;

private:
    std::size_t m_blocks = 0;
    std::vector<std::uint32_t> m_blockOf; // by passage
    std::vector<std::uint16_t> m_times;   // how often a draw has a block: draw * blocks + block
};

/// Standard deviation of a sample (n - 1).
double standardDeviation(std::span<const double> values);

/// The standard error of a raw score when there is too little to draw from: counted events as Poisson, that is the
/// root of the sum of squared amounts over the weight. Never too small, because the mean is not taken off.
double poissonError(const Tally& tally);

} // namespace voither::extraction
