// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/resampler.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <numeric>

namespace voither::audio {

namespace {

double sinc(double x)
{
    return std::abs(x) < 1e-9 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

using Four = float __attribute__((vector_size(16)));

Four four(const float* values)
{
    Four result;
    std::memcpy(&result, values, sizeof result);
    return result;
}

// Four running sums, in one register: the order of additions is the same for every compiler. `count` is a multiple of
// four.
float product(const float* taps, const float* samples, std::int64_t count)
{
    Four sum{};
    for (const float* const end = taps + count; taps != end; taps += 4, samples += 4) {
        sum += four(taps) * four(samples);
    }
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

} // namespace

Resampler::Resampler(int inputRate, int outputRate, double cutoff, double crossings)
{
    m_copies = inputRate == outputRate && cutoff <= 0;
    const std::int64_t divisor = std::gcd(inputRate, outputRate);
    m_up = outputRate / divisor;
    m_down = inputRate / divisor;
    const double band = cutoff > 0 ? cutoff : 0.46 * std::min(inputRate, outputRate);
    const double width = crossings * inputRate / (2 * band); // input samples on either side
    m_half = (static_cast<std::int64_t>(std::ceil(width)) + 1) / 2 * 2;
    // Rare rates would need a row for every phase; those are rounded to the nearest of 4096.
    const std::int64_t rows = std::min<std::int64_t>(m_up, 4096);
    m_taps.resize(static_cast<std::size_t>(rows * 2 * m_half));
    for (std::int64_t row = 0; row < rows; ++row) {
        const double phase = static_cast<double>(row) / static_cast<double>(rows);
        float* taps = m_taps.data() + row * 2 * m_half;
        double sum = 0;
        for (std::int64_t i = 0; i < 2 * m_half; ++i) {
            const double t = static_cast<double>(i - m_half + 1) - phase;
            const double window = std::abs(t) >= width ? 0 : 0.5 + 0.5 * std::cos(std::numbers::pi * t / width);
            const double tap = sinc(2 * band / inputRate * t) * window;
            taps[i] = static_cast<float>(tap);
            sum += tap;
        }
        for (std::int64_t i = 0; i < 2 * m_half; ++i) {
            taps[i] = static_cast<float>(static_cast<double>(taps[i]) / sum);
        }
    }
    m_bufferStart = -m_half;
    m_buffer.assign(static_cast<std::size_t>(m_half), 0.0F);
}

void Resampler::push(std::span<const float> samples, std::vector<float>& out)
{
    if (m_copies) {
        out.insert(out.end(), samples.begin(), samples.end());
        return;
    }
    m_buffer.insert(m_buffer.end(), samples.begin(), samples.end());
    m_received += static_cast<std::int64_t>(samples.size());
    run(out, false);
}

void Resampler::finish(std::vector<float>& out)
{
    if (m_copies) {
        return;
    }
    m_buffer.resize(m_buffer.size() + static_cast<std::size_t>(m_half) + 1, 0.0F);
    run(out, true);
}

void Resampler::run(std::vector<float>& out, bool last)
{
    const auto rows = static_cast<std::int64_t>(m_taps.size()) / (2 * m_half);
    while (true) {
        const std::int64_t whole = m_made * m_down / m_up;
        const std::int64_t phase = m_made * m_down % m_up;
        if (last ? whole >= m_received : whole + m_half >= m_received) {
            break;
        }
        const std::int64_t row = rows == m_up ? phase : phase * rows / m_up;
        out.push_back(product(m_taps.data() + row * 2 * m_half, m_buffer.data() + (whole - m_half + 1 - m_bufferStart),
                              2 * m_half));
        ++m_made;
    }
    const std::int64_t next = m_made * m_down / m_up - m_half + 1;
    const std::int64_t drop =
        std::clamp<std::int64_t>(next - m_bufferStart, 0, static_cast<std::int64_t>(m_buffer.size()));
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + drop);
    m_bufferStart += drop;
}

} // namespace voither::audio
