// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/schema.h"

#include "projections/columns.h"

namespace voither::projections {

namespace {

// Instants are microseconds since 1970, dates and JSON are text, ids blobs of 16 bytes. "sealed" text opens with the
// person's key only. Names and words of transcripts stand open, for search: the whole database is encrypted.

constexpr const char* site = R"sql(
CREATE TABLE site (
    id BLOB PRIMARY KEY,
    caps_id INTEGER NOT NULL,
    cnes TEXT NOT NULL,
    name TEXT NOT NULL,
    demonstration INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* users = R"sql(
CREATE TABLE users (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    occupation TEXT NOT NULL,
    council TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* patients = R"sql(
CREATE TABLE patients (
    id BLOB PRIMARY KEY,
    caps_id INTEGER NOT NULL,
    encrypted_cpf TEXT,                    -- sealed
    encrypted_cns TEXT,                    -- sealed
    encrypted_birth_date TEXT,             -- sealed
    encrypted_phone TEXT,                  -- sealed
    record_number TEXT,
    name TEXT,
    social_name TEXT,
    folded_name TEXT NOT NULL,             -- how the person is called, lower case without diacritics
    record_index TEXT,                     -- blind indexes
    cpf_index TEXT,
    cns_index TEXT,
    age_range TEXT,
    gender TEXT,
    education_level TEXT,
    socioeconomic_score INTEGER,
    primary_diagnosis_icd11 TEXT,
    primary_diagnosis_icd10 TEXT,
    secondary_diagnoses TEXT,              -- JSON
    medication_history TEXT,               -- JSON
    trauma_scores TEXT,                    -- JSON
    consent_date TEXT,                     -- of the recording of sessions; null when there is none or it was withdrawn
    consent_research INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    version INTEGER NOT NULL               -- of the aggregate
) STRICT, WITHOUT ROWID;
CREATE INDEX patients_by_name ON patients (folded_name, id);
CREATE INDEX patients_by_record ON patients (record_index) WHERE record_index IS NOT NULL;
CREATE INDEX patients_by_cpf ON patients (cpf_index) WHERE cpf_index IS NOT NULL;
CREATE INDEX patients_by_cns ON patients (cns_index) WHERE cns_index IS NOT NULL;
)sql";

constexpr const char* personWords = R"sql(
CREATE TABLE person_words (
    word TEXT NOT NULL,                    -- of names and record number, folded
    patient_id BLOB NOT NULL REFERENCES patients (id) ON DELETE CASCADE,
    PRIMARY KEY (word, patient_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_words_by_person ON person_words (patient_id);
)sql";

constexpr const char* erasedPeople = R"sql(
CREATE TABLE erased_people (
    patient_id BLOB PRIMARY KEY,
    erased_at INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* consents = R"sql(
CREATE TABLE consents (
    position INTEGER PRIMARY KEY,          -- of the event that recorded it
    patient_id BLOB NOT NULL REFERENCES patients (id),
    kind TEXT NOT NULL,                    -- recording, research
    given_on TEXT NOT NULL,
    given_by TEXT NOT NULL,
    withdrawn_on TEXT,
    remarks TEXT NOT NULL                  -- sealed
) STRICT;
CREATE INDEX consents_by_person ON consents (patient_id, kind, position);
)sql";

constexpr const char* sessions = R"sql(
CREATE TABLE sessions (
    id BLOB PRIMARY KEY,
    patient_id BLOB NOT NULL REFERENCES patients (id),
    therapist_id BLOB,
    session_number INTEGER NOT NULL,       -- of the person, by time
    session_type TEXT NOT NULL,
    duration_minutes INTEGER,
    setting TEXT NOT NULL,
    audio_storage_key TEXT,
    transcript_storage_key TEXT,
    processing_status TEXT NOT NULL,       -- held, recorded, transcribed, measured
    quality_score REAL,
    session_datetime INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Covers what a list of everybody reads.
CREATE INDEX sessions_by_person ON sessions (patient_id, session_datetime, id, therapist_id);
CREATE INDEX sessions_by_therapist ON sessions (therapist_id, patient_id);
CREATE INDEX sessions_by_status ON sessions (processing_status) WHERE processing_status <> 'measured';
)sql";

constexpr const char* audioObjects = R"sql(
CREATE TABLE audio_objects (
    object_id BLOB PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES sessions (id),
    patient_id BLOB NOT NULL,
    size INTEGER NOT NULL,
    chunk_count INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    duration_seconds REAL NOT NULL,
    channels INTEGER NOT NULL,
    sample_rate INTEGER NOT NULL,
    format TEXT NOT NULL,
    attached_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX audio_objects_by_session ON audio_objects (session_id);
CREATE INDEX audio_objects_by_person ON audio_objects (patient_id);
)sql";

constexpr const char* recordings = R"sql(
CREATE TABLE recordings (
    object_id BLOB PRIMARY KEY,            -- a recording that began and was not ended
    session_id BLOB NOT NULL,              -- counts as held once the recording ended
    patient_id BLOB NOT NULL REFERENCES patients (id),
    therapist_id BLOB,
    session_type TEXT NOT NULL,
    setting TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    consent_date TEXT NOT NULL,
    channels INTEGER NOT NULL,
    sample_rate INTEGER NOT NULL,
    format TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX recordings_by_person ON recordings (patient_id);
)sql";

constexpr const char* sessionMarks = R"sql(
CREATE TABLE session_marks (
    id BLOB PRIMARY KEY,
    session_id BLOB NOT NULL,
    patient_id BLOB NOT NULL REFERENCES patients (id),
    kind TEXT NOT NULL,                    -- mark, pause, interruption
    seconds REAL NOT NULL,                 -- of the recording
    length_seconds REAL,
    text TEXT NOT NULL                     -- sealed
) STRICT, WITHOUT ROWID;
CREATE INDEX session_marks_by_session ON session_marks (session_id, seconds);
CREATE INDEX session_marks_by_person ON session_marks (patient_id);
)sql";

constexpr const char* transcripts = R"sql(
CREATE TABLE transcripts (
    session_id BLOB PRIMARY KEY REFERENCES sessions (id),
    patient_id BLOB NOT NULL,
    format TEXT NOT NULL,
    language TEXT NOT NULL,
    has_times INTEGER NOT NULL,
    roles_guessed INTEGER NOT NULL,
    segments INTEGER NOT NULL,
    edits INTEGER NOT NULL,
    attached_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX transcripts_by_person ON transcripts (patient_id);
)sql";

// The index of words is kept by triggers, so that no way of changing a segment can forget it.
constexpr const char* transcriptSegments = R"sql(
CREATE TABLE transcript_segments (
    id INTEGER PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES sessions (id),
    patient_id BLOB NOT NULL,
    segment INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    role TEXT NOT NULL,
    start_time REAL NOT NULL,
    end_time REAL NOT NULL,
    text TEXT NOT NULL,
    confidence REAL,
    words TEXT,                            -- JSON; null when the source had none or the text was corrected
    edited INTEGER NOT NULL,
    UNIQUE (session_id, segment)
) STRICT;
CREATE INDEX transcript_segments_by_person ON transcript_segments (patient_id);
CREATE VIRTUAL TABLE transcript_search USING fts5 (
    text, content='transcript_segments', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
INSERT INTO transcript_search (transcript_search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER transcript_segments_added AFTER INSERT ON transcript_segments BEGIN
    INSERT INTO transcript_search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER transcript_segments_removed AFTER DELETE ON transcript_segments BEGIN
    INSERT INTO transcript_search (transcript_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER transcript_segments_changed AFTER UPDATE OF text ON transcript_segments BEGIN
    INSERT INTO transcript_search (transcript_search, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO transcript_search (rowid, text) VALUES (new.id, new.text);
END;
)sql";

constexpr const char* measurementDisputes = R"sql(
CREATE TABLE measurement_disputes (
    session_id BLOB NOT NULL REFERENCES sessions (id),
    measured_column TEXT NOT NULL,
    patient_id BLOB NOT NULL,
    measurement BLOB NOT NULL,             -- the event whose value is disputed
    disputed_by BLOB,
    disputed_at INTEGER NOT NULL,
    remarks TEXT NOT NULL,                 -- sealed
    PRIMARY KEY (session_id, measured_column)
) STRICT, WITHOUT ROWID;
CREATE INDEX measurement_disputes_by_person ON measurement_disputes (patient_id);
)sql";

constexpr const char* notes = R"sql(
CREATE TABLE notes (
    id BLOB PRIMARY KEY,
    patient_id BLOB NOT NULL REFERENCES patients (id),
    session_id BLOB,
    author_id BLOB,
    text TEXT NOT NULL,                    -- sealed
    wording BLOB NOT NULL,                 -- the event with this text
    written_at INTEGER NOT NULL,
    signed_by BLOB,
    signed_at INTEGER,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_person ON notes (patient_id, written_at);
)sql";

constexpr const char* interventions = R"sql(
CREATE TABLE interventions (
    id BLOB PRIMARY KEY,
    patient_id BLOB NOT NULL REFERENCES patients (id),
    session_id BLOB,
    intervention_type TEXT NOT NULL,
    intervention_details TEXT NOT NULL,    -- sealed
    prescribed_by BLOB,
    prescribed_at INTEGER NOT NULL,
    adherence_score REAL,
    patient_feedback TEXT NOT NULL         -- sealed
) STRICT, WITHOUT ROWID;
CREATE INDEX interventions_by_person ON interventions (patient_id, prescribed_at);
)sql";

constexpr const char* unknownEvents = R"sql(
CREATE TABLE unknown_events (
    position INTEGER PRIMARY KEY,          -- kept in the log, shown by a newer program
    event_type TEXT NOT NULL,
    schema_version INTEGER NOT NULL
) STRICT;
)sql";

std::string measurements()
{
    return "CREATE TABLE dimensional_measurements (\n"
           "    id INTEGER PRIMARY KEY,                -- position of the event, where the evidence lies sealed\n"
           "    time INTEGER NOT NULL,\n"
           "    patient_id BLOB NOT NULL REFERENCES patients (id),\n"
           "    session_id BLOB,\n"
           "    measurement_source TEXT NOT NULL,\n    "
        + forEachColumn([](const std::string& column) { return column + " REAL"; }, ",\n    ")
        + ",\n    confidence_score REAL NOT NULL,\n"
          "    processing_version TEXT NOT NULL,\n"
          "    is_current INTEGER NOT NULL            -- 0 when the session was measured again since\n"
          ") STRICT;\n"
          "-- These two cover the valence of many people at once.\n"
          "CREATE INDEX measurements_by_person ON dimensional_measurements"
          " (patient_id, is_current, time, id, valence_emotional);\n"
          "CREATE INDEX measurements_by_session ON dimensional_measurements (session_id, id);\n";
}

/// What a value rests on, apart from it: charts of many people read the values only.
std::string measurementDetails()
{
    return "CREATE TABLE measurement_details (\n"
           "    measurement_id INTEGER PRIMARY KEY REFERENCES dimensional_measurements (id) ON DELETE CASCADE,\n"
           "    patient_id BLOB NOT NULL,\n"
           "    language TEXT NOT NULL,\n"
           "    patient_words INTEGER NOT NULL,\n    "
        + forEachColumn(
               [](const std::string& column) {
                   return column + "_standard_error REAL, " + column + "_n INTEGER, " + column + "_abstained TEXT";
               },
               ",\n    ")
        + ") STRICT;\nCREATE INDEX measurement_details_by_person ON measurement_details"
          " (patient_id, measurement_id, valence_emotional_standard_error);\n";
}

/// How people differ is told from one measurement of each (see spread.h).
std::string firstMeasurements()
{
    return "CREATE TABLE first_measurements (\n"
           "    patient_id BLOB PRIMARY KEY REFERENCES patients (id),\n"
           "    measurement_id INTEGER NOT NULL,\n    "
        + forEachColumn([](const std::string& column) { return column + " REAL"; }, ",\n    ")
        + ") STRICT, WITHOUT ROWID;\n";
}

std::string aggregates(const std::string& table, const std::string& bucket)
{
    return "CREATE TABLE " + table + " (\n    patient_id BLOB NOT NULL REFERENCES patients (id),\n    " + bucket
        + " INTEGER NOT NULL,\n    "
        + forEachColumn(
               [](const std::string& column) {
                   return "avg_" + column + " REAL, std_" + column + " REAL, trend_" + column + " REAL, count_" + column
                       + " INTEGER NOT NULL";
               },
               ",\n    ")
        + ",\n    measurement_count INTEGER NOT NULL,\n    PRIMARY KEY (patient_id, " + bucket
        + ")\n) STRICT, WITHOUT ROWID;\n";
}

std::vector<Table> allTables()
{
    return {
        {"site", site, "*", "id", ""},
        {"users", users, "*", "id", ""},
        {"patients", patients, "*", "id", "id"},
        {"person_words", personWords, "*", "word, patient_id", "patient_id"},
        {"erased_people", erasedPeople, "*", "patient_id", ""},
        {"consents", consents, "*", "position", "patient_id"},
        {"sessions", sessions, "*", "id", "patient_id"},
        {"audio_objects", audioObjects, "*", "object_id", "patient_id"},
        {"recordings", recordings, "*", "object_id", "patient_id"},
        {"session_marks", sessionMarks, "*", "id", "patient_id"},
        {"transcripts", transcripts, "*", "session_id", "patient_id"},
        {"transcript_segments", transcriptSegments,
         "session_id, segment, patient_id, speaker, role, start_time, end_time, text, confidence, words, edited",
         "session_id, segment", "patient_id"},
        {"dimensional_measurements", measurements(), "*", "id", "patient_id"},
        {"measurement_details", measurementDetails(), "*", "measurement_id", "patient_id"},
        {"first_measurements", firstMeasurements(), "*", "patient_id", "patient_id"},
        {"daily_dimensions", aggregates("daily_dimensions", "day"), "*", "patient_id, day", "patient_id"},
        {"weekly_dimensions", aggregates("weekly_dimensions", "week"), "*", "patient_id, week", "patient_id"},
        {"measurement_disputes", measurementDisputes, "*", "session_id, measured_column", "patient_id"},
        {"notes", notes, "*", "id", "patient_id"},
        {"interventions", interventions, "*", "id", "patient_id"},
        {"unknown_events", unknownEvents, "*", "position", ""},
    };
}

} // namespace

const std::vector<Table>& tables()
{
    static const std::vector<Table> all = allTables();
    return all;
}

base::Result<> createTables(store::Database& database)
{
    for (const auto& table : tables()) {
        if (const auto created = database.script(table.create); !created) {
            return created;
        }
    }
    return {};
}

base::Result<> dropTables(store::Database& database)
{
    if (const auto dropped = database.script("DROP TABLE IF EXISTS transcript_search"); !dropped) {
        return dropped;
    }
    for (auto table = tables().rbegin(); table != tables().rend(); ++table) {
        if (const auto dropped = database.script("DROP TABLE IF EXISTS " + table->name); !dropped) {
            return dropped;
        }
    }
    return {};
}

} // namespace voither::projections
