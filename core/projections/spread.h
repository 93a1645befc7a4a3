// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "base/uuid.h"
#include "store/database.h"

namespace voither::projections {

/// How one column's values spread between people, one value each: that of the person's first measurement.
struct Spread {
    std::int64_t people = 0;      // with a value
    double standardDeviation = 0; // of the sample; 0 below two people
};

// The first measurement of each person stands in a table of its own, which is read as one piece: those rows lie far
// apart among all measurements.

/// The person's row, made anew where another measurement is the first now.
base::Result<> refreshFirst(store::Database& database, const base::PersonId& person);

/// Everybody's row, into an empty table.
base::Result<> fillFirst(store::Database& database);

/// Every measured column by its name.
base::Result<std::map<std::string, Spread>> spreadBetweenPeople(store::Database& database);

} // namespace voither::projections
