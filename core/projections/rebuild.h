// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/sha256.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

/// Makes the tables of an empty site, and remakes those that another version of the program projected. Called once
/// after store::migrate.
base::Result<> prepare(store::Database& database, const events::PersonalCipher& cipher,
                       const base::Progress& progress = {});

/// Drops every table and fills it from the log, in one transaction: all or nothing. Gives the number of events.
base::Result<std::int64_t> rebuild(store::Database& database, const events::PersonalCipher& cipher,
                                   const base::Progress& progress = {});

/// The rows of one table, in the order of its key, in a hash.
struct TableState {
    std::string table;
    std::int64_t rows = 0;
    base::Sha256 hash{};

    friend bool operator==(const TableState&, const TableState&) = default;
};
base::Result<std::vector<TableState>> tableStates(store::Database& database);

/// A table that is not what the log says.
struct TableDifference {
    std::string table;
    std::int64_t rows = 0;    // as it stands
    std::int64_t rebuilt = 0; // as the log says
    std::string detail;
};

/// Rebuilds inside a transaction that is rolled back, and compares: nothing changes, memory does not grow with the
/// site. Empty when every table is what the log says and the index of words fits its text.
base::Result<std::vector<TableDifference>>
compareWithLog(store::Database& database, const events::PersonalCipher& cipher, const base::Progress& progress = {});

} // namespace voither::projections
