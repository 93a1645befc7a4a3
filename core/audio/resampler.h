// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace voither::audio {

/// One channel brought from one sample rate to another by a polyphase windowed-sinc filter, block by block. Output
/// sample i belongs to time i / outputRate: the filter is centred. Bit-identical on every processor, which
/// libswresample is not.
class Resampler {
public:
    /// `cutoff` in Hz; 0: 0.46 of the lower rate. `crossings` of the sinc on either side: more is steeper and slower.
    Resampler(int inputRate, int outputRate, double cutoff = 0, double crossings = 12);

    /// Appends to `out` what can be computed by now.
    void push(std::span<const float> samples, std::vector<float>& out);
    /// Appends the rest.
    void finish(std::vector<float>& out);

private:
    void run(std::vector<float>& out, bool last);

    bool m_copies = false;
    std::int64_t m_up = 1;     // output rate over the common divisor
    std::int64_t m_down = 1;   // input rate over the common divisor
    std::int64_t m_half = 0;   // taps on either side
    std::vector<float> m_taps; // one row of 2 * half taps for each of m_up phases
    std::vector<float> m_buffer;
    std::int64_t m_bufferStart = 0; // index of the first buffered input sample
    std::int64_t m_received = 0;
    std::int64_t m_made = 0;
};

} // namespace voither::audio
