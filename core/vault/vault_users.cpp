// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sodium.h>

#include "vault/keyring.h"
#include "vault/passphrase.h"
#include "vault/vault_state.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

/// A login is a pseudonym that stands in the clear in the keyring and is typed on every keyboard.
base::Result<> checkLogin(std::string_view login)
{
    const bool known = std::all_of(login.begin(), login.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9')
            || letter == '.' || letter == '-' || letter == '_' || letter == '@';
    });
    if (login.empty() || login.size() > 64 || !known) {
        return failure(ErrorCode::InvalidArgument, std::string(login), {}, "1-64: A-Z a-z 0-9 . - _ @");
    }
    return {};
}

base::Result<> checkNewUser(std::string_view login, std::string_view passphrase)
{
    if (auto fine = checkLogin(login); !fine) {
        return fine;
    }
    return checkPassphrase(passphrase);
}

base::Result<> checkMac(const Keyring& keyring, const SecretKey& siteKey)
{
    const base::Bytes mac = computeMac(keyring, siteKey);
    if (mac.size() != keyring.mac.size() || sodium_memcmp(mac.data(), keyring.mac.data(), mac.size()) != 0) {
        return failure(ErrorCode::KeyringDamaged, "keyring.json", {}, "MAC");
    }
    return {};
}

KdfCost atLeastBoth(KdfCost a, KdfCost b)
{
    return {std::max(a.passes, b.passes), std::max(a.memoryBytes, b.memoryBytes)};
}

/// The user's keys in the keyring; an empty login means the only one.
base::Result<UserKeys*> findUser(Keyring& keyring, std::string_view login)
{
    UserKeys* keys = login.empty() && keyring.users.size() == 1 ? &keyring.users.front() : keyring.find(login);
    if (keys == nullptr) {
        return failure(ErrorCode::UserUnknown, std::string(login));
    }
    return keys;
}

/// Refused while a wait after wrong passphrases lasts.
base::Result<> checkWait(const std::filesystem::path& folder, Keyring& keyring, const User& user, base::Instant now)
{
    const auto known = keyring.attempts.find(user.id);
    if (known == keyring.attempts.end()) {
        return {};
    }
    const Attempts before = known->second;
    const auto wait = remainingWait(known->second, now);
    if (wait == std::chrono::seconds(0)) {
        return {};
    }
    if (known->second != before) {
        if (auto written = writeKeyring(folder, keyring); !written) {
            return written;
        }
    }
    return failure(ErrorCode::TooManyAttempts, user.login, {}, formatWait(wait));
}

/// Opens the user's secret key and counts a wrong passphrase.
base::Result<SecretKey> tryPassphrase(const std::filesystem::path& folder, Keyring& keyring, const UserKeys& keys,
                                      std::string_view passphrase, base::Instant now)
{
    auto secretKey = openSecretKey(keys, keyring.siteId, passphrase);
    if (!secretKey && secretKey.error().code == ErrorCode::WrongPassphrase) {
        Attempts& attempts = keyring.attempts[keys.user.id];
        attempts = {attempts.failures + 1, now};
        if (auto written = writeKeyring(folder, keyring); !written) {
            return tl::unexpected(written.error());
        }
    }
    return secretKey;
}

/// What a successful unlocking changes in the keyring. Not being able to write it is no reason to stay outside: on a
/// full disk somebody has to get in to make room.
void settle(const std::filesystem::path& folder, Keyring& keyring, UserKeys& keys, const SecretKey& secretKey,
            const SecretKey& siteKey, std::string_view passphrase, KdfCost atLeast)
{
    bool changed = keyring.attempts.erase(keys.user.id) > 0;
    const KdfCost wanted = atLeastBoth(keys.cost, atLeast);
    if (wanted != keys.cost && sealSecretKey(keys, keyring.siteId, secretKey, passphrase, wanted)) {
        keyring.mac = computeMac(keyring, siteKey);
        changed = true;
    }
    if (changed) {
        static_cast<void>(writeKeyring(folder, keyring));
    }
}

} // namespace

base::Result<CreatedVault> Vault::create(const std::filesystem::path& folder, std::string_view login, Role role,
                                         std::string_view passphrase, const base::Clock& clock, KdfCost cost)
{
    if (auto fine = checkNewUser(login, passphrase); !fine) {
        return tl::unexpected(fine.error());
    }
    std::error_code ignored;
    if (std::filesystem::exists(keyringPath(folder), ignored)) {
        return failure(ErrorCode::SiteExists, folder.string());
    }
    SecretKey siteKey = SecretKey::random();
    Keyring keyring;
    keyring.siteId = base::Uuid::generate(clock.now());
    const User user{base::UserId::generate(clock.now()), std::string(login), role};
    auto keys = makeUserKeys(user, keyring.siteId, passphrase, cost, siteKey);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    keyring.users.push_back(std::move(*keys));
    CreatedVault created;
    created.recoveryCode = renewRecovery(keyring, siteKey);
    keyring.mac = computeMac(keyring, siteKey);
    if (auto written = writeKeyring(folder, keyring); !written) {
        return tl::unexpected(written.error());
    }
    created.vault = std::make_unique<Vault>(std::make_unique<State>(folder, keyring.siteId, user, std::move(siteKey)));
    return created;
}

