// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include "vault/keyring.h"
#include "vault/object_reader.h"
#include "vault/person_keys.h"
#include "vault/vault.h"

namespace voither::vault {

/// The keys of an unlocked site.
struct SiteKeys {
    explicit SiteKeys(SecretKey siteKey);

    SecretKey site;
    SecretKey database;
    SecretKey blindIndex;
    SecretKey backup;
    SecretKey siteObjects;
    PersonKeys persons;
};

struct Vault::State {
    State(std::filesystem::path dataFolder, const base::Uuid& site, User who, SecretKey siteKey);

    /// The keyring as it is on disk now, for whoever is about to change it; Locked.
    base::Result<Keyring> currentKeyring() const;
    /// Authenticates and writes.
    base::Result<> save(Keyring& keyring) const;

    /// What wraps the keys of that person's objects, or of the site's; valid until the mutex is released.
    base::Result<const std::uint8_t*> objectWrappingKey(const base::PersonId& person, bool make);

    const std::filesystem::path folder;
    const base::Uuid siteId;
    User user;

    mutable std::mutex mutex;
    std::unique_ptr<SiteKeys> keys;
    events::WrappedKeyStore* store = nullptr;
    std::vector<std::weak_ptr<OpenObject>> openObjects;
};

/// The refusal of everything that needs a key when there is none.
tl::unexpected<base::Error> lockedFailure();

} // namespace voither::vault
