// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/speech_graph.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>

namespace voither::extraction {

namespace {

using Row = std::array<std::uint64_t, SpeechGraph::mostWords>;

/// Row i gets a bit for every node that can be reached from i (Warshall 1962).
void close(Row& reach, std::size_t nodes)
{
    for (std::size_t via = 0; via < nodes; ++via) {
        for (std::size_t row = 0; row < nodes; ++row) {
            reach[row] |= (reach[row] >> via & 1U) != 0 ? reach[via] : 0;
        }
    }
}

std::uint64_t bit(std::size_t index)
{
    return std::uint64_t{1} << index;
}

std::size_t size(std::uint64_t nodes)
{
    return static_cast<std::size_t>(std::popcount(nodes));
}

} // namespace

SpeechGraph SpeechGraph::of(std::span<const std::uint8_t> words)
{
    assert(words.size() <= mostWords);
    SpeechGraph graph;
    Row forward{};
    std::uint64_t present = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        present |= bit(words[i]);
        if (i == 0) {
            continue;
        }
        const bool known = (forward[words[i - 1]] & bit(words[i])) != 0;
        const bool knownBack = (forward[words[i]] & bit(words[i - 1])) != 0;
        graph.repeatedEdges += known || knownBack ? 1U : 0U;
        graph.edges += known ? 0U : 1U;
        forward[words[i - 1]] |= bit(words[i]);
    }
    const std::size_t limit = static_cast<std::size_t>(std::bit_width(present)); // numbers in use lie below
    Row either = forward;
    for (std::size_t i = 0; i < limit; ++i) {
        for (std::size_t j = 0; j < limit; ++j) {
            either[i] |= (forward[j] >> i & 1U) != 0 ? bit(j) : 0;
        }
    }
    close(forward, limit);
    close(either, limit);
    graph.nodes = size(present);
    for (std::size_t i = 0; i < limit; ++i) {
        if ((present & bit(i)) == 0) {
            continue;
        }
        std::uint64_t strong = bit(i);
        for (std::size_t j = 0; j < limit; ++j) {
            strong |= (forward[i] >> j & forward[j] >> i & 1U) != 0 ? bit(j) : 0;
        }
        graph.largestStrong = std::max(graph.largestStrong, size(strong));
        graph.largestConnected = std::max(graph.largestConnected, size((either[i] | bit(i)) & present));
    }
    return graph;
}

std::uint64_t Shuffler::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

} // namespace voither::extraction
