// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/level_meter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace voither::recording {

namespace {

constexpr double fullScale = 32768;
/// A converter that clips stays at or next to the last value.
constexpr int clipping = 32766;
constexpr double peakFallPerSecond = 20 / 1.7; // dB
constexpr double rmsSeconds = 0.3;

float decibels(double power)
{
    return std::max(ChannelLevel::silenceDb, static_cast<float>(10 * std::log10(std::max(power, 1e-12))));
}

} // namespace

LevelMeter::LevelMeter(const SoundFormat& format)
    : m_format(format)
    , m_channels(static_cast<std::size_t>(format.channels))
{
}

void LevelMeter::push(std::span<const std::int16_t> samples)
{
    const std::size_t frames = samples.size() / m_channels.size();
    if (frames == 0) {
        return;
    }
    const double seconds = m_format.secondsOf(frames);
    const double fall = std::pow(10.0, -peakFallPerSecond * seconds / 20);
    const double kept = std::exp(-seconds / rmsSeconds);
    for (std::size_t c = 0; c < m_channels.size(); ++c) {
        int peak = 0;
        double squares = 0;
        for (std::size_t i = c; i < samples.size(); i += m_channels.size()) {
            const int size = std::abs(static_cast<int>(samples[i]));
            peak = std::max(peak, size);
            squares += static_cast<double>(size) * size;
        }
        Channel& channel = m_channels[c];
        channel.peak = std::max(peak / fullScale, channel.peak * fall);
        channel.power =
            kept * channel.power + (1 - kept) * squares / (static_cast<double>(frames) * fullScale * fullScale);
        channel.sinceClipped = peak >= clipping ? 0 : channel.sinceClipped + seconds;
    }
}

std::vector<ChannelLevel> LevelMeter::levels() const
{
    std::vector<ChannelLevel> levels;
    for (const Channel& channel : m_channels) {
        levels.push_back({decibels(channel.peak * channel.peak), decibels(channel.power), channel.sinceClipped < 1});
    }
    return levels;
}

LevelColumns::LevelColumns(const SoundFormat& format)
    : m_channels(static_cast<std::size_t>(format.channels))
    , m_columnFrames(static_cast<std::size_t>(format.sampleRate / columnsPerSecond))
    , m_column(m_channels)
{
}

void LevelColumns::push(std::span<const std::int16_t> samples)
{
    for (std::size_t i = 0; i + m_channels <= samples.size(); i += m_channels) {
        for (std::size_t c = 0; c < m_channels; ++c) {
            const auto size = static_cast<std::uint16_t>(std::abs(static_cast<int>(samples[i + c])));
            m_column[c] = std::max(m_column[c], size);
        }
        if (++m_frames == m_columnFrames) {
            m_done.insert(m_done.end(), m_column.begin(), m_column.end());
            std::fill(m_column.begin(), m_column.end(), std::uint16_t{0});
            m_frames = 0;
        }
    }
}

std::vector<std::uint16_t> LevelColumns::take()
{
    return std::exchange(m_done, {});
}

} // namespace voither::recording
