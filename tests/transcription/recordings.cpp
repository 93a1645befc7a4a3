// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include <cmath>

#include "../audio/signals.h"

namespace voither::test {

namespace {

constexpr int rate = transcription::Sound::sampleRate;

std::size_t sampleAt(double seconds)
{
    return static_cast<std::size_t>(std::lround(seconds * rate));
}

} // namespace

std::unique_ptr<base::ByteSource> recording(double seconds, int channels, const std::vector<Turn>& turns,
                                            double bleedDb)
{
    std::vector<Sound> all;
    for (int c = 0; c < channels; ++c) {
        all.push_back(noise(seconds, rate, 0.0005F, static_cast<std::uint32_t>(c) + 1));
    }
    const auto bleed = static_cast<float>(std::pow(10.0, -bleedDb / 20));
    for (const Turn& turn : turns) {
        const double pitch = turn.channel == 0 ? 120 : 190;
        const Sound voice = vowel(turn.to - turn.from, rate, [pitch](double) { return pitch; });
        for (int c = 0; c < channels; ++c) {
            const float gain = channels == 1 || c == turn.channel ? 1.0F : bleed;
            for (std::size_t i = 0; i < voice.size() && sampleAt(turn.from) + i < all[0].size(); ++i) {
                all[static_cast<std::size_t>(c)][sampleAt(turn.from) + i] += gain * voice[i];
            }
        }
    }
    const Sound sound = channels == 2 ? interleaved(all[0], all[1]) : all[0];
    return std::make_unique<Recording>(wave(sound, rate, channels));
}

transcription::SamplesSound tone(double seconds)
{
    std::vector<std::int16_t> samples;
    for (const float sample : sine(seconds, rate, 200, 0.3F)) {
        samples.push_back(static_cast<std::int16_t>(std::lround(sample * 32767)));
    }
    return transcription::SamplesSound(std::move(samples));
}

} // namespace voither::test
