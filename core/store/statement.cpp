// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>

#include "store/sqlite_error.h"

namespace voither::store {

Statement::Statement(sqlite3_stmt* statement, bool* borrowed, const std::string* file)
    : m_statement(statement)
    , m_borrowed(borrowed)
    , m_file(file)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_borrowed(other.m_borrowed)
    , m_file(other.m_file)
{
}

Statement::~Statement()
{
    if (!m_statement) {
        return;
    }
    if (!m_borrowed) {
        sqlite3_finalize(m_statement);
        return;
    }
    reset();
    *m_borrowed = false;
}

// Binding fails only for a parameter that is not there or a text above a gigabyte; the step then meets a null.

void Statement::bind(int parameter, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, parameter);
}

void Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
}

void Statement::bind(int parameter, std::string_view value)
{
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(m_statement, parameter, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bind(int parameter, base::ByteView value)
{
    if (value.empty()) {
        sqlite3_bind_zeroblob(m_statement, parameter, 0);
    } else {
        sqlite3_bind_blob64(m_statement, parameter, value.data(), value.size(), SQLITE_TRANSIENT);
    }
}

void Statement::bind(int parameter, const base::Uuid& value)
{
    if (value.isNull()) {
        bind(parameter, std::nullopt);
    } else {
        bind(parameter, base::ByteView(value.octets()));
    }
}

base::Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result == SQLITE_DONE) {
        return false;
    }
    auto error = sqliteFailure(sqlite3_db_handle(m_statement), result, *m_file);
    sqlite3_reset(m_statement);
    return error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return kind(column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* const begin = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return begin ? std::string_view(begin, size) : std::string_view();
}

base::ByteView Statement::blob(int column) const
{
    const auto* const begin = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return begin ? base::ByteView(begin, size) : base::ByteView();
}

base::Uuid Statement::uuid(int column) const
{
    const auto bytes = blob(column);
    base::Uuid::Octets octets{};
    if (bytes.size() == octets.size()) {
        std::copy(bytes.begin(), bytes.end(), octets.begin());
    }
    return base::Uuid(octets);
}

base::Sha256 Statement::sha256(int column) const
{
    const auto bytes = blob(column);
    base::Sha256 digest{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string> Statement::optionalString(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(string(column));
}

int Statement::kind(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

} // namespace voither::store
