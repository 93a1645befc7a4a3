// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/sessions.h"

#include "projections/fold.h"

namespace voither::projections {

namespace {

using store::Statement;

#define VOITHER_SESSION_COLUMNS                                                                                        \
    "SELECT id, patient_id, therapist_id, session_number, session_type, setting, duration_minutes, audio_storage_key," \
    " transcript_storage_key, processing_status, quality_score, session_datetime, version,"                            \
    " processing_status <> 'measured' AND EXISTS (SELECT 1 FROM dimensional_measurements AS m"                         \
    " WHERE m.session_id = sessions.id) FROM sessions"

SessionEntry sessionOf(const Statement& row)
{
    SessionEntry s;
    s.id = row.id<base::SessionId>(0);
    s.person = row.id<base::PersonId>(1);
    s.therapist = row.id<base::UserId>(2);
    s.sessionNumber = row.integer(3);
    s.sessionType = row.string(4);
    s.setting = row.string(5);
    s.durationMinutes = row.optionalInteger(6);
    s.audioStorageKey = row.string(7);
    s.transcriptStorageKey = row.string(8);
    s.processingStatus = row.string(9);
    s.qualityScore = row.optionalReal(10);
    s.sessionDatetime = row.instant(11);
    s.version = row.integer(12);
    s.outdated = row.boolean(13);
    return s;
}

template <class... Keys>
base::Result<std::vector<SessionEntry>> sessionsBy(store::Database& database, std::string_view sql, const Keys&... keys)
{
    std::vector<SessionEntry> sessions;
    const auto asked = database.each(
        sql, [&](const Statement& row) { sessions.push_back(sessionOf(row)); }, keys...);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return sessions;
}

#define VOITHER_AUDIO_COLUMNS                                                                                          \
    "SELECT object_id, session_id, patient_id, size, chunk_count, sha256, duration_seconds, channels, sample_rate,"    \
    " format FROM audio_objects"

template <class... Keys>
base::Result<std::vector<AudioObject>> audioBy(store::Database& database, std::string_view sql, const Keys&... keys)
{
    std::vector<AudioObject> objects;
    const auto asked = database.each(
        sql,
        [&](const Statement& row) {
            objects.push_back({row.id<base::ObjectId>(0), row.id<base::SessionId>(1), row.id<base::PersonId>(2),
                               row.integer(3), row.integer(4), row.string(5), row.real(6), row.integer(7),
                               row.integer(8), row.string(9)});
        },
        keys...);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return objects;
}

base::Result<> readSegments(store::Database& database, const base::SessionId& session,
                            std::vector<events::TranscriptSegment>& segments)
{
    return database.each(
        "SELECT speaker, role, start_time, end_time, text, confidence, words FROM transcript_segments"
        " WHERE session_id = ? ORDER BY segment",
        [&](const Statement& row) -> base::Result<> {
            events::TranscriptSegment s;
            s.speaker = row.string(0);
            s.role = row.string(1);
            s.startTime = row.real(2);
            s.endTime = row.real(3);
            s.text = row.string(4);
            s.confidence = row.optionalReal(5);
            if (!row.isNull(6)) {
                auto words = events::decodeWords(row.text(6));
                if (!words) {
                    return tl::unexpected(words.error());
                }
                s.words = std::move(*words);
            }
            segments.push_back(std::move(s));
            return {};
        },
        session);
}

/// Each word as a quoted prefix, so that nothing in it is an operator of the query language.
std::string matchOf(std::string_view words)
{
    std::string match;
    for (const auto& word : foldedWords(words)) {
        match += (match.empty() ? "\"" : " \"") + word + "\"*";
    }
    return match;
}

} // namespace

base::Result<std::vector<SessionEntry>> sessionsOf(store::Database& database, const base::PersonId& person)
{
    return sessionsBy(database, VOITHER_SESSION_COLUMNS " WHERE patient_id = ? ORDER BY session_datetime, id", person);
}

base::Result<std::optional<SessionEntry>> findSession(store::Database& database, const base::SessionId& session)
{
    auto found = sessionsBy(database, VOITHER_SESSION_COLUMNS " WHERE id = ?", session);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

base::Result<std::vector<SessionEntry>> sessionsToMeasure(store::Database& database)
{
    return sessionsBy(database,
                      VOITHER_SESSION_COLUMNS " WHERE processing_status <> 'measured' AND processing_status ="
                                              " 'transcribed' ORDER BY session_datetime, id");
}

base::Result<std::vector<AudioObject>> audioOf(store::Database& database, const base::SessionId& session)
{
    return audioBy(database, VOITHER_AUDIO_COLUMNS " WHERE session_id = ? ORDER BY attached_at, object_id", session);
}

base::Result<std::vector<AudioObject>> allAudio(store::Database& database)
{
    return audioBy(database, VOITHER_AUDIO_COLUMNS " ORDER BY object_id");
}

base::Result<std::optional<events::TranscriptDocument>> transcriptOf(store::Database& database,
                                                                     const base::SessionId& session)
{
    std::optional<events::TranscriptDocument> document;
    const auto asked = database.each(
        "SELECT format, language, has_times, roles_guessed FROM transcripts WHERE session_id = ?",
        [&](const Statement& row) {
            document = events::TranscriptDocument{row.string(0), row.string(1), row.boolean(2), row.boolean(3), {}};
        },
        session);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    if (document) {
        if (const auto read = readSegments(database, session, document->segments); !read) {
            return tl::unexpected(read.error());
        }
    }
    return document;
}

base::Result<std::vector<TranscriptHit>> searchTranscripts(store::Database& database, std::string_view words,
                                                           const base::PersonId& person, std::int64_t limit)
{
    std::vector<TranscriptHit> hits;
    const std::string match = matchOf(words);
    if (match.empty()) {
        return hits;
    }
    const auto asked = database.each(
        "SELECT s.session_id, s.patient_id, s.segment, s.start_time, s.text FROM transcript_search f"
        " JOIN transcript_segments s ON s.id = f.rowid WHERE transcript_search MATCH ?1"
        " AND (?2 IS NULL OR s.patient_id = ?2) ORDER BY f.rank, s.session_id, s.segment LIMIT ?3",
        [&](const Statement& row) {
            hits.push_back(
                {row.id<base::SessionId>(0), row.id<base::PersonId>(1), row.integer(2), row.real(3), row.string(4)});
        },
        match, person, limit);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return hits;
}

} // namespace voither::projections
