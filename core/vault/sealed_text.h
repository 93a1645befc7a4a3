// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/uuid.h"

namespace voither::vault {

// A person's text as it stands in events, base64 of
//
//     u8 format, nonce (24), ciphertext, tag (16)
//
// Format 1 seals the text itself, format 2 a zstd frame (RFC 8878) that says the size of its text. Associated data are
// the format, the person and the field. The length of a text of format 2 tells how well it compressed; nothing of
// another person or of a stranger is ever compressed together with it.

/// Shorter texts are sealed as they are.
inline constexpr std::size_t leastCompressedText = 1024;
/// Longer texts are sealed as they are, and no frame is opened that says to hold more: 90 minutes of transcript with
/// the times of every word are under 4 MiB.
inline constexpr std::size_t mostCompressedText = std::size_t{64} << 20U;

/// In the format that is shorter. `key` is the person's text key of 32 bytes.
std::string sealText(const base::PersonId& person, std::string_view field, std::string_view plaintext,
                     const std::uint8_t* key);
/// NewerFormat, DecryptionFailed.
base::Result<std::string> openText(const base::PersonId& person, std::string_view field, std::string_view sealed,
                                   const std::uint8_t* key);

} // namespace voither::vault
