// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/error.h"
#include "base/progress.h"
#include "demonstration/dialogue.h"

namespace voither::demonstration {

/// How a dialogue sounds. Voices are those of espeak-ng.
struct SpeechOptions {
    std::string therapistVoice = "pt-br+f3";
    std::string patientVoice = "pt-br+m3";
    int wordsPerMinute = 165;
    double pause = 0.6; // seconds between turns; hesitation makes some longer
    std::string program = "espeak-ng";
};

/// Speaks the dialogue into a new stereo WAV (therapist left, patient right; 16 bit, espeak-ng's rate), one turn at a
/// time in constant memory, and sets the times of its turns to where each is heard, silence at its ends left out.
/// Refused with ProgramMissing when espeak-ng is not installed; nothing is left behind then or on cancel.
base::Result<> speakDialogue(Dialogue& dialogue, const std::filesystem::path& wav, const SpeechOptions& options = {},
                             const base::Progress& progress = {});

} // namespace voither::demonstration
