// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/apply.h"

namespace voither::projections {

base::Result<> apply(const Applying& a, const events::RecordingStarted& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    return a.database.run("INSERT INTO recordings (object_id, session_id, patient_id, therapist_id, session_type,"
                          " setting, started_at, consent_date, channels, sample_rate, format)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          p.object, p.session, p.person, p.therapist, p.sessionType, p.setting, p.startedAt,
                          base::toIso8601(p.consentDate), p.channels, p.sampleRate, p.format);
}

base::Result<> apply(const Applying& a, const events::RecordingEnded& p)
{
    return a.database.run("DELETE FROM recordings WHERE object_id = ?", p.object);
}

base::Result<> apply(const Applying& a, const events::SessionMarked& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    if (p.removed) {
        return a.database.run("DELETE FROM session_marks WHERE id = ?", p.mark);
    }
    return a.database.run("INSERT INTO session_marks (id, session_id, patient_id, kind, seconds, length_seconds, text)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id) DO UPDATE SET"
                          " seconds = ?5, length_seconds = ?6, text = ?7",
                          p.mark, p.session, p.person, events::name(p.kind), p.seconds, p.lengthSeconds, p.text.sealed);
}

} // namespace voither::projections
