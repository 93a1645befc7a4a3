// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "language/linear_model.h"
#include "language/words.h"

namespace voither::language {

class ConstraintGrammar;

/// Parts of speech from left to right by an averaged perceptron over word forms, the lexicon's ambiguity classes and
/// the tags already given (Collins 2002). Where two parts of speech that the lexicon gives the word come close to each
/// other, the grammar, if there is one, decides between them.
class Tagger {
public:
    explicit Tagger(const Weights& weights, const ConstraintGrammar* grammar = nullptr);

    void tag(Words& words) const;
    /// What the tag of word `at` depends on; the words before it are tagged.
    static void features(const Words& words, std::size_t at, Features& out);
    void assign(Word& word, std::size_t tagClass) const;

private:
    bool isOpen(const Word& word, std::span<const std::int32_t> scores, std::size_t best) const;
    /// The best of the close classes that the readings left allow; `best` when none does.
    std::size_t bestLeft(const Word& word, std::span<const std::int32_t> scores, std::size_t best) const;

    const Weights& m_weights;
    const ConstraintGrammar* m_grammar;
    std::vector<Symbol> m_symbols;
    std::vector<Upos> m_upos;
};

} // namespace voither::language
