// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace voither::audio {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr std::string_view magic = "VOITHPK1";
constexpr std::size_t magicStem = 7; // the last character is the format
constexpr std::size_t blockFrames = 16384;

Peak joined(Peak a, Peak b)
{
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

void put(base::Bytes& out, std::uint64_t value, int octets)
{
    for (int i = 0; i < octets; ++i) {
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
}

void putDifference(base::Bytes& out, std::int16_t from, std::int16_t to)
{
    const std::int32_t difference = to - from;
    auto zigzag = (static_cast<std::uint32_t>(difference) << 1U) ^ static_cast<std::uint32_t>(difference >> 31);
    for (; zigzag >= 0x80U; zigzag >>= 7U) {
        out.push_back(static_cast<std::uint8_t>(zigzag | 0x80U));
    }
    out.push_back(static_cast<std::uint8_t>(zigzag));
}

/// Takes numbers off the front of encoded peaks; everything after the first lack is 0.
class Numbers {
public:
    explicit Numbers(base::ByteView bytes)
        : m_bytes(bytes)
    {
    }

    std::uint64_t fixed(std::size_t octets)
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < octets; ++i) {
            value |= std::uint64_t{next()} << (8 * i);
        }
        return value;
    }

    std::int16_t after(std::int16_t from)
    {
        std::uint32_t zigzag = 0;
        for (unsigned shift = 0; shift < 21; shift += 7) {
            const std::uint8_t octet = next();
            zigzag |= static_cast<std::uint32_t>(octet & 0x7FU) << shift;
            if (octet < 0x80) {
                break;
            }
        }
        const auto difference = static_cast<std::int32_t>(zigzag >> 1U) ^ -static_cast<std::int32_t>(zigzag & 1U);
        const std::int32_t value = from + difference;
        m_sound = m_sound && value >= -32768 && value <= 32767;
        return m_sound ? static_cast<std::int16_t>(value) : std::int16_t{0};
    }

    std::size_t left() const { return m_bytes.size(); }
    bool sound() const { return m_sound; }

private:
    std::uint8_t next()
    {
        m_sound = m_sound && !m_bytes.empty();
        if (!m_sound) {
            return 0;
        }
        const std::uint8_t octet = m_bytes.front();
        m_bytes = m_bytes.subspan(1);
        return octet;
    }

    base::ByteView m_bytes;
    bool m_sound = true;
};

std::size_t samplesPerColumn(int sampleRate)
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(sampleRate * PeakPyramid::columnSeconds)));
}

} // namespace

double PeakPyramid::duration() const
{
    return m_sampleRate > 0 ? static_cast<double>(m_frames) / m_sampleRate : 0;
}

int PeakPyramid::loudest() const
{
    int most = 0;
    for (const auto& levels : m_channels) {
        for (const Peak& peak : levels.back()) {
            most = std::max({most, -int{peak.low}, int{peak.high}});
        }
    }
    return most;
}

/// Builds the coarser levels over the finest.
void PeakPyramid::stack()
{
    for (auto& levels : m_channels) {
        levels.resize(1);
        while (levels.back().size() > fanOut) {
            const Level& fine = levels.back();
            Level coarse((fine.size() + fanOut - 1) / fanOut);
            for (std::size_t i = 0; i < coarse.size(); ++i) {
                coarse[i] = fine[i * fanOut];
                for (std::size_t k = i * fanOut + 1; k < std::min(fine.size(), (i + 1) * fanOut); ++k) {
                    coarse[i] = joined(coarse[i], fine[k]);
                }
            }
            levels.push_back(std::move(coarse));
        }
    }
}

/// The peak of the finest columns `first` to `end`, read from as coarse a level as fits at each place.
Peak PeakPyramid::across(const std::vector<Level>& levels, std::size_t first, std::size_t end) const
{
    Peak peak = levels[0][first];
    std::size_t level = 0;
    std::size_t width = 1;
    while (first < end) {
        while (level + 1 < levels.size() && first % (width * fanOut) == 0 && first + width * fanOut <= end) {
            ++level;
            width *= fanOut;
        }
        while (first + width > end) {
            --level;
            width /= fanOut;
        }
        peak = joined(peak, levels[level][first / width]);
        first += width;
    }
    return peak;
}

std::vector<Peak> PeakPyramid::columns(int channel, double from, double to, std::size_t count) const
{
    std::vector<Peak> columns(count);
    if (channel < 0 || channel >= channels() || !(to > from)) {
        return columns;
    }
    const auto& levels = m_channels[static_cast<std::size_t>(channel)];
    const auto last = static_cast<double>(levels[0].size());
    const double perSecond = static_cast<double>(m_sampleRate) / static_cast<double>(m_samplesPerColumn);
    const double step = (to - from) * perSecond / static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double start = std::floor(from * perSecond + step * static_cast<double>(i));
        const double end = std::floor(from * perSecond + step * static_cast<double>(i + 1));
        if (start < 0 || start >= last) {
            continue;
        }
        const auto first = static_cast<std::size_t>(start);
        columns[i] = across(levels, first, static_cast<std::size_t>(std::clamp(end, start + 1, last)));
    }
    return columns;
}

