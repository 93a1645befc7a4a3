// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/dimension.h"

namespace voither::extraction {

// One file of this folder each; the formula, its paper and its limits stand there. `n` counts what the descriptor's
// unit names (descriptors.cpp).
Tally valenceEmotional(const Material& material);
Tally arousalActivation(const Material& material);
Tally narrativeCoherence(const Material& material);
Tally syntacticComplexity(const Material& material);
Tally temporalOrientationPast(const Material& material);
Tally temporalOrientationPresent(const Material& material);
Tally temporalOrientationFuture(const Material& material);
Tally selfReferenceDensity(const Material& material);
Tally socialLanguage(const Material& material);
Tally cognitiveFlexibility(const Material& material);
Tally dominanceAgency(const Material& material);
Tally discourseFragmentation(const Material& material);
Tally semanticDensity(const Material& material);
Tally certaintyMarkers(const Material& material);
Tally emotionalProsody(const Material& material);

} // namespace voither::extraction
