// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/transcript_edits.h"
#include "projections/apply.h"
#include "projections/sessions.h"

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

/// As the column keeps them; null when there are none.
base::Result<std::optional<std::string>> wordsOf(const TranscriptSegment& segment)
{
    if (segment.words.empty()) {
        return std::nullopt;
    }
    auto text = events::encodeWords(segment.words);
    return text ? base::Result<std::optional<std::string>>(std::move(*text)) : tl::unexpected(text.error());
}

base::Result<> addSegment(const Applying& a, const base::SessionId& session, const base::PersonId& person,
                          std::size_t index, const TranscriptSegment& s, bool edited)
{
    const auto words = wordsOf(s);
    if (!words) {
        return tl::unexpected(words.error());
    }
    return a.database.run("INSERT INTO transcript_segments (session_id, patient_id, segment, speaker, role, start_time,"
                          " end_time, text, confidence, words, edited) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          session, person, index, s.speaker, s.role, s.startTime, s.endTime, s.text, s.confidence,
                          *words, edited);
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
        if (const auto segment = addSegment(a, p.session, p.person, i, document.segments[i], false); !segment) {
            return segment;
        }
    }
    return {};
}

/// Writes what the segment is from now on; the index of words follows its text.
base::Result<> updateSegment(const Applying& a, const base::SessionId& session, std::size_t index,
                             const TranscriptSegment& before, const TranscriptSegment& after)
{
    const auto voice = a.database.run("UPDATE transcript_segments SET speaker = ?, role = ? WHERE session_id = ?"
                                      " AND segment = ?",
                                      after.speaker, after.role, session, index);
    const bool sameWords = before.text == after.text && before.words == after.words
        && before.startTime == after.startTime && before.endTime == after.endTime
        && before.confidence == after.confidence;
    if (!voice || sameWords) {
        return voice;
    }
    const auto words = wordsOf(after);
    if (!words) {
        return tl::unexpected(words.error());
    }
    return a.database.run("UPDATE transcript_segments SET start_time = ?, end_time = ?, text = ?, confidence = ?,"
                          " words = ?, edited = 1 WHERE session_id = ? AND segment = ?",
                          after.startTime, after.endTime, after.text, after.confidence, *words, session, index);
}

/// Makes room for `added` segments in the place of `removed` ones from `first` on. A number is taken by one segment at
/// a time, so those behind move by way of negative ones.
base::Result<> shiftSegments(const Applying& a, const base::SessionId& session, std::size_t first, std::size_t removed,
                             std::size_t added)
{
    const auto gone = a.database.run("DELETE FROM transcript_segments WHERE session_id = ?1 AND segment >= ?2"
                                     " AND segment < ?2 + ?3",
                                     session, first, removed);
    if (!gone) {
        return gone;
    }
    const auto aside = a.database.run("UPDATE transcript_segments SET segment = -1 - (segment - ?3 + ?4)"
                                      " WHERE session_id = ?1 AND segment >= ?2",
                                      session, first, removed, added);
    if (!aside) {
        return aside;
    }
    return a.database.run("UPDATE transcript_segments SET segment = -1 - segment WHERE session_id = ? AND segment < 0",
                          session);
}

base::Result<> writeSplice(const Applying& a, const events::TranscriptEdited& p, const events::SegmentSplice& splice)
{
    const auto first = static_cast<std::size_t>(splice.first);
    const auto shifted =
        shiftSegments(a, p.session, first, static_cast<std::size_t>(splice.removed), splice.segments.size());
    if (!shifted) {
        return shifted;
    }
    for (std::size_t i = 0; i < splice.segments.size(); ++i) {
        if (const auto added = addSegment(a, p.session, p.person, first + i, splice.segments[i], true); !added) {
            return added;
        }
    }
    return {};
}

base::Result<> writeChanges(const Applying& a, const events::TranscriptEdited& p, const TranscriptDocument& before,
                            const TranscriptDocument& after)
{
    if (before.segments.size() == after.segments.size()) {
        for (std::size_t i = 0; i < after.segments.size(); ++i) {
            if (before.segments[i] == after.segments[i]) {
                continue;
            }
            const auto updated = updateSegment(a, p.session, i, before.segments[i], after.segments[i]);
            if (!updated) {
                return updated;
            }
        }
    } else {
        for (const auto& splice : events::differences(before, after).splices) {
            if (const auto written = writeSplice(a, p, splice); !written) {
                return written;
            }
        }
    }
    return a.database.run("UPDATE transcripts SET roles_guessed = ?, segments = ?, edits = edits + 1"
                          " WHERE session_id = ?",
                          after.rolesGuessed, after.segments.size(), p.session);
}

base::Result<> applyEdits(const Applying& a, const events::TranscriptEdited& p, const events::TranscriptEdits& edits)
{
    const auto before = transcriptOf(a.database, p.session);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const auto after = events::edited(before->value_or(TranscriptDocument()), edits);
    if (!after) {
        return tl::unexpected(after.error());
    }
    return *before ? writeChanges(a, p, **before, *after) : base::Result<>();
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
        if (const auto applied = applyEdits(a, p, *edits); !applied) {
            return applied;
        }
    }
    return touchSession(a, p.session, "transcribed");
}

} // namespace voither::projections
