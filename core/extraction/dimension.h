// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audio/voice_track.h"
#include "extraction/measurement.h"
#include "language/analysis.h"
#include "transcript/transcript.h"

namespace voither::extraction {

class LanguageData;
struct PatientVoice;

/// One sentence of the patient. The unit of the bootstrap and of the series from which key moments come.
struct Passage {
    std::size_t segment = 0; // index into the transcript's segments
    std::string_view text;   // the whole segment's text: offsets of tokens are into it
    const language::Sentence* sentence = nullptr;
    double startTime = 0; // seconds, by the words' times where known, else by share of the segment's text
    double endTime = 0;
    const SegmentProsody* prosody = nullptr; // of the segment; null without audio
};

/// Everything that a dimension may read: the patient's words in order, and the voice in the patient's segments.
struct Material {
    std::span<const Passage> passages;
    const transcript::Transcript* transcript = nullptr;
    const LanguageData* data = nullptr;         // lexicons and norms of the language
    const audio::VoiceTrack* voice = nullptr;   // null without audio
    const PatientVoice* patientVoice = nullptr; // null without audio that can be laid beside the patient's turns
    std::size_t words = 0;                      // of the patient, punctuation not counted
};

/// One thing that was seen and counted.
struct Contribution {
    std::size_t passage = 0; // index into Material::passages
    std::size_t begin = 0;   // byte offsets into the passage's text
    std::size_t end = 0;
    std::string_view label; // static text, a key in the catalogues
    double amount = 0;
};

/// A dimension's raw score as a ratio: (sum of amounts) / (sum of weights). So evidence adds up to the score, and
/// resampling passages gives its standard error.
struct Tally {
    std::vector<Contribution> contributions;
    std::vector<double> weights; // one for each passage: what the amounts are divided by (words / 100, clauses, ...)
    std::size_t n = 0;           // units counted, as the descriptor's unit names them
    std::string_view abstained;  // not empty: why nothing can be said; the rest is then unused
};

/// A dimension: a pure function. Each lives in a file of its own in dimensions/ and has one line in the registry.
using MeasureDimension = Tally (*)(const Material& material);

/// Counts that frameworks and quality read besides the dimensions ("negations per 100 words", ...) are tallies too.
struct Feature {
    std::string_view name;
    MeasureDimension measure;
    bool ofVoice = false; // reads sound and no words
};

} // namespace voither::extraction
