// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "store/database.h"

namespace voither::projections {

// Daily and weekly aggregates of current measurements with the platform's semantics: days and Monday-based weeks in
// UTC (time_bucket), mean, sample standard deviation (STDDEV), least-squares slope of value over epoch seconds
// (regr_slope), number of values.

/// The day and the week of that person in which the instant lies, made anew.
base::Result<> refreshAggregates(store::Database& database, const base::PersonId& person, base::Instant time);

/// All days and weeks of everybody, into empty tables.
base::Result<> fillAggregates(store::Database& database);

/// The start of the Monday-based week in UTC.
base::Instant weekOf(base::Instant time);

} // namespace voither::projections
