// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "language/analysis.h"

namespace voither::language {

/// What a tag of an analyser ("pri", "p3") says in UD features.
using TagMeaning = std::vector<std::pair<std::string, std::string>>;

/// A word unknown to the lexicons that ends in `suffix` is read as the word with `replacement` in its place.
struct Derivation {
    std::string suffix;
    std::string replacement;
    std::string tags; // the base's first tag, or the tags of the derived word after '>'
    std::string derivedTags;
};

/// A form that UD writes as several words.
struct Contraction {
    std::vector<std::string> parts;
    bool ambiguous = false; // the context decides
};

/// A language as its data folder describes it: language.json and the tables that it names.
struct Description {
    std::string tag;
    std::vector<std::filesystem::path> analysers;
    std::filesystem::path grammar; // of constraints; empty when the language has none
    std::filesystem::path weights;
    std::filesystem::path supplement;
    std::map<std::string, TagMeaning, std::less<>> meanings;
    std::vector<Derivation> derivations;
    std::map<std::string, std::vector<Upos>, std::less<>> partsOfSpeech; // that an analyser's first tag can stand for
    std::map<std::string, Contraction, std::less<>> contractions;
    std::vector<std::string> clitics;                          // after a hyphen
    std::vector<std::string> abbreviations;                    // with their final stop, lower case
    std::vector<std::string> sentenceOpeners;                  // words before which an endless run may be cut
    std::map<std::string, std::string, std::less<>> spellings; // of speech, to what the models know: "tava", "estava"
    std::vector<std::string> interjections;                    // fillers and the like, that are never anything else
    std::size_t longestSentence = 80;                          // words
    std::string vowels;                                        // for syllables
};

/// Reads languages/<primary subtag of `tag`>/language.json below `resources`. LanguageUnavailable when there is no such
/// folder or an analyser or the grammar is not installed, ResourceDamaged when a file is wrong.
base::Result<Description> readDescription(const std::filesystem::path& resources, std::string_view tag);

} // namespace voither::language
