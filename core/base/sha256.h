// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "base/bytes.h"

namespace voither::base {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 of one run of bytes (FIPS 180-4).
Sha256 sha256(ByteView bytes);

/// SHA-256 of bytes that come in pieces.
class Sha256Stream {
public:
    Sha256Stream();
    ~Sha256Stream();
    Sha256Stream(const Sha256Stream&) = delete;
    Sha256Stream& operator=(const Sha256Stream&) = delete;

    void add(ByteView bytes);
    /// The digest of everything added; the stream is not used again.
    Sha256 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace voither::base
