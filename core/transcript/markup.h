// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace voither::transcript {

/// A stretch of a cue in one voice.
struct VoicedText {
    std::string voice; // of <v Name>; empty outside of one
    std::string text;
    std::size_t line = 0; // line breaks before it in the markup
};

/// A cue's text without tags, cut where a WebVTT voice span begins or ends; entities resolved. At least one part.
std::vector<VoicedText> splitVoices(std::string_view markup);

/// A subtitle's text without HTML tags and "{\an8}" marks; entities resolved.
std::string withoutMarkup(std::string_view markup);

} // namespace voither::transcript
