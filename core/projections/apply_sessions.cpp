// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/apply.h"

namespace voither::projections {

namespace {

/// Sessions are counted by time. One that comes in late moves the later ones on.
base::Result<> renumber(const Applying& a, const base::PersonId& person)
{
    return a.database.run("UPDATE sessions SET session_number = counted.number FROM"
                          " (SELECT id, row_number() OVER (ORDER BY session_datetime, id) AS number"
                          "  FROM sessions WHERE patient_id = ?1) AS counted"
                          " WHERE sessions.id = counted.id AND sessions.session_number <> counted.number",
                          person);
}

} // namespace

base::Result<> apply(const Applying& a, const events::SiteCreated& p)
{
    return a.database.run(
        "INSERT INTO site (id, caps_id, cnes, name, demonstration, created_at) VALUES (?, ?, ?, ?, ?, ?)", p.site,
        p.capsId, p.cnes, p.name, p.demonstration, a.at());
}

base::Result<> apply(const Applying& a, const events::UserAdded& p)
{
    return a.database.run("INSERT INTO users (id, name, role, occupation, council) VALUES (?, ?, ?, ?, ?)", p.user,
                          p.name, p.role, p.occupation, p.council);
}

base::Result<> apply(const Applying& a, const events::SessionHeld& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    std::int64_t number = 1;
    bool late = false;
    const auto newest = a.database.each(
        "SELECT session_number, session_datetime, id FROM sessions WHERE patient_id = ?"
        " ORDER BY session_datetime DESC, id DESC LIMIT 1",
        [&](const store::Statement& row) {
            number = row.integer(0) + 1;
            late = std::pair(row.instant(1), row.uuid(2)) > std::pair(p.sessionDatetime, p.session.uuid());
        },
        p.person);
    if (!newest) {
        return newest;
    }
    const auto added = a.database.run(
        "INSERT INTO sessions (id, patient_id, therapist_id, session_number, session_type, duration_minutes, setting,"
        " processing_status, session_datetime, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 'held', ?, ?, ?)",
        p.session, p.person, p.therapist, number, p.sessionType, p.durationMinutes, p.setting, p.sessionDatetime,
        a.at(), a.version());
    return added && late ? renumber(a, p.person) : added;
}

base::Result<> apply(const Applying& a, const events::AudioAttached& p)
{
    if (const auto known = requireSession(a, p.session); !known) {
        return known;
    }
    const auto added = a.database.run("INSERT INTO audio_objects (object_id, session_id, patient_id, size, chunk_count,"
                                      " sha256, duration_seconds, channels, sample_rate, format, attached_at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                      p.object, p.session, p.person, p.size, p.chunkCount, p.sha256, p.durationSeconds,
                                      p.channels, p.sampleRate, p.format, a.at());
    if (!added) {
        return added;
    }
    const auto key = storageKey(a, "raw/audio", p.session);
    if (!key) {
        return tl::unexpected(key.error());
    }
    // Without a stated duration the recording's tells how long the session was.
    return a.database.run("UPDATE sessions SET version = ?1, audio_storage_key = ?2, duration_minutes ="
                          " coalesce(duration_minutes, CAST(round(?3 / 60.0) AS INTEGER)), processing_status ="
                          " CASE WHEN transcript_storage_key IS NULL THEN 'recorded' ELSE 'transcribed' END"
                          " WHERE id = ?4",
                          a.version(), *key, p.durationSeconds, p.session);
}

} // namespace voither::projections
