// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voither::language {

/// The universal parts of speech (UD version 2).
enum class Upos : std::uint8_t {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X
};

std::string_view name(Upos tag); // "ADJ", ...
std::optional<Upos> uposFromName(std::string_view name);

enum class VerbForm : std::uint8_t { None, Finite, Infinitive, Gerund, Participle };
enum class Tense : std::uint8_t { None, Past, Imperfect, Pluperfect, Present, Future };
enum class Mood : std::uint8_t { None, Indicative, Subjunctive, Imperative, Conditional };

/// Morphology that the dimensions read; `feats` has everything in UD notation.
struct Morphology {
    VerbForm verbForm = VerbForm::None;
    Tense tense = Tense::None;
    Mood mood = Mood::None;
    std::uint8_t person = 0; // 1, 2, 3; 0 when none
    bool plural = false;
    bool passive = false;
};

/// One syntactic word. Contractions ("do" = "de" + "o") give several tokens with the same span.
struct Token {
    std::string form;  // as written; parts of a contraction as UD writes them
    std::string lemma; // lower case except proper nouns
    Upos upos = Upos::X;
    Morphology morphology;
    std::string feats;     // "_" when none, else UD features sorted by name
    int head = 0;          // 1-based within the sentence, 0 is the root
    std::string deprel;    // UD relation
    std::size_t begin = 0; // byte offsets into the UTF-8 text
    std::size_t end = 0;
    bool known = true; // some lexicon has the word
};

/// The value of one feature in UD notation ("Past" of "Tense" in "Mood=Ind|Tense=Past"), empty when it is not there.
std::string_view featureValue(std::string_view feats, std::string_view feature);
Morphology morphologyOf(std::string_view feats);

struct Sentence {
    std::vector<Token> tokens;
    std::size_t begin = 0; // byte offsets into the UTF-8 text
    std::size_t end = 0;
};

struct Analysis {
    std::vector<Sentence> sentences;
};

} // namespace voither::language
