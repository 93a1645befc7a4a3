// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include <sodium.h>

#include "vault/key_tree.h"
#include "vault/sealed_text.h"
#include "vault/vault_state.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

SiteKeys::SiteKeys(SecretKey siteKey)
    : site(std::move(siteKey))
    , database(subkeyOf(site, SiteSubkey::Database))
    , blindIndex(subkeyOf(site, SiteSubkey::BlindIndex))
    , backup(subkeyOf(site, SiteSubkey::Backup))
    , siteObjects(subkeyOf(site, SiteSubkey::SiteObjects))
    , persons(subkeyOf(site, SiteSubkey::PersonWrapping))
{
}

Vault::State::State(std::filesystem::path dataFolder, const base::Uuid& site, User who, SecretKey siteKey)
    : folder(std::move(dataFolder))
    , siteId(site)
    , user(std::move(who))
    , keys(std::make_unique<SiteKeys>(std::move(siteKey)))
{
}

tl::unexpected<base::Error> lockedFailure()
{
    return failure(ErrorCode::Locked);
}

Vault::Vault(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Vault::~Vault()
{
    lock();
}

void Vault::lock()
{
    const std::lock_guard guard(m_state->mutex);
    m_state->keys.reset();
    for (const auto& open : m_state->openObjects) {
        if (const auto object = open.lock()) {
            object->wipe();
        }
    }
    m_state->openObjects.clear();
}

bool Vault::isLocked() const
{
    const std::lock_guard guard(m_state->mutex);
    return m_state->keys == nullptr;
}

const std::filesystem::path& Vault::folder() const
{
    return m_state->folder;
}

base::Uuid Vault::siteId() const
{
    return m_state->siteId;
}

const User& Vault::user() const
{
    return m_state->user;
}

base::Result<SecretKey> Vault::databaseKey() const
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys) {
        return lockedFailure();
    }
    return m_state->keys->database.clone();
}

base::Result<SecretKey> Vault::backupKey() const
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys) {
        return lockedFailure();
    }
    return m_state->keys->backup.clone();
}

void Vault::useKeyStore(events::WrappedKeyStore& store)
{
    const std::lock_guard guard(m_state->mutex);
    m_state->store = &store;
}

void Vault::dropKeyStore()
{
    const std::lock_guard guard(m_state->mutex);
    m_state->store = nullptr;
}

base::Result<std::string> Vault::seal(const base::PersonId& person, std::string_view field, std::string_view plaintext)
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys || m_state->store == nullptr) {
        return lockedFailure();
    }
    const auto keys = m_state->keys->persons.loadOrMake(person, *m_state->store);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    return sealText(person, field, plaintext, keys->text);
}

base::Result<std::string> Vault::open(const base::PersonId& person, std::string_view field,
                                      std::string_view sealed) const
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys || m_state->store == nullptr) {
        return lockedFailure();
    }
    const auto keys = m_state->keys->persons.load(person, *m_state->store);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    return openText(person, field, sealed, keys->text);
}

base::Result<std::string> Vault::blindIndex(std::string_view kind, std::string_view normalised) const
{
    std::string input(kind);
    input += '\0';
    input += normalised;
    std::array<std::uint8_t, 32> hash{};
    {
        const std::lock_guard guard(m_state->mutex);
        if (!m_state->keys) {
            return lockedFailure();
        }
        crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t*>(input.data()), input.size(),
                           m_state->keys->blindIndex.data(), SecretKey::length);
    }
    sodium_memzero(input.data(), input.size());
    return base::toHex(hash);
}

base::Result<> Vault::loadPerson(const base::PersonId& person) const
{
    const std::lock_guard guard(m_state->mutex);
    if (!m_state->keys || m_state->store == nullptr) {
        return lockedFailure();
    }
    if (const auto keys = m_state->keys->persons.load(person, *m_state->store); !keys) {
        return tl::unexpected(keys.error());
    }
    return {};
}

void Vault::forgetPerson(const base::PersonId& person)
{
    const std::lock_guard guard(m_state->mutex);
    if (m_state->keys) {
        m_state->keys->persons.forget(person);
    }
    for (const auto& open : m_state->openObjects) {
        if (const auto object = open.lock(); object && object->person() == person) {
            object->wipe();
        }
    }
}

} // namespace voither::vault
