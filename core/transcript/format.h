// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "transcript/transcript.h"

namespace voither::transcript {

/// A word as a source has it, before anything is checked. Times in seconds.
struct RawWord {
    std::string text;
    std::optional<double> start;
    std::optional<double> end;
    std::optional<double> confidence;
};

/// A segment as a source has it, before anything is checked.
struct RawSegment {
    std::string speaker;
    std::optional<double> start;
    std::optional<double> end;
    std::string text;
    std::vector<RawWord> words;
    std::optional<double> confidence;
    std::size_t line = 0;
};

/// What a format makes of a source; normalise() turns it into a Transcript.
struct RawTranscript {
    std::string language;
    bool speakerBySpeaker = false; // all of one speaker comes before the next
    std::vector<RawSegment> segments;
    std::vector<Warning> warnings;
};

/// Bounds that keep memory proportional to what a real session needs.
inline constexpr std::size_t mostSegments = 1'000'000;

/// One way in which programs write transcripts. Stateless; takes time linear in the text.
class Format {
public:
    virtual ~Format() = default;
    virtual std::string_view name() const = 0;
    /// Looks at the content only. The text may be damaged, and may hold anything.
    virtual bool recognises(std::string_view text) const = 0;
    /// The text is valid UTF-8 unless mayCutCharacters(). `file` names the source in refusals.
    virtual base::Result<RawTranscript> read(std::string_view text, const std::string& file) const = 0;
    /// Whether its writers put half a character into one string and the rest into the next.
    virtual bool mayCutCharacters() const { return false; }
};

// One file each.
std::unique_ptr<Format> whisperCppFormat();
std::unique_ptr<Format> whisperXFormat();
std::unique_ptr<Format> webVttFormat();
std::unique_ptr<Format> subRipFormat();
std::unique_ptr<Format> textGridFormat();
std::unique_ptr<Format> elanFormat();
std::unique_ptr<Format> plainTextFormat();

/// All formats in the order in which they are asked.
const std::vector<std::unique_ptr<Format>>& formats();

/// DamagedTranscript at a line; line 0 names no place.
tl::unexpected<base::Error> damaged(const std::string& file, std::size_t line, std::string detail);
/// "line 12".
std::string atLine(std::size_t line);

} // namespace voither::transcript
