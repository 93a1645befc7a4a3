// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "base/error.h"
#include "vault/secret_key.h"
#include "vault/user.h"

namespace voither::vault {

inline constexpr std::size_t saltLength = 16;

/// WeakPassphrase below twelve code points or four different ones; InvalidUtf8 for what is not text.
base::Result<> checkPassphrase(std::string_view passphrase);

/// Argon2id 1.3 (RFC 9106), one lane, over the passphrase in Unicode form NFC, so that it is the same from every
/// keyboard. NotEnoughMemory when the system does not give the memory that it asks for.
base::Result<SecretKey> keyFromPassphrase(std::string_view passphrase, base::ByteView salt, KdfCost cost);

/// Costs that Argon2id and this program accept: up to 64 passes and 4 GiB.
bool isPlausible(KdfCost cost);

/// "VOXX-...": eight groups of four, 128 random bits and 32 bits of check in Crockford's base32.
std::string makeRecoveryCode(SecretBytes& entropy);
/// The 16 bytes of a code typed in any case, with or without hyphens, O for 0, I or L for 1. WrongRecoveryCode when
/// the check does not hold.
base::Result<SecretBytes> parseRecoveryCode(std::string_view code);

} // namespace voither::vault
