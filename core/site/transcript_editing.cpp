// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/codec.h"
#include "events/transcript_edits.h"
#include "projections/columns.h"
#include "projections/measurements.h"
#include "projections/sessions.h"
#include "site/editing.h"
#include "site/transcript_document.h"
#include "transcript/edit.h"
#include "transcript/text.h"

/// The part of editing.h that concerns transcripts and what is measured of them.
namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using events::TranscriptDocument;

Result<projections::SessionEntry> requireSession(Site& site, const base::SessionId& session)
{
    auto entry = projections::findSession(site.database(), session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    return *entry ? Result<projections::SessionEntry>(std::move(**entry))
                  : failure(ErrorCode::SessionUnknown, session.toString());
}

Result<TranscriptDocument> openTranscript(Site& site, const base::SessionId& session)
{
    auto document = projections::transcriptOf(site.database(), session);
    if (!document) {
        return tl::unexpected(document.error());
    }
    return *document ? Result<TranscriptDocument>(std::move(**document))
                     : failure(ErrorCode::InvalidArgument, "transcript", {}, "–");
}

Result<> appendEdits(Site& site, events::TranscriptEdited event, const events::TranscriptEdits& edits,
                     std::int64_t seen)
{
    auto encoded = events::encodeEdits(edits);
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    event.edits = events::Personal(std::move(*encoded));
    return site.append(event, seen);
}

/// A session's transcript as the log tells it: what was attached last, and the edits since.
struct EditLog {
    struct Edit {
        base::EventId id;
        events::TranscriptEdited event;
    };
    events::TranscriptAttached attached;
    std::vector<Edit> edits;
    std::vector<std::size_t> undoable; // indexes into edits, the last one on top
    std::vector<std::size_t> redoable;

    void add(const base::EventId& id, events::TranscriptEdited event);

private:
    static bool isOnTop(const std::vector<std::size_t>& stack, const std::vector<Edit>& edits, const base::EventId& id)
    {
        return !stack.empty() && edits[stack.back()].id == id;
    }
};

void EditLog::add(const base::EventId& id, events::TranscriptEdited event)
{
    const std::size_t index = edits.size();
    if (!event.undoes.isNull() && isOnTop(undoable, edits, event.undoes)) {
        redoable.push_back(undoable.back());
        undoable.pop_back();
    } else if (!event.redoes.isNull() && isOnTop(redoable, edits, event.redoes)) {
        redoable.pop_back();
        undoable.push_back(index);
    } else {
        undoable.push_back(index);
        redoable.clear();
    }
    edits.push_back({id, std::move(event)});
}

Result<EditLog> readEdits(Site& site, const base::SessionId& session)
{
    const auto aggregate = site.log().readAggregate(session.uuid());
    if (!aggregate) {
        return tl::unexpected(aggregate.error());
    }
    EditLog log;
    for (const events::StoredEvent& stored : *aggregate) {
        const auto type = events::eventTypeNamed(stored.event.eventType);
        if (type != events::EventType::TranscriptAttached && type != events::EventType::TranscriptEdited) {
            continue;
        }
        auto payload = events::decode(stored.event);
        if (!payload) {
            return tl::unexpected(payload.error());
        }
        if (auto* attached = std::get_if<events::TranscriptAttached>(&*payload)) {
            log = {};
            log.attached = std::move(*attached);
        } else if (auto* edited = std::get_if<events::TranscriptEdited>(&*payload)) {
            log.add(stored.event.eventId, std::move(*edited));
        }
    }
    return log;
}

Result<events::TranscriptEdits> openEdits(Site& site, const events::TranscriptEdited& event)
{
    const auto text = event.edits.open(site.vault(), event.person);
    if (!text) {
        return tl::unexpected(text.error());
    }
    return *text ? events::decodeEdits(**text) : failure(ErrorCode::KeyMissing, event.session.toString());
}

/// The transcript before one of its edits.
Result<TranscriptDocument> documentBefore(Site& site, const EditLog& log, std::size_t edit)
{
    const auto text = log.attached.document.open(site.vault(), log.attached.person);
    if (!text) {
        return tl::unexpected(text.error());
    }
    auto document = events::decodeTranscript(text->value_or(std::string()));
    for (std::size_t i = 0; document && i < edit; ++i) {
        const auto edits = openEdits(site, log.edits[i].event);
        if (!edits) {
            return tl::unexpected(edits.error());
        }
        document = events::edited(std::move(*document), *edits);
    }
    return document;
}

/// The event that holds the session's newest measurement.
Result<base::EventId> newestMeasurement(Site& site, const base::SessionId& session)
{
    const auto latest = projections::latestMeasurement(site.database(), session);
    if (!latest) {
        return tl::unexpected(latest.error());
    }
    if (!*latest) {
        return failure(ErrorCode::InvalidArgument, "measurement", {}, "–");
    }
    base::EventId event;
    const auto asked = site.database().each(
        "SELECT event_id FROM events WHERE position = ?",
        [&event](const store::Statement& row) { event = row.id<base::EventId>(0); }, (*latest)->position);
    return asked ? Result<base::EventId>(event) : tl::unexpected(asked.error());
}

Result<> appendDispute(Site& site, const base::SessionId& session, events::MeasurementDisputed dispute)
{
    const auto entry = requireSession(site, session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!projections::isMeasuredColumn(dispute.column)) {
        return failure(ErrorCode::InvalidArgument, "column", {}, dispute.column);
    }
    const auto measurement = newestMeasurement(site, session);
    if (!measurement) {
        return tl::unexpected(measurement.error());
    }
    dispute.session = session;
    dispute.person = entry->person;
    dispute.measurement = *measurement;
    return site.append(dispute, entry->version);
}

} // namespace

