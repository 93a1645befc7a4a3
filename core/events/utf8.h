// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace voither::events {

/// The bytes of the well-formed UTF-8 sequence (Unicode 15, table 3-7) that begins at `text`, or 0.
inline std::size_t sequenceLength(std::string_view text)
{
    const auto at = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&at](std::size_t i, unsigned least = 0x80, unsigned most = 0xbf) {
        return at(i) >= least && at(i) <= most;
    };
    const unsigned lead = at(0);
    if (lead < 0x80) {
        return text.empty() ? 0 : 1;
    }
    if (lead >= 0xc2 && lead <= 0xdf) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned least = lead == 0xe0 ? 0xa0 : 0x80;
        const unsigned most = lead == 0xed ? 0x9f : 0xbf;
        return follows(1, least, most) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned least = lead == 0xf0 ? 0x90 : 0x80;
        const unsigned most = lead == 0xf4 ? 0x8f : 0xbf;
        return follows(1, least, most) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace voither::events