base::Bytes PeakPyramid::encode() const
{
    base::Bytes out(magic.begin(), magic.end());
    put(out, static_cast<std::uint64_t>(m_sampleRate), 4);
    put(out, m_samplesPerColumn, 4);
    put(out, m_channels.size(), 4);
    put(out, m_frames, 8);
    std::vector<Peak> before(m_channels.size());
    const std::size_t count = m_channels.empty() ? 0 : m_channels[0][0].size();
    out.reserve(out.size() + count * m_channels.size() * 4);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t channel = 0; channel < m_channels.size(); ++channel) {
            const Peak& peak = m_channels[channel][0][i];
            putDifference(out, before[channel].low, peak.low);
            putDifference(out, before[channel].high, peak.high);
            before[channel] = peak;
        }
    }
    return out;
}

Result<PeakPyramid> PeakPyramid::decode(base::ByteView bytes, const std::string& name)
{
    const auto text = base::asText(bytes);
    if (!text.starts_with(magic)) {
        const bool newer = text.size() >= magic.size() && text.starts_with(magic.substr(0, magicStem));
        return failure(newer ? ErrorCode::NewerFormat : ErrorCode::DamagedAudio, name, {}, "peaks");
    }
    Numbers numbers(bytes.subspan(magic.size()));
    const std::uint64_t sampleRate = numbers.fixed(4);
    const std::uint64_t perColumn = numbers.fixed(4);
    const std::uint64_t channels = numbers.fixed(4);
    const std::uint64_t frames = numbers.fixed(8);
    const std::uint64_t columns = perColumn == 0 ? 0 : frames / perColumn + (frames % perColumn == 0 ? 0 : 1);
    // Every peak takes at least two octets, so that an absurd head cannot make it reserve what is not there.
    if (!numbers.sound() || sampleRate > Decoder::highestRate || perColumn == 0 || channels == 0
        || channels > Decoder::mostChannels || columns > numbers.left() / (2 * channels)) {
        return failure(ErrorCode::DamagedAudio, name, {}, "peaks");
    }
    PeakPyramid peaks;
    peaks.m_sampleRate = static_cast<int>(sampleRate);
    peaks.m_samplesPerColumn = static_cast<std::size_t>(perColumn);
    peaks.m_frames = frames;
    peaks.m_channels.assign(static_cast<std::size_t>(channels), {Level(static_cast<std::size_t>(columns))});
    std::vector<Peak> before(static_cast<std::size_t>(channels));
    for (std::size_t i = 0; i < columns; ++i) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            Peak& peak = before[channel];
            peak.low = numbers.after(peak.low);
            peak.high = numbers.after(peak.high);
            peaks.m_channels[channel][0][i] = peak;
        }
    }
    if (!numbers.sound() || numbers.left() > 0) {
        return failure(ErrorCode::DamagedAudio, name, {}, "peaks");
    }
    peaks.stack();
    return peaks;
}

PeakBuilder::PeakBuilder(int sampleRate, int channels)
    : m_open(static_cast<std::size_t>(channels))
{
    m_peaks.m_sampleRate = sampleRate;
    m_peaks.m_samplesPerColumn = samplesPerColumn(sampleRate);
    m_peaks.m_channels.assign(m_open.size(), {PeakPyramid::Level()});
}

void PeakBuilder::add(std::span<const std::int16_t> samples)
{
    const std::size_t channels = m_open.size();
    for (std::size_t i = 0; i + channels <= samples.size(); i += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const std::int16_t sample = samples[i + channel];
            m_open[channel] = m_openFrames == 0 ? Peak{sample, sample} : joined(m_open[channel], {sample, sample});
        }
        if (++m_openFrames == m_peaks.m_samplesPerColumn) {
            closeColumn();
        }
    }
}

void PeakBuilder::closeColumn()
{
    for (std::size_t channel = 0; channel < m_open.size(); ++channel) {
        m_peaks.m_channels[channel][0].push_back(m_open[channel]);
    }
    m_peaks.m_frames += m_openFrames;
    m_openFrames = 0;
}

PeakPyramid PeakBuilder::finish()
{
    if (m_openFrames > 0) {
        closeColumn();
    }
    PeakBuilder empty(m_peaks.m_sampleRate, m_peaks.channels());
    PeakPyramid finished = std::exchange(m_peaks, std::move(empty.m_peaks));
    finished.stack();
    return finished;
}

Result<PeakPyramid> findPeaks(Decoder& decoder, double duration, const base::Progress& progress)
{
    PeakBuilder builder(decoder.sampleRate(), decoder.channels());
    std::vector<std::int16_t> block(blockFrames * static_cast<std::size_t>(decoder.channels()));
    for (;;) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto count = decoder.read(std::span(block));
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return builder.finish();
        }
        builder.add(std::span(block).first(*count * static_cast<std::size_t>(decoder.channels())));
        progress.at("peaks", duration > 0 ? std::min(1.0, decoder.position() / duration) : 0);
    }
}

} // namespace voither::audio
