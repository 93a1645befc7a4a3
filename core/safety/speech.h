// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "transcript/transcript.h"

namespace voither::safety {

struct SpokenWord {
    std::string folded; // lower case, no diacritics
    std::size_t segment = 0;
    std::size_t begin = 0; // bytes of the segment's text
    std::size_t end = 0;
    bool beginsSentence = false;
};

/// One turn: consecutive segments of one speaker.
struct Turn {
    transcript::Role role = transcript::Role::Other;
    std::vector<SpokenWord> words;
};

/// The words as the search reads them: without noise in brackets, without `ignored` words ("né", "tipo") and without
/// immediate repetitions ("eu eu"), as recognisers write down speech. A sentence ends at ".", "!", "?", ";" and ":",
/// not at "..." nor where a segment ends.
std::vector<Turn> turnsOf(const transcript::Transcript& transcript, const std::set<std::string>& ignored);

/// The folded words of a text, hyphens and apostrophes as blanks.
std::vector<std::string> foldedWords(std::string_view text);

} // namespace voither::safety
