// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "language/analysis.h"
#include "language/lexicon.h"

namespace voither::language {

/// A word on its way through the stages: each fills its own part and reads those before it.
struct Word {
    std::shared_ptr<const WordForm> form;
    std::optional<Upos> given; // what the tokeniser knows already
    // constraint grammar
    ReadingMask left = ReadingMask().set();
    // tagger
    std::uint16_t tag = 0; // class of the tagger
    Symbol tagSymbol = 0;
    Upos upos = Upos::X;
    // morphology
    std::string feats = "_";
    Symbol featsSymbol = 0;
    Symbol agreement = 0; // gender, number, person
    std::string lemma;
    // parser, labeller
    int head = 0; // 1-based, 0 is the root
    std::string deprel = "dep";
    Symbol label = 0;
};

using Words = std::vector<Word>;
using Features = std::vector<Symbol>;

/// Stands for what lies outside the sentence.
inline constexpr Symbol nowhere = 0x9E37U;

/// The tagger's class of a word: its part of speech and, of verbs, the form ("VERB/Inf").
std::string tagClass(Upos upos, std::string_view feats);
Upos uposOfClass(std::string_view tagClass);

Words lookUp(const Lexicon& lexicon, const std::vector<std::string>& forms);

} // namespace voither::language
