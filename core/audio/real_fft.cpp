// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/real_fft.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace voither::audio {

RealFft::RealFft(std::size_t size)
    : m_half(size / 2)
    , m_order(size / 2)
    , m_real(size / 2)
    , m_imaginary(size / 2)
{
    assert(size >= 8 && (size & (size - 1)) == 0);
    for (std::size_t i = 1, bits = 0; i < m_half; ++i) {
        std::size_t bit = m_half >> 1;
        for (; (bits & bit) != 0; bit >>= 1) {
            bits ^= bit;
        }
        bits |= bit;
        m_order[i] = bits;
    }
    for (std::size_t span = 1; span < m_half; span *= 2) {
        for (std::size_t k = 0; k < span; ++k) {
            const double angle = -std::numbers::pi * static_cast<double>(k) / static_cast<double>(span);
            m_cos.push_back(static_cast<float>(std::cos(angle)));
            m_sin.push_back(static_cast<float>(std::sin(angle)));
        }
    }
    for (std::size_t k = 0; k <= m_half; ++k) {
        const double angle = -std::numbers::pi * static_cast<double>(k) / static_cast<double>(m_half);
        m_splitCos.push_back(static_cast<float>(std::cos(angle)));
        m_splitSin.push_back(static_cast<float>(std::sin(angle)));
    }
}

void RealFft::transform()
{
    std::size_t stage = 0;
    for (std::size_t span = 1; span < m_half; stage += span, span *= 2) {
        const float* cosines = m_cos.data() + stage;
        const float* sines = m_sin.data() + stage;
        for (std::size_t start = 0; start < m_half; start += 2 * span) {
            float* __restrict lowReal = m_real.data() + start;
            float* __restrict lowImaginary = m_imaginary.data() + start;
            float* __restrict highReal = lowReal + span;
            float* __restrict highImaginary = lowImaginary + span;
            for (std::size_t k = 0; k < span; ++k) {
                const float real = highReal[k] * cosines[k] - highImaginary[k] * sines[k];
                const float imaginary = highReal[k] * sines[k] + highImaginary[k] * cosines[k];
                highReal[k] = lowReal[k] - real;
                highImaginary[k] = lowImaginary[k] - imaginary;
                lowReal[k] += real;
                lowImaginary[k] += imaginary;
            }
        }
    }
}

void RealFft::power(std::span<const float> frame, std::span<float> power)
{
    assert(frame.size() == 2 * m_half && power.size() == m_half + 1);
    for (std::size_t i = 0; i < m_half; ++i) {
        m_real[m_order[i]] = frame[2 * i];
        m_imaginary[m_order[i]] = frame[2 * i + 1];
    }
    transform();
    for (std::size_t k = 0; k <= m_half; ++k) {
        const std::size_t a = k % m_half;
        const std::size_t b = (m_half - k) % m_half;
        const float evenReal = 0.5F * (m_real[a] + m_real[b]);
        const float evenImaginary = 0.5F * (m_imaginary[a] - m_imaginary[b]);
        const float oddReal = 0.5F * (m_imaginary[a] + m_imaginary[b]);
        const float oddImaginary = 0.5F * (m_real[b] - m_real[a]);
        const float real = evenReal + m_splitCos[k] * oddReal - m_splitSin[k] * oddImaginary;
        const float imaginary = evenImaginary + m_splitCos[k] * oddImaginary + m_splitSin[k] * oddReal;
        power[k] = real * real + imaginary * imaginary;
    }
}

} // namespace voither::audio
