// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "language/analyser.h"

namespace voither::train {

/// Compares the analyser with gold sentences whose words are given, and says the shares of right answers in one line
/// of text each: tags, lemmas, tense and person of finite verbs, heads, labelled heads; unknown words; words a second.
std::string evaluate(const language::Analyser& analyser, const std::vector<language::Sentence>& gold);

} // namespace voither::train
