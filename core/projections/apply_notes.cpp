// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/apply.h"

namespace voither::projections {

base::Result<> apply(const Applying& a, const events::NoteWritten& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    bool isSigned = false;
    const auto asked = a.database.each(
        "SELECT signed_by IS NOT NULL FROM notes WHERE id = ?",
        [&](const store::Statement& row) { isSigned = row.boolean(0); }, p.note);
    if (!asked) {
        return asked;
    }
    if (isSigned) {
        return base::failure(base::ErrorCode::InvalidEvent, a.stored.event.eventType, {},
                             "a signed note is not written again");
    }
    return a.database.run(
        "INSERT INTO notes (id, patient_id, session_id, author_id, text, wording, written_at, version)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET author_id = ?4,"
        " text = ?5, wording = ?6, written_at = ?7, version = ?8",
        p.note, p.person, p.session, p.author, p.text.sealed, a.stored.event.eventId, a.at(), a.version());
}

base::Result<> apply(const Applying& a, const events::NoteSigned& p)
{
    const auto done = a.database.run("UPDATE notes SET signed_by = ?, signed_at = ?, version = ?"
                                     " WHERE id = ? AND wording = ? AND signed_by IS NULL",
                                     p.signer, a.at(), a.version(), p.note, p.wording);
    if (done && a.database.changes() == 0) {
        return base::failure(base::ErrorCode::InvalidEvent, a.stored.event.eventType, {},
                             "the wording that is signed is not the note's newest, or it is signed already");
    }
    return done;
}

base::Result<> apply(const Applying& a, const events::InterventionRecorded& p)
{
    if (const auto known = requirePerson(a, p.person); !known) {
        return known;
    }
    return a.database.run("INSERT INTO interventions (id, patient_id, session_id, intervention_type,"
                          " intervention_details, prescribed_by, prescribed_at, adherence_score, patient_feedback)"
                          " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO UPDATE SET"
                          " intervention_type = ?4, intervention_details = ?5, prescribed_by = ?6, prescribed_at = ?7,"
                          " adherence_score = ?8, patient_feedback = ?9",
                          p.intervention, p.person, p.session, p.interventionType, p.interventionDetails.sealed,
                          p.prescribedBy, p.prescribedAt, p.adherenceScore, p.patientFeedback.sealed);
}

} // namespace voither::projections
