// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "safety/pattern.h"
#include "safety/search.h"

namespace voither::safety {

/// Patterns of one purpose.
class Patterns {
public:
    void add(Pattern pattern);

    /// Where the longest match that begins at `at` ends; nothing when there is none.
    std::optional<std::size_t> matchAt(std::span<const SpokenWord> words, std::size_t at) const;
    /// Whether one begins in [first, last).
    bool occurs(std::span<const SpokenWord> words, std::size_t first, std::size_t last) const;

private:
    using Numbers = std::vector<std::size_t>;

    std::vector<Pattern> m_patterns;
    // Which patterns may begin with a word: most words begin none.
    std::unordered_map<std::string, Numbers> m_byWord;
    std::unordered_map<char, std::map<std::string, Numbers>> m_byBeginning; // by the first byte
};

/// What a language says about it. A file languages/<tag>/safety.tsv of two columns:
///   ignored        words that are passed over
///   {name}         a set of words for the patterns; before its first use
///   <kind>         patterns of mentions: "attempt", "plan", ... (see name(Kind))
///   past, figurative           patterns that label a mention beside which they stand
/// with entries that commas separate. The sets {negator}, {transparent}, {purpose}, {first_person}, {third_person},
/// {preposition} and {refusal} are read by the search itself (see labels.cpp).
struct Lexicon {
    std::set<std::string> ignored;
    WordSets sets;
    std::array<Patterns, kindCount> mentions; // by Kind
    Patterns past;
    Patterns figurative;

    /// The set of that name, an empty one when there is none.
    const WordSet& set(std::string_view name) const;

    /// ResourceDamaged with the line of what does not read.
    static base::Result<Lexicon> read(const std::filesystem::path& file);
};

} // namespace voither::safety
