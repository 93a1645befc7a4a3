// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <span>
#include <vector>

namespace voither::audio {

/// Constants of the pitch tracker. Times in ms, levels in dB. Found by search on utterances with a
/// laryngograph reference that tests/bench/bench_voice reads; its figures on the same utterances are not held out.
struct PitchModel {
    static constexpr int sampleRate = 4000;
    double lowestHz = 60;
    double highestHz = 480;
    double lowpassHz = 300;
    double highpassHz = 72;
    float windowBase = 6.25F; // length of the correlated window: base + slope * period
    float windowSlope = 0.46F;
    float longLagPenalty = 0.107F; // of the correlation, at the longest period
    float leastCorrelation = 0.3F;
    float jump = 1.887F; // cost of an octave between voiced frames
    float largestJump = 2.463F;
    float switching = 0.3385F; // cost of a change of voicing
    // An unvoiced frame costs bias + correlation * strongest - level * (dB below the local peak, beyond quiet)
    // + slope * (rise of the level in dB) - fricative * share.
    float bias = -0.03F;
    float correlationWeight = 0.89F;
    float quietDb = 13;
    float levelWeight = 0.07F;
    float slopeWeight = -0.0102F;
    float fricativeWeight = 0.728F;
};

struct PitchCandidate {
    float hz = 0;
    float correlation = 0;
};

/// What one frame tells the search for the best path.
struct PitchFrame {
    static constexpr std::size_t most = 6;
    std::array<PitchCandidate, most> candidates;
    std::size_t count = 0;
    float strongest = 0; // highest correlation
    float levelDb = -120;
    float fricative = 0; // share of energy above 2 kHz, 0 to 1
};

struct PitchPoint {
    float hz = 0; // 0 when unvoiced
    float correlation = 0;
};

/// Finds the periods at which a frame repeats: peaks of the normalised cross-correlation of two windows whose middle is
/// the frame's time (after Talkin 1995, "A robust algorithm for pitch tracking").
class PeriodFinder {
public:
    explicit PeriodFinder(const PitchModel& model);

    /// Samples needed on either side of a frame's time.
    std::size_t reach() const { return m_reach; }
    /// `centre` points at the frame's sample, with reach() samples on either side.
    void find(const float* centre, PitchFrame& frame);

private:
    void correlate(const float* centre);

    PitchModel m_model;
    std::size_t m_shortest;
    std::size_t m_longest;
    std::size_t m_reach;
    std::vector<float> m_correlations; // by lag - shortest
    std::vector<double> m_energy;
};

/// The cheapest path through the candidates of all frames (Viterbi), decided with a bounded delay.
class PitchPath {
public:
    static constexpr std::size_t lookAhead = 100; // frames, also of the local peak level
    static constexpr std::size_t lookBack = 150;

    explicit PitchPath(const PitchModel& model);

    /// Appends to `out` the points that are decided by now.
    void push(const PitchFrame& frame, std::vector<PitchPoint>& out);
    void finish(std::vector<PitchPoint>& out);

private:
    static constexpr std::size_t states = PitchFrame::most + 1; // the last is unvoiced
    struct Node {
        PitchFrame frame;
        std::array<float, states> cost{};
        std::array<std::size_t, states> from{};
        std::array<float, PitchFrame::most> logHz{};
    };

    void step();
    float peakLevel(std::size_t index) const;
    void decide(std::size_t keep, std::vector<PitchPoint>& out);

    PitchModel m_model;
    std::deque<PitchFrame> m_waiting; // frames whose surroundings are not complete, after m_passed passed ones
    std::size_t m_passed = 0;
    std::deque<Node> m_nodes; // undecided
    Node m_last;              // the decided node before them
    bool m_started = false;
};

} // namespace voither::audio
