// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "events/payload.h"
#include "site/site.h"
#include "transcript/transcript.h"

/// What a person at the screen writes and corrects. Every function appends one event, or nothing when it is refused.
/// `seen` is the aggregate version that the screen showed (PersonEntry, SessionEntry, Note): VersionConflict when
/// somebody else was faster. On the database's thread.
namespace voither::site {

// --- people; DuplicatePerson, InvalidIdentifier, InvalidDate and InvalidUtf8 name the member, never its value ---

/// A person needs a record number or a name.
base::Result<base::PersonId> registerPerson(Site& site, const events::PersonDetails& details);
/// `cleared` are columns that are empty from now on.
base::Result<> updatePerson(Site& site, const base::PersonId& person, const events::PersonDetails& changes,
                            const std::vector<std::string>& cleared, std::int64_t seen);

/// InvalidDate for a date in the future.
base::Result<> recordConsent(Site& site, const events::ConsentRecorded& consent);
/// ConsentMissing when no such consent holds.
base::Result<> withdrawConsent(Site& site, const events::ConsentWithdrawn& withdrawal);

// --- transcripts; the one that was attached stays in the log, and so does every edit ---

/// What an edit makes of the transcript: one of the corrections of transcript/edit.h, or several.
using TranscriptChange = std::function<base::Result<transcript::Transcript>(const transcript::Transcript&)>;
/// Appends the difference as one edit, nothing when there is none; refused as the change refuses.
base::Result<> changeTranscript(Site& site, const base::SessionId& session, const TranscriptChange& change,
                                std::int64_t seen);

/// Another wording of one segment. InvalidArgument when there is no such segment or nothing is left of the text.
base::Result<> editSegment(Site& site, const base::SessionId& session, std::size_t segment, std::string_view text,
                           std::int64_t seen);
/// Whose voice each speaker is; nothing stays a guess. InvalidArgument for a speaker whom the transcript does not name.
base::Result<> setRoles(Site& site, const base::SessionId& session,
                        const std::map<std::string, transcript::Role>& bySpeaker, std::int64_t seen);

/// How many edits can be taken back, and how many of those that were can be made again. Read from the log.
struct EditHistory {
    std::size_t undoable = 0;
    std::size_t redoable = 0;
};
base::Result<EditHistory> editHistory(Site& site, const base::SessionId& session);
/// Takes the last edit back, or makes the last one again that was taken back, by an edit of its own. InvalidArgument
/// when there is none.
base::Result<> undoEdit(Site& site, const base::SessionId& session, std::int64_t seen);
base::Result<> redoEdit(Site& site, const base::SessionId& session, std::int64_t seen);

// --- measurements ---

/// The user who opened the site does not agree with the session's newest value of a column; an empty `remarks` is
/// none. InvalidArgument when the session was not measured or there is no such column.
base::Result<> disputeMeasurement(Site& site, const base::SessionId& session, std::string_view column,
                                  std::string_view remarks);
base::Result<> withdrawDispute(Site& site, const base::SessionId& session, std::string_view column);

// --- notes and interventions, by the user who opened the site ---

/// A draft. `session` is null when the note belongs to none.
base::Result<base::Uuid> writeNote(Site& site, const base::PersonId& person, const base::SessionId& session,
                                   std::string_view text);
/// InvalidArgument when there is no such note of the person or it is signed.
base::Result<> rewordNote(Site& site, const base::PersonId& person, const base::Uuid& note, std::string_view text,
                          std::int64_t seen);
/// Signs the wording that was seen; it is never written again.
base::Result<> signNote(Site& site, const base::PersonId& person, const base::Uuid& note, std::int64_t seen);

struct InterventionText {
    base::PersonId person;
    base::SessionId session; // null when it belongs to none
    std::string interventionType;
    std::string details;
    base::Instant prescribedAt;
    std::optional<double> adherenceScore; // 0 to 1
    std::string patientFeedback;          // may be empty
};
base::Result<base::Uuid> recordIntervention(Site& site, const InterventionText& intervention);

} // namespace voither::site
