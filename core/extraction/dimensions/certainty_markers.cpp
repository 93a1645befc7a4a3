// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

/// Boosters minus hedges per 100 words (Hyland 1998, Hedging in Scientific Research Articles; Hyland 2005,
/// Metadiscourse). A longer expression wins over a shorter one within it: "não tenho certeza" hedges. Both counts show
/// in the evidence. Limit: a list cannot tell the hedge of politeness from that of doubt.
Tally certaintyMarkers(const Material& material)
{
    return markersPer100Words(material, {{category::hedge, "hedge", -1}, {category::booster, "booster", 1}});
}

} // namespace voither::extraction
