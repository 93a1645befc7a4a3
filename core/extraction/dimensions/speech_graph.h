// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace voither::extraction {

/// Speech as a graph: words are nodes, each word leads to the next (Mota et al. 2012, PLOS ONE 7, e34928).
struct SpeechGraph {
    static constexpr std::size_t mostWords = 64;

    std::size_t nodes = 0;
    std::size_t edges = 0;            // distinct, ordered pairs
    std::size_t repeatedEdges = 0;    // steps along a pair that was there already, either way round
    std::size_t largestConnected = 0; // LCC: nodes of the largest connected component
    std::size_t largestStrong = 0;    // LSC: nodes of the largest strongly connected component

    /// `words` are numbers below mostWords that stand for the words in order, at most mostWords of them.
    static SpeechGraph of(std::span<const std::uint8_t> words);
};

/// A small generator whose sequence is the same on every machine (SplitMix64, Steele et al. 2014, OOPSLA).
class Shuffler {
public:
    explicit Shuffler(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next();
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

    template <class Value>
    void shuffle(std::span<Value> values)
    {
        for (std::size_t i = values.size(); i > 1; --i) {
            std::swap(values[i - 1], values[below(i)]);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace voither::extraction
