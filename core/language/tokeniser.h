// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "language/analysis.h"
#include "language/description.h"
#include "language/lexicon.h"

namespace voither::language {

/// A syntactic word and the bytes that it stands for; the parts of a contraction share theirs.
struct RawToken {
    std::string form;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::optional<Upos> given; // fillers, broken words ("con-"), noise ("[risos]"), pictures
};

using RawSentence = std::vector<RawToken>;

/// Splits transcripts into sentences and syntactic words as UD has them. Any bytes are accepted; the time is linear
/// in their number, because runs without punctuation are cut.
class Tokeniser {
public:
    Tokeniser(const Description& description, const Lexicon& lexicon);

    std::vector<RawSentence> split(std::string_view utf8) const;
    /// What the spelling alone says of a word: fillers, broken words, pictures.
    std::optional<Upos> given(std::string_view form) const;

private:
    enum class Kind { Word, Number, Stop, Other };
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool newlineBefore = false;
        bool blankLineBefore = false;
        bool spaceBefore = false;
        bool noise = false;
    };

    std::vector<Piece> pieces(std::string_view utf8) const;
    std::vector<std::vector<Piece>> sentences(std::string_view utf8, const std::vector<Piece>& pieces) const;
    void cut(std::string_view utf8, std::vector<Piece>&& run, std::vector<std::vector<Piece>>& out) const;
    RawSentence expand(std::string_view utf8, const std::vector<Piece>& sentence) const;
    bool splitsHere(const std::string& lower, const std::string& before, const std::string& after) const;
    bool splitClitics(const RawToken& word, RawSentence& out) const;
    bool isAbbreviation(std::string_view lower) const;

    const Description& m_description;
    const Lexicon& m_lexicon;
    std::unordered_set<std::string> m_abbreviations;
    std::unordered_set<std::string> m_openers;
    std::unordered_set<std::string> m_interjections;
    std::unordered_set<std::string> m_clitics;
};

} // namespace voither::language
