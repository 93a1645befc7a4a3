// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

#include <algorithm>
#include <sodium.h>

#include "vault/passphrase.h"
#include "vault/sealing.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

static_assert(std::tuple_size_v<PublicKey> == crypto_box_PUBLICKEYBYTES);
static_assert(SecretKey::length == crypto_box_SECRETKEYBYTES);

namespace {

Associated boundTo(const UserKeys& keys, const base::Uuid& siteId)
{
    Associated associated;
    associated.add("voither user key 1").add(siteId).add(keys.user.id.uuid()).add(base::ByteView(keys.publicKey));
    return associated;
}

/// The X25519 pair of a recovery code.
SecretKey recoveryPair(base::ByteView entropy, PublicKey& publicKey)
{
    constexpr std::string_view domain = "voither recovery key 1";
    SecretKey seed;
    crypto_generichash(seed.data(), SecretKey::length, entropy.data(), entropy.size(),
                       reinterpret_cast<const std::uint8_t*>(domain.data()), domain.size());
    SecretKey secretKey;
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    return secretKey;
}

} // namespace

UserKeys* Keyring::find(std::string_view login)
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const UserKeys& keys) { return keys.user.login == login; });
    return found == users.end() ? nullptr : &*found;
}

UserKeys* Keyring::find(const base::UserId& id)
{
    const auto found =
        std::find_if(users.begin(), users.end(), [&](const UserKeys& keys) { return keys.user.id == id; });
    return found == users.end() ? nullptr : &*found;
}

base::Result<> sealSecretKey(UserKeys& keys, const base::Uuid& siteId, const SecretKey& secretKey,
                             std::string_view passphrase, KdfCost cost)
{
    if (!isPlausible(cost)) {
        return failure(ErrorCode::InvalidArgument, "Argon2id", {},
                       std::to_string(cost.passes) + ", " + std::to_string(cost.memoryBytes));
    }
    base::Bytes salt(saltLength);
    randombytes_buf(salt.data(), salt.size());
    const auto wrapping = keyFromPassphrase(passphrase, salt, cost);
    if (!wrapping) {
        return tl::unexpected(wrapping.error());
    }
    keys.cost = cost;
    keys.salt = std::move(salt);
    keys.sealedSecretKey = seal(secretKey.bytes(), boundTo(keys, siteId).bytes(), wrapping->data());
    return {};
}

base::Result<SecretKey> openSecretKey(const UserKeys& keys, const base::Uuid& siteId, std::string_view passphrase)
{
    const auto wrapping = keyFromPassphrase(passphrase, keys.salt, keys.cost);
    if (!wrapping) {
        return tl::unexpected(wrapping.error());
    }
    SecretKey secretKey;
    if (!openInto(secretKey.data(), keys.sealedSecretKey, boundTo(keys, siteId).bytes(), wrapping->data())) {
        return failure(ErrorCode::WrongPassphrase, keys.user.login);
    }
    return secretKey;
}

base::Result<UserKeys> makeUserKeys(const User& user, const base::Uuid& siteId, std::string_view passphrase,
                                    KdfCost cost, const SecretKey& siteKey)
{
    UserKeys keys;
    keys.user = user;
    SecretKey secretKey;
    crypto_box_keypair(keys.publicKey.data(), secretKey.data());
    keys.sealedSiteKey = sealSiteKey(siteKey, keys.publicKey);
    if (auto sealed = sealSecretKey(keys, siteId, secretKey, passphrase, cost); !sealed) {
        return tl::unexpected(sealed.error());
    }
    return keys;
}

base::Bytes sealSiteKey(const SecretKey& siteKey, const PublicKey& publicKey)
{
    base::Bytes sealed(SecretKey::length + crypto_box_SEALBYTES);
    crypto_box_seal(sealed.data(), siteKey.data(), SecretKey::length, publicKey.data());
    return sealed;
}

base::Result<SecretKey> openSiteKey(base::ByteView sealed, const PublicKey& publicKey, const SecretKey& secretKey)
{
    SecretKey siteKey;
    if (sealed.size() != SecretKey::length + crypto_box_SEALBYTES
        || crypto_box_seal_open(siteKey.data(), sealed.data(), sealed.size(), publicKey.data(), secretKey.data())
            != 0) {
        return failure(ErrorCode::KeyringDamaged, "keyring.json", {}, "site key");
    }
    return siteKey;
}

std::string renewRecovery(Keyring& keyring, const SecretKey& siteKey)
{
    SecretBytes entropy;
    std::string code = makeRecoveryCode(entropy);
    recoveryPair(std::as_const(entropy).bytes(), keyring.recoveryPublicKey);
    keyring.recoverySealedSiteKey = sealSiteKey(siteKey, keyring.recoveryPublicKey);
    return code;
}

base::Result<SecretKey> siteKeyFromRecovery(const Keyring& keyring, std::string_view code)
{
    const auto entropy = parseRecoveryCode(code);
    if (!entropy) {
        return tl::unexpected(entropy.error());
    }
    PublicKey publicKey{};
    const SecretKey secretKey = recoveryPair(entropy->bytes(), publicKey);
    if (publicKey != keyring.recoveryPublicKey) {
        return failure(ErrorCode::WrongRecoveryCode);
    }
    return openSiteKey(keyring.recoverySealedSiteKey, publicKey, secretKey);
}

} // namespace voither::vault
