// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/pauses.h"

#include <algorithm>
#include <cmath>

namespace voither::audio {

namespace {

constexpr double hysteresis = 3;          // dB between starting and ending to be sound
constexpr double overNoise = 9;           // dB over the noise floor that start sound
constexpr double belowSpeech = 32;        // dB under the speech level that are silence in any case
constexpr std::size_t longestNoise = 120; // frames of an unvoiced island that still belongs to a silence
constexpr std::size_t leastVoiced = 3;    // frames that make an island speech
constexpr std::size_t gapBesideNoise = 6; // frames of silence that part a breath from a word

struct Run {
    std::size_t first = 0;
    std::size_t end = 0;
};

double percentile(std::vector<float> values, double share)
{
    if (values.empty()) {
        return -120;
    }
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(place)]);
}

std::vector<Run> soundingRuns(std::span<const VoiceFrame> frames, double threshold)
{
    std::vector<Run> runs;
    bool sounding = false;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const double level = static_cast<double>(frames[i].levelDb);
        if (!sounding && level > threshold) {
            runs.push_back({i, i + 1});
            sounding = true;
            // Back to where the rise began.
            const std::size_t earliest = runs.size() > 1 ? runs[runs.size() - 2].end : 0;
            while (runs.back().first > earliest
                   && static_cast<double>(frames[runs.back().first - 1].levelDb) > threshold - hysteresis) {
                --runs.back().first;
            }
        } else if (sounding && level < threshold - hysteresis) {
            runs.back().end = i;
            sounding = false;
        }
    }
    if (sounding) {
        runs.back().end = frames.size();
    }
    return runs;
}

bool isSpeech(const Run& run, std::span<const VoiceFrame> frames)
{
    std::size_t voiced = 0;
    for (std::size_t i = run.first; i < run.end; ++i) {
        voiced += frames[i].f0Hz > 0 ? 1U : 0U;
    }
    return voiced >= leastVoiced || run.end - run.first > longestNoise;
}

} // namespace

Levels findLevels(std::span<const VoiceFrame> frames)
{
    std::vector<float> all;
    std::vector<float> voiced;
    for (const VoiceFrame& frame : frames) {
        all.push_back(frame.levelDb);
        if (frame.f0Hz > 0) {
            voiced.push_back(frame.levelDb);
        }
    }
    Levels levels;
    levels.noiseFloorDb = percentile(all, 0.03);
    levels.speechLevelDb = voiced.size() >= 10 ? percentile(voiced, 0.7) : percentile(all, 0.95);
    return levels;
}

std::vector<Interval> findPauses(std::span<const VoiceFrame> frames, double duration, double shortest)
{
    const Levels levels = findLevels(frames);
    const double range = levels.speechLevelDb - levels.noiseFloorDb;
    const double threshold =
        std::max(levels.noiseFloorDb + std::min(overNoise, 0.5 * range), levels.speechLevelDb - belowSpeech);
    std::vector<Run> runs = soundingRuns(frames, threshold);
    std::vector<Run> speech;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const bool partedLeft = i == 0 || runs[i].first - runs[i - 1].end >= gapBesideNoise;
        const bool partedRight = i + 1 == runs.size() || runs[i + 1].first - runs[i].end >= gapBesideNoise;
        if (!(partedLeft && partedRight) || isSpeech(runs[i], frames)) {
            speech.push_back(runs[i]);
        }
    }
    std::vector<Interval> pauses;
    double silentSince = 0;
    const auto add = [&](double until) {
        if (until - silentSince >= shortest - 1e-9) {
            pauses.push_back({silentSince, until});
        }
    };
    for (const Run& run : speech) {
        // A level reaches 10 ms to either side, so sound is seen one frame too early and too late.
        add(run.first == 0 ? 0 : static_cast<double>(run.first + 1) * VoiceTrack::step);
        silentSince = std::min(
            duration, static_cast<double>(run.end == frames.size() ? run.end : run.end - 1) * VoiceTrack::step);
    }
    add(duration);
    return pauses;
}

} // namespace voither::audio
