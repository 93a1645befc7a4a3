// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "extraction/measurement.h"
#include "safety/search.h"
#include "transcript/transcript.h"

namespace voither::extraction {

/// What the search finds, with the words themselves and the times at which they were said.
std::vector<SafetyMention> safetyMentions(const safety::Search& search, const transcript::Transcript& transcript);

} // namespace voither::extraction
