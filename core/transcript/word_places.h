// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "transcript/transcript.h"

namespace voither::transcript {

/// Below it a word is worth a second look.
inline constexpr double uncertainBelow = 0.6;

/// Where a word of a segment's text stands and when it was said.
struct WordPlace {
    std::size_t begin = 0; // bytes of the segment's text
    std::size_t end = 0;
    double startTime = 0; // seconds
    double endTime = 0;
    std::optional<double> confidence;
    bool timeInterpolated = false; // the time is in proportion to the text

    bool uncertain() const { return confidence && *confidence < uncertainBelow; }
    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

/// Every run of characters between blanks of the text, in order, with the time of the engine's word that stands there,
/// else one in proportion to the text between its neighbours.
std::vector<WordPlace> wordPlaces(const Segment& segment);

} // namespace voither::transcript
