// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

/// Markers of insight, cause, contrast, concession and change of perspective per 100 words, as the cognitive-process
/// words of Pennebaker, Mayne and Francis (1997, J. Pers. Soc. Psychol. 72, 863), extended by concessive and
/// perspective markers, which say that a second view is held beside the first (Suedfeld and Tetlock 1977, J. Confl.
/// Resolut. 21, 169, on integrative complexity). Limit: counts connecting words, not the quality of reasoning.
Tally cognitiveFlexibility(const Material& material)
{
    return markersPer100Words(material,
                              {{category::concession, "concession", 1},
                               {category::perspective, "perspective", 1},
                               {category::insight, "insight", 1},
                               {category::causal, "causal", 1},
                               {category::contrast, "contrast", 1}});
}

} // namespace voither::extraction
