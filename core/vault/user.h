// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/uuid.h"

namespace voither::vault {

enum class Role { Clinician, Manager, Reception, Administrator, Auditor };

/// "clinician", "manager", "reception", "administrator", "auditor".
std::string_view name(Role role);
std::optional<Role> parseRole(std::string_view name);

/// Somebody with a key to the site. The login is a pseudonym: it stands in keyring.json in the clear.
struct User {
    base::UserId id;
    std::string login;
    Role role = Role::Clinician;
};

/// What Argon2id costs whoever tries a passphrase, stored for each user.
struct KdfCost {
    std::uint64_t passes = 3;
    std::uint64_t memoryBytes = std::uint64_t{256} << 20U;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

/// Unicode code points that a passphrase must have at least.
inline constexpr std::size_t passphraseMinimum = 12;

} // namespace voither::vault
