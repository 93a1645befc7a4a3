// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace voither::audio {

/// Power spectra of real frames whose length is a power of two: a complex transform of half the length, radix 2, with
/// real and imaginary parts apart so that the compiler vectorises the butterflies. Plain arithmetic in a fixed order,
/// so the same bits everywhere.
class RealFft {
public:
    explicit RealFft(std::size_t size);

    std::size_t size() const { return 2 * m_half; }

    /// |X(k)|^2 for k = 0 .. size / 2; `frame` has size() samples, `power` size() / 2 + 1.
    void power(std::span<const float> frame, std::span<float> power);

private:
    void transform();

    std::size_t m_half;
    std::vector<std::size_t> m_order;
    std::vector<float> m_cos, m_sin;           // stage after stage
    std::vector<float> m_splitCos, m_splitSin; // to part the two halves
    std::vector<float> m_real, m_imaginary;
};

} // namespace voither::audio
