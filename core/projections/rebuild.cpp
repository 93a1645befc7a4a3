// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/rebuild.h"

#include <bit>

#include "projections/aggregates.h"
#include "projections/projector.h"
#include "projections/schema.h"
#include "projections/spread.h"
#include "store/event_log.h"
#include "store/settings.h"

namespace voither::projections {

namespace {

constexpr std::string_view versionSetting = "projection_version";

base::Result<std::int64_t> replay(store::Database& database, const events::PersonalCipher& cipher,
                                  const base::Progress& progress)
{
    store::NoProjections none;
    const store::SqlEventLog log(database, none);
    const auto end = log.end();
    if (!end) {
        return tl::unexpected(end.error());
    }
    SiteProjector projector(database, cipher, SiteProjector::Mode::Replay);
    std::int64_t count = 0;
    const auto replayed = log.readAfter(0, [&](const events::StoredEvent& stored) -> base::Result<> {
        if (++count % 1024 == 0) {
            progress.at("events", static_cast<double>(count) / static_cast<double>(end->position));
            if (progress.cancelled()) {
                return base::failure(base::ErrorCode::Cancelled);
            }
        }
        return projector.apply(stored);
    });
    if (!replayed) {
        return tl::unexpected(replayed.error());
    }
    return count;
}

/// While it lives, dropped pages are not overwritten (what they held is written again or lies under a destroyed key's
/// erasure already) and more pages are kept in memory: a rebuild touches every one of them.
class WideCache {
public:
    explicit WideCache(store::Database& database)
        : m_database(database)
    {
        static_cast<void>(m_database.script("PRAGMA secure_delete=FAST; PRAGMA cache_size=-98304;"));
    }
    ~WideCache() { static_cast<void>(m_database.script("PRAGMA secure_delete=ON; PRAGMA cache_size=-16384;")); }
    WideCache(const WideCache&) = delete;
    WideCache& operator=(const WideCache&) = delete;

private:
    store::Database& m_database;
};

/// Inside the caller's transaction.
base::Result<std::int64_t> remake(store::Database& database, const events::PersonalCipher& cipher,
                                  const base::Progress& progress)
{
    if (const auto dropped = dropTables(database); !dropped) {
        return tl::unexpected(dropped.error());
    }
    if (const auto created = createTables(database); !created) {
        return tl::unexpected(created.error());
    }
    const auto count = replay(database, cipher, progress);
    if (!count) {
        return count;
    }
    if (const auto filled = fillAggregates(database); !filled) {
        return tl::unexpected(filled.error());
    }
    if (const auto filled = fillFirst(database); !filled) {
        return tl::unexpected(filled.error());
    }
    const auto noted = store::setSetting(database, versionSetting, std::to_string(projectionVersion));
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    return count;
}

void addNumber(std::string& bytes, std::uint64_t number)
{
    for (unsigned shift = 0; shift < 64; shift += 8) {
        bytes.push_back(static_cast<char>(number >> shift & 0xffU));
    }
}

void addValue(std::string& bytes, const store::Statement& row, int column)
{
    constexpr int integer = 1;
    constexpr int real = 2;
    constexpr int null = 5;
    const int kind = row.kind(column);
    bytes.push_back(static_cast<char>(kind));
    if (kind == integer) {
        addNumber(bytes, static_cast<std::uint64_t>(row.integer(column)));
    } else if (kind == real) {
        addNumber(bytes, std::bit_cast<std::uint64_t>(row.real(column)));
    } else if (kind != null) {
        const auto value = row.blob(column);
        addNumber(bytes, value.size());
        bytes.append(base::asText(value));
    }
}

base::Result<TableState> stateOf(store::Database& database, const Table& table)
{
    TableState state;
    state.table = table.name;
    base::Sha256Stream hash;
    std::string bytes;
    const auto read = database.each("SELECT " + table.dumped + " FROM " + table.name + " ORDER BY " + table.order,
                                    [&](const store::Statement& row) {
                                        bytes.clear();
                                        for (int column = 0; column < row.columnCount(); ++column) {
                                            addValue(bytes, row, column);
                                        }
                                        hash.add(base::asBytes(bytes));
                                        ++state.rows;
                                    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    state.hash = hash.finish();
    return state;
}

/// FTS5 compares its index with the text that it indexes.
bool wordIndexFits(store::Database& database)
{
    return database.run("INSERT INTO transcript_search (transcript_search, rank) VALUES ('integrity-check', 1)")
        .has_value();
}

std::vector<TableDifference> differences(const std::vector<TableState>& standing,
                                         const std::vector<TableState>& rebuilt)
{
    std::vector<TableDifference> found;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        if (standing[i] != rebuilt[i]) {
            found.push_back({standing[i].table, standing[i].rows, rebuilt[i].rows,
                             standing[i].rows == rebuilt[i].rows ? "other values" : "other rows"});
        }
    }
    return found;
}

} // namespace

base::Result<> prepare(store::Database& database, const events::PersonalCipher& cipher, const base::Progress& progress)
{
    const auto version = store::setting(database, versionSetting);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version == std::to_string(projectionVersion)) {
        return {};
    }
    const auto rebuilt = rebuild(database, cipher, progress);
    return rebuilt ? base::Result<>() : tl::unexpected(rebuilt.error());
}

base::Result<std::int64_t> rebuild(store::Database& database, const events::PersonalCipher& cipher,
                                   const base::Progress& progress)
{
    const WideCache wide(database);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto count = remake(database, cipher, progress);
    if (!count) {
        return count;
    }
    if (const auto committed = transaction->commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return count;
}

base::Result<std::vector<TableState>> tableStates(store::Database& database)
{
    std::vector<TableState> states;
    for (const auto& table : tables()) {
        auto state = stateOf(database, table);
        if (!state) {
            return tl::unexpected(state.error());
        }
        states.push_back(std::move(*state));
    }
    return states;
}

base::Result<std::vector<TableDifference>>
compareWithLog(store::Database& database, const events::PersonalCipher& cipher, const base::Progress& progress)
{
    const auto standing = tableStates(database);
    if (!standing) {
        return tl::unexpected(standing.error());
    }
    const bool fits = wordIndexFits(database);
    const WideCache wide(database);
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    if (const auto remade = remake(database, cipher, progress); !remade) {
        return tl::unexpected(remade.error());
    }
    const auto rebuilt = tableStates(database);
    if (!rebuilt) {
        return tl::unexpected(rebuilt.error());
    }
    auto found = differences(*standing, *rebuilt);
    if (!fits) {
        found.push_back({"transcript_search", 0, 0, "the index of words does not fit the transcripts"});
    }
    return found;
}

} // namespace voither::projections
