// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <algorithm>
#include <sodium.h>

#include "base/bytes.h"
#include "base/sha256.h"

namespace voither::base {

namespace {

constexpr std::array<std::size_t, 4> hyphens{8, 13, 18, 23};

Uuid::Octets marked(Uuid::Octets octets, std::uint8_t version)
{
    octets[6] = static_cast<std::uint8_t>((octets[6] & 0x0FU) | static_cast<unsigned>(version) << 4U);
    octets[8] = static_cast<std::uint8_t>((octets[8] & 0x3FU) | 0x80U);
    return octets;
}

} // namespace

Uuid Uuid::generate(Instant now)
{
    Octets octets{};
    randombytes_buf(octets.data(), octets.size());
    const auto milliseconds =
        static_cast<std::uint64_t>(std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) {
        octets[i] = static_cast<std::uint8_t>(milliseconds >> (8 * (5 - i)));
    }
    return Uuid(marked(octets, 7));
}

Uuid Uuid::fromName(std::string_view name)
{
    const Sha256 digest = sha256(asBytes(name));
    Octets octets{};
    std::copy_n(digest.begin(), octets.size(), octets.begin());
    return Uuid(marked(octets, 8));
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = std::find(hyphens.begin(), hyphens.end(), i) != hyphens.end();
        if (hyphen != (text[i] == '-')) {
            return std::nullopt;
        }
        if (!hyphen) {
            digits += text[i];
        }
    }
    const auto bytes = fromHex(digits);
    if (!bytes) {
        return std::nullopt;
    }
    Octets octets{};
    std::copy(bytes->begin(), bytes->end(), octets.begin());
    return Uuid(octets);
}

std::string Uuid::toString() const
{
    std::string text = toHex(m_octets);
    for (const std::size_t position : hyphens) {
        text.insert(position, 1, '-');
    }
    return text;
}

} // namespace voither::base
