// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/notes.h"

namespace voither::projections {

namespace {

using store::Statement;

base::Result<> open(const events::PersonalCipher& cipher, const base::PersonId& person, std::string_view field,
                    std::string_view sealed, std::string& text)
{
    if (sealed.empty()) {
        return {};
    }
    auto opened = cipher.open(person, field, sealed);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    text = std::move(*opened);
    return {};
}

} // namespace

base::Result<std::vector<Note>> notesOf(store::Database& database, const events::PersonalCipher& cipher,
                                        const base::PersonId& person)
{
    std::vector<Note> notes;
    const auto asked = database.each(
        "SELECT id, session_id, author_id, text, wording, written_at, signed_by, signed_at, version FROM notes"
        " WHERE patient_id = ? ORDER BY written_at, id",
        [&](const Statement& row) -> base::Result<> {
            Note note;
            note.id = row.uuid(0);
            note.session = row.id<base::SessionId>(1);
            note.author = row.id<base::UserId>(2);
            note.wording = row.id<base::EventId>(4);
            note.writtenAt = row.instant(5);
            note.signedBy = row.id<base::UserId>(6);
            note.signedAt = row.isNull(7) ? std::nullopt : std::optional(row.instant(7));
            note.version = row.integer(8);
            const auto opened = open(cipher, person, "text", row.text(3), note.text);
            notes.push_back(std::move(note));
            return opened;
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return notes;
}

base::Result<std::vector<Intervention>> interventionsOf(store::Database& database, const events::PersonalCipher& cipher,
                                                        const base::PersonId& person)
{
    std::vector<Intervention> interventions;
    const auto asked = database.each(
        "SELECT id, session_id, intervention_type, intervention_details, prescribed_by, prescribed_at, adherence_score,"
        " patient_feedback FROM interventions WHERE patient_id = ? ORDER BY prescribed_at, id",
        [&](const Statement& row) -> base::Result<> {
            Intervention i;
            i.id = row.uuid(0);
            i.session = row.id<base::SessionId>(1);
            i.interventionType = row.string(2);
            i.prescribedBy = row.id<base::UserId>(4);
            i.prescribedAt = row.instant(5);
            i.adherenceScore = row.optionalReal(6);
            const auto details = open(cipher, person, "intervention_details", row.text(3), i.interventionDetails);
            if (!details) {
                return details;
            }
            const auto feedback = open(cipher, person, "patient_feedback", row.text(7), i.patientFeedback);
            interventions.push_back(std::move(i));
            return feedback;
        },
        person);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return interventions;
}

} // namespace voither::projections
