// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/error.h"

struct sqlite3;

namespace voither::store {

/// The refusal that a SQLite result code stands for. SQLite's own message goes into `detail`; it names tables and
/// constraints, never values.
tl::unexpected<base::Error> sqliteFailure(sqlite3* database, int result, const std::string& file);

} // namespace voither::store
