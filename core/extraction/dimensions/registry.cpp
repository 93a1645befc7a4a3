// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/registry.h"

#include <array>

#include "extraction/dimensions/dimensions.h"

namespace voither::extraction {

namespace {

// clang-format off
constexpr std::array<RegisteredDimension, dimensionCount> dimensions{{
    {Dimension::ValenceEmotional, valenceEmotional, Source::Words, Mapping::Norms},
    {Dimension::ArousalActivation, arousalActivation, Source::VoiceOrWords, Mapping::Norms},
    {Dimension::NarrativeCoherence, narrativeCoherence, Source::Words, Mapping::Norms},
    {Dimension::SyntacticComplexity, syntacticComplexity, Source::Words, Mapping::Norms},
    {Dimension::TemporalOrientationPast, temporalOrientationPast, Source::Words, Mapping::Share},
    {Dimension::TemporalOrientationPresent, temporalOrientationPresent, Source::Words, Mapping::Share},
    {Dimension::TemporalOrientationFuture, temporalOrientationFuture, Source::Words, Mapping::Share},
    {Dimension::SelfReferenceDensity, selfReferenceDensity, Source::Words, Mapping::Norms},
    {Dimension::SocialLanguage, socialLanguage, Source::Words, Mapping::Norms},
    {Dimension::CognitiveFlexibility, cognitiveFlexibility, Source::Words, Mapping::Norms},
    {Dimension::DominanceAgency, dominanceAgency, Source::Words, Mapping::Norms},
    {Dimension::DiscourseFragmentation, discourseFragmentation, Source::Words, Mapping::Norms},
    {Dimension::SemanticDensity, semanticDensity, Source::Words, Mapping::Norms},
    {Dimension::CertaintyMarkers, certaintyMarkers, Source::Words, Mapping::Norms},
    {Dimension::EmotionalProsody, emotionalProsody, Source::Voice, Mapping::Norms},
}};
// clang-format on

} // namespace

std::span<const RegisteredDimension, dimensionCount> registeredDimensions()
{
    return dimensions;
}

} // namespace voither::extraction
