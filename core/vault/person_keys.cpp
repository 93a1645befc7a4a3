// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/person_keys.h"

#include <sodium.h>

#include "vault/key_tree.h"
#include "vault/sealing.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

constexpr std::uint8_t wrappedFormat = 1;
constexpr std::size_t slotSize = 2 * SecretKey::length;

Associated boundTo(const base::PersonId& person)
{
    Associated associated;
    associated.add("voither person key 1").add(person.uuid());
    return associated;
}

void derive(std::uint8_t* out, PersonSubkey which, const SecretKey& dataKey)
{
    crypto_kdf_derive_from_key(out, SecretKey::length, static_cast<std::uint64_t>(which), personContext,
                               dataKey.data());
}

} // namespace

PersonKeys::PersonKeys(SecretKey wrappingKey)
    : m_wrappingKey(std::move(wrappingKey))
    , m_slots(capacity * slotSize)
    , m_owners(capacity)
{
}

base::Result<PersonKeyPair> PersonKeys::load(const base::PersonId& person, const events::WrappedKeyStore& store)
{
    if (const auto known = m_slotOf.find(person); known != m_slotOf.end()) {
        return at(known->second);
    }
    const auto found = openStored(person, store);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::KeyMissing, person.toString());
    }
    return keep(person);
}

base::Result<PersonKeyPair> PersonKeys::loadOrMake(const base::PersonId& person, events::WrappedKeyStore& store)
{
    if (const auto known = m_slotOf.find(person); known != m_slotOf.end()) {
        return at(known->second);
    }
    const auto found = openStored(person, store);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        randombytes_buf(m_dataKey.data(), SecretKey::length);
        base::Bytes wrapped(1 + SecretKey::length + sealingOverhead);
        wrapped[0] = wrappedFormat;
        sealInto(wrapped.data() + 1, m_dataKey.bytes(), boundTo(person).bytes(), m_wrappingKey.data());
        if (auto saved = store.save(person, wrapped); !saved) {
            sodium_memzero(m_dataKey.data(), SecretKey::length);
            return tl::unexpected(saved.error());
        }
    }
    return keep(person);
}

base::Result<bool> PersonKeys::openStored(const base::PersonId& person, const events::WrappedKeyStore& store)
{
    const auto wrapped = store.load(person);
    if (!wrapped) {
        return tl::unexpected(wrapped.error());
    }
    if (!*wrapped) {
        return false;
    }
    const base::ByteView bytes = **wrapped;
    if (!bytes.empty() && bytes[0] > wrappedFormat) {
        return failure(ErrorCode::NewerFormat, person.toString(), {}, std::to_string(bytes[0]));
    }
    if (bytes.size() != 1 + SecretKey::length + sealingOverhead || bytes[0] != wrappedFormat
        || !openInto(m_dataKey.data(), bytes.subspan(1), boundTo(person).bytes(), m_wrappingKey.data())) {
        return failure(ErrorCode::DecryptionFailed, person.toString(), {}, "person key");
    }
    return true;
}

PersonKeyPair PersonKeys::keep(const base::PersonId& person)
{
    const std::size_t slot = m_next;
    m_next = (m_next + 1) % capacity;
    if (const auto old = m_slotOf.find(m_owners[slot]); old != m_slotOf.end() && old->second == slot) {
        m_slotOf.erase(old);
    }
    m_owners[slot] = person;
    m_slotOf[person] = slot;
    std::uint8_t* keys = m_slots.data() + slot * slotSize;
    derive(keys, PersonSubkey::Text, m_dataKey);
    derive(keys + SecretKey::length, PersonSubkey::Objects, m_dataKey);
    sodium_memzero(m_dataKey.data(), SecretKey::length);
    return at(slot);
}

PersonKeyPair PersonKeys::at(std::size_t slot) const
{
    const std::uint8_t* keys = m_slots.data() + slot * slotSize;
    return {keys, keys + SecretKey::length};
}

void PersonKeys::forget(const base::PersonId& person)
{
    const auto known = m_slotOf.find(person);
    if (known == m_slotOf.end()) {
        return;
    }
    sodium_memzero(m_slots.data() + known->second * slotSize, slotSize);
    m_owners[known->second] = {};
    m_slotOf.erase(known);
}

} // namespace voither::vault
