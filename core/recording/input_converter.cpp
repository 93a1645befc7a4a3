// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/input_converter.h"

#include <algorithm>
#include <cmath>

#include "audio/resampler.h"

namespace voither::recording {

struct InputConverter::State {
    SoundFormat from;
    SoundFormat to;
    std::vector<audio::Resampler> resamplers;  // one for each channel that goes out
    std::vector<std::vector<float>> channels;  // samples that go in
    std::vector<std::vector<float>> resampled; // samples that come out, not interleaved yet

    void mix(std::span<const std::int16_t> samples);
    void interleave(std::vector<std::int16_t>& out);
};

/// The channels that go out, at the rate that came in.
void InputConverter::State::mix(std::span<const std::int16_t> samples)
{
    const auto in = static_cast<std::size_t>(from.channels);
    const auto out = channels.size();
    const std::size_t frames = samples.size() / in;
    for (std::size_t c = 0; c < out; ++c) {
        channels[c].assign(frames, 0);
        const std::size_t first = in < out ? c % in : c;
        const std::size_t count = (in - first + out - 1) / out;
        for (std::size_t i = 0; i < frames; ++i) {
            float sum = 0;
            for (std::size_t s = first; s < in; s += out) {
                sum += samples[i * in + s];
            }
            channels[c][i] = sum / static_cast<float>(count);
        }
    }
}

void InputConverter::State::interleave(std::vector<std::int16_t>& out)
{
    for (std::size_t i = 0; i < resampled[0].size(); ++i) {
        for (const auto& channel : resampled) {
            out.push_back(static_cast<std::int16_t>(std::lrint(std::clamp(channel[i], -32768.0F, 32767.0F))));
        }
    }
    for (auto& channel : resampled) {
        channel.clear();
    }
}

InputConverter::InputConverter(const SoundFormat& from, const SoundFormat& to)
    : m_state(std::make_unique<State>())
{
    m_state->from = from;
    m_state->to = to;
    if (from != to) {
        const auto count = static_cast<std::size_t>(to.channels);
        m_state->channels.resize(count);
        m_state->resampled.resize(count);
        for (std::size_t c = 0; c < count; ++c) {
            m_state->resamplers.emplace_back(from.sampleRate, to.sampleRate);
        }
    }
}

InputConverter::~InputConverter() = default;
InputConverter::InputConverter(InputConverter&&) noexcept = default;
InputConverter& InputConverter::operator=(InputConverter&&) noexcept = default;

void InputConverter::push(std::span<const std::int16_t> samples, std::vector<std::int16_t>& out)
{
    State& state = *m_state;
    if (state.resamplers.empty()) {
        out.insert(out.end(), samples.begin(), samples.end());
        return;
    }
    state.mix(samples);
    for (std::size_t c = 0; c < state.resamplers.size(); ++c) {
        state.resamplers[c].push(state.channels[c], state.resampled[c]);
    }
    state.interleave(out);
}

void InputConverter::finish(std::vector<std::int16_t>& out)
{
    State& state = *m_state;
    if (state.resamplers.empty()) {
        return;
    }
    for (std::size_t c = 0; c < state.resamplers.size(); ++c) {
        state.resamplers[c].finish(state.resampled[c]);
    }
    state.interleave(out);
}

} // namespace voither::recording
