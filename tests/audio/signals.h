// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace voither::test {

using Sound = std::vector<float>;

/// A voice-like sound: pulses at the F0 that `hertzAt` gives for a time, through two resonances of an open vowel.
Sound vowel(double seconds, int sampleRate, const std::function<double(double)>& hertzAt, float level = 0.2F);

Sound silence(double seconds, int sampleRate);
Sound sine(double seconds, int sampleRate, double hertz, float amplitude);
/// White noise from a fixed seed, uniform within +- amplitude.
Sound noise(double seconds, int sampleRate, float amplitude, std::uint32_t seed = 1);

Sound operator+(Sound left, const Sound& right); // one after the other
Sound mixed(Sound left, const Sound& right);     // at once, as long as the left one
/// Channels woven into each other.
Sound interleaved(const Sound& left, const Sound& right);

/// A RIFF/WAVE file of 16-bit samples.
std::string wave(const Sound& interleaved, int sampleRate, int channels);

} // namespace voither::test
