// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <vector>

#include "language/lexicon.h"
#include "language/words.h"

namespace voither::train {

/// A sentence with its gold annotation in the terms of the models.
struct Example {
    language::Words words; // forms only; a copy is worked on
    std::vector<std::string> tagClass;
    std::vector<std::string> feats; // without what is not learnt
    std::vector<std::string> lemma;
    std::vector<int> head; // 1-based, projective
    std::vector<std::string> deprel;
};

std::vector<Example> makeExamples(const language::Lexicon& lexicon, const std::vector<language::Sentence>& sentences,
                                  int spokenEvery);

/// UD features without those that the spelling or the treebank, not the grammar, decides.
std::string learntFeats(std::string_view feats);

/// Moves arcs up until none cross (Nivre and Nilsson 2005, without marks for the way back).
void makeProjective(std::vector<int>& heads);

/// Fisher-Yates with a fixed generator: std::shuffle may differ between libraries.
void shuffle(std::vector<std::size_t>& order, std::mt19937& random);

} // namespace voither::train
