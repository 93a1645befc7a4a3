// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/dimension.h"
#include "extraction/language_data.h"

namespace voither::extraction {

/// Reasons to abstain that several dimensions share; keys in the catalogues.
namespace abstention {
inline constexpr std::string_view noLanguageData = "no_language_data";
inline constexpr std::string_view noWords = "no_words";
inline constexpr std::string_view noFiniteVerbs = "no_finite_verbs";
inline constexpr std::string_view tooFewSentences = "too_few_sentences";
} // namespace abstention

/// A word as it was said: a contraction is one. `first` is its first token.
struct SpokenWord {
    std::string text;      // lower case
    std::size_t begin = 0; // byte offsets into the passage's text
    std::size_t end = 0;
    std::size_t first = 0;
};

/// Neither punctuation nor a symbol.
bool isWord(const language::Token& token);
bool isFinite(const language::Token& token);
bool isVerb(const language::Token& token);
bool isContent(const language::Token& token);

std::vector<SpokenWord> spokenWords(const Passage& passage);
std::size_t countWords(const Passage& passage);
/// Words of each passage divided by `unit`: the weights of a rate per `unit` words.
std::vector<double> wordWeights(const Material& material, double unit);

/// The token with the number `head` (1-based), or null.
const language::Token* headOf(const language::Sentence& sentence, const language::Token& token);
/// For each token the index of the predicate whose clause it belongs to.
std::vector<std::size_t> clauseHeads(const language::Sentence& sentence);
/// Clauses of a passage: its finite verbs, at least one when it has a word.
std::size_t countClauses(const Passage& passage);

/// A contribution that spans tokens [first, last).
Contribution spanning(std::size_t index, const Passage& passage, std::size_t first, std::size_t last,
                      std::string_view label, double amount);

struct MarkerList {
    std::string_view category;
    std::string_view label;
    double amount;
};

/// A match together with the list that it came from.
struct Marker {
    LanguageData::Match match;
    const MarkerList* list = nullptr;
};
/// The matches of several lists in one passage. Where two overlap the longer one stands, else that of the earlier list.
std::vector<Marker> findMarkers(const Material& material, const Passage& passage, const std::vector<MarkerList>& lists);

/// Markers per 100 words; abstains when the language has none of the lists.
Tally markersPer100Words(const Material& material, const std::vector<MarkerList>& lists);

} // namespace voither::extraction
