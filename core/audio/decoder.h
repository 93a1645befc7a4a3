// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "base/byte_stream.h"
#include "base/error.h"

namespace voither::audio {

/// What a recording says about itself. `container` and `codec` are short technical names ("mp3", "mov", "opus").
struct StreamInfo {
    std::string container;
    std::string codec;
    int sampleRate = 0;             // Hz, of the source
    int channels = 0;               // of the source
    std::optional<double> duration; // seconds; nothing when the container does not promise one
};

struct DecoderOptions {
    int sampleRate = 0;      // Hz to resample to; 0 keeps the source's
    int maximumChannels = 2; // channels beyond are averaged into these, the n-th into n modulo the maximum
    std::stop_token stop;    // makes open, read and seek end with Cancelled
};

/// Sound out of WAV, FLAC, MP3, MP4/M4A, ADTS, Ogg or Matroska/WebM, pulled block by block in constant memory. Only the
/// given bytes are ever read: a recording that refers to another file or address gets nothing. Used by one thread.
///
/// Refused with UnknownAudioFormat, NoAudioStream, or DamagedAudio with the time of the damage: when packets cannot be
/// decoded, when the sound ends before the container's promise, or when the header is absurd.
class Decoder {
public:
    static constexpr int lowestRate = 2000;
    static constexpr int highestRate = 384000;
    static constexpr int mostChannels = 64;
    static constexpr double longestDuration = 24 * 3600.0; // seconds; longer is refused with FileTooLarge

    static base::Result<std::unique_ptr<Decoder>> open(const std::filesystem::path& path,
                                                       const DecoderOptions& options = {});
    /// `name` stands for the source in errors.
    static base::Result<std::unique_ptr<Decoder>> open(std::unique_ptr<base::ByteSource> source, std::string name,
                                                       const DecoderOptions& options = {});

    ~Decoder();
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    const StreamInfo& info() const;
    int sampleRate() const; // Hz, of what read() gives
    int channels() const;   // of what read() gives

    /// Fills as many whole interleaved sample frames as fit (full scale is 1) and gives their number; 0 at the end.
    base::Result<std::size_t> read(std::span<float> out);
    /// The same as 16-bit integers; exact when the source has 16 bits and is not resampled.
    base::Result<std::size_t> read(std::span<std::int16_t> out);

    /// The next read starts at this time, to the sample where the container allows it.
    base::Result<> seek(double seconds);
    /// Seconds of the first sample frame that the next read gives.
    double position() const;

private:
    class Impl;
    explicit Decoder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// "00:12:31", the place of a time in an error message.
std::string placeOf(double seconds);

} // namespace voither::audio
