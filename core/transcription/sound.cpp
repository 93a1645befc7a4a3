// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/sound.h"

#include <algorithm>
#include <utility>

namespace voither::transcription {

namespace {

constexpr std::size_t blockSamples = 16384;

void append(base::Bytes& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

base::Bytes waveHead(std::uint64_t samples)
{
    const auto size = static_cast<std::uint32_t>(samples * sizeof(std::int16_t));
    base::Bytes head{'R', 'I', 'F', 'F'};
    append(head, 36 + size, 4);
    for (const char c : {'W', 'A', 'V', 'E', 'f', 'm', 't', ' '}) {
        head.push_back(static_cast<std::uint8_t>(c));
    }
    append(head, 16, 4);
    append(head, 1, 2); // PCM
    append(head, 1, 2); // channels
    append(head, Sound::sampleRate, 4);
    append(head, Sound::sampleRate * sizeof(std::int16_t), 4);
    append(head, sizeof(std::int16_t), 2);
    append(head, 16, 2);
    for (const char c : {'d', 'a', 't', 'a'}) {
        head.push_back(static_cast<std::uint8_t>(c));
    }
    append(head, size, 4);
    return head;
}

} // namespace

base::Result<> SamplesSound::rewind()
{
    m_at = 0;
    return {};
}

base::Result<std::size_t> SamplesSound::read(std::span<std::int16_t> out)
{
    const std::size_t count = std::min(out.size(), m_samples.size() - m_at);
    std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_at), count, out.begin());
    m_at += count;
    return count;
}

DecodedSound::DecodedSound(audio::Decoder& decoder, int channel, std::uint64_t samples, std::vector<Stretch> silenced)
    : m_decoder(decoder)
    , m_channel(channel)
    , m_samples(samples)
    , m_silenced(std::move(silenced))
{
}

base::Result<> DecodedSound::rewind()
{
    m_at = 0;
    m_nextSilence = 0;
    return m_decoder.seek(0);
}

base::Result<std::size_t> DecodedSound::read(std::span<std::int16_t> out)
{
    const auto count =
        static_cast<std::size_t>(std::min({std::uint64_t{out.size()}, m_samples - m_at, std::uint64_t{blockSamples}}));
    if (count == 0) {
        return count;
    }
    const auto channels = static_cast<std::size_t>(m_decoder.channels());
    m_frames.resize(count * channels);
    const auto decoded = m_decoder.read(std::span(m_frames));
    if (!decoded) {
        return decoded;
    }
    const std::size_t given = *decoded == 0 ? count : *decoded;
    if (*decoded == 0) {
        std::fill_n(out.begin(), given, std::int16_t{0});
    } else {
        takeChannel(std::span(m_frames).first(given * channels), out.first(given));
    }
    silence(out.first(given));
    m_at += given;
    return given;
}

void DecodedSound::takeChannel(std::span<const std::int16_t> frames, std::span<std::int16_t> out) const
{
    const std::size_t channels = frames.size() / out.size();
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (m_channel != allChannels) {
            out[i] = frames[i * channels + static_cast<std::size_t>(m_channel)];
            continue;
        }
        int sum = 0;
        for (std::size_t c = 0; c < channels; ++c) {
            sum += frames[i * channels + c];
        }
        out[i] = static_cast<std::int16_t>(sum / static_cast<int>(channels));
    }
}

void DecodedSound::silence(std::span<std::int16_t> out)
{
    const std::uint64_t end = m_at + out.size();
    while (m_nextSilence < m_silenced.size() && m_silenced[m_nextSilence].begin < end) {
        const Stretch& stretch = m_silenced[m_nextSilence];
        for (std::uint64_t i = std::max(stretch.begin, m_at); i < std::min(stretch.end, end); ++i) {
            out[static_cast<std::size_t>(i - m_at)] = 0;
        }
        if (stretch.end > end) {
            return;
        }
        ++m_nextSilence;
    }
}

WaveStream::WaveStream(Sound& sound)
    : m_sound(sound)
    , m_ready(waveHead(sound.samples()))
{
}

base::Result<> WaveStream::rewind()
{
    m_ready = waveHead(m_sound.samples());
    m_taken = 0;
    m_position = 0;
    return m_sound.rewind();
}

base::Result<> WaveStream::fill()
{
    std::vector<std::int16_t> block(blockSamples);
    const auto count = m_sound.read(block);
    if (!count) {
        return tl::unexpected(count.error());
    }
    m_ready.clear();
    m_taken = 0;
    for (std::size_t i = 0; i < *count; ++i) {
        append(m_ready, static_cast<std::uint16_t>(block[i]), 2);
    }
    return {};
}

base::Result<std::size_t> WaveStream::read(std::span<std::uint8_t> out)
{
    if (m_taken == m_ready.size()) {
        if (auto filled = fill(); !filled) {
            return tl::unexpected(filled.error());
        }
    }
    const std::size_t count = std::min(out.size(), m_ready.size() - m_taken);
    std::copy_n(m_ready.begin() + static_cast<std::ptrdiff_t>(m_taken), count, out.begin());
    m_taken += count;
    m_position += count;
    return count;
}

} // namespace voither::transcription
