// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "base/clock.h"
#include "bench/figure.h"
#include "events/payload.h"
#include "site/site.h"

namespace voither::cli::benchmark {

/// A site of invented people for measuring.
class ScratchSite {
public:
    /// An empty site in a new folder, with the cost of a real one in its passphrase.
    static base::Result<std::unique_ptr<ScratchSite>> create(const std::filesystem::path& folder);

    site::Site& site() { return *m_site; }

    /// Writes the log in large transactions without its tables: everybody with as many weekly sessions, each measured.
    /// Gives the number of events.
    base::Result<std::int64_t> fill(const Extent& extent);
    /// One more person, in the log and in the tables.
    base::Result<base::PersonId> addPerson(std::int64_t number, int sessions);

    /// Closes the site and unlocks it again.
    base::Result<> reopen();

private:
    base::SystemClock m_clock;
    std::filesystem::path m_folder;
    std::unique_ptr<site::Site> m_site;
};

events::PersonRegistered inventPerson(std::int64_t number, base::Instant now);
events::SessionHeld inventSession(const base::PersonId& person, base::Instant time);
/// All 32 columns and a document of evidence of `documentBytes`.
events::DimensionsMeasured inventMeasurement(const events::SessionHeld& session, std::size_t documentBytes);
/// The time of a person's weekly session, counted from the first.
base::Instant weekly(int session);

/// A small document of evidence: that of a thousand words of a patient is about ten times as large.
inline constexpr std::size_t smallDocument = 40'000;

} // namespace voither::cli::benchmark
