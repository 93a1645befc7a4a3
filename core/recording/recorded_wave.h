// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "base/byte_stream.h"
#include "recording/sound_format.h"

namespace voither::recording {

/// What a recorder left in an object, seen as a WAV file. Where the object is damaged there is silence instead. Used by
/// one thread.
class RecordedWave final : public base::ByteSource {
public:
    static constexpr std::size_t headSize = 44;

    RecordedWave(std::unique_ptr<base::ByteSource> sound, const SoundFormat& format);

    /// Whole ones; a torn one at the end is left out.
    std::uint64_t frames() const;
    /// Sound that was replaced by silence so far.
    std::uint64_t damagedBytes() const { return m_damaged; }

    std::uint64_t size() const override;
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override;

private:
    base::Result<std::size_t> readSound(std::uint64_t offset, std::span<std::uint8_t> out);

    std::unique_ptr<base::ByteSource> m_sound;
    SoundFormat m_format;
    std::array<std::uint8_t, headSize> m_head;
    std::uint64_t m_damaged = 0;
};

} // namespace voither::recording
