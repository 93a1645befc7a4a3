// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recorded_wave.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace voither::recording {

namespace {

using base::ErrorCode;

/// So much is given up at a time when nothing can be read at a place.
constexpr std::size_t damageStep = 4096;

/// The canonical head of PCM in RIFF (Microsoft and IBM, Multimedia Programming Interface 1.0), little endian.
class HeadWriter {
public:
    explicit HeadWriter(std::span<std::uint8_t> out)
        : m_out(out)
    {
    }
    void word(std::string_view text)
    {
        for (const char letter : text) {
            m_out[m_at++] = static_cast<std::uint8_t>(letter);
        }
    }
    void number(std::uint64_t value, int bytes)
    {
        for (int i = 0; i < bytes; ++i) {
            m_out[m_at++] = static_cast<std::uint8_t>(value >> (8 * i));
        }
    }

private:
    std::span<std::uint8_t> m_out;
    std::size_t m_at = 0;
};

std::array<std::uint8_t, RecordedWave::headSize> waveHead(const SoundFormat& format, std::uint64_t frames)
{
    // A longer one says that it goes on to the end of the file.
    const std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    const std::uint64_t bytes = std::min<std::uint64_t>(frames * format.frameBytes(), most - 36);
    std::array<std::uint8_t, RecordedWave::headSize> head{};
    HeadWriter out(head);
    out.word("RIFF");
    out.number(bytes + 36, 4);
    out.word("WAVEfmt ");
    out.number(16, 4);
    out.number(1, 2); // PCM
    out.number(static_cast<std::uint64_t>(format.channels), 2);
    out.number(static_cast<std::uint64_t>(format.sampleRate), 4);
    out.number(static_cast<std::uint64_t>(format.sampleRate) * format.frameBytes(), 4);
    out.number(format.frameBytes(), 2);
    out.number(8 * sizeof(std::int16_t), 2);
    out.word("data");
    out.number(bytes, 4);
    return head;
}

} // namespace

RecordedWave::RecordedWave(std::unique_ptr<base::ByteSource> sound, const SoundFormat& format)
    : m_sound(std::move(sound))
    , m_format(format)
    , m_head(waveHead(format, frames()))
{
}

std::uint64_t RecordedWave::frames() const
{
    return m_sound->size() / m_format.frameBytes();
}

std::uint64_t RecordedWave::size() const
{
    return headSize + frames() * m_format.frameBytes();
}

base::Result<std::size_t> RecordedWave::read(std::uint64_t offset, std::span<std::uint8_t> out)
{
    if (offset >= size()) {
        return 0;
    }
    if (offset < headSize) {
        const auto begin = m_head.begin() + static_cast<std::ptrdiff_t>(offset);
        const std::size_t count = std::min(out.size(), headSize - static_cast<std::size_t>(offset));
        std::copy_n(begin, count, out.begin());
        return count;
    }
    return readSound(offset - headSize,
                     out.first(static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), size() - offset))));
}

base::Result<std::size_t> RecordedWave::readSound(std::uint64_t offset, std::span<std::uint8_t> out)
{
    auto read = m_sound->read(offset, out);
    if (read || read.error().code != ErrorCode::ObjectDamaged) {
        return read;
    }
    const auto part = out.first(std::min(out.size(), damageStep));
    if (part.size() < out.size()) {
        read = m_sound->read(offset, part);
        if (read || read.error().code != ErrorCode::ObjectDamaged) {
            return read;
        }
    }
    std::fill(part.begin(), part.end(), std::uint8_t{0});
    m_damaged += part.size();
    return part.size();
}

} // namespace voither::recording
