// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace voither::base {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hexadecimal, two digits a byte.
std::string toHex(ByteView bytes);

/// The bytes of an even number of hexadecimal digits of either case; nothing when a character is not one.
std::optional<Bytes> fromHex(std::string_view hex);

/// Standard base64 with padding (RFC 4648).
std::string toBase64(ByteView bytes);
std::optional<Bytes> fromBase64(std::string_view text);

} // namespace voither::base
