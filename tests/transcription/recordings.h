// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/byte_stream.h"
#include "transcription/sound.h"

namespace voither::test {

/// A recording in memory that owns its bytes.
class Recording final : public base::ByteSource {
public:
    explicit Recording(std::string bytes)
        : m_bytes(std::move(bytes))
        , m_source(base::asBytes(m_bytes))
    {
    }
    std::uint64_t size() const override { return m_source.size(); }
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return m_source.read(offset, out);
    }

private:
    std::string m_bytes;
    base::MemorySource m_source;
};

/// Who speaks when, in seconds; everything else is a quiet room.
struct Turn {
    double from = 0;
    double to = 0;
    int channel = 0;
};

/// WAV, 16 kHz. With two channels everybody has a microphone, and is heard in the other one `bleedDb` quieter.
std::unique_ptr<base::ByteSource> recording(double seconds, int channels, const std::vector<Turn>& turns,
                                            double bleedDb = 15);

/// A sine of one channel.
transcription::SamplesSound tone(double seconds);

} // namespace voither::test
