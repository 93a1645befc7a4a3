// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "store/statement.h"

namespace voither::store {

/// One open encrypted database. The thread that opens it owns it; use from another thread ends the program.
///
/// DatabaseDamaged when the file is not a database under this key, PermissionDenied, DiskFull, and SiteInUse when
/// another process keeps it locked.
class Database {
public:
    /// Opens or makes the file with a raw 32-byte key. A new file is readable by its owner only.
    static base::Result<Database> open(const std::filesystem::path& path, base::ByteView key);
    /// The same format without encryption, for measuring what encryption costs. Never holds a site.
    static base::Result<Database> openPlainForMeasurement(const std::filesystem::path& path);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// A statement, prepared once for its text. `sql` is a fixed text; values are bound, never written into it.
    base::Result<Statement> statement(std::string_view sql);

    /// Runs a statement that gives no rows.
    template <class... Values>
    base::Result<> run(std::string_view sql, const Values&... values);
    /// Calls `visit(Statement& row)`, which gives nothing or a base::Result<>, for every row.
    template <class Visit, class... Values>
    base::Result<> each(std::string_view sql, Visit&& visit, const Values&... values);
    /// Several statements separated by semicolons, not cached: for schemas and pragmas.
    base::Result<> script(const std::string& sql);

    bool inTransaction() const;
    std::int64_t changes() const;
    const std::filesystem::path& path() const;

    /// Writes everything in the log file to the database file and empties the log file.
    base::Result<> checkpoint();

private:
    friend class Transaction;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    static base::Result<Database> openFile(const std::filesystem::path& path, base::ByteView key);

    std::unique_ptr<Connection> m_connection;
};

/// Everything until commit() happens, or nothing. Takes the write lock at once. Inside another transaction it is a
/// savepoint.
class Transaction {
public:
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    /// Rolls back what was not committed.
    ~Transaction();

    base::Result<> commit();

private:
    Transaction(Database& database, bool nested)
        : m_database(&database)
        , m_nested(nested)
    {
    }

    Database* m_database;
    bool m_nested;
};

template <class... Values>
base::Result<> Database::run(std::string_view sql, const Values&... values)
{
    return each(
        sql, [](Statement&) {}, values...);
}

template <class Visit, class... Values>
base::Result<> Database::each(std::string_view sql, Visit&& visit, const Values&... values)
{
    auto prepared = statement(sql);
    if (!prepared) {
        return tl::unexpected(prepared.error());
    }
    int parameter = 0;
    (prepared->bind(++parameter, values), ...);
    for (;;) {
        const auto row = prepared->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        if constexpr (std::is_void_v<decltype(visit(*prepared))>) {
            visit(*prepared);
        } else if (const auto visited = visit(*prepared); !visited) {
            return visited;
        }
    }
}

} // namespace voither::store
