// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/recordings.h"

namespace voither::projections {

namespace {

using store::Statement;

events::MarkKind markKind(std::string_view text)
{
    for (const auto kind : {events::MarkKind::Pause, events::MarkKind::Interruption}) {
        if (events::name(kind) == text) {
            return kind;
        }
    }
    return events::MarkKind::Mark;
}

} // namespace

base::Result<std::vector<events::RecordingStarted>> openRecordings(store::Database& database)
{
    std::vector<events::RecordingStarted> found;
    const auto asked = database.each(
        "SELECT object_id, session_id, patient_id, therapist_id, session_type, setting, started_at, consent_date,"
        " channels, sample_rate, format FROM recordings ORDER BY started_at, object_id",
        [&](const Statement& row) {
            found.push_back({row.id<base::ObjectId>(0), row.id<base::SessionId>(1), row.id<base::PersonId>(2),
                             row.id<base::UserId>(3), row.string(4), row.string(5), row.instant(6),
                             base::parseDate(row.text(7)).value_or(base::Date{}), row.integer(8), row.integer(9),
                             row.string(10)});
        });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return found;
}

base::Result<std::vector<SessionMark>> marksOf(store::Database& database, const events::PersonalCipher& cipher,
                                               const base::SessionId& session)
{
    std::vector<SessionMark> found;
    const auto asked = database.each(
        "SELECT id, kind, seconds, length_seconds, text, patient_id FROM session_marks WHERE session_id = ?"
        " ORDER BY seconds, id",
        [&](const Statement& row) -> base::Result<> {
            SessionMark mark{row.uuid(0), markKind(row.text(1)), row.real(2), row.optionalReal(3), {}};
            events::Personal text;
            text.sealed = row.string(4);
            text.field = "text";
            const auto opened = text.open(cipher, row.id<base::PersonId>(5));
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            mark.text = opened->value_or(std::string());
            found.push_back(std::move(mark));
            return {};
        },
        session);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return found;
}

} // namespace voither::projections