Result<> changeTranscript(Site& site, const base::SessionId& session, const TranscriptChange& change, std::int64_t seen)
{
    const auto entry = requireSession(site, session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    const auto before = openTranscript(site, session);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const auto after = change(fromDocument(*before));
    if (!after) {
        return tl::unexpected(after.error());
    }
    const auto edits = events::differences(*before, toDocument(*after));
    if (events::isEmpty(edits)) {
        return {};
    }
    return appendEdits(site, {.session = session, .person = entry->person, .edits = {}}, edits, seen);
}

Result<> editSegment(Site& site, const base::SessionId& session, std::size_t segment, std::string_view text,
                     std::int64_t seen)
{
    return changeTranscript(
        site, session,
        [segment, text](const transcript::Transcript& before) { return transcript::withText(before, segment, text); },
        seen);
}

Result<> setRoles(Site& site, const base::SessionId& session, const std::map<std::string, transcript::Role>& bySpeaker,
                  std::int64_t seen)
{
    return changeTranscript(
        site, session,
        [&bySpeaker](const transcript::Transcript& before) {
            Result<transcript::Transcript> after = before;
            for (const auto& [speaker, role] : bySpeaker) {
                after = transcript::withRole(*after, speaker, role);
                if (!after) {
                    return after;
                }
            }
            after->rolesGuessed = after->rolesGuessed && bySpeaker.empty();
            return after;
        },
        seen);
}

Result<EditHistory> editHistory(Site& site, const base::SessionId& session)
{
    const auto log = readEdits(site, session);
    return log ? Result<EditHistory>(EditHistory{log->undoable.size(), log->redoable.size()})
               : tl::unexpected(log.error());
}

Result<> undoEdit(Site& site, const base::SessionId& session, std::int64_t seen)
{
    const auto log = readEdits(site, session);
    if (!log) {
        return tl::unexpected(log.error());
    }
    if (log->undoable.empty()) {
        return failure(ErrorCode::InvalidArgument, "undo", {}, "–");
    }
    const auto& last = log->edits[log->undoable.back()];
    const auto now = openTranscript(site, session);
    if (!now) {
        return tl::unexpected(now.error());
    }
    const auto before = documentBefore(site, *log, log->undoable.back());
    if (!before) {
        return tl::unexpected(before.error());
    }
    return appendEdits(site, {.session = session, .person = last.event.person, .edits = {}, .undoes = last.id},
                       events::differences(*now, *before), seen);
}

Result<> redoEdit(Site& site, const base::SessionId& session, std::int64_t seen)
{
    const auto log = readEdits(site, session);
    if (!log) {
        return tl::unexpected(log.error());
    }
    if (log->redoable.empty()) {
        return failure(ErrorCode::InvalidArgument, "redo", {}, "–");
    }
    const auto& taken = log->edits[log->redoable.back()];
    const auto edits = openEdits(site, taken.event);
    if (!edits) {
        return tl::unexpected(edits.error());
    }
    return appendEdits(site, {.session = session, .person = taken.event.person, .edits = {}, .redoes = taken.id},
                       *edits, seen);
}

Result<> disputeMeasurement(Site& site, const base::SessionId& session, std::string_view column,
                            std::string_view remarks)
{
    events::MeasurementDisputed dispute;
    dispute.column = column;
    if (const auto wrong = transcript::firstInvalidUtf8(remarks)) {
        return failure(ErrorCode::InvalidUtf8, "remarks", "byte " + std::to_string(*wrong));
    }
    if (!remarks.empty()) {
        dispute.remarks = events::Personal(std::string(remarks));
    }
    return appendDispute(site, session, std::move(dispute));
}

Result<> withdrawDispute(Site& site, const base::SessionId& session, std::string_view column)
{
    events::MeasurementDisputed dispute;
    dispute.column = column;
    dispute.withdrawn = true;
    return appendDispute(site, session, std::move(dispute));
}

} // namespace voither::site
