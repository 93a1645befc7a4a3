// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include <cerrno>
#include <sqlite3.h>
#include <string_view>

namespace voither::store {

namespace {

/// A page whose authentication code does not fit ends in SQLITE_ERROR without words of its own; a mistake in a
/// statement always has some.
bool isPageFailure(sqlite3* database, int result)
{
    // The pager calls a page that the codec gave no plaintext for a lack of memory.
    return database
        && ((result & 0xff) == SQLITE_NOMEM
            || (result == SQLITE_ERROR && std::string_view(sqlite3_errmsg(database)) == sqlite3_errstr(SQLITE_ERROR)));
}

/// No room: on the medium, in the user's share of it, or for a file of that size.
bool isNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

base::ErrorCode codeOf(sqlite3* database, int result)
{
    using base::ErrorCode;
    if (isPageFailure(database, result)) {
        return ErrorCode::DatabaseDamaged;
    }
    switch (result & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::DatabaseDamaged;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::SiteInUse;
    case SQLITE_CANTOPEN:
        return sqlite3_system_errno(database) == ENOENT ? ErrorCode::FileNotFound : ErrorCode::PermissionDenied;
    case SQLITE_IOERR:
        return isNoRoom(sqlite3_system_errno(database)) ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

tl::unexpected<base::Error> sqliteFailure(sqlite3* database, int result, const std::string& file)
{
    std::string detail = database ? sqlite3_errmsg(database) : sqlite3_errstr(result);
    if ((result & 0xff) == SQLITE_NOTADB) {
        detail += " (a damaged first page, or another key)";
    }
    if (isPageFailure(database, result)) {
        detail = "a page cannot be decrypted";
    }
    return base::failure(codeOf(database, result), file, {}, std::move(detail));
}

} // namespace voither::store
