// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "transcript/format.h"

namespace voither::transcript {

/// The times of a line "00:01,000 --> 00:02,000 settings".
struct CueTimes {
    double start = 0;
    double end = 0;
};
std::optional<CueTimes> parseCueTimes(std::string_view line);

/// One line of a subtitle, already without markup.
struct CueLine {
    std::string speaker; // when the format itself names it
    std::string text;
    std::size_t line = 0;
};

/// What is shown between two times.
struct Cue {
    double start = 0;
    double end = 0;
    std::vector<CueLine> lines;
    std::size_t line = 0; // of the times
};

/// Turns cues into segments. Where the format names no speakers, "Name:" prefixes do; a cue without one continues the
/// speaker before it, with a warning. Several speakers in one cue share its time in proportion to their letters.
void appendCues(RawTranscript& transcript, const std::vector<Cue>& cues);

} // namespace voither::transcript
