// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "recording/sound_format.h"

namespace voither::recording {

/// Brings the sound of a device to the format in which a session is being recorded, which another device began: a
/// single channel goes into all, several are averaged into fewer. Equal formats pass unchanged. One thread.
class InputConverter {
public:
    InputConverter(const SoundFormat& from, const SoundFormat& to);
    ~InputConverter();
    InputConverter(InputConverter&&) noexcept;
    InputConverter& operator=(InputConverter&&) noexcept;

    /// Appends to `out` what can be computed by now; interleaved whole frames on both sides.
    void push(std::span<const std::int16_t> samples, std::vector<std::int16_t>& out);
    /// Appends the rest.
    void finish(std::vector<std::int16_t>& out);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace voither::recording
