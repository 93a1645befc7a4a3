// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "extraction/dimension.h"
#include "extraction/passages.h"

namespace voither::extraction {

/// A session of many hours must not make a record of many megabytes: beyond so many spans the smallest are summed up
/// in one last span with the label "others" and no text.
inline constexpr std::size_t mostEvidenceSpans = 500;

/// Largest contribution first, then in the order of the session.
void sortEvidence(std::vector<EvidenceSpan>& spans);

/// The tally's contributions as spans of the transcript. They add up to the raw score. `times` has one entry for each
/// segment.
std::vector<EvidenceSpan> evidenceOf(const Tally& tally, std::span<const Passage> passages,
                                     std::span<const SpokenTimes> times);

} // namespace voither::extraction
