// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "base/byte_stream.h"

namespace voither::audio {

/// 16-bit FLAC (RFC 9639), encoded block by block in constant memory and appended to a sink that outlives the writer.
/// Used by one thread.
class FlacWriter {
public:
    static constexpr std::size_t headSize = 42; // "fLaC" and the STREAMINFO block

    /// One or two channels; refused with ValueOutOfRange otherwise. `frames`, when known beforehand, goes into the
    /// head.
    static base::Result<std::unique_ptr<FlacWriter>> create(base::ByteSink& sink, int sampleRate, int channels,
                                                            std::uint64_t frames = 0);

    ~FlacWriter();
    FlacWriter(const FlacWriter&) = delete;
    FlacWriter& operator=(const FlacWriter&) = delete;

    /// Interleaved whole sample frames.
    base::Result<> write(std::span<const std::int16_t> samples);

    /// Appends what is left, and gives the final head (number of samples, frame sizes, MD5 of the sound): a sink that
    /// can be patched gets it over its first headSize bytes, any other is complete without.
    base::Result<base::Bytes> finish();

private:
    class Impl;
    explicit FlacWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace voither::audio
