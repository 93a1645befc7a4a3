// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "audio/voice_track.h"
#include "transcription/hallucination.h"
#include "transcription/sound.h"

namespace voither::transcription {

/// Whose microphone is nearer to whoever speaks, in a recording with one microphone per person.
struct Microphones {
    /// Per channel: where the other one is clearly louder. What is heard there is the other person from afar, and
    /// would be written down twice.
    std::array<std::vector<Stretch>, 2> foreign;
    /// Per channel: where its own person can be heard.
    std::array<Heard, 2> heard;
};

/// Nothing when the recording has not two channels, or they do not tell two people apart: the same sound in both, or
/// one that is silent.
std::optional<Microphones> separate(const audio::VoiceTrack& voice);

} // namespace voither::transcription
