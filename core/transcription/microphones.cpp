// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/microphones.h"

#include <algorithm>
#include <cmath>

namespace voither::transcription {

namespace {

constexpr double clearlyLouder = 6; // dB; half the distance doubles the level
constexpr std::size_t reach = 20;   // frames on either side over which levels are compared
constexpr double leastShare = 0.03; // of the heard time in which each channel must be the louder one
constexpr double leastTold = 0.5;   // of the heard time in which one of them is

/// Mean power around every frame, dB.
std::vector<double> smoothedLevels(const std::vector<audio::VoiceFrame>& frames)
{
    std::vector<double> sums(frames.size() + 1);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        sums[i + 1] = sums[i] + std::pow(10.0, frames[i].levelDb / 10.0);
    }
    std::vector<double> levels(frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const std::size_t begin = i > reach ? i - reach : 0;
        const std::size_t end = std::min(frames.size(), i + reach + 1);
        const double mean = (sums[end] - sums[begin]) / static_cast<double>(end - begin);
        levels[i] = 10 * std::log10(std::max(mean, 1e-12));
    }
    return levels;
}

std::uint64_t sampleOf(std::size_t frame)
{
    return frame * static_cast<std::uint64_t>(std::lround(audio::VoiceTrack::step * Sound::sampleRate));
}

std::vector<Stretch> stretchesOf(const std::vector<bool>& foreign)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < foreign.size();) {
        if (!foreign[i]) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < foreign.size() && foreign[end]) {
            ++end;
        }
        stretches.push_back({sampleOf(i), sampleOf(end)});
        i = end;
    }
    return stretches;
}

} // namespace

std::optional<Microphones> separate(const audio::VoiceTrack& voice)
{
    if (voice.channels.size() != 2) {
        return std::nullopt;
    }
    const std::array<std::vector<double>, 2> levels{smoothedLevels(voice.channels[0].frames),
                                                    smoothedLevels(voice.channels[1].frames)};
    Microphones microphones;
    microphones.heard = {heardIn(voice.channels[0]), heardIn(voice.channels[1])};
    const std::size_t frames = std::min(levels[0].size(), levels[1].size());
    std::array<std::vector<bool>, 2> foreign{std::vector<bool>(frames), std::vector<bool>(frames)};
    std::array<std::size_t, 2> louder{};
    std::size_t heard = 0;
    for (std::size_t i = 0; i < frames; ++i) {
        const double difference = levels[0][i] - levels[1][i];
        const std::size_t quiet = difference > 0 ? 1 : 0;
        if (std::abs(difference) >= clearlyLouder) {
            foreign[quiet][i] = true;
        }
        if (microphones.heard[0][i] || microphones.heard[1][i]) {
            ++heard;
            louder[1 - quiet] += foreign[quiet][i] ? 1U : 0U;
        }
        for (const std::size_t channel : {0U, 1U}) {
            microphones.heard[channel][i] = microphones.heard[channel][i] && !foreign[channel][i];
        }
    }
    const auto share = [heard](std::size_t count) {
        return heard > 0 ? static_cast<double>(count) / static_cast<double>(heard) : 0;
    };
    if (std::min(share(louder[0]), share(louder[1])) < leastShare || share(louder[0] + louder[1]) < leastTold) {
        return std::nullopt;
    }
    microphones.foreign = {stretchesOf(foreign[0]), stretchesOf(foreign[1])};
    return microphones;
}

} // namespace voither::transcription
