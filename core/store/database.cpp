// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <thread>
#include <unordered_map>
#include <utility>

#include "base/file.h"
#include "store/sqlite_error.h"

namespace voither::store {

using base::ErrorCode;
using base::failure;

struct Database::Connection {
    struct Cached {
        sqlite3_stmt* statement = nullptr;
        bool borrowed = false;
    };

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    sqlite3* sqlite = nullptr;
    std::filesystem::path path;
    std::string file;
    std::thread::id owner = std::this_thread::get_id();
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> statements;

    ~Connection()
    {
        for (auto& [sql, cached] : statements) {
            sqlite3_finalize(cached.statement);
        }
        sqlite3_close(sqlite);
    }

    void checkThread() const
    {
        if (std::this_thread::get_id() != owner) {
            std::fputs("voither: the database was used from a thread that does not own it\n", stderr);
            std::abort();
        }
    }
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

base::Result<Database> Database::open(const std::filesystem::path& path, base::ByteView key)
{
    if (key.size() != 32) {
        return failure(ErrorCode::InvalidArgument, "key", {}, "32 bytes");
    }
    return openFile(path, key);
}

base::Result<Database> Database::openPlainForMeasurement(const std::filesystem::path& path)
{
    return openFile(path, {});
}

base::Result<Database> Database::openFile(const std::filesystem::path& path, base::ByteView key)
{
    // SQLite would make the file with the process's mask; this makes it for its owner only, and tells a missing folder
    // and a missing permission apart.
    if (const auto file = base::File::open(path, base::File::Mode::ReadWrite); !file) {
        return tl::unexpected(file.error());
    }
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->file = path.string();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE;
    const int opened = sqlite3_open_v2(path.c_str(), &connection->sqlite, flags, nullptr);
    if (opened != SQLITE_OK) {
        return sqliteFailure(connection->sqlite, opened, connection->file);
    }
    sqlite3* const sqlite = connection->sqlite;
    sqlite3_busy_timeout(sqlite, 2000);
    Database database(std::move(connection));
    // The library's own log would go to stderr.
    if (const auto quiet = database.script("PRAGMA cipher_log=off; PRAGMA cipher_log_level=NONE;"); !quiet) {
        return tl::unexpected(quiet.error());
    }
    if (!key.empty()) {
        // A raw key, as hexadecimal: no derivation, no salt of its own.
        std::string raw = "x'" + base::toHex(key) + "'";
        const int keyed = sqlite3_key_v2(sqlite, "main", raw.data(), static_cast<int>(raw.size()));
        for (volatile char& c : raw) {
            c = 0;
        }
        if (keyed != SQLITE_OK) {
            return sqliteFailure(sqlite, keyed, database.m_connection->file);
        }
        std::string version;
        const auto asked = database.each("PRAGMA cipher_version", [&](Statement& row) { version = row.text(0); });
        if (!asked || version.empty()) {
            return failure(ErrorCode::StorageFailed, database.m_connection->file, {}, "built without encryption");
        }
    }
    // The first read decrypts the first page.
    const auto read = database.each("SELECT count(*) FROM sqlite_schema", [](Statement&) {});
    if (!read) {
        return tl::unexpected(read.error());
    }
    return database;
}

base::Result<> Database::script(const std::string& sql)
{
    m_connection->checkThread();
    const int result = sqlite3_exec(m_connection->sqlite, sql.c_str(), nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) {
        return sqliteFailure(m_connection->sqlite, result, m_connection->file);
    }
    return {};
}

base::Result<Statement> Database::statement(std::string_view sql)
{
    m_connection->checkThread();
    auto cached = m_connection->statements.find(sql);
    if (cached != m_connection->statements.end() && !cached->second.borrowed) {
        cached->second.borrowed = true;
        return Statement(cached->second.statement, &cached->second.borrowed, &m_connection->file);
    }
    const bool keep = cached == m_connection->statements.end();
    sqlite3_stmt* prepared = nullptr;
    const int result = sqlite3_prepare_v3(m_connection->sqlite, sql.data(), static_cast<int>(sql.size()),
                                          keep ? SQLITE_PREPARE_PERSISTENT : 0, &prepared, nullptr);
    if (result != SQLITE_OK) {
        return sqliteFailure(m_connection->sqlite, result, m_connection->file);
    }
    if (!keep) {
        return Statement(prepared, nullptr, &m_connection->file);
    }
    cached = m_connection->statements.emplace(std::string(sql), Connection::Cached{prepared, true}).first;
    return Statement(prepared, &cached->second.borrowed, &m_connection->file);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection->sqlite) == 0;
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_connection->sqlite);
}

const std::filesystem::path& Database::path() const
{
    return m_connection->path;
}

base::Result<> Database::checkpoint()
{
    return run("PRAGMA wal_checkpoint(TRUNCATE)");
}

base::Result<Transaction> Transaction::begin(Database& database)
{
    const bool nested = database.inTransaction();
    const auto begun = database.run(nested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE");
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(database, nested);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_nested(other.m_nested)
{
}

Transaction::~Transaction()
{
    if (!m_database) {
        return;
    }
    // A failed rollback leaves the transaction open; closing the database then undoes it.
    if (m_nested) {
        static_cast<void>(m_database->run("ROLLBACK TO nested"));
        static_cast<void>(m_database->run("RELEASE nested"));
    } else if (m_database->inTransaction()) {
        static_cast<void>(m_database->run("ROLLBACK"));
    }
}

base::Result<> Transaction::commit()
{
    const auto committed = m_database->run(m_nested ? "RELEASE nested" : "COMMIT");
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace voither::store
