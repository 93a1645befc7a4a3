// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/linear_model.h"
#include "language/words.h"

namespace voither::language {

/// Parts of speech from left to right by an averaged perceptron over word forms, the lexicon's ambiguity classes and
/// the tags already given (Collins 2002).
class Tagger {
public:
    explicit Tagger(const Weights& weights);

    void tag(Words& words) const;
    /// What the tag of word `at` depends on; the words before it are tagged.
    static void features(const Words& words, std::size_t at, Features& out);
    void assign(Word& word, std::size_t tagClass) const;

private:
    const Weights& m_weights;
    std::vector<Symbol> m_symbols;
    std::vector<Upos> m_upos;
};

} // namespace voither::language
