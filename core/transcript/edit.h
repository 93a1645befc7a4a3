// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "transcript/transcript.h"

namespace voither::transcript {

// Corrections that a person makes. Each gives a new transcript and leaves the old one; InvalidArgument when the
// segment or the place in it does not exist.

/// The text of one segment. Words of the old text that occur in the same order in the new one keep their times; times
/// of the others are interpolated.
base::Result<Transcript> withText(const Transcript& transcript, std::size_t segment, std::string_view text);

/// Two segments out of one, cut at a byte offset of its text that lies between two characters. The time of the cut is
/// that of the nearest word, else in proportion to the text.
base::Result<Transcript> splitAtOffset(const Transcript& transcript, std::size_t segment, std::size_t offset);

/// The same, cut at the blank nearest to a time.
base::Result<Transcript> splitAtTime(const Transcript& transcript, std::size_t segment, double time);

/// One segment out of `segment` and the next; the speaker and role are those of the first.
base::Result<Transcript> mergeWithNext(const Transcript& transcript, std::size_t segment);

/// Another name for a speaker everywhere; an existing name joins the two.
base::Result<Transcript> renameSpeaker(const Transcript& transcript, std::string_view from, std::string_view to);

/// Another speaker for one segment; a name that the transcript has gives its role too, a new one leaves the role.
base::Result<Transcript> withSpeaker(const Transcript& transcript, std::size_t segment, std::string_view speaker);

/// Two speakers change places everywhere, name and role: what one said, the other said.
base::Result<Transcript> swapSpeakers(const Transcript& transcript, std::string_view one, std::string_view other);

/// One speaker's role everywhere, as a person says. With one speaker in all nothing stays a guess.
base::Result<Transcript> withRole(const Transcript& transcript, std::string_view speaker, Role role);

/// Patient becomes therapist and the other way round: a person looked at both, so nothing stays a guess.
Transcript withRolesSwapped(const Transcript& transcript);

/// What is looked for in a transcript.
struct TextSearch {
    std::string text;
    bool matchCase = false;
    bool wholeWords = true;
};

/// A place where it stands, in bytes of the segment's text.
struct TextMatch {
    std::size_t segment = 0;
    std::size_t offset = 0;
    std::size_t length = 0;

    friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

/// All places, in order, none over another. Diacritics matter; a search that is only blanks finds nothing.
std::vector<TextMatch> findText(const Transcript& transcript, const TextSearch& search);

/// Every place gets the replacement. InvalidArgument when nothing is found or nothing would be left of a segment.
base::Result<Transcript> withReplaced(const Transcript& transcript, const TextSearch& search,
                                      std::string_view replacement);

} // namespace voither::transcript
