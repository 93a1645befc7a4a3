// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "audio/decoder.h"
#include "base/byte_stream.h"
#include "base/error.h"
#include "playback/time_stretch.h"

namespace voither::playback {

/// Plays a recording as it lies in its encrypted object: whoever wants to hear it pulls samples, all channels mixed to
/// one. Nothing is decrypted beyond the block at hand, and nothing of it is written anywhere.
///
/// pull() belongs to one thread, the rest to any; none of them waits for the other. When the keys are wiped, pull()
/// gives nothing more and error() is Locked.
class Player {
public:
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2;

    /// `name` stands for the recording in errors. `duration` in seconds, as it was counted when the recording came in.
    /// `sampleRate` in Hz, 0: that of the recording. Refused with the decoder's errors.
    static base::Result<std::unique_ptr<Player>> open(std::unique_ptr<base::ByteSource> recording, std::string name,
                                                      double duration, int sampleRate = 0);

    int sampleRate() const { return m_decoder->sampleRate(); }
    double duration() const { return m_duration; }

    /// The next pull starts at this time; before the start and after the end count as these.
    void seek(double seconds);
    /// From `slowest` to `fastest`; beyond them as these.
    void setSpeed(double speed);
    double speed() const;
    /// Seconds of the first sample that the next pull gives.
    double position() const;
    /// Nothing is left to pull until the next seek: the recording ended, or error() says why not.
    bool ended() const;
    /// What went wrong at the last pull. A seek to an undamaged place makes it go away.
    std::optional<base::Error> error() const;

    /// Fills `out` (full scale 1); fewer samples only at the end.
    std::size_t pull(std::span<float> out);

private:
    struct State {
        double position = 0;
        double speed = 1;
        std::optional<double> seekTo;
        bool ended = false;
        std::optional<base::Error> error;
    };

    Player(std::unique_ptr<audio::Decoder> decoder, double duration);

    base::Result<> prepare(const State& wanted);
    base::Result<std::size_t> fill(std::span<float> out);
    base::Result<bool> feedStretch();
    void fadeIn(std::span<float> out);
    double sourceTime() const;

    std::unique_ptr<audio::Decoder> m_decoder;
    const double m_duration;

    mutable std::mutex m_mutex;
    State m_state;

    // Of the pulling thread.
    TimeStretch m_stretch;
    double m_playedSpeed = 1;
    std::vector<float> m_block;
    bool m_sourceEnded = false;
    std::size_t m_faded = 0; // samples since the last seek, up to the length of the fade
};

} // namespace voither::playback
