// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/voice_track.h"
#include "base/error.h"
#include "extraction/language_data.h"

namespace voither::extraction {

/// How voices usually are: what a stretch of speech is compared with. Read from extraction/voice.json, where every
/// figure names its source.
struct VoiceReference {
    struct Feature {
        double mean = 0;
        double deviation = 1;
    };
    std::map<std::string, Feature, std::less<>> features; // by the names below
    std::map<std::string, Norm, std::less<>> norms;       // of raw scores, by column

    /// ResourceDamaged when the file does not hold every feature and norm that is read.
    static base::Result<VoiceReference> create(const std::filesystem::path& resources);

    /// How many standard deviations above the reference; the feature is one of voiceFeature.
    double standardised(std::string_view feature, double value) const;
};

namespace voiceFeature {
inline constexpr std::string_view level = "voice_level";              // dB re full scale, voiced frames
inline constexpr std::string_view pitch = "voice_pitch";              // semitones above the person's own baseline
inline constexpr std::string_view brightness = "voice_brightness";    // minus the alpha ratio, dB
inline constexpr std::string_view rate = "speech_rate";               // syllables a second
inline constexpr std::string_view pitchDeviation = "pitch_deviation"; // semitones from the person's median
inline constexpr std::string_view levelDeviation = "level_deviation"; // dB from the person's median
inline constexpr std::string_view rateDeviation = "rate_deviation";   // syllables a second from the person's median
inline constexpr std::string_view pauseDeviation = "pause_deviation"; // pause ratio from the person's median
inline constexpr std::string_view pauses = "pause_ratio";
} // namespace voiceFeature

/// One stretch of the patient's speech: a turn, or a sentence of a long turn.
struct VoiceStretch {
    std::size_t passage = 0; // index into Material::passages: whose evidence it is
    std::size_t begin = 0;   // byte offsets into that passage's text
    std::size_t end = 0;
    double startTime = 0; // seconds
    double endTime = 0;
    double voicedSeconds = 0;
    double pitchAboveBaseline = 0;    // semitones, mean
    double pitchDeviation = 0;        // semitones, mean distance from the person's median
    double levelDb = 0;               // mean of voiced frames
    double levelDeviation = 0;        // dB, mean distance from the person's median
    double alphaRatioDb = 0;          // mean of voiced frames
    std::optional<double> speechRate; // syllables a second
    double pauseRatio = 0;
};

/// The patient's voice over the session. Stretches without a voiced frame are left out.
struct PatientVoice {
    const VoiceReference* reference = nullptr;
    std::vector<VoiceStretch> stretches;
    double voicedSeconds = 0;
};

} // namespace voither::extraction