base::Result<std::unique_ptr<Vault>> Vault::unlock(const std::filesystem::path& folder, std::string_view login,
                                                   std::string_view passphrase, const base::Clock& clock,
                                                   KdfCost atLeast)
{
    auto keyring = readKeyring(folder);
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    const auto keys = findUser(*keyring, login);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    if (auto allowed = checkWait(folder, *keyring, (*keys)->user, clock.now()); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const auto secretKey = tryPassphrase(folder, *keyring, **keys, passphrase, clock.now());
    if (!secretKey) {
        return tl::unexpected(secretKey.error());
    }
    auto siteKey = openSiteKey((*keys)->sealedSiteKey, (*keys)->publicKey, *secretKey);
    if (!siteKey) {
        return tl::unexpected(siteKey.error());
    }
    if (auto authentic = checkMac(*keyring, *siteKey); !authentic) {
        return tl::unexpected(authentic.error());
    }
    settle(folder, *keyring, **keys, *secretKey, *siteKey, passphrase, atLeast);
    return std::make_unique<Vault>(
        std::make_unique<State>(folder, keyring->siteId, (*keys)->user, std::move(*siteKey)));
}

base::Result<std::unique_ptr<Vault>> Vault::recover(const std::filesystem::path& folder, std::string_view recoveryCode,
                                                    std::string_view login, std::string_view newPassphrase,
                                                    KdfCost cost)
{
    auto keyring = readKeyring(folder);
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    const auto keys = findUser(*keyring, login);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    if (auto strong = checkPassphrase(newPassphrase); !strong) {
        return tl::unexpected(strong.error());
    }
    auto siteKey = siteKeyFromRecovery(*keyring, recoveryCode);
    if (!siteKey) {
        return tl::unexpected(siteKey.error());
    }
    if (auto authentic = checkMac(*keyring, *siteKey); !authentic) {
        return tl::unexpected(authentic.error());
    }
    auto renewed = makeUserKeys((*keys)->user, keyring->siteId, newPassphrase, cost, *siteKey);
    if (!renewed) {
        return tl::unexpected(renewed.error());
    }
    **keys = std::move(*renewed);
    keyring->attempts.erase((*keys)->user.id);
    keyring->mac = computeMac(*keyring, *siteKey);
    if (auto written = writeKeyring(folder, *keyring); !written) {
        return tl::unexpected(written.error());
    }
    return std::make_unique<Vault>(
        std::make_unique<State>(folder, keyring->siteId, (*keys)->user, std::move(*siteKey)));
}

base::Result<std::vector<User>> Vault::users(const std::filesystem::path& folder)
{
    const auto keyring = readKeyring(folder);
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    std::vector<User> users;
    for (const UserKeys& keys : keyring->users) {
        users.push_back(keys.user);
    }
    return users;
}

base::Result<Keyring> Vault::State::currentKeyring() const
{
    if (!keys) {
        return lockedFailure();
    }
    auto keyring = readKeyring(folder);
    if (keyring) {
        if (auto authentic = checkMac(*keyring, keys->site); !authentic) {
            return tl::unexpected(authentic.error());
        }
    }
    return keyring;
}

base::Result<> Vault::State::save(Keyring& keyring) const
{
    keyring.mac = computeMac(keyring, keys->site);
    return writeKeyring(folder, keyring);
}

base::Result<User> Vault::addUser(std::string_view login, Role role, std::string_view passphrase,
                                  const base::Clock& clock, KdfCost cost)
{
    if (auto fine = checkNewUser(login, passphrase); !fine) {
        return tl::unexpected(fine.error());
    }
    const std::lock_guard guard(m_state->mutex);
    auto keyring = m_state->currentKeyring();
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    if (keyring->find(login) != nullptr) {
        return failure(ErrorCode::InvalidArgument, std::string(login), {}, "login");
    }
    const User user{base::UserId::generate(clock.now()), std::string(login), role};
    auto keys = makeUserKeys(user, keyring->siteId, passphrase, cost, m_state->keys->site);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    keyring->users.push_back(std::move(*keys));
    if (auto saved = m_state->save(*keyring); !saved) {
        return tl::unexpected(saved.error());
    }
    return user;
}

base::Result<> Vault::changePassphrase(std::string_view current, std::string_view next, KdfCost cost)
{
    if (auto strong = checkPassphrase(next); !strong) {
        return strong;
    }
    const std::lock_guard guard(m_state->mutex);
    auto keyring = m_state->currentKeyring();
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    UserKeys* keys = keyring->find(m_state->user.id);
    if (keys == nullptr) {
        return failure(ErrorCode::UserUnknown, m_state->user.login);
    }
    const auto secretKey = openSecretKey(*keys, keyring->siteId, current);
    if (!secretKey) {
        return tl::unexpected(secretKey.error());
    }
    if (auto sealed = sealSecretKey(*keys, keyring->siteId, *secretKey, next, cost); !sealed) {
        return sealed;
    }
    return m_state->save(*keyring);
}

base::Result<> Vault::removeUser(const base::UserId& user)
{
    const std::lock_guard guard(m_state->mutex);
    auto keyring = m_state->currentKeyring();
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    const UserKeys* keys = keyring->find(user);
    if (keys == nullptr) {
        return failure(ErrorCode::UserUnknown, user.toString());
    }
    if (user == m_state->user.id) {
        return failure(ErrorCode::InvalidArgument, keys->user.login, {}, "own login");
    }
    std::erase_if(keyring->users, [&](const UserKeys& known) { return known.user.id == user; });
    keyring->attempts.erase(user);
    return m_state->save(*keyring);
}

base::Result<std::string> Vault::renewRecoveryCode()
{
    const std::lock_guard guard(m_state->mutex);
    auto keyring = m_state->currentKeyring();
    if (!keyring) {
        return tl::unexpected(keyring.error());
    }
    std::string code = renewRecovery(*keyring, m_state->keys->site);
    if (auto saved = m_state->save(*keyring); !saved) {
        return tl::unexpected(saved.error());
    }
    return code;
}

} // namespace voither::vault
