// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "store/database.h"

namespace voither::store {

/// The schema that this program writes: the number of the newest migration.
std::int64_t newestSchema();

/// The schema of an open database; 0 when it is empty.
base::Result<std::int64_t> schemaOf(Database& database);

/// Sets the durability of the connection and lifts the schema of the log, the persons' keys and the settings to the
/// newest, one transaction for each step. NewerFormat, with nothing written, when a newer program made it. Read models
/// are not part of it: they are rebuilt from the log.
base::Result<> migrate(Database& database);

} // namespace voither::store
