// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "events/batch.h"
#include "projections/projector.h"
#include "store/database.h"
#include "store/event_log.h"
#include "store/person_keys.h"
#include "vault/vault.h"

namespace voither::site {

/// What is said of a site when it is made.
struct SiteDetails {
    std::string cnes; // seven digits, may be empty
    std::string name;
    std::string login; // of the first user, or of who opened the site; a pseudonym
    bool demonstration = false;
    std::string userName{};   // as it is shown; the login where there is none
    std::string occupation{}; // "psicóloga"; may be empty, like the next
    std::string council{};    // "CRP 02/11234"
};

class Site;

struct CreatedSite {
    std::unique_ptr<Site> site;
    std::string recoveryCode; // shown once, stored nowhere
};

/// A site's data folder, open: the keys, the event log and the tables made from it. Everything that a person does goes
/// through one of these. The thread that opens it owns it; one process at a time.
class Site {
public:
    /// Makes the folder, or uses an empty one. SiteExists when it holds anything.
    static base::Result<CreatedSite> create(const std::filesystem::path& folder, const SiteDetails& details,
                                            std::string_view passphrase, const base::Clock& clock,
                                            vault::KdfCost cost = {});
    /// An empty login means the only user. Deletes what an interrupted import left behind; interrupted
    /// transcriptions wait again.
    static base::Result<std::unique_ptr<Site>> open(const std::filesystem::path& folder, std::string_view login,
                                                    std::string_view passphrase, const base::Clock& clock,
                                                    vault::KdfCost cost = {});

    ~Site();
    Site(const Site&) = delete;
    Site& operator=(const Site&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }
    const SiteDetails& details() const { return m_details; }
    const base::Clock& clock() const { return m_clock; }
    vault::Vault& vault() { return *m_vault; }
    store::Database& database() { return *m_database; }
    events::EventLog& log() { return *m_log; }

    /// Events written by this site's user on this device.
    events::Batch batch();
    /// One event of that user, with the key that sealing it makes for somebody new, in one transaction: all or nothing,
    /// one wait for the medium. `seen` is the aggregate version that the user saw (see Batch::add).
    base::Result<> append(const events::Payload& payload, std::optional<std::int64_t> seen = {});
    /// Several that belong together, in the same way.
    base::Result<> append(std::span<const events::Payload> payloads);

private:
    Site(std::filesystem::path folder, const base::Clock& clock);

    base::Result<> openStore(std::unique_ptr<vault::Vault> vault);
    base::Result<> identifyAuthor();
    base::Result<> loadDetails();
    base::Result<> found(const SiteDetails& details);

    std::filesystem::path m_folder;
    const base::Clock& m_clock;
    SiteDetails m_details;
    events::Author m_author;
    // In the order in which they need each other; they go in the reverse order.
    std::unique_ptr<vault::Vault> m_vault;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::PersonKeyTable> m_personKeys;
    std::unique_ptr<projections::SiteProjector> m_projector;
    std::unique_ptr<store::SqlEventLog> m_log;
};

} // namespace voither::site
