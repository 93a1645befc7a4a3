// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "extraction/dimension.h"
#include "extraction/scale_map.h"

namespace voither::extraction {

/// A dimension as the search for key moments reads it; null where it abstained.
struct Series {
    const Tally* tally = nullptr;
    const ScaleMap* map = nullptr;
};

/// Moments from which on the session is different: change points of all dimensions together, over windows of about
/// 60 words, found by binary segmentation with the penalty for the dimensions' joint chi-square (Laurent and Massart
/// 2000). At most eight, in the order of the session; `shift` holds the dimensions that moved by one standard
/// deviation of the windows or more, largest first, on their scales.
std::vector<KeyMoment> keyMoments(std::span<const Passage> passages,
                                  const std::array<Series, dimensionCount>& dimensions);

} // namespace voither::extraction
