// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace voither::recording {

/// Interleaved 16-bit sound.
struct SoundFormat {
    int sampleRate = 0; // Hz
    int channels = 0;

    std::size_t frameBytes() const { return static_cast<std::size_t>(channels) * sizeof(std::int16_t); }
    double secondsOf(std::uint64_t frames) const { return static_cast<double>(frames) / sampleRate; }

    friend bool operator==(const SoundFormat&, const SoundFormat&) = default;
};

} // namespace voither::recording
