// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "audio/voice_track.h"
#include "base/error.h"
#include "base/progress.h"
#include "extraction/measurement.h"
#include "transcript/transcript.h"

namespace voither::extraction {

struct Options {
    std::size_t minimumWords = 200; // of the patient; below it language dimensions abstain
    unsigned threads = 0;           // 0: as many as the machine has. The result does not depend on it
};

/// Measures sessions of one language. Immutable after creation and safe to use from any number of threads.
class Extractor {
public:
    /// Loads the language's analyser, lexicons, norms and framework weights from `resources`/languages.
    static base::Result<std::unique_ptr<Extractor>> create(const std::filesystem::path& resources,
                                                           std::string_view languageTag);

    virtual ~Extractor() = default;

    /// A pure function of its input: the same transcript, voice and options give the same bytes. `voice` may be null;
    /// then what needs sound abstains. Refused with NoPatientSpeech when no segment is the patient's, with Cancelled
    /// when `progress` says so.
    virtual base::Result<Measurement> measure(const transcript::Transcript& transcript, const audio::VoiceTrack* voice,
                                              const Options& options, const base::Progress& progress) const = 0;

    /// The raw score of every dimension and framework input that does not abstain, by name: what norms are made of.
    virtual base::Result<std::map<std::string, double>> rawScores(const transcript::Transcript& transcript,
                                                                  const audio::VoiceTrack* voice) const = 0;
};

/// Changes whenever any output changes; at most 20 characters, as the platform's column holds.
std::string_view processingVersion();

} // namespace voither::extraction
