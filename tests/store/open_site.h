// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <memory>
#include <optional>

#include "events/batch.h"
#include "projections/projector.h"
#include "projections/rebuild.h"
#include "store/database.h"
#include "store/event_log.h"
#include "store/migrations.h"
#include "store/person_keys.h"
#include "vault/vault.h"

namespace voither::test {

/// The value of a result, or the end of the test with its refusal.
template <class T>
T must(base::Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s %s", std::string(base::name(result.error().code)).c_str(), result.error().subject.c_str(),
               result.error().place.c_str(), result.error().detail.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A whole encrypted site in a folder: vault, database, log and read models, with a cheap key derivation.
class OpenSite {
public:
    explicit OpenSite(const std::filesystem::path& folder,
                      base::Instant now = base::Instant(std::chrono::seconds(1'770'000'000)))
        : clock(now)
    {
        constexpr vault::KdfCost cheap{1, 8192};
        const char* const passphrase = "sol de março na serra";
        if (std::filesystem::exists(folder / "keyring.json")) {
            vault = must(vault::Vault::unlock(folder, {}, passphrase, clock, cheap));
        } else {
            vault = must(vault::Vault::create(folder, "ana", vault::Role::Clinician, passphrase, clock, cheap)).vault;
        }
        database.emplace(must(store::Database::open(folder / "store.db", must(vault->databaseKey()).bytes())));
        must(store::migrate(*database));
        keys.emplace(*database);
        vault->useKeyStore(*keys);
        must(projections::prepare(*database, *vault));
        projector.emplace(*database, *vault);
        log.emplace(*database, *projector);
    }
    ~OpenSite()
    {
        if (vault) {
            vault->dropKeyStore();
        }
    }

    events::Batch batch() { return events::Batch(*log, *vault, author, clock); }
    base::Result<base::EventId> append(const events::Payload& payload)
    {
        clock.advance(std::chrono::seconds(1));
        auto one = batch();
        const auto added = one.add(payload);
        if (!added) {
            return added;
        }
        const auto done = one.commit();
        return done ? added : tl::unexpected(done.error());
    }

    base::FixedClock clock;
    events::Author author{1234, base::DeviceId(base::Uuid::fromName("device")),
                          base::UserId(base::Uuid::fromName("user"))};
    std::unique_ptr<vault::Vault> vault;
    std::optional<store::Database> database;
    std::optional<store::PersonKeyTable> keys;
    std::optional<projections::SiteProjector> projector;
    std::optional<store::SqlEventLog> log;
};

} // namespace voither::test
