// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "vault/attempts.h"
#include "vault/secret_key.h"
#include "vault/user.h"

namespace voither::vault {

using PublicKey = std::array<std::uint8_t, 32>;

/// One user's way to the site key: the passphrase opens an X25519 secret key, and that opens a sealed box with the
/// site key. The public key lets the site key be sealed anew for everybody without their passphrases.
struct UserKeys {
    User user;
    KdfCost cost;
    base::Bytes salt;
    PublicKey publicKey{};
    base::Bytes sealedSecretKey;
    base::Bytes sealedSiteKey;
};

/// keyring.json. It holds no secret. A checksum over all of it tells damage from a wrong passphrase before one is
/// tried; a MAC under the site key tells, once unlocked, whether anybody but a key holder changed users, roles or
/// costs. The counts of wrong attempts are under the checksum only: they change when no key is at hand.
struct Keyring {
    base::Uuid siteId;
    std::vector<UserKeys> users;
    PublicKey recoveryPublicKey{};
    base::Bytes recoverySealedSiteKey;
    base::Bytes mac;
    std::map<base::UserId, Attempts> attempts;

    UserKeys* find(std::string_view login);
    UserKeys* find(const base::UserId& id);
};

inline constexpr int keyringFormat = 1;
std::filesystem::path keyringPath(const std::filesystem::path& folder);

/// NotASite, PermissionDenied, KeyringDamaged, NewerFormat.
base::Result<Keyring> readKeyring(const std::filesystem::path& folder);
base::Result<> writeKeyring(const std::filesystem::path& folder, const Keyring& keyring);

/// The MAC that the keyring has to have. Everything but the attempts goes into it.
base::Bytes computeMac(const Keyring& keyring, const SecretKey& siteKey);

/// A way to the site key for a new user.
base::Result<UserKeys> makeUserKeys(const User& user, const base::Uuid& siteId, std::string_view passphrase,
                                    KdfCost cost, const SecretKey& siteKey);
/// Seals the user's secret key under a new passphrase or a new cost, with a new salt.
base::Result<> sealSecretKey(UserKeys& keys, const base::Uuid& siteId, const SecretKey& secretKey,
                             std::string_view passphrase, KdfCost cost);
/// WrongPassphrase when the passphrase does not open it.
base::Result<SecretKey> openSecretKey(const UserKeys& keys, const base::Uuid& siteId, std::string_view passphrase);

/// The site key for whoever holds the secret key that belongs to the public one.
base::Bytes sealSiteKey(const SecretKey& siteKey, const PublicKey& publicKey);
/// KeyringDamaged when it does not open.
base::Result<SecretKey> openSiteKey(base::ByteView sealed, const PublicKey& publicKey, const SecretKey& secretKey);

/// A new recovery code, which the keyring opens to from now on.
std::string renewRecovery(Keyring& keyring, const SecretKey& siteKey);
/// WrongRecoveryCode when it is mistyped or of another site.
base::Result<SecretKey> siteKeyFromRecovery(const Keyring& keyring, std::string_view code);

} // namespace voither::vault
