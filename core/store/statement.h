// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/sha256.h"
#include "base/uuid.h"

struct sqlite3_stmt;

namespace voither::store {

/// A prepared statement while it is used; it goes back to its database's cache afterwards. Parameters count from 1,
/// columns from 0. Ids are blobs of 16 bytes, null when they are null; instants are microseconds since 1970; dates and
/// JSON are text.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int parameter, std::nullopt_t);
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, std::size_t value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, base::ByteView value);
    void bind(int parameter, const base::Bytes& value) { bind(parameter, base::ByteView(value)); }
    void bind(int parameter, const base::Sha256& value) { bind(parameter, base::ByteView(value)); }
    void bind(int parameter, const base::Uuid& value);
    template <class Tag>
    void bind(int parameter, const base::Id<Tag>& value)
    {
        bind(parameter, value.uuid());
    }
    void bind(int parameter, base::Instant value) { bind(parameter, std::int64_t{value.time_since_epoch().count()}); }
    template <class T>
    void bind(int parameter, const std::optional<T>& value)
    {
        value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }

    /// True when there is a row; false at the end.
    base::Result<bool> step();
    /// Ready to be bound and stepped again.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    double real(int column) const;
    std::string_view text(int column) const; // valid until the next step
    std::string string(int column) const { return std::string(text(column)); }
    base::ByteView blob(int column) const; // valid until the next step
    base::Uuid uuid(int column) const;
    template <class Id>
    Id id(int column) const
    {
        return Id(uuid(column));
    }
    base::Instant instant(int column) const { return base::Instant(std::chrono::microseconds(integer(column))); }
    base::Sha256 sha256(int column) const;
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<double> optionalReal(int column) const;
    std::optional<std::string> optionalString(int column) const;
    /// The value's kind as SQLite counts them (1 integer, 2 real, 3 text, 4 blob, 5 null).
    int kind(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt* statement, bool* borrowed, const std::string* file);

    sqlite3_stmt* m_statement;
    bool* m_borrowed; // null when the statement is not in the cache and ends with this object
    const std::string* m_file;
};

} // namespace voither::store
