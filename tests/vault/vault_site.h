// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <stdexcept>

#include "support/temporary_folder.h"
#include "vault/vault.h"

namespace voither::test {

/// As cheap as Argon2id gets, so that tests are fast.
inline constexpr vault::KdfCost cheap{1, 8192};

inline constexpr std::string_view passphrase = "quatro cavalos azuis dormem";
inline constexpr std::string_view otherPassphrase = "sete barcos verdes cantam";

/// Persons' wrapped keys in memory.
class MemoryKeyStore final : public events::WrappedKeyStore {
public:
    base::Result<std::optional<base::Bytes>> load(const base::PersonId& person) const override
    {
        ++loads;
        const auto found = keys.find(person);
        return found == keys.end() ? std::nullopt : std::optional(found->second);
    }
    base::Result<> save(const base::PersonId& person, base::ByteView wrappedKey) override
    {
        keys[person] = base::Bytes(wrappedKey.begin(), wrappedKey.end());
        return {};
    }

    std::map<base::PersonId, base::Bytes> keys;
    mutable int loads = 0;
};

/// A site's folder with one administrator, "ana", unlocked.
struct VaultSite {
    VaultSite()
    {
        auto created = vault::Vault::create(folder.path(), "ana", vault::Role::Administrator, passphrase, clock, cheap);
        recoveryCode = created.value().recoveryCode;
        vault = std::move(created->vault);
        vault->useKeyStore(store);
    }
    base::Result<std::unique_ptr<vault::Vault>> unlock(std::string_view phrase, std::string_view login = "ana") const
    {
        return vault::Vault::unlock(folder.path(), login, phrase, clock, cheap);
    }

    TemporaryFolder folder;
    base::FixedClock clock{*base::parseInstant("2026-03-04T12:00:00Z")};
    MemoryKeyStore store;
    std::string recoveryCode;
    std::unique_ptr<vault::Vault> vault;
    base::PersonId person = base::PersonId::generate(clock.now());
    base::PersonId otherPerson = base::PersonId::generate(clock.now());
};

/// What a test's preparation needs to succeed.
inline void must(const base::Result<>& result)
{
    if (!result) {
        throw std::runtime_error(std::string(base::name(result.error().code)));
    }
}

/// The byte that belongs at that place of a recognisable content.
inline std::uint8_t contentAt(std::uint64_t offset)
{
    return static_cast<std::uint8_t>((offset * 2654435761U) >> 13U);
}

inline base::Bytes content(std::uint64_t offset, std::size_t size)
{
    base::Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = contentAt(offset + i);
    }
    return bytes;
}

/// Everything that a source has, or its first refusal.
inline base::Result<base::Bytes> readAll(base::ByteSource& source)
{
    base::Bytes bytes(static_cast<std::size_t>(source.size()));
    const auto count = source.read(0, bytes);
    if (!count) {
        return tl::unexpected(count.error());
    }
    bytes.resize(*count);
    return bytes;
}

} // namespace voither::test
