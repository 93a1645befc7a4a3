// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/bytes.h"
#include "base/uuid.h"

/// XChaCha20-Poly1305 as this room uses it: a random nonce of 24 bytes, then ciphertext and tag of 16.
namespace voither::vault {

inline constexpr std::size_t nonceLength = 24;
inline constexpr std::size_t tagLength = 16;
inline constexpr std::size_t sealingOverhead = nonceLength + tagLength;

/// Puts nonce, ciphertext and tag at `out`, which has plaintext + sealingOverhead bytes.
void sealInto(std::uint8_t* out, base::ByteView plaintext, base::ByteView associated, const std::uint8_t* key);
base::Bytes seal(base::ByteView plaintext, base::ByteView associated, const std::uint8_t* key);

/// Puts the plaintext, sealed.size() - sealingOverhead bytes, at `out`. False, and nothing there, when it does not
/// authenticate or is too short.
[[nodiscard]] bool openInto(std::uint8_t* out, base::ByteView sealed, base::ByteView associated,
                            const std::uint8_t* key);

/// Collects what is bound to a sealed text. Text goes in with its length, so that no two lists of parts are alike.
class Associated {
public:
    Associated& add(std::string_view text);
    Associated& add(const base::Uuid& id);
    Associated& add(base::ByteView bytes);
    Associated& add32(std::uint32_t number);
    Associated& add64(std::uint64_t number);
    base::ByteView bytes() const { return m_bytes; }

private:
    base::Bytes m_bytes;
};

/// Little endian.
void put32(std::uint8_t* out, std::uint32_t number);
void put64(std::uint8_t* out, std::uint64_t number);
std::uint32_t get32(const std::uint8_t* in);
std::uint64_t get64(const std::uint8_t* in);

} // namespace voither::vault
