// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>

#include "safety/lexicon.h"
#include "safety/search.h"
#include "safety/speech.h"

namespace voither::safety {

/// What stands beside the words [first, last) of a turn. Labels are given sparingly: a wrong one could make somebody
/// look away.
std::set<Label> labelsOf(const Lexicon& lexicon, const Turn& turn, Kind kind, std::size_t first, std::size_t last);

/// Whether an answer begins with a refusal: "não", "nunca".
bool isRefusal(const Lexicon& lexicon, const Turn& answer);

} // namespace voither::safety
