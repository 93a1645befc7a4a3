// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace voither::test {

namespace {

std::size_t samplesOf(double seconds, int sampleRate)
{
    return static_cast<std::size_t>(std::lround(seconds * sampleRate));
}

/// Two-pole resonance.
void resonate(Sound& sound, int sampleRate, double hertz, double bandwidth)
{
    const double radius = std::exp(-std::numbers::pi * bandwidth / sampleRate);
    const double a1 = 2 * radius * std::cos(2 * std::numbers::pi * hertz / sampleRate);
    const double a2 = -radius * radius;
    double before = 0;
    double twoBefore = 0;
    for (float& sample : sound) {
        const double out = static_cast<double>(sample) + a1 * before + a2 * twoBefore;
        twoBefore = before;
        before = out;
        sample = static_cast<float>(out);
    }
}

void append(std::string& bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
    }
}

} // namespace

Sound vowel(double seconds, int sampleRate, const std::function<double(double)>& hertzAt, float level)
{
    Sound sound(samplesOf(seconds, sampleRate), 0.0F);
    double phase = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        const double step = hertzAt(static_cast<double>(i) / sampleRate) / sampleRate;
        phase += step;
        if (phase >= 1) {
            phase -= 1;
            // The pulse falls between two samples; both get their share.
            const double late = std::min(1.0, phase / step);
            sound[i] += static_cast<float>(1 - late);
            if (i > 0) {
                sound[i - 1] += static_cast<float>(late);
            }
        }
    }
    resonate(sound, sampleRate, 0, 100);
    resonate(sound, sampleRate, 700, 110);
    resonate(sound, sampleRate, 1200, 120);
    // Lips radiate the change of the flow: no constant part.
    for (std::size_t i = sound.size(); i-- > 1;) {
        sound[i] -= sound[i - 1];
    }
    const auto peak =
        std::max_element(sound.begin(), sound.end(), [](float a, float b) { return std::abs(a) < std::abs(b); });
    const float gain = peak == sound.end() || *peak == 0.0F ? 0.0F : level / std::abs(*peak);
    for (float& sample : sound) {
        sample *= gain;
    }
    return sound;
}

Sound silence(double seconds, int sampleRate)
{
    return Sound(samplesOf(seconds, sampleRate), 0.0F);
}

Sound sine(double seconds, int sampleRate, double hertz, float amplitude)
{
    Sound sound(samplesOf(seconds, sampleRate));
    for (std::size_t i = 0; i < sound.size(); ++i) {
        sound[i] = amplitude
            * static_cast<float>(std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / sampleRate));
    }
    return sound;
}

Sound noise(double seconds, int sampleRate, float amplitude, std::uint32_t seed)
{
    Sound sound(samplesOf(seconds, sampleRate));
    std::uint32_t state = seed * 2654435761U + 1;
    for (float& sample : sound) {
        state = state * 1664525U + 1013904223U;
        sample = amplitude * (static_cast<float>(state >> 8) / 8388608.0F - 1.0F);
    }
    return sound;
}

Sound operator+(Sound left, const Sound& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

Sound mixed(Sound left, const Sound& right)
{
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        left[i] += right[i];
    }
    return left;
}

Sound interleaved(const Sound& left, const Sound& right)
{
    Sound both;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        both.push_back(left[i]);
        both.push_back(right[i]);
    }
    return both;
}

std::string wave(const Sound& interleaved, int sampleRate, int channels)
{
    const auto size = static_cast<std::uint32_t>(interleaved.size() * 2);
    const auto frame = static_cast<std::uint32_t>(channels * 2);
    std::string bytes = "RIFF";
    append(bytes, 36 + size, 4);
    bytes += "WAVEfmt ";
    append(bytes, 16, 4);
    append(bytes, 1, 2);
    append(bytes, static_cast<std::uint32_t>(channels), 2);
    append(bytes, static_cast<std::uint32_t>(sampleRate), 4);
    append(bytes, static_cast<std::uint32_t>(sampleRate) * frame, 4);
    append(bytes, frame, 2);
    append(bytes, 16, 2);
    bytes += "data";
    append(bytes, size, 4);
    for (const float sample : interleaved) {
        const long value = std::lrint(std::clamp(sample * 32768.0F, -32768.0F, 32767.0F));
        append(bytes, static_cast<std::uint32_t>(value), 2);
    }
    return bytes;
}

} // namespace voither::test
