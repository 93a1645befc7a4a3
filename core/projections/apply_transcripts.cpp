// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/apply.h"

namespace voither::projections {

namespace {

using events::TranscriptDocument;
using events::TranscriptSegment;

base::Result<> removeTranscript(const Applying& a, const base::SessionId& session)
{
    const auto removed = a.database.run("DELETE FROM transcript_segments WHERE session_id = ?", session);
    if (!removed) {
        return removed;
    }
    return a.database.run("DELETE FROM transcripts WHERE session_id = ?", session);
}

base::Result<> addSegment(const Applying& a, const events::TranscriptAttached& p, std::size_t index,
                          const TranscriptSegment& s)
{
    std::optional<std::string> words;
    if (!s.words.empty()) {
        auto text = events::encodeWords(s.words);
        if (!text) {
            return tl::unexpected(text.error());
        }
        words = std::move(*text);
    }
    return a.database.run("INSERT INTO transcript_segments (session_id, patient_id, segment, speaker, role, start_time,"
                          " end_time, text, confidence, words, edited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                          p.session, p.person, index, s.speaker, s.role, s.startTime, s.endTime, s.text, s.confidence,
                          words);
}

base::Result<> addDocument(const Applying& a, const events::TranscriptAttached& p, const TranscriptDocument& document)
{
    const auto added = a.database.run("INSERT INTO transcripts (session_id, patient_id, format, language, has_times,"
                                      " roles_guessed, segments, edits, attached_at)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                                      p.session, p.person, document.format, document.language, document.hasTimes,
                                      document.rolesGuessed, document.segments.size(), a.at());
    if (!added) {
        return added;
    }
    for (std::size_t i = 0; i < document.segments.size(); ++i) {
        if (const auto segment = addSegment(a, p, i, document.segments[i]); !segment) {
            return segment;
        }
    }
    return {};
}

base::Result<> applyEdit(const Applying& a, const base::SessionId& session, const events::SegmentEdit& edit)
{
    // Corrected words have no times of their own any more.
    return a.database.run("UPDATE transcript_segments SET text = coalesce(?1, text), role = coalesce(?2, role),"
                          " words = CASE WHEN ?1 IS NULL THEN words END, edited = 1"
                          " WHERE session_id = ?3 AND segment = ?4",
                          edit.text, edit.role, session, edit.segment);
}

base::Result<> applyEdits(const Applying& a, const base::SessionId& session, const events::TranscriptEdits& edits)
{
    for (const auto& [speaker, role] : edits.speakerRoles) {
        const auto set = a.database.run("UPDATE transcript_segments SET role = ? WHERE session_id = ? AND speaker = ?",
                                        role, session, speaker);
        if (!set) {
            return set;
        }
    }
    if (!edits.speakerRoles.empty()) {
        const auto sure = a.database.run("UPDATE transcripts SET roles_guessed = 0 WHERE session_id = ?", session);
        if (!sure) {
            return sure;
        }
    }
    for (const auto& edit : edits.segments) {
        if (const auto applied = applyEdit(a, session, edit); !applied) {
            return applied;
        }
        if (a.database.changes() == 0) {
            return base::failure(base::ErrorCode::InvalidEvent, a.stored.event.eventType, {},
                                 "an edit of a segment that is not there");
        }
    }
    return a.database.run("UPDATE transcripts SET edits = edits + 1 WHERE session_id = ?", session);
}

} // namespace

base::Result<> apply(const Applying& a, const events::TranscriptAttached& p)
{
    if (const auto known = requireSession(a, p.session); !known) {
        return known;
    }
    const auto text = p.document.open(a.cipher, p.person);
    if (!text) {
        return tl::unexpected(text.error());
    }
    if (const auto removed = removeTranscript(a, p.session); !removed) {
        return removed;
    }
    if (*text) {
        const auto document = events::decodeTranscript(**text);
        if (!document) {
            return tl::unexpected(document.error());
        }
        if (const auto added = addDocument(a, p, *document); !added) {
            return added;
        }
    }
    const auto key = storageKey(a, "raw/transcripts", p.session);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const auto keyed = a.database.run("UPDATE sessions SET transcript_storage_key = ? WHERE id = ?", *key, p.session);
    return keyed ? touchSession(a, p.session, "transcribed") : keyed;
}

base::Result<> apply(const Applying& a, const events::TranscriptEdited& p)
{
    if (const auto known = requireSession(a, p.session); !known) {
        return known;
    }
    const auto text = p.edits.open(a.cipher, p.person);
    if (!text) {
        return tl::unexpected(text.error());
    }
    if (*text) {
        const auto edits = events::decodeEdits(**text);
        if (!edits) {
            return tl::unexpected(edits.error());
        }
        if (const auto applied = applyEdits(a, p.session, *edits); !applied) {
            return applied;
        }
    }
    return touchSession(a, p.session, "transcribed");
}

} // namespace voither::projections
