// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/progress.h"
#include "transcription/engine_settings.h"

namespace voither::site {

/// What an engine made of a sentence.
struct TranscriptionTrial {
    bool spoken = false; // espeak-ng spoke the sentence; without it the engine got a tone
    std::string said;    // the sentence
    std::string heard;   // what the engine wrote
    double seconds = 0;  // that the engine took
    double duration = 0; // of the sound, seconds
};

/// Checks the engine and has it write down about two seconds of synthetic speech. On any thread.
base::Result<TranscriptionTrial> tryTranscription(const transcription::EngineSettings& settings,
                                                  const base::Progress& progress);

} // namespace voither::site
