// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace voither::transcript {

// What is heard and is no speech stays in the text, always in square brackets: "[risos]", "[BLANK_AUDIO]". Whoever
// counts words takes it out first.

/// Writes known sounds in round brackets, asterisks or between notes, as "(risos)", "*choro*", "♪", in square ones.
std::string bracketMarkers(std::string_view text);

/// Whether nothing but markers and blanks is there.
bool isMarkerOnly(std::string_view text);

/// The same text with every marker overwritten by blanks, so that byte offsets hold.
std::string blankMarkers(std::string_view text);

} // namespace voither::transcript
