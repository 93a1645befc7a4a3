// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/rooms.h"
#include "store/database.h"

namespace voither::cli::benchmark {

namespace {

using base::Result;
using store::Database;

constexpr int rows = 40'000;
constexpr int commits = 200;
constexpr int reads = 40'000;
constexpr int rowBytes = 1000; // about an event
constexpr int repetitions = 3;

/// Seconds.
struct Costs {
    double inserts = 0;
    double commits = 0;
    double scan = 0;
    double reads = 0;
};

Result<> insertAll(Database& database)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const std::string text(rowBytes, 'x');
    for (int i = 0; i < rows; ++i) {
        if (auto inserted = database.run("INSERT INTO bench (text) VALUES (?)", text); !inserted) {
            return inserted;
        }
    }
    return transaction->commit();
}

/// Inserts into an empty table each time.
Result<double> insertSeconds(Database& database)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        if (const auto emptied = database.script("DROP TABLE IF EXISTS bench; CREATE TABLE bench (id INTEGER PRIMARY "
                                                 "KEY, text TEXT NOT NULL) STRICT");
            !emptied) {
            return tl::unexpected(emptied.error());
        }
        auto seconds = secondsOf([&] { return insertAll(database); });
        if (!seconds) {
            return seconds;
        }
        times.push_back(*seconds);
    }
    return quantile(times, 0.5);
}

Result<> readAll(Database& database)
{
    for (int i = 0; i < reads; ++i) {
        const int id = static_cast<int>(static_cast<std::int64_t>(i) * 7919 % rows) + 1;
        if (auto read = database.each(
                "SELECT text FROM bench WHERE id = ?", [](const store::Statement&) {}, id);
            !read) {
            return read;
        }
    }
    return {};
}

/// With the pragmas of a site (see store/migrations): a log file, every commit on the medium, its cache.
Result<Costs> costsOf(Database& database)
{
    const auto set = database.script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;");
    if (!set) {
        return tl::unexpected(set.error());
    }
    const auto inserts = insertSeconds(database);
    if (!inserts) {
        return tl::unexpected(inserts.error());
    }
    if (const auto emptied = database.checkpoint(); !emptied) {
        return tl::unexpected(emptied.error());
    }
    const auto commit = medianOf(
        commits, [&] { return database.run("INSERT INTO bench (text) VALUES (?)", std::string(rowBytes, 'y')); });
    const auto scan = medianOf(repetitions, [&] {
        return database.each("SELECT sum(length(text)), sum(unicode(text)) FROM bench", [](const store::Statement&) {});
    });
    const auto points = medianOf(repetitions, [&] { return readAll(database); });
    if (!commit || !scan || !points) {
        return tl::unexpected(!commit ? commit.error() : !scan ? scan.error() : points.error());
    }
    return Costs{*inserts, *commit, *scan, *points};
}

} // namespace

Result<Figures> measureEncryption(const std::filesystem::path& folder)
{
    const base::Bytes key(32, 7);
    auto sealed = Database::open(folder / "sealed.db", key);
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    auto open = Database::openPlainForMeasurement(folder / "plain.db");
    if (!open) {
        return tl::unexpected(open.error());
    }
    const auto with = costsOf(*sealed);
    if (!with) {
        return tl::unexpected(with.error());
    }
    const auto without = costsOf(*open);
    if (!without) {
        return tl::unexpected(without.error());
    }
    const auto figure = [](const char* name, double measured, double plain, double count) {
        return Figure{name, measured / count * 1e6, "µs", {}, plain / count * 1e6};
    };
    return Figures{figure("row_inserted", with->inserts, without->inserts, rows),
                   figure("commit", with->commits, without->commits, 1),
                   figure("row_scanned", with->scan, without->scan, rows),
                   figure("row_read", with->reads, without->reads, reads)};
}

} // namespace voither::cli::benchmark
