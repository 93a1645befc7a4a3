// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "base/uuid.h"
#include "events/personal_cipher.h"
#include "vault/secret_key.h"

namespace voither::vault {

/// The two keys that a person's data key gives; valid until the next call to PersonKeys.
struct PersonKeyPair {
    const std::uint8_t* text = nullptr;
    const std::uint8_t* objects = nullptr;
};

/// Opens and makes persons' data keys and keeps those used of late in memory, all of it in one locked block,
/// wiped on destruction. The caller serialises the calls.
///
/// A wrapped key is a format octet (1), a nonce, and the key sealed under the person-wrapping key with the person's id
/// bound to it.
class PersonKeys {
public:
    explicit PersonKeys(SecretKey wrappingKey);

    /// KeyMissing when the store has none, DecryptionFailed when it is damaged or another person's.
    base::Result<PersonKeyPair> load(const base::PersonId& person, const events::WrappedKeyStore& store);
    base::Result<PersonKeyPair> loadOrMake(const base::PersonId& person, events::WrappedKeyStore& store);
    void forget(const base::PersonId& person);

private:
    static constexpr std::size_t capacity = 1024;

    base::Result<bool> openStored(const base::PersonId& person, const events::WrappedKeyStore& store);
    PersonKeyPair keep(const base::PersonId& person);
    PersonKeyPair at(std::size_t slot) const;

    SecretKey m_wrappingKey;
    /// The data key being opened or made.
    SecretKey m_dataKey;
    SecretBytes m_slots;
    std::unordered_map<base::PersonId, std::size_t> m_slotOf;
    std::vector<base::PersonId> m_owners;
    std::size_t m_next = 0;
};

} // namespace voither::vault
