// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_data.h"

#include "extraction/measurement_json.h"
#include "projections/measurements.h"
#include "projections/people.h"
#include "site/objects.h"
#include "site/transcript_document.h"
#include "site/transcription_jobs.h"
#include "site/transcription_settings.h"

namespace voither::ui {

namespace {

using base::Result;

Result<> addPerson(site::Site& site, ReviewData& data)
{
    const auto person = projections::findPerson(site.database(), data.session.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (*person) {
        data.calledName = (*person)->calledName();
        data.recordNumber = (*person)->recordNumber;
    }
    return {};
}

Result<> addTranscript(site::Site& site, ReviewData& data)
{
    const auto document = projections::transcriptOf(site.database(), data.session.id);
    if (!document) {
        return tl::unexpected(document.error());
    }
    if (!*document) {
        return {};
    }
    data.transcript = site::fromDocument(**document);
    const auto history = site::editHistory(site, data.session.id);
    if (!history) {
        return tl::unexpected(history.error());
    }
    data.history = *history;
    return {};
}

Result<> addOutlook(site::Site& site, ReviewData& data)
{
    if (data.transcript || data.session.audioStorageKey.empty()) {
        return {};
    }
    const auto person = projections::findPerson(site.database(), data.session.person);
    const auto settings = site::transcriptionSettings(site);
    const auto job = site::transcriptionJobOf(site, data.session.id);
    if (!person || !settings || !job) {
        return tl::unexpected(!person ? person.error() : !settings ? settings.error() : job.error());
    }
    const bool failed = *job && (*job)->state == site::JobState::Failed;
    if (failed) {
        data.transcriptError = (*job)->error;
    }
    if (!*person || !(*person)->consentDate) {
        data.outlook = TranscriptOutlook::Consent;
    } else if (settings->kind == transcription::EngineKind::None) {
        data.outlook = TranscriptOutlook::Engine;
    } else if (*job && (*job)->isOpen()) {
        data.outlook = TranscriptOutlook::Queued;
    } else {
        data.outlook = failed ? TranscriptOutlook::Failed : TranscriptOutlook::Ready;
    }
    return {};
}

Result<> addMarks(site::Site& site, ReviewData& data)
{
    auto marks = projections::marksOf(site.database(), site.vault(), data.session.id);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    data.marks = std::move(*marks);
    return {};
}

Result<> addMeasurement(site::Site& site, ReviewData& data)
{
    const auto own = projections::latestMeasurement(site.database(), data.session.id);
    if (!own) {
        return tl::unexpected(own.error());
    }
    if (!*own) {
        return {};
    }
    const auto measurements = projections::measurementsOf(site.database(), data.session.person);
    if (!measurements) {
        return tl::unexpected(measurements.error());
    }
    const auto disputes = projections::disputesOf(site.database(), site.vault(), data.session.id);
    if (!disputes) {
        return tl::unexpected(disputes.error());
    }
    data.dimensions = dimensionRows(*measurements, **own, *disputes);
    data.patientWords = (*own)->patientWords;
    const auto document = projections::measurementDocument(site.database(), site.vault(), **own);
    if (!document) {
        return tl::unexpected(document.error());
    }
    if (*document) {
        auto evidence = extraction::fromJson(**document);
        if (!evidence) {
            return tl::unexpected(evidence.error());
        }
        data.evidence = std::move(*evidence);
    }
    return {};
}

} // namespace

Result<ReviewData> loadReview(site::Site& site, const base::SessionId& session)
{
    const auto entry = projections::findSession(site.database(), session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!*entry) {
        return base::failure(base::ErrorCode::SessionUnknown, session.toString());
    }
    ReviewData data;
    data.session = **entry;
    for (const auto add : {addPerson, addTranscript, addOutlook, addMarks, addMeasurement}) {
        if (const auto added = add(site, data); !added) {
            return tl::unexpected(added.error());
        }
    }
    return data;
}

Result<ReviewSound> openSound(site::Site& site, const base::SessionId& session)
{
    ReviewSound sound;
    const auto recordings = projections::audioOf(site.database(), session);
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    if (recordings->empty()) {
        return sound;
    }
    const projections::AudioObject& recording = recordings->back();
    auto heard = site::openRecording(site, recording);
    if (!heard) {
        return tl::unexpected(heard.error());
    }
    sound.recording = std::make_unique<vault::ObjectReader>(std::move(*heard));
    sound.duration = recording.durationSeconds;
    auto peaks = site::openPeaks(site, recording);
    if (!peaks) {
        return tl::unexpected(peaks.error());
    }
    sound.peaks = std::move(*peaks);
    return sound;
}

} // namespace voither::ui
