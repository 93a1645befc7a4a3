// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scratch_site.h"

#include <array>
#include <cmath>

#include "projections/columns.h"

namespace voither::cli::benchmark {

namespace {

using base::Result;
using events::Batch;

constexpr std::string_view passphrase = "cinco cavalos no mar"; // of a folder that is gone in a minute
constexpr std::size_t eventsOfATransaction = 5000;
constexpr std::size_t shortDocument = 2000;

/// Sixteen given names and as many family names: searches find a few among many.
constexpr std::array<const char*, 16> givenNames{"Ana",   "Bruno",   "Célia", "Davi", "Elisa", "Fábio",
                                                 "Graça", "Heitor",  "Inês",  "João", "Kelly", "Lúcia",
                                                 "Mauro", "Natália", "Otto",  "Paula"};
constexpr std::array<const char*, 16> familyNames{"Alves", "Barros", "Costa",    "Dias",   "Evangelista", "Farias",
                                                  "Gomes", "Lima",   "Moraes",   "Nunes",  "Oliveira",    "Prado",
                                                  "Reis",  "Souza",  "Teixeira", "Vasques"};

/// In [0, 1), the same for the same numbers.
double fraction(std::int64_t a, std::int64_t b)
{
    return std::abs(
        std::fmod(std::sin(static_cast<double>(a) * 12.9898 + static_cast<double>(b) * 78.233) * 43758.5, 1));
}

/// Evidence of about as many bytes that compresses as a real measurement's does, seven to one.
std::string inventEvidence(std::int64_t seed, std::size_t bytes)
{
    std::string document = R"({"evidence":[)";
    for (std::int64_t i = 0; document.size() < bytes; ++i) {
        const double contribution = fraction(seed, i) * 10;
        const auto words = static_cast<std::size_t>(contribution * 25);
        document += R"({"begin":)" + std::to_string(i * 37) + R"(,"contribution":)" + std::to_string(contribution)
            + R"(,"end":)" + std::to_string(i * 37 + 19) + R"(,"label":"activation_high","segment":)"
            + std::to_string(i) + R"(,"text":")" + givenNames[words % 16] + " falou com " + givenNames[words / 16] + ' '
            + familyNames[words % 11] + R"("},)";
    }
    document.back() = ']';
    return document + '}';
}

Result<> addSessions(Batch& batch, const base::PersonId& person, int sessions)
{
    for (int i = 0; i < sessions; ++i) {
        const auto session = inventSession(person, weekly(i));
        if (const auto added = batch.addAt(session.sessionDatetime, session); !added) {
            return tl::unexpected(added.error());
        }
        const auto measured = inventMeasurement(session, shortDocument);
        if (const auto added = batch.addAt(session.sessionDatetime, measured); !added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

Result<> commit(Batch& batch)
{
    const auto committed = batch.commit();
    return committed ? Result<>() : tl::unexpected(committed.error());
}

} // namespace

events::PersonRegistered inventPerson(std::int64_t number, base::Instant now)
{
    const auto n = static_cast<std::size_t>(number);
    events::PersonRegistered registered;
    registered.person = base::PersonId::generate(now);
    registered.details.name =
        std::string(givenNames[n % 16]) + ' ' + familyNames[n / 16 % 16] + " da Medição " + std::to_string(number);
    registered.details.recordNumber = "M-" + std::to_string(number);
    registered.details.ageRange = "26-35";
    registered.details.gender = "female";
    registered.details.primaryDiagnosisIcd11 = "6A70";
    return registered;
}

events::SessionHeld inventSession(const base::PersonId& person, base::Instant time)
{
    events::SessionHeld session;
    session.session = base::SessionId::generate(time);
    session.person = person;
    session.sessionDatetime = time;
    session.durationMinutes = 50;
    return session;
}

events::DimensionsMeasured inventMeasurement(const events::SessionHeld& session, std::size_t documentBytes)
{
    events::DimensionsMeasured measured;
    measured.person = session.person;
    measured.session = session.session;
    measured.time = session.sessionDatetime;
    std::int64_t number = 0;
    const auto seed = static_cast<std::int64_t>(session.sessionDatetime.time_since_epoch().count() % 1'000'003);
    for (const auto& column : projections::measuredColumns()) {
        ++number;
        measured.columns[column] = {fraction(seed, number), fraction(number, seed) / 5, 100 + number, {}};
    }
    measured.confidenceScore = 0.8;
    measured.qualityScore = 0.9;
    measured.processingVersion = "bench-1";
    measured.language = "pt-BR";
    measured.patientWords = 3000;
    measured.document = inventEvidence(seed, documentBytes);
    return measured;
}

base::Instant weekly(int session)
{
    return base::Instant(std::chrono::sys_days(base::Date(std::chrono::year(2016) / 1 / 4))) + std::chrono::hours(14)
        + std::chrono::days(7) * session;
}

Result<std::unique_ptr<ScratchSite>> ScratchSite::create(const std::filesystem::path& folder)
{
    auto scratch = std::make_unique<ScratchSite>();
    scratch->m_folder = folder;
    auto created = site::Site::create(folder, {"0000000", "Medição", "medicao", true}, passphrase, scratch->m_clock);
    if (!created) {
        return tl::unexpected(created.error());
    }
    scratch->m_site = std::move(created->site);
    return scratch;
}

Result<> ScratchSite::reopen()
{
    m_site.reset();
    auto opened = site::Site::open(m_folder, {}, passphrase, m_clock);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    m_site = std::move(*opened);
    return {};
}

Result<std::int64_t> ScratchSite::fill(const Extent& extent)
{
    store::NoProjections none;
    store::SqlEventLog log(m_site->database(), none);
    const events::Author author{0, base::DeviceId::generate(m_clock.now()), m_site->vault().user().id};
    Batch batch(log, m_site->vault(), author, m_clock);
    std::int64_t written = 0;
    for (std::int64_t person = 0; written + std::ssize(batch.events()) < extent.events; ++person) {
        const auto registered = inventPerson(person, m_clock.now());
        if (const auto added = batch.add(registered); !added) {
            return tl::unexpected(added.error());
        }
        if (const auto added = addSessions(batch, registered.person, extent.sessionsOfAPerson); !added) {
            return tl::unexpected(added.error());
        }
        if (batch.events().size() >= eventsOfATransaction) {
            written += std::ssize(batch.events());
            if (const auto committed = commit(batch); !committed) {
                return tl::unexpected(committed.error());
            }
        }
    }
    written += std::ssize(batch.events());
    const auto committed = commit(batch);
    return committed ? Result<std::int64_t>(written) : tl::unexpected(committed.error());
}

Result<base::PersonId> ScratchSite::addPerson(std::int64_t number, int sessions)
{
    auto batch = m_site->batch();
    const auto registered = inventPerson(number, m_clock.now());
    if (const auto added = batch.add(registered); !added) {
        return tl::unexpected(added.error());
    }
    if (const auto added = addSessions(batch, registered.person, sessions); !added) {
        return tl::unexpected(added.error());
    }
    const auto committed = commit(batch);
    return committed ? Result<base::PersonId>(registered.person) : tl::unexpected(committed.error());
}

} // namespace voither::cli::benchmark
