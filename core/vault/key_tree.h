// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret_key.h"

namespace voither::vault {

/// Numbers of the keys below the site key; part of the format, never reused.
enum class SiteSubkey : std::uint64_t {
    KeyringMac = 1,
    Database = 2,
    BlindIndex = 3,
    PersonWrapping = 4,
    Backup = 5,
    SiteObjects = 6,
};

/// Numbers of the keys below a person's data key.
enum class PersonSubkey : std::uint64_t { Text = 1, Objects = 2 };

inline constexpr char siteContext[] = "VoithKey";
inline constexpr char personContext[] = "VoithPer";

inline SecretKey subkeyOf(const SecretKey& siteKey, SiteSubkey which)
{
    return siteKey.subkey(static_cast<std::uint64_t>(which), siteContext);
}

inline SecretKey subkeyOf(const SecretKey& personKey, PersonSubkey which)
{
    return personKey.subkey(static_cast<std::uint64_t>(which), personContext);
}

} // namespace voither::vault
