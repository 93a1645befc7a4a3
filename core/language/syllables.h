// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace voither::language {

/// The letters of a language that make syllables, from its language.json; lower case, UTF-8.
struct SyllableRules {
    std::string strong;      // vowels that never share a syllable with each other
    std::string weak;        // glides beside another vowel
    std::string stressed;    // accented glides, which stand alone
    std::string nasal;       // vowels that make one syllable with a following strong one ("ão")
    std::string silentAfter; // consonants after which the first glide before e or i is silent ("que", "gui")

    /// What is used when a language says nothing: Latin vowels.
    static SyllableRules latin();
};

/// Syllables of a word as it is spoken carefully, by its spelling: 0 for what has no letter, at least 1 otherwise. The
/// parts of a hyphenated word are counted apart. An estimate for speech rates, not a hyphenation.
int countSyllables(std::string_view word, const SyllableRules& rules = SyllableRules::latin());

} // namespace voither::language
