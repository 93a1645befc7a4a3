// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/analysis.h"
#include "transcript/transcript.h"

namespace voither::extraction {

/// The fifteen core dimensions, in the order and with the names of the platform's columns (see descriptor()).
enum class Dimension {
    ValenceEmotional,
    ArousalActivation,
    NarrativeCoherence,
    SyntacticComplexity,
    TemporalOrientationPast,
    TemporalOrientationPresent,
    TemporalOrientationFuture,
    SelfReferenceDensity,
    SocialLanguage,
    CognitiveFlexibility,
    DominanceAgency,
    DiscourseFragmentation,
    SemanticDensity,
    CertaintyMarkers,
    EmotionalProsody,
};
inline constexpr std::size_t dimensionCount = 15;

/// The seventeen framework columns.
enum class FrameworkScale {
    RdocNegativeValence,
    RdocCognitiveControl,
    RdocSocialProcesses,
    RdocArousalRegulatory,
    HitopInternalizing,
    HitopExternalizing,
    HitopThoughtDisorder,
    Big5Neuroticism,
    Big5Extraversion,
    Big5Openness,
    Big5Agreeableness,
    Big5Conscientiousness,
    PermaPositiveEmotions,
    PermaEngagement,
    PermaRelationships,
    PermaMeaning,
    PermaAccomplishment,
};
inline constexpr std::size_t frameworkScaleCount = 17;

/// What models, charts, exports, documents and the central schema need to know of a measured column.
struct Descriptor {
    std::string_view name; // the platform's column, for example "valence_emotional"
    double least;          // ends of the scale
    double most;
    std::string_view unit; // what `n` counts: "clauses", "finite_verbs", "words", "seconds", ...
    bool experimental;
};
const Descriptor& descriptor(Dimension dimension);
const Descriptor& descriptor(FrameworkScale scale);
/// All 32 columns in the platform's order.
const std::array<Descriptor, dimensionCount + frameworkScaleCount>& columns();

/// Words (or a stretch of sound) that made a score.
struct EvidenceSpan {
    std::size_t segment = 0; // index into the transcript's segments
    std::size_t begin = 0;   // byte offsets into that segment's text
    std::size_t end = 0;
    double startTime = 0; // seconds
    double endTime = 0;
    std::string text;        // the words themselves
    std::string label;       // what was seen: "negative", "first_person_ending", "future_periphrastic", ...
    double contribution = 0; // in the raw score's unit; contributions add up to the raw score
};

/// One value with all that makes it honest.
struct Score {
    std::optional<double> value; // on the column's scale
    double raw = 0;              // before the scale map
    double standardError = 0;    // on the column's scale
    std::size_t n = 0;           // units it rests on
    std::string abstained; // empty, or why there is no value: "too_few_words", "no_audio", ... (key in catalogues)
    std::vector<EvidenceSpan> evidence; // largest contribution first
};

/// The voice in one segment; nothing where there is no audio or no voiced frame.
struct SegmentProsody {
    std::optional<double> pitchMean;     // Hz
    std::optional<double> pitchVariance; // semitone^2
    std::optional<double> speechRate;    // syllables a second
    std::optional<double> pauseRatio;    // silences of 0.25 s or more over duration
    std::optional<double> levelDb;
};

struct SegmentFeatures {
    SegmentProsody prosody;
    language::Analysis language; // offsets are into the segment's text
    std::vector<std::string> entities;
};

struct KeyMoment {
    double time = 0; // seconds
    std::size_t segment = 0;
    std::string type;                                // key in the catalogues
    std::vector<std::pair<Dimension, double>> shift; // on the dimension's scale
};

struct Theme {
    std::string lemma;
    double salience = 0; // 0 to 1
    std::vector<EvidenceSpan> spans;
};

/// Words about suicide or self-harm (see safety/search.h). They are shown, never scored.
struct SafetyMention {
    std::string kind;                // key in the catalogues: "ideation", ...
    std::vector<std::string> labels; // keys in the catalogues: "negated", "past", ...
    std::vector<EvidenceSpan> spans; // label: the kind; contribution: none
};

/// How far the input can be trusted; parts are 0 to 1.
struct Quality {
    std::size_t patientWords = 0;
    std::optional<double> transcriptionConfidence;
    double knownWordShare = 0;
    std::optional<double> audioQuality;
    std::vector<std::string> notes; // keys in the catalogues: "telephone_band", "clipped", "roles_guessed", ...
    double confidence = 0;          // the platform's confidence_score
};

/// Everything that one session's recording and transcript say.
struct Measurement {
    std::string processingVersion;
    std::string language; // BCP 47
    std::array<Score, dimensionCount> dimensions;
    std::array<Score, frameworkScaleCount> frameworks;
    std::vector<SegmentFeatures> segments; // one for each segment of the transcript
    std::vector<KeyMoment> keyMoments;
    std::vector<Theme> themes;
    std::optional<std::vector<SafetyMention>> safety; // nothing: there is no search for this language, or no words
    Quality quality;

    const Score& operator[](Dimension dimension) const { return dimensions[static_cast<std::size_t>(dimension)]; }
    const Score& operator[](FrameworkScale scale) const { return frameworks[static_cast<std::size_t>(scale)]; }
};

} // namespace voither::extraction
