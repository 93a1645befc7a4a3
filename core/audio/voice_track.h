// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace voither::audio {

/// What is measured in one step of 10 ms of one channel.
struct VoiceFrame {
    float f0Hz = 0;         // 0 when unvoiced
    float voicing = 0;      // 0 to 1, how periodic the frame is
    float levelDb = -120;   // RMS level, dB relative to full scale
    float alphaRatioDb = 0; // energy 50-1000 Hz over 1-5 kHz, dB (eGeMAPS)
};

/// A stretch of time in seconds.
struct Interval {
    double startTime = 0;
    double endTime = 0;

    double duration() const { return endTime - startTime; }
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// The voice in one channel. Frame i is centred on time i * step.
struct VoiceChannel {
    std::vector<VoiceFrame> frames;
    std::vector<Interval> pauses; // silences of 0.25 s or more
    double clippedShare = 0;      // share of samples at full scale
    double noiseFloorDb = -120;
    double speechLevelDb = -120;
    double bandwidthHz = 0; // below 4 kHz: telephone
};

/// The voice of a whole recording, channel by channel.
struct VoiceTrack {
    static constexpr double step = 0.01; // seconds

    double duration = 0; // seconds
    int sampleRate = 0;  // of the source
    std::vector<VoiceChannel> channels;
};

/// The energy of a channel in an interval, dB, as far as there are frames.
double levelDuring(const VoiceChannel& channel, const Interval& interval);

} // namespace voither::audio
