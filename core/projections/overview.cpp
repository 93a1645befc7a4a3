// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/overview.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace voither::projections {

namespace {

using base::PersonId;
using store::Statement;

struct NoteState {
    bool drafted = false;
    bool isSigned = false;
};

base::Result<std::map<base::SessionId, NoteState>> notesBySession(store::Database& database, const PersonId& person)
{
    std::map<base::SessionId, NoteState> states;
    const auto read = database.each(
        "SELECT session_id, signed_at IS NOT NULL FROM notes WHERE patient_id = ? AND session_id IS NOT NULL",
        [&](const Statement& row) {
            NoteState& state = states[row.id<base::SessionId>(0)];
            (row.boolean(1) ? state.isSigned : state.drafted) = true;
        },
        person);
    return read ? base::Result<std::map<base::SessionId, NoteState>>(std::move(states)) : tl::unexpected(read.error());
}

} // namespace

base::Result<std::vector<PersonLine>> allPeople(store::Database& database)
{
    std::vector<PersonLine> people;
    const auto read = database.each(
        "SELECT p.id, p.record_number, coalesce(nullif(p.social_name, ''), p.name), p.folded_name,"
        " p.primary_diagnosis_icd11, s.session_datetime, s.therapist_id FROM patients p"
        " LEFT JOIN sessions s ON s.patient_id = p.id AND (s.session_datetime, s.id) = (SELECT session_datetime, id"
        " FROM sessions WHERE patient_id = p.id ORDER BY session_datetime DESC, id DESC LIMIT 1)",
        [&](const Statement& row) {
            PersonLine line{.id = row.id<PersonId>(0),
                            .recordNumber = row.string(1),
                            .calledName = row.string(2),
                            .foldedName = row.string(3),
                            .primaryDiagnosisIcd11 = row.string(4),
                            .lastSession = {},
                            .lastTherapist = row.id<base::UserId>(6)};
            if (!row.isNull(5)) {
                line.lastSession = row.instant(5);
            }
            people.push_back(std::move(line));
        });
    if (!read) {
        return tl::unexpected(read.error());
    }
    // In memory: walking the rows in the order of their names would read pages in no order.
    std::sort(people.begin(), people.end(), [](const PersonLine& a, const PersonLine& b) {
        return std::tie(a.foldedName, a.id) < std::tie(b.foldedName, b.id);
    });
    return people;
}

base::Result<std::vector<PersonId>> peopleSeenBy(store::Database& database, const base::UserId& user)
{
    std::vector<PersonId> people;
    const auto read = database.each(
        "SELECT DISTINCT patient_id FROM sessions WHERE therapist_id = ?",
        [&](const Statement& row) { people.push_back(row.id<PersonId>(0)); }, user);
    return read ? base::Result<std::vector<PersonId>>(std::move(people)) : tl::unexpected(read.error());
}

base::Result<std::vector<std::vector<ValuePoint>>> valencesOf(store::Database& database,
                                                              std::span<const PersonId> people)
{
    std::vector<std::vector<ValuePoint>> values(people.size());
    auto statement = database.statement(
        "SELECT m.time, m.valence_emotional, d.valence_emotional_standard_error FROM dimensional_measurements m"
        " LEFT JOIN measurement_details d INDEXED BY measurement_details_by_person"
        " ON d.patient_id = m.patient_id AND d.measurement_id = m.id"
        " WHERE m.patient_id = ? AND m.is_current = 1 AND m.valence_emotional IS NOT NULL ORDER BY m.time, m.id");
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        statement->reset();
        statement->bind(1, people[i]);
        for (;;) {
            const auto row = statement->step();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            values[i].push_back({.time = statement->instant(0),
                                 .value = statement->real(1),
                                 .standardError = statement->optionalReal(2).value_or(0)});
        }
    }
    return values;
}

base::Result<std::vector<SessionLine>> sessionLines(store::Database& database, const PersonId& person)
{
    const auto notes = notesBySession(database, person);
    if (!notes) {
        return tl::unexpected(notes.error());
    }
    std::vector<SessionLine> lines;
    const auto read = database.each(
        "SELECT s.id, s.session_number, s.session_datetime, s.duration_minutes, d.patient_words, s.quality_score,"
        " s.audio_storage_key IS NOT NULL, s.transcript_storage_key IS NOT NULL, m.id IS NOT NULL, s.therapist_id"
        " FROM sessions s LEFT JOIN dimensional_measurements m ON m.session_id = s.id AND m.is_current = 1"
        " LEFT JOIN measurement_details d ON d.measurement_id = m.id"
        " WHERE s.patient_id = ? ORDER BY s.session_datetime DESC, s.id DESC",
        [&](const Statement& row) {
            const auto id = row.id<base::SessionId>(0);
            const auto note = notes->find(id);
            const NoteState state = note == notes->end() ? NoteState() : note->second;
            lines.push_back({.id = id,
                             .sessionNumber = row.integer(1),
                             .sessionDatetime = row.instant(2),
                             .durationMinutes = row.optionalInteger(3),
                             .patientWords = row.optionalInteger(4),
                             .qualityScore = row.optionalReal(5),
                             .audio = row.boolean(6),
                             .transcript = row.boolean(7),
                             .measured = row.boolean(8),
                             .noteDrafted = state.drafted,
                             .noteSigned = state.isSigned,
                             .therapist = row.id<base::UserId>(9)});
        },
        person);
    return read ? base::Result<std::vector<SessionLine>>(std::move(lines)) : tl::unexpected(read.error());
}

} // namespace voither::projections
