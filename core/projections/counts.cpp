// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/counts.h"

namespace voither::projections {

using store::Statement;

base::Result<std::optional<SiteEntry>> siteEntry(store::Database& database)
{
    std::optional<SiteEntry> entry;
    const auto asked =
        database.each("SELECT id, caps_id, cnes, name, demonstration, created_at FROM site ORDER BY created_at LIMIT 1",
                      [&](const Statement& row) {
                          entry = SiteEntry{row.uuid(0),   row.integer(1), row.string(2),
                                            row.string(3), row.boolean(4), row.instant(5)};
                      });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return entry;
}

base::Result<std::vector<UserEntry>> users(store::Database& database)
{
    std::vector<UserEntry> list;
    const auto asked = database.each(
        "SELECT id, name, role, occupation, council FROM users ORDER BY name, id", [&](const Statement& row) {
            list.push_back({row.id<base::UserId>(0), row.string(1), row.string(2), row.string(3), row.string(4)});
        });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return list;
}

base::Result<Counts> counts(store::Database& database)
{
    Counts c;
    const auto asked = database.each(
        "SELECT (SELECT coalesce(max(position), 0) FROM events), (SELECT count(*) FROM unknown_events),"
        " (SELECT count(*) FROM patients), (SELECT count(*) FROM erased_people), (SELECT count(*) FROM sessions),"
        " (SELECT count(*) FROM sessions) - (SELECT count(*) FROM sessions WHERE processing_status <> 'measured'),"
        " (SELECT count(*) FROM audio_objects), (SELECT count(*) FROM dimensional_measurements),"
        " (SELECT count(*) FROM notes)",
        [&](const Statement& row) {
            c = {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                 row.integer(5), row.integer(6), row.integer(7), row.integer(8)};
        });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return c;
}

} // namespace voither::projections
