// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "language/analysis.h"
#include "language/lexicon.h"
#include "language/model_file.h"

namespace voither::train {

struct TrainingOptions {
    int taggerEpochs = 8;
    int parserEpochs = 10;
    std::size_t beam = 6;
    int folds = 5; // the parser learns from tags that were predicted for unseen sentences
    int spokenEvery =
        4; // of so many sentences one is repeated as a transcript would have it: lower case, no punctuation
    std::uint32_t leastUpdates = 8; // rarer features of arcs are left out
    std::uint32_t seed = 7;
};

/// Learns all models from sentences with gold annotation. The same input gives the same weights.
language::LanguageModel trainLanguage(const language::Lexicon& lexicon,
                                      const std::vector<language::Sentence>& sentences, const TrainingOptions& options);

} // namespace voither::train
