// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "extraction/dimension.h"
#include "extraction/passages.h"

namespace voither::extraction {

/// What the patient keeps coming back to, in the person's own words: nouns said at least twice, by how much more often
/// than the language usually says them (frequency times surprise, as in Dunning's 1993 log-likelihood), the strongest
/// eight with salience 1 for the first. Fillers and words for people in general are left out.
std::vector<Theme> themes(const Material& material, std::span<const SpokenTimes> times);

/// What a segment names: proper names as written (words in a row are one name), then nouns and adjectives as lemmas,
/// each once, in the order in which they come.
std::vector<std::string> entities(const language::Analysis& analysis);

} // namespace voither::extraction
