// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <sodium.h>

namespace voither::base {

std::string toHex(ByteView bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2);
    std::size_t written = 0;
    const char* end = nullptr;
    if (hex.size() % 2 != 0
        || sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &written, &end) != 0
        || end != hex.data() + hex.size()) {
        return std::nullopt;
    }
    return bytes;
}

std::string toBase64(ByteView bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t written = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &written, &end,
                          sodium_base64_VARIANT_ORIGINAL)
            != 0
        || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(written);
    return bytes;
}

} // namespace voither::base
