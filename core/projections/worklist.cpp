// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/worklist.h"

namespace voither::projections {

namespace {

/// `rows` selects session id (or null), its number, person id and time, in the order to show.
template <class... Keys>
base::Result<WorkList> listBy(store::Database& database, const std::string& rows, std::int64_t limit,
                              const Keys&... keys)
{
    WorkList list;
    const auto counted = database.each(
        "SELECT count(*) FROM (" + rows + ")", [&](const store::Statement& row) { list.total = row.integer(0); },
        keys...);
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    const auto read = database.each(
        "SELECT w.session_id, w.session_number, w.patient_id, w.at,"
        " coalesce(nullif(p.social_name, ''), p.name), p.record_number FROM ("
            + rows + " LIMIT " + std::to_string(limit) + ") AS w JOIN patients AS p ON p.id = w.patient_id",
        [&](const store::Statement& row) {
            list.items.push_back({.person = row.id<base::PersonId>(2),
                                  .calledName = row.string(4),
                                  .recordNumber = row.string(5),
                                  .session = row.id<base::SessionId>(0),
                                  .sessionNumber = row.integer(1),
                                  .at = row.instant(3)});
        },
        keys...);
    return read ? base::Result<WorkList>(std::move(list)) : tl::unexpected(read.error());
}

} // namespace

base::Result<WorkList> sessionsToReview(store::Database& database, std::int64_t limit)
{
    return listBy(database,
                  "SELECT s.id AS session_id, s.session_number, s.patient_id, s.session_datetime AS at FROM sessions s"
                  " WHERE s.processing_status = 'measured' AND s.transcript_storage_key IS NOT NULL AND NOT EXISTS"
                  " (SELECT 1 FROM notes n WHERE n.patient_id = s.patient_id AND n.session_id = s.id"
                  " AND n.signed_at IS NOT NULL) ORDER BY s.session_datetime DESC, s.id",
                  limit);
}

base::Result<WorkList> sessionsWithoutMeasurement(store::Database& database, std::int64_t limit)
{
    return listBy(database,
                  "SELECT s.id AS session_id, s.session_number, s.patient_id, s.session_datetime AS at FROM sessions s"
                  " WHERE s.processing_status <> 'measured' AND (s.transcript_storage_key IS NOT NULL OR"
                  " s.audio_storage_key IS NOT NULL) ORDER BY s.session_datetime DESC, s.id",
                  limit);
}

base::Result<WorkList> peopleWithoutContact(store::Database& database, base::Instant before, std::int64_t limit)
{
    constexpr std::chrono::hours year{365 * 24};
    return listBy(database,
                  "SELECT NULL AS session_id, count(*) AS session_number, patient_id, max(session_datetime) AS at"
                  " FROM sessions GROUP BY patient_id HAVING at < ?1 AND at >= ?2 ORDER BY at",
                  limit, before, before - year);
}

base::Result<std::int64_t> countDrafts(store::Database& database, const base::UserId& author)
{
    std::int64_t count = 0;
    const auto asked = database.each(
        "SELECT count(*) FROM notes WHERE author_id = ? AND signed_at IS NULL",
        [&](const store::Statement& row) { count = row.integer(0); }, author);
    return asked ? base::Result<std::int64_t>(count) : tl::unexpected(asked.error());
}

} // namespace voither::projections
