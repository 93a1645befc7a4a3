// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "store/database.h"

namespace voither::projections {

/// How one column's values spread between people, one value each: that of the person's first measurement.
struct Spread {
    std::int64_t people = 0;      // with a value
    double standardDeviation = 0; // of the sample; 0 below two people
};

/// Every measured column by its name, in one walk over the people.
base::Result<std::map<std::string, Spread>> spreadBetweenPeople(store::Database& database);

} // namespace voither::projections
