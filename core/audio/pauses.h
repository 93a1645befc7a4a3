// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "audio/voice_track.h"

namespace voither::audio {

/// The levels between which a channel's speech and silence part.
struct Levels {
    double noiseFloorDb = -120;
    double speechLevelDb = -120;
};

Levels findLevels(std::span<const VoiceFrame> frames);

/// Silences of at least `shortest` seconds. Sound without voice between silences (breath, chair, click) belongs to the
/// silence. The threshold follows the noise and the speaker, with hysteresis.
std::vector<Interval> findPauses(std::span<const VoiceFrame> frames, double duration, double shortest = 0.25);

} // namespace voither::audio
