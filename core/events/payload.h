// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"
#include "events/personal_cipher.h"

namespace voither::events {

/// Text that only the person's key opens. Writers set `text`; what is read from an event has `sealed` only.
struct Personal {
    std::optional<std::string> text;
    std::string sealed;     // base64, empty when the member is absent
    std::string_view field; // the member's name, bound to the sealed text

    Personal() = default;
    Personal(std::string plain)
        : text(std::move(plain))
    {
    }

    bool isSet() const { return text.has_value() || !sealed.empty(); }
    /// The text; nothing when there is none or when the person's key was destroyed.
    base::Result<std::optional<std::string>> open(const PersonalCipher& cipher, const base::PersonId& person) const;
};

struct SiteCreated {
    base::Uuid site;
    std::int64_t capsId = 0;
    std::string cnes; // empty when not known
    std::string name;
    bool demonstration = false; // synthetic people only
};

struct UserAdded {
    base::UserId user;
    std::string name;
    std::string role;       // clinician, manager, reception, administrator, auditor
    std::string occupation; // CBO, empty when not known
    std::string council;    // registration with a professional council, for example "CRP 02/12345"
};

/// What is known of a person. Nothing means "not said" in a registration and "unchanged" in an update. Members are
/// named as the platform's columns.
struct PersonDetails {
    Personal recordNumber;
    Personal name;
    Personal socialName;
    Personal cpf;       // eleven digits (see identifiers.h)
    Personal cns;       // fifteen digits
    Personal birthDate; // 2026-03-04
    Personal phone;
    std::string recordIndex; // blind indexes, filled by the codec from the texts
    std::string cpfIndex;
    std::string cnsIndex;
    std::optional<std::string> ageRange;
    std::optional<std::string> gender;
    std::optional<std::string> educationLevel;
    std::optional<std::int64_t> socioeconomicScore;
    std::optional<std::string> primaryDiagnosisIcd11;
    std::optional<std::string> primaryDiagnosisIcd10;
    std::optional<std::vector<std::string>> secondaryDiagnoses;
    std::optional<std::vector<std::string>> medicationHistory;
    std::optional<std::map<std::string, double>> traumaScores;
};

struct PersonRegistered {
    base::PersonId person;
    PersonDetails details;
};

struct PersonUpdated {
    base::PersonId person;
    PersonDetails changes;
    std::vector<std::string> cleared; // members that are empty from now on, by their column names
};

struct PersonErased {
    base::PersonId person;
    std::string reason; // a key in the catalogues, never free text
};

enum class ConsentKind { Recording, Research };
std::string_view name(ConsentKind kind);

struct ConsentRecorded {
    base::PersonId person;
    ConsentKind kind = ConsentKind::Recording;
    base::Date date{};
    std::string givenBy = "self"; // self, guardian
    Personal remarks;
};

struct ConsentWithdrawn {
    base::PersonId person;
    ConsentKind kind = ConsentKind::Recording;
    base::Date date{};
    Personal remarks;
};

struct SessionHeld {
    base::SessionId session;
    base::PersonId person;
    base::UserId therapist;
    std::string sessionType = "individual"; // individual, group, assessment
    std::string setting = "in-person";      // in-person, teletherapy
    base::Instant sessionDatetime;
    std::optional<std::int64_t> durationMinutes;
};

/// The recording as it lies among the encrypted objects.
struct AudioAttached {
    base::SessionId session;
    base::PersonId person;
    base::ObjectId object;
    std::int64_t size = 0; // bytes of the plain content
    std::int64_t chunkCount = 0;
    std::string sha256; // of the encrypted file, hexadecimal
    double durationSeconds = 0;
    std::int64_t channels = 0;
    std::int64_t sampleRate = 0;
    std::string format = "flac";
};

/// A transcript as the log keeps it: the members of transcript::Transcript.
struct TranscriptWord {
    std::string text;
    double startTime = 0;
    double endTime = 0;
    std::optional<double> confidence;
    bool timeInterpolated = false;

    friend bool operator==(const TranscriptWord&, const TranscriptWord&) = default;
};

struct TranscriptSegment {
    std::string speaker;
    std::string role; // patient, therapist, other
    double startTime = 0;
    double endTime = 0;
    std::string text;
    std::vector<TranscriptWord> words;
    std::optional<double> confidence;

    friend bool operator==(const TranscriptSegment&, const TranscriptSegment&) = default;
};

struct TranscriptDocument {
    std::string format;
    std::string language; // BCP 47, empty when not known
    bool hasTimes = true;
    bool rolesGuessed = false;
    std::vector<TranscriptSegment> segments;

    friend bool operator==(const TranscriptDocument&, const TranscriptDocument&) = default;
};
base::Result<std::string> encodeTranscript(const TranscriptDocument& document);
base::Result<TranscriptDocument> decodeTranscript(std::string_view json);

/// The words of one segment in canonical JSON, as read models keep them.
base::Result<std::string> encodeWords(const std::vector<TranscriptWord>& words);
base::Result<std::vector<TranscriptWord>> decodeWords(std::string_view json);

struct TranscriptAttached {
    base::SessionId session;
    base::PersonId person;
    std::int64_t segments = 0;
    std::string language;
    Personal document; // encodeTranscript()
};

/// One correction: the words of a segment, or whose voice it is. Words given as text have no times of their own.
struct SegmentEdit {
    std::int64_t segment = 0;
    std::optional<std::string> text;
    std::optional<std::string> role;
    std::optional<std::string> speaker = {};

