// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/site.h"

#include <charconv>
#include <system_error>

#include "base/file.h"
#include "events/codec.h"
#include "events/identifiers.h"
#include "projections/counts.h"
#include "projections/rebuild.h"
#include "site/objects.h"
#include "site/transcription_jobs.h"
#include "store/migrations.h"
#include "store/settings.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr const char* databaseName = "store.db";
constexpr const char* deviceSetting = "device_id";

Result<> makeFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder, error)) {
        if (!std::filesystem::is_directory(folder, error)) {
            return failure(ErrorCode::NotARegularFile, folder.string());
        }
        const bool empty = std::filesystem::is_empty(folder, error);
        if (error) {
            return failure(ErrorCode::PermissionDenied, folder.string(), {}, error.message());
        }
        return empty ? Result<>() : failure(ErrorCode::SiteExists, folder.string());
    }
    std::filesystem::create_directories(folder, error);
    if (error) {
        const bool denied = error == std::errc::permission_denied || error == std::errc::read_only_file_system;
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed, folder.string(), {},
                       error.message());
    }
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    return {};
}

/// The platform's site number until the platform assigns another: the establishment's number.
std::int64_t siteNumber(const std::string& cnes)
{
    std::int64_t number = 0;
    std::from_chars(cnes.data(), cnes.data() + cnes.size(), number);
    return number;
}

} // namespace

Site::Site(std::filesystem::path folder, const base::Clock& clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

Site::~Site()
{
    if (m_vault) {
        m_vault->dropKeyStore();
    }
}

events::Batch Site::batch()
{
    return {*m_log, *m_vault, m_author, m_clock};
}

Result<> Site::append(const events::Payload& payload, std::optional<std::int64_t> seen)
{
    auto transaction = store::Transaction::begin(*m_database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    events::Batch one = batch();
    if (const auto added = one.add(payload, seen); !added) {
        return tl::unexpected(added.error());
    }
    if (const auto committed = one.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return transaction->commit();
}

Result<> Site::append(std::span<const events::Payload> payloads)
{
    auto transaction = store::Transaction::begin(*m_database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    events::Batch together = batch();
    for (const events::Payload& payload : payloads) {
        if (const auto added = together.add(payload); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (const auto committed = together.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return transaction->commit();
}

Result<> Site::openStore(std::unique_ptr<vault::Vault> vault)
{
    m_vault = std::move(vault);
    const auto key = m_vault->databaseKey();
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto database = store::Database::open(m_folder / databaseName, key->bytes());
    if (!database) {
        return tl::unexpected(database.error());
    }
    m_database = std::make_unique<store::Database>(std::move(*database));
    // One process at a time owns a site: another one is told so instead of waiting.
    if (auto exclusive = m_database->script("PRAGMA locking_mode = EXCLUSIVE"); !exclusive) {
        return exclusive;
    }
    if (auto migrated = store::migrate(*m_database); !migrated) {
        return migrated;
    }
    m_personKeys = std::make_unique<store::PersonKeyTable>(*m_database);
    m_vault->useKeyStore(*m_personKeys);
    if (auto prepared = projections::prepare(*m_database, *m_vault); !prepared) {
        return prepared;
    }
    m_projector = std::make_unique<projections::SiteProjector>(*m_database, *m_vault);
    m_log = std::make_unique<store::SqlEventLog>(*m_database, *m_projector);
    return identifyAuthor();
}

/// The device's id is made once for each copy of the data folder.
Result<> Site::identifyAuthor()
{
    m_author.user = m_vault->user().id;
    const auto known = store::setting(*m_database, deviceSetting);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto parsed = *known ? base::DeviceId::parse(**known) : std::nullopt;
    m_author.device = parsed.value_or(base::DeviceId::generate(m_clock.now()));
    return parsed ? Result<>() : store::setSetting(*m_database, deviceSetting, m_author.device.toString());
}

Result<> Site::loadDetails()
{
    const auto entry = projections::siteEntry(*m_database);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!*entry) {
        return failure(ErrorCode::NotASite, m_folder.string());
    }
    m_author.capsId = (*entry)->capsId;
    const auto users = projections::users(*m_database);
    if (!users) {
        return tl::unexpected(users.error());
    }
    m_details = {.cnes = (*entry)->cnes,
                 .name = (*entry)->name,
                 .login = m_vault->user().login,
                 .demonstration = (*entry)->demonstration,
                 .userName = m_vault->user().login,
                 .occupation = {},
                 .council = {}};
    for (const projections::UserEntry& user : *users) {
        if (user.id == m_vault->user().id) {
            m_details.userName = user.name;
            m_details.occupation = user.occupation;
            m_details.council = user.council;
        }
    }
    return {};
}

Result<> Site::found(const SiteDetails& details)
{
    m_author.capsId = siteNumber(details.cnes);
    m_details = details;
    events::Batch first = batch();
    const events::SiteCreated created{.site = m_vault->siteId(),
                                      .capsId = m_author.capsId,
                                      .cnes = details.cnes,
                                      .name = details.name,
                                      .demonstration = details.demonstration};
    if (const auto added = first.add(created); !added) {
        return tl::unexpected(added.error());
    }
    const events::UserAdded user{.user = m_vault->user().id,
                                 .name = details.userName.empty() ? details.login : details.userName,
                                 .role = std::string(vault::name(m_vault->user().role)),
                                 .occupation = details.occupation,
                                 .council = details.council};
    if (const auto added = first.add(user); !added) {
        return tl::unexpected(added.error());
    }
    const auto committed = first.commit();
    return committed ? Result<>() : tl::unexpected(committed.error());
}

Result<CreatedSite> Site::create(const std::filesystem::path& folder, const SiteDetails& details,
                                 std::string_view passphrase, const base::Clock& clock, vault::KdfCost cost)
{
    if (auto made = makeFolder(folder); !made) {
        return tl::unexpected(made.error());
    }
    auto vault = vault::Vault::create(folder, details.login, vault::Role::Administrator, passphrase, clock, cost);
    if (!vault) {
        return tl::unexpected(vault.error());
    }
    std::unique_ptr<Site> site(new Site(folder, clock));
    if (auto opened = site->openStore(std::move(vault->vault)); !opened) {
        return tl::unexpected(opened.error());
    }
    if (auto done = site->found(details); !done) {
        return tl::unexpected(done.error());
    }
    return CreatedSite{std::move(site), std::move(vault->recoveryCode)};
}

Result<std::unique_ptr<Site>> Site::open(const std::filesystem::path& folder, std::string_view login,
                                         std::string_view passphrase, const base::Clock& clock, vault::KdfCost cost)
{
    auto vault = vault::Vault::unlock(folder, login, passphrase, clock, cost);
    if (!vault) {
        return tl::unexpected(vault.error());
    }
    std::unique_ptr<Site> site(new Site(folder, clock));
    if (auto opened = site->openStore(std::move(*vault)); !opened) {
        return tl::unexpected(opened.error());
    }
    if (auto loaded = site->loadDetails(); !loaded) {
        return tl::unexpected(loaded.error());
    }
    if (auto removed = removeLeftovers(*site); !removed) {
        return tl::unexpected(removed.error());
    }
    if (auto resumed = resumeTranscriptions(*site); !resumed) {
        return tl::unexpected(resumed.error());
    }
    return site;
}

} // namespace voither::site
