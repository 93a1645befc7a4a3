// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "store/database.h"

namespace voither::projections {

/// A table that is rebuilt from the log.
struct Table {
    std::string name;
    std::string create;       // statements that make it with its indexes and triggers
    std::string dumped;       // columns that a rebuild must give again
    std::string order;        // a key of the table
    std::string personColumn; // rows with this column equal to a person are that person's; empty when there are none
};

/// Every table, referenced tables first.
const std::vector<Table>& tables();

/// Goes up whenever a table or what is projected into it changes; read models of another version are rebuilt.
inline constexpr int projectionVersion = 5;

base::Result<> createTables(store::Database& database);
base::Result<> dropTables(store::Database& database);

} // namespace voither::projections
