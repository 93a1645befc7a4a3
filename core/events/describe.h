// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/json_form.h"
#include "events/payload.h"

namespace voither::events {

// The members of every payload, listed once for writing and reading. Private to the room.

template <class Form>
void describe(Form& form, SiteCreated& p)
{
    form("site_id", p.site);
    form("caps_id", p.capsId);
    form("cnes", p.cnes);
    form("name", p.name);
    form("demonstration", p.demonstration);
}

template <class Form>
void describe(Form& form, UserAdded& p)
{
    form("user_id", p.user);
    form("name", p.name);
    form("role", p.role);
    form("occupation", p.occupation);
    form("council", p.council);
}

template <class Form>
void describeDetails(Form& form, PersonDetails& d)
{
    form.sealed("record_number", d.recordNumber);
    form.sealed("name", d.name);
    form.sealed("social_name", d.socialName);
    form.sealed("cpf", d.cpf);
    form.sealed("cns", d.cns);
    form.sealed("birth_date", d.birthDate);
    form.sealed("phone", d.phone);
    form.blindIndex("record_index", "record_number", d.recordNumber, d.recordIndex);
    form.blindIndex("cpf_index", "cpf", d.cpf, d.cpfIndex);
    form.blindIndex("cns_index", "cns", d.cns, d.cnsIndex);
    form("age_range", d.ageRange);
    form("gender", d.gender);
    form("education_level", d.educationLevel);
    form("socioeconomic_score", d.socioeconomicScore);
    form("primary_diagnosis_icd11", d.primaryDiagnosisIcd11);
    form("primary_diagnosis_icd10", d.primaryDiagnosisIcd10);
    form("secondary_diagnoses", d.secondaryDiagnoses);
    form("medication_history", d.medicationHistory);
    form("trauma_scores", d.traumaScores);
}

template <class Form>
void describe(Form& form, PersonRegistered& p)
{
    form.person("person_id", p.person);
    describeDetails(form, p.details);
}

template <class Form>
void describe(Form& form, PersonUpdated& p)
{
    form.person("person_id", p.person);
    describeDetails(form, p.changes);
    form("cleared", p.cleared);
}

template <class Form>
void describe(Form& form, PersonErased& p)
{
    form.person("person_id", p.person);
    form("reason", p.reason);
}

template <class Form>
void describe(Form& form, ConsentRecorded& p)
{
    form.person("person_id", p.person);
    form("kind", p.kind);
    form("date", p.date);
    form("given_by", p.givenBy);
    form.sealed("remarks", p.remarks);
}

template <class Form>
void describe(Form& form, ConsentWithdrawn& p)
{
    form.person("person_id", p.person);
    form("kind", p.kind);
    form("date", p.date);
    form.sealed("remarks", p.remarks);
}

template <class Form>
void describe(Form& form, SessionHeld& p)
{
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("therapist_id", p.therapist);
    form("session_type", p.sessionType);
    form("setting", p.setting);
    form("session_datetime", p.sessionDatetime);
    form("duration_minutes", p.durationMinutes);
}

template <class Form>
void describe(Form& form, AudioAttached& p)
{
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("object_id", p.object);
    form("size", p.size);
    form("chunk_count", p.chunkCount);
    form("sha256", p.sha256);
    form("duration_seconds", p.durationSeconds);
    form("channels", p.channels);
    form("sample_rate", p.sampleRate);
    form("format", p.format);
}

template <class Form>
void describe(Form& form, TranscriptAttached& p)
{
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("segments", p.segments);
    form("language", p.language);
    form.sealed("document", p.document);
}

template <class Form>
void describe(Form& form, TranscriptEdited& p)
{
    form("session_id", p.session);
    form.person("person_id", p.person);
    form.sealed("edits", p.edits);
    form("undoes", p.undoes);
    form("redoes", p.redoes);
}

void describeColumns(JsonWriter& form, std::map<std::string, MeasuredColumn>& columns);
void describeColumns(JsonReader& form, std::map<std::string, MeasuredColumn>& columns);

template <class Form>
void describe(Form& form, DimensionsMeasured& p)
{
    form("session_id", p.session);
    form("check_in_id", p.checkIn);
    form.person("person_id", p.person);
    form("time", p.time);
    form("measurement_source", p.measurementSource);
    describeColumns(form, p.columns);
    form("confidence_score", p.confidenceScore);
    form("quality_score", p.qualityScore);
    form("processing_version", p.processingVersion);
    form("language", p.language);
    form("patient_words", p.patientWords);
    form.sealed("document", p.document);
}

template <class Form>
void describe(Form& form, NoteWritten& p)
{
    form("note_id", p.note);
    form.person("person_id", p.person);
    form("session_id", p.session);
    form("author_id", p.author);
    form.sealed("text", p.text);
}

template <class Form>
void describe(Form& form, NoteSigned& p)
{
    form("note_id", p.note);
    form.person("person_id", p.person);
    form("signer_id", p.signer);
    form("wording", p.wording);
}

template <class Form>
void describe(Form& form, InterventionRecorded& p)
{
    form("intervention_id", p.intervention);
    form.person("person_id", p.person);
    form("session_id", p.session);
    form("intervention_type", p.interventionType);
    form.sealed("intervention_details", p.interventionDetails);
    form("prescribed_by", p.prescribedBy);
    form("prescribed_at", p.prescribedAt);
    form("adherence_score", p.adherenceScore);
    form.sealed("patient_feedback", p.patientFeedback);
}

template <class Form>
void describe(Form& form, RecordingStarted& p)
{
    form("object_id", p.object);
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("therapist_id", p.therapist);
    form("session_type", p.sessionType);
    form("setting", p.setting);
    form("started_at", p.startedAt);
    form("consent_date", p.consentDate);
    form("channels", p.channels);
    form("sample_rate", p.sampleRate);
    form("format", p.format);
}

template <class Form>
void describe(Form& form, RecordingEnded& p)
{
    form("object_id", p.object);
    form.person("person_id", p.person);
    form("outcome", p.outcome);
}

template <class Form>
void describe(Form& form, SessionMarked& p)
{
    form("mark_id", p.mark);
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("kind", p.kind);
    form("seconds", p.seconds);
    form("length_seconds", p.lengthSeconds);
    form("removed", p.removed);
    form.sealed("text", p.text);
}

template <class Form>
void describe(Form& form, MeasurementDisputed& p)
{
    form("session_id", p.session);
    form.person("person_id", p.person);
    form("column", p.column);
    form("measurement", p.measurement);
    form("withdrawn", p.withdrawn);
    form.sealed("remarks", p.remarks);
}

template <class Form>
void describe(Form&, Opaque&)
{
}

inline base::Uuid aggregateOf(const SiteCreated& p)
{
    return p.site;
}
inline base::Uuid aggregateOf(const UserAdded& p)
{
    return p.user.uuid();
}
inline base::Uuid aggregateOf(const PersonRegistered& p)
{
    return p.person.uuid();
}
inline base::Uuid aggregateOf(const PersonUpdated& p)
{
    return p.person.uuid();
}
inline base::Uuid aggregateOf(const PersonErased& p)
{
    return p.person.uuid();
}
inline base::Uuid aggregateOf(const ConsentRecorded& p)
{
    return p.person.uuid();
}
inline base::Uuid aggregateOf(const ConsentWithdrawn& p)
{
    return p.person.uuid();
}
inline base::Uuid aggregateOf(const SessionHeld& p)
{
    return p.session.uuid();
}
inline base::Uuid aggregateOf(const AudioAttached& p)
{
    return p.session.uuid();
}
inline base::Uuid aggregateOf(const TranscriptAttached& p)
{
    return p.session.uuid();
}
inline base::Uuid aggregateOf(const TranscriptEdited& p)
{
    return p.session.uuid();
}
inline base::Uuid aggregateOf(const DimensionsMeasured& p)
{
    return p.session.isNull() ? p.checkIn : p.session.uuid();
}
inline base::Uuid aggregateOf(const NoteWritten& p)
{
    return p.note;
}
inline base::Uuid aggregateOf(const NoteSigned& p)
{
    return p.note;
}
inline base::Uuid aggregateOf(const InterventionRecorded& p)
{
    return p.intervention;
}
inline base::Uuid aggregateOf(const RecordingStarted& p)
{
    return p.object.uuid();
}
inline base::Uuid aggregateOf(const RecordingEnded& p)
{
    return p.object.uuid();
}
inline base::Uuid aggregateOf(const SessionMarked& p)
{
    return p.mark;
}
inline base::Uuid aggregateOf(const MeasurementDisputed& p)
{
    return p.session.uuid();
}
inline base::Uuid aggregateOf(const Opaque&)
{
    return {};
}

} // namespace voither::events
