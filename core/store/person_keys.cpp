// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person_keys.h"

namespace voither::store {

base::Result<std::optional<base::Bytes>> PersonKeyTable::load(const base::PersonId& person) const
{
    std::optional<base::Bytes> wrapped;
    const auto asked = m_database.each(
        "SELECT wrapped_key FROM person_keys WHERE person_id = ?",
        [&](const Statement& row) {
            const auto bytes = row.blob(0);
            wrapped = base::Bytes(bytes.begin(), bytes.end());
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return wrapped;
}

base::Result<> PersonKeyTable::save(const base::PersonId& person, base::ByteView wrappedKey)
{
    return m_database.run("INSERT INTO person_keys (person_id, wrapped_key) VALUES (?, ?)"
                          " ON CONFLICT (person_id) DO UPDATE SET wrapped_key = excluded.wrapped_key",
                          person, wrappedKey);
}

} // namespace voither::store
