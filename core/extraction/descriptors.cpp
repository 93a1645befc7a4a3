// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measurement.h"

namespace voither::extraction {

namespace {

// clang-format off
constexpr std::array<Descriptor, dimensionCount + frameworkScaleCount> allColumns{{
    // name, least, most, what n counts, experimental
    {"valence_emotional", -5, 5, "clauses", false},
    {"arousal_activation", 0, 10, "turns", false},
    {"narrative_coherence", 0, 10, "sentences", false},
    {"syntactic_complexity", 0, 10, "sentences", false},
    {"temporal_orientation_past", 0, 1, "finite_verbs", false},
    {"temporal_orientation_present", 0, 1, "finite_verbs", false},
    {"temporal_orientation_future", 0, 1, "finite_verbs", false},
    {"self_reference_density", 0, 10, "words", false},
    {"social_language", 0, 10, "words", false},
    {"cognitive_flexibility", 0, 10, "words", false},
    {"dominance_agency", 0, 10, "clauses", false},
    {"discourse_fragmentation", 0, 10, "words", false},
    {"semantic_density", 0, 10, "words", false},
    {"certainty_markers", -5, 5, "words", false},
    {"emotional_prosody", 0, 10, "turns", false},
    {"rdoc_negative_valence", 0, 10, "features", true},
    {"rdoc_cognitive_control", 0, 10, "features", true},
    {"rdoc_social_processes", 0, 10, "features", true},
    {"rdoc_arousal_regulatory", 0, 10, "features", true},
    {"hitop_internalizing", 0, 10, "features", true},
    {"hitop_externalizing", 0, 10, "features", true},
    {"hitop_thought_disorder", 0, 10, "features", true},
    {"big5_neuroticism", 0, 10, "features", true},
    {"big5_extraversion", 0, 10, "features", true},
    {"big5_openness", 0, 10, "features", true},
    {"big5_agreeableness", 0, 10, "features", true},
    {"big5_conscientiousness", 0, 10, "features", true},
    {"perma_positive_emotions", 0, 10, "features", true},
    {"perma_engagement", 0, 10, "features", true},
    {"perma_relationships", 0, 10, "features", true},
    {"perma_meaning", 0, 10, "features", true},
    {"perma_accomplishment", 0, 10, "features", true},
}};
// clang-format on

} // namespace

const Descriptor& descriptor(Dimension dimension)
{
    return allColumns[static_cast<std::size_t>(dimension)];
}

const Descriptor& descriptor(FrameworkScale scale)
{
    return allColumns[dimensionCount + static_cast<std::size_t>(scale)];
}

const std::array<Descriptor, dimensionCount + frameworkScaleCount>& columns()
{
    return allColumns;
}

} // namespace voither::extraction
