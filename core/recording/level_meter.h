// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "recording/sound_format.h"

namespace voither::recording {

/// How loud a channel is now, dB relative to full scale, silenceDb at least.
struct ChannelLevel {
    static constexpr float silenceDb = -96;
    float peakDb = silenceDb; // rises at once, falls by 20 dB in 1.7 s (IEC 60268-10, type I)
    float rmsDb = silenceDb;  // over 0.3 s
    bool clipped = false;     // reached full scale within the last second

    friend bool operator==(const ChannelLevel&, const ChannelLevel&) = default;
};

/// The level meter of a recording. One thread.
class LevelMeter {
public:
    explicit LevelMeter(const SoundFormat& format);

    /// Interleaved whole frames.
    void push(std::span<const std::int16_t> samples);
    std::vector<ChannelLevel> levels() const;

private:
    struct Channel {
        double peak = 0;
        double power = 0;
        double sinceClipped = 1e9; // seconds
    };

    SoundFormat m_format;
    std::vector<Channel> m_channels;
};

/// The loudest sample of every twentieth of a second, for the picture of a recording while it grows. One thread.
class LevelColumns {
public:
    static constexpr int columnsPerSecond = 20;

    explicit LevelColumns(const SoundFormat& format);

    void push(std::span<const std::int16_t> samples);
    /// Columns that were completed since the last call: for each one value a channel, 0 to 32,768.
    std::vector<std::uint16_t> take();

private:
    std::size_t m_channels;
    std::size_t m_columnFrames;
    std::size_t m_frames = 0; // in the column to come
    std::vector<std::uint16_t> m_column;
    std::vector<std::uint16_t> m_done;
};

} // namespace voither::recording
