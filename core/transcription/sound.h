// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "audio/decoder.h"
#include "base/bytes.h"
#include "base/error.h"

namespace voither::transcription {

/// One channel of sound as engines want it: 16 kHz, 16 bits, with a length that is known beforehand. Read from the
/// start to the end, again after rewind(). Used by one thread.
class Sound {
public:
    static constexpr int sampleRate = 16000; // Hz; what Whisper's models were trained on

    virtual ~Sound() = default;
    virtual std::uint64_t samples() const = 0;
    virtual base::Result<> rewind() = 0;
    /// Gives the number of samples; 0 at the end, never before samples() were given.
    virtual base::Result<std::size_t> read(std::span<std::int16_t> out) = 0;

    double duration() const { return static_cast<double>(samples()) / sampleRate; }
};

/// Sound in memory.
class SamplesSound final : public Sound {
public:
    explicit SamplesSound(std::vector<std::int16_t> samples)
        : m_samples(std::move(samples))
    {
    }
    std::uint64_t samples() const override { return m_samples.size(); }
    base::Result<> rewind() override;
    base::Result<std::size_t> read(std::span<std::int16_t> out) override;

private:
    std::vector<std::int16_t> m_samples;
    std::size_t m_at = 0;
};

/// Stretches of samples that are silenced, ordered and apart.
struct Stretch {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// A recording that is decoded while it is read: one of its channels or the mean of all, in constant memory. What
/// the recording has less than `samples` is silence, what it has more is left out.
class DecodedSound final : public Sound {
public:
    static constexpr int allChannels = -1;

    /// `decoder` resamples to sampleRate and outlives this.
    DecodedSound(audio::Decoder& decoder, int channel, std::uint64_t samples, std::vector<Stretch> silenced = {});

    std::uint64_t samples() const override { return m_samples; }
    base::Result<> rewind() override;
    base::Result<std::size_t> read(std::span<std::int16_t> out) override;

private:
    void takeChannel(std::span<const std::int16_t> frames, std::span<std::int16_t> out) const;
    void silence(std::span<std::int16_t> out);

    audio::Decoder& m_decoder;
    int m_channel;
    std::uint64_t m_samples;
    std::vector<Stretch> m_silenced;
    std::size_t m_nextSilence = 0;
    std::uint64_t m_at = 0;
    std::vector<std::int16_t> m_frames;
};

/// A sound as a RIFF/WAVE file, produced while it is read.
class WaveStream {
public:
    explicit WaveStream(Sound& sound);

    std::uint64_t size() const { return headSize + m_sound.samples() * sizeof(std::int16_t); }
    std::uint64_t position() const { return m_position; }
    base::Result<> rewind();
    /// Fills as much of `out` as there is and gives the number of bytes; 0 at the end.
    base::Result<std::size_t> read(std::span<std::uint8_t> out);

private:
    static constexpr std::size_t headSize = 44;
    base::Result<> fill();

    Sound& m_sound;
    base::Bytes m_ready;
    std::size_t m_taken = 0;
    std::uint64_t m_position = 0;
};

} // namespace voither::transcription
