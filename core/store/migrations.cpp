// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <array>
#include <string>

#include "store/migrations/migrations.h"

namespace voither::store {

namespace {

const std::array<const Migration*, 2>& steps()
{
    static const std::array<const Migration*, 2> all{&migration0010EventLog, &migration0020TranscriptionJobs};
    return all;
}

/// Durable before it is acknowledged, nothing temporary on the disk, deleted text overwritten.
constexpr const char* durability = "PRAGMA journal_mode=WAL;"
                                   "PRAGMA synchronous=FULL;"
                                   "PRAGMA foreign_keys=ON;"
                                   "PRAGMA temp_store=MEMORY;"
                                   "PRAGMA secure_delete=ON;"
                                   "PRAGMA trusted_schema=OFF;"
                                   "PRAGMA cache_size=-16384;";

base::Result<> take(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    // The version is part of the transaction: a step is taken wholly or not at all.
    const auto taken = database.script(step.sql + ("PRAGMA user_version=" + std::to_string(step.number)) + ";");
    if (!taken) {
        return taken;
    }
    return transaction->commit();
}

} // namespace

std::int64_t newestSchema()
{
    return steps().back()->number;
}

base::Result<std::int64_t> schemaOf(Database& database)
{
    std::int64_t version = 0;
    const auto asked = database.each("PRAGMA user_version", [&](Statement& row) { version = row.integer(0); });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return version;
}

base::Result<> migrate(Database& database)
{
    const auto version = schemaOf(database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > newestSchema()) {
        return base::failure(base::ErrorCode::NewerFormat, database.path().string(), {},
                             "schema " + std::to_string(*version));
    }
    if (const auto set = database.script(durability); !set) {
        return set;
    }
    for (const Migration* step : steps()) {
        if (step->number > *version) {
            if (const auto taken = take(database, *step); !taken) {
                return taken;
            }
        }
    }
    return {};
}

} // namespace voither::store