    friend bool operator==(const SegmentEdit&, const SegmentEdit&) = default;
};

/// Other segments in the place of `removed` ones: text with times, a split, a merge.
struct SegmentSplice {
    std::int64_t first = 0;
    std::int64_t removed = 0;
    std::vector<TranscriptSegment> segments;

    friend bool operator==(const SegmentSplice&, const SegmentSplice&) = default;
};

/// What a correction does to a transcript, in this order: splices, numbered as before all of them and ascending; roles
/// of speakers; single segments. See transcript_edits.h.
struct TranscriptEdits {
    std::vector<SegmentEdit> segments;
    std::map<std::string, std::string> speakerRoles = {}; // every segment of that speaker gets the role, for sure
    std::vector<SegmentSplice> splices = {};
    std::optional<bool> rolesGuessed = {}; // what it is afterwards

    friend bool operator==(const TranscriptEdits&, const TranscriptEdits&) = default;
};
base::Result<std::string> encodeEdits(const TranscriptEdits& edits);
base::Result<TranscriptEdits> decodeEdits(std::string_view json);

struct TranscriptEdited {
    base::SessionId session;
    base::PersonId person;
    Personal edits;            // encodeEdits()
    base::EventId undoes = {}; // the edit that this one takes back; null when it takes none back
    base::EventId redoes = {}; // the edit that was taken back and happens again
};

/// One measured column: a value with its standard error, or the reason why there is none.
struct MeasuredColumn {
    std::optional<double> value;
    std::optional<double> standardError;
    std::int64_t n = 0;
    std::string abstained; // empty when there is a value

    friend bool operator==(const MeasuredColumn&, const MeasuredColumn&) = default;
};

struct DimensionsMeasured {
    base::SessionId session; // null where the source is not a session ...
    base::Uuid checkIn;      // ... and then the check-in's own id
    base::PersonId person;
    base::Instant time;
    std::string measurementSource = "session";     // session, app, daily_check
    std::map<std::string, MeasuredColumn> columns; // by the platform's column names
    double confidenceScore = 0;
    std::optional<double> qualityScore;
    std::string processingVersion;
    std::string language;
    std::int64_t patientWords = 0;
    Personal document; // the whole measurement with its evidence, JSON
};

/// A note, or a new wording of one that nobody has signed yet.
struct NoteWritten {
    base::Uuid note;
    base::PersonId person;
    base::SessionId session; // null when it belongs to none
    base::UserId author;
    Personal text;
};

struct NoteSigned {
    base::Uuid note;
    base::PersonId person;
    base::UserId signer;
    base::EventId wording; // the note_written that is signed
};

struct InterventionRecorded {
    base::Uuid intervention;
    base::PersonId person;
    base::SessionId session;      // null when it belongs to none
    std::string interventionType; // medication_change, therapy_modality, ...
    Personal interventionDetails;
    base::UserId prescribedBy;
    base::Instant prescribedAt;
    std::optional<double> adherenceScore;
    Personal patientFeedback;
};

/// A recording began: from now on its sound is appended to the object. The session counts as held once the recording
/// ended; until then this is all that is known of it.
struct RecordingStarted {
    base::ObjectId object; // also the recording's own id
    base::SessionId session;
    base::PersonId person;
    base::UserId therapist;
    std::string sessionType = "individual"; // as in SessionHeld
    std::string setting = "in-person";
    base::Instant startedAt;
    base::Date consentDate{}; // of the consent that allows it
    std::int64_t channels = 0;
    std::int64_t sampleRate = 0;
    std::string format = "pcm_s16le"; // interleaved
};

enum class RecordingOutcome {
    Attached,  // the sound is the session's, as another object (AudioAttached)
    Discarded, // somebody decided to keep nothing of it
    Empty,     // there was no sound
};
std::string_view name(RecordingOutcome outcome);

/// The recording's own object is not needed any more.
struct RecordingEnded {
    base::ObjectId object;
    base::PersonId person;
    RecordingOutcome outcome = RecordingOutcome::Attached;
};

enum class MarkKind {
    Mark,         // by a person
    Pause,        // the recording stood still on purpose
    Interruption, // sound was lost: no microphone, no sound server, no space, a sleeping computer
};
std::string_view name(MarkKind kind);

/// A moment of a session's recording, or its new wording.
struct SessionMarked {
    base::Uuid mark;
    base::SessionId session;
    base::PersonId person;
    MarkKind kind = MarkKind::Mark;
    double seconds = 0;                  // of the recording
    std::optional<double> lengthSeconds; // what a pause or an interruption lasted by the clock
    bool removed = false;
    Personal text;
};

/// A professional does not agree with a measured value, or takes that back.
struct MeasurementDisputed {
    base::SessionId session;
    base::PersonId person;
    std::string column;        // the platform's name, for example "valence_emotional"
    base::EventId measurement; // the dimensions_measured that the professional saw
    bool withdrawn = false;
    Personal remarks;
};

/// An event of a type or a schema version that only a newer program knows. It is kept and carried as it is.
struct Opaque { };

/// The types in the order of EventType, then Opaque.
using Payload = std::variant<SiteCreated, UserAdded, PersonRegistered, PersonUpdated, PersonErased, ConsentRecorded,
                             ConsentWithdrawn, SessionHeld, AudioAttached, TranscriptAttached, TranscriptEdited,
                             DimensionsMeasured, NoteWritten, NoteSigned, InterventionRecorded, RecordingStarted,
                             RecordingEnded, SessionMarked, MeasurementDisputed, Opaque>;

} // namespace voither::events
