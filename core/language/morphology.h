// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "language/linear_model.h"
#include "language/words.h"

namespace voither::language {

/// Turns a form into a lemma: "ou" at the end becomes "ar". Written "ou>ar".
struct LemmaRule {
    std::string remove;
    std::string add;

    static LemmaRule between(std::string_view form, std::string_view lemma);
    static LemmaRule parse(std::string_view text);
    std::string text() const { return remove + ">" + add; }
    bool fits(std::string_view form) const { return form.size() >= remove.size() && form.ends_with(remove); }
    std::string apply(std::string_view form) const;
};

/// UD features of tagged words: a perceptron chooses among the bundles seen with the tag; of verb forms that the
/// lexicon knows, only among those that it allows.
class MorphologyModel {
public:
    explicit MorphologyModel(const Weights& weights);

    void choose(Words& words) const;
    static void features(const Words& words, std::size_t at, Features& out);
    /// "VERB/Fin Mood=Ind|..." for the class of a word.
    static std::string bundleClass(std::string_view tagClass, std::string_view feats);
    static void assign(Word& word, std::string_view feats);
    /// The classes that may describe the word, best first in nothing: unordered.
    void candidates(const Word& word, std::vector<std::uint16_t>& out) const;

private:
    const Weights& m_weights;
    std::unordered_map<Symbol, std::vector<std::uint16_t>> m_byTag;
    std::vector<std::string> m_feats;
    std::vector<VerbFeatures> m_verbs;
};

/// Lemmas by rules that a perceptron chooses, with the lexicon's lemmas as evidence.
class Lemmatiser {
public:
    explicit Lemmatiser(const Weights& weights);

    void choose(Words& words) const;
    static void features(const Words& words, std::size_t at, Features& out);
    /// The spelling that rules work on.
    static const std::string& base(const Word& word);

private:
    const Weights& m_weights;
    std::vector<LemmaRule> m_rules;
    std::unordered_map<std::string, std::uint16_t> m_known;
};

} // namespace voither::language
