// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

namespace voither::store {

base::Result<std::optional<std::string>> setting(Database& database, std::string_view name)
{
    std::optional<std::string> value;
    const auto asked = database.each(
        "SELECT value FROM settings WHERE name = ?", [&](const Statement& row) { value = row.string(0); }, name);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return value;
}

base::Result<> setSetting(Database& database, std::string_view name, std::string_view value)
{
    return database.run("INSERT INTO settings (name, value) VALUES (?, ?)"
                        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                        name, value);
}

} // namespace voither::store
