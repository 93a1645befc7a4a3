// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "audio/decoder.h"
#include "audio/voice_track.h"
#include "base/error.h"
#include "base/progress.h"

namespace voither::audio {

struct VoiceOptions {
    bool mixToMono = false; // one channel: the mean of all
};

/// Measures the voice in sound that is pushed block by block. Memory grows with the 10 ms frames only; the result does
/// not depend on how the sound is cut into blocks. Used by one thread.
class VoiceTracker {
public:
    VoiceTracker(int sampleRate, int channels, const VoiceOptions& options = {});
    ~VoiceTracker();
    VoiceTracker(const VoiceTracker&) = delete;
    VoiceTracker& operator=(const VoiceTracker&) = delete;

    /// Interleaved whole sample frames, full scale 1.
    void push(std::span<const float> samples);

    /// Ends the sound; the tracker is empty afterwards.
    VoiceTrack finish();

private:
    class Channel;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The voice of everything the decoder still gives. Reports the stage "voice"; refused with the decoder's errors, or
/// with Cancelled.
base::Result<VoiceTrack> trackVoice(Decoder& decoder, const VoiceOptions& options = {},
                                    const base::Progress& progress = {});

/// The same of a file.
base::Result<VoiceTrack> trackVoice(const std::filesystem::path& path, const VoiceOptions& options = {},
                                    const base::Progress& progress = {});

} // namespace voither::audio
