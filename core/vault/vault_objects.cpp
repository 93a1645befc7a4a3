// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/object_check.h"
#include "vault/object_writer.h"
#include "vault/vault_state.h"

namespace voither::vault {

using base::ErrorCode;

base::Result<const std::uint8_t*> Vault::State::objectWrappingKey(const base::PersonId& person, bool make)
{
    if (keys && person.isNull()) {
        return keys->siteObjects.data();
    }
    if (!keys || store == nullptr) {
        return lockedFailure();
    }
    const auto pair = make ? keys->persons.loadOrMake(person, *store) : keys->persons.load(person, *store);
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    return pair->objects;
}

namespace {

/// A copy for work that takes longer than the vault may be held.
base::Result<SecretKey> copyWrappingKey(Vault::State& state, const base::PersonId& person)
{
    const std::lock_guard guard(state.mutex);
    const auto key = state.objectWrappingKey(person, false);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return SecretKey::copyOf({*key, SecretKey::length});
}

} // namespace

base::Result<ObjectWriter> Vault::createObject(const base::PersonId& person, const base::ObjectId& id)
{
    const std::lock_guard guard(m_state->mutex);
    const auto key = m_state->objectWrappingKey(person, true);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return createObjectFile(m_state->folder, id, person, *key);
}

base::Result<ObjectReader> Vault::openObject(const base::PersonId& person, const base::ObjectId& id) const
{
    const std::lock_guard guard(m_state->mutex);
    const auto key = m_state->objectWrappingKey(person, false);
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto object = openObjectFile(m_state->folder, id, person, *key);
    if (!object) {
        return tl::unexpected(object.error());
    }
    std::erase_if(m_state->openObjects, [](const auto& known) { return known.expired(); });
    m_state->openObjects.push_back(*object);
    return ObjectReader(std::make_unique<ObjectReader::State>(ObjectReader::State{std::move(*object)}));
}

base::Result<ObjectReader> Vault::openObject(const base::PersonId& person, const ObjectSummary& expected) const
{
    auto reader = openObject(person, expected.id);
    if (reader) {
        if (auto different = compareCounts(expected, reader->chunkCount(), reader->size())) {
            return tl::unexpected(std::move(*different));
        }
    }
    return reader;
}

base::Result<RecoveredObject> Vault::recoverTail(const base::PersonId& person, const base::ObjectId& id) const
{
    const auto key = copyWrappingKey(*m_state, person);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return recoverObjectFile(m_state->folder, id, person, key->data());
}

std::vector<base::Error> Vault::verifyObject(const base::PersonId& person, const ObjectSummary& expected,
                                             const base::Progress& progress) const
{
    const auto key = copyWrappingKey(*m_state, person);
    if (!key) {
        return {key.error()};
    }
    return verifyObjectFile(m_state->folder, expected, person, key->data(), progress);
}

} // namespace voither::vault
