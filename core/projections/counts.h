// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/uuid.h"
#include "store/database.h"

namespace voither::projections {

/// The site as it was made.
struct SiteEntry {
    base::Uuid id;
    std::int64_t capsId = 0;
    std::string cnes;
    std::string name;
    bool demonstration = false;
    base::Instant createdAt;
};
base::Result<std::optional<SiteEntry>> siteEntry(store::Database& database);

struct UserEntry {
    base::UserId id;
    std::string name;
    std::string role;
    std::string occupation;
    std::string council;
};
base::Result<std::vector<UserEntry>> users(store::Database& database);

/// How much a site holds.
struct Counts {
    std::int64_t events = 0;
    std::int64_t unknownEvents = 0; // of a newer program
    std::int64_t people = 0;
    std::int64_t erasedPeople = 0;
    std::int64_t sessions = 0;
    std::int64_t sessionsMeasured = 0;
    std::int64_t audioObjects = 0;
    std::int64_t measurements = 0;
    std::int64_t notes = 0;
};
base::Result<Counts> counts(store::Database& database);

} // namespace voither::projections
