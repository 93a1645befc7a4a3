// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "audio/decoder.h"
#include "base/bytes.h"
#include "base/error.h"
#include "base/progress.h"

namespace voither::audio {

/// The lowest and the highest sample of a stretch of one channel, full scale 32767.
struct Peak {
    std::int16_t low = 0;
    std::int16_t high = 0;

    friend bool operator==(const Peak&, const Peak&) = default;
};

/// What a waveform is drawn from: peaks of columns of 10 ms per channel, and of 4, 16, 64 ... columns together, so that
/// any stretch is drawn in a time that depends on the width of the picture only. Immutable; any thread.
class PeakPyramid {
public:
    static constexpr double columnSeconds = 0.01; // nearly: a column holds whole samples
    static constexpr std::size_t fanOut = 4;

    /// An empty one, without channels.
    PeakPyramid() = default;

    int channels() const { return static_cast<int>(m_channels.size()); }
    double duration() const; // seconds
    /// The greatest distance from zero of all samples, 0 to 32768.
    int loudest() const;

    /// The stretch from `from` to `to` seconds in `count` columns of equal width; a column without sound is {0, 0}.
    /// Narrower than columnSeconds, neighbours repeat the same peak.
    std::vector<Peak> columns(int channel, double from, double to, std::size_t count) const;

    /// Format 1: "VOITHPK1", u32 sample rate, u32 samples a column, u32 channels, u64 sample frames (little endian),
    /// then column by column and channel by channel the differences of low and high to the column before, each a
    /// zigzag variable-length integer.
    base::Bytes encode() const;
    /// DamagedAudio or NewerFormat for anything else; `name` stands for the bytes in the error.
    static base::Result<PeakPyramid> decode(base::ByteView bytes, const std::string& name);

    friend bool operator==(const PeakPyramid&, const PeakPyramid&) = default;

private:
    friend class PeakBuilder;
    using Level = std::vector<Peak>;

    void stack();
    Peak across(const std::vector<Level>& levels, std::size_t first, std::size_t end) const;

    int m_sampleRate = 0;
    std::size_t m_samplesPerColumn = 0;
    std::uint64_t m_frames = 0;
    std::vector<std::vector<Level>> m_channels; // by channel, then finest level first
};

/// Gathers peaks while sound streams by, block after block of any size. Used by one thread.
class PeakBuilder {
public:
    PeakBuilder(int sampleRate, int channels);

    /// Interleaved whole sample frames.
    void add(std::span<const std::int16_t> samples);
    /// Ends the sound; the builder is empty afterwards.
    PeakPyramid finish();

private:
    void closeColumn();

    PeakPyramid m_peaks;
    std::vector<Peak> m_open; // the column that grows, by channel
    std::size_t m_openFrames = 0;
};

/// The peaks of everything the decoder still gives. Stage "peaks"; refused with the decoder's errors, or with
/// Cancelled.
base::Result<PeakPyramid> findPeaks(Decoder& decoder, double duration, const base::Progress& progress = {});

} // namespace voither::audio
