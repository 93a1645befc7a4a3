// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "safety/speech.h"

namespace voither::safety {

/// Words of which one is meant: "pens*" stands for all that begin so.
class WordSet {
public:
    /// False when it is no word.
    bool add(std::string_view written);
    void add(const WordSet& others);

    bool has(std::string_view folded) const;
    bool isEmpty() const { return m_whole.empty() && m_beginnings.empty(); }
    const std::vector<std::string>& whole() const { return m_whole; }
    const std::vector<std::string>& beginnings() const { return m_beginnings; }

private:
    std::vector<std::string> m_whole; // sorted
    std::vector<std::string> m_beginnings;
};

using WordSets = std::map<std::string, WordSet, std::less<>>;

/// A sequence of words as people may say it, written
///
///     quer* ..2 morrer            a gap of up to two words
///     (não) aguento/suporto mais  a word that may be missing, one of two words
///     {think} em {self}/si matar  one of a named set of words, or another one
///
/// Case and diacritics do not matter.
class Pattern {
public:
    /// Nothing when it is not well-formed, names an unknown set, or does not begin with a word.
    static std::optional<Pattern> parse(std::string_view written, const WordSets& sets);

    /// What it begins with.
    const WordSet& opening() const { return m_elements.front().words; }

    /// Where the longest match that begins at `at` ends; nothing when there is none. Matches stay within a sentence.
    std::optional<std::size_t> matchAt(std::span<const SpokenWord> words, std::size_t at) const;

private:
    struct Element {
        WordSet words;        // empty: a gap
        std::size_t most = 0; // of a gap's words
        bool optional = false;
    };

    std::optional<std::size_t> match(std::span<const SpokenWord> words, std::size_t begin, std::size_t at,
                                     std::size_t element) const;

    std::vector<Element> m_elements;
};

} // namespace voither::safety
