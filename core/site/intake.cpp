// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/intake.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "audio/decoder.h"
#include "audio/voice_tracker.h"
#include "projections/people.h"
#include "site/checks.h"
#include "site/follow_up.h"
#include "site/new_person.h"
#include "site/recording_peaks.h"
#include "site/stored_recording.h"
#include "site/transcript_document.h"
#include "transcript/read.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

/// A transcript's speakers by the louder microphone, when it names none and there are two.
void nameSpeakersByChannel(transcript::Transcript& transcript, const audio::VoiceTrack& voice,
                           const transcript::RoleOptions& roles)
{
    if (voice.channels.size() != 2) {
        return;
    }
    std::vector<double> differences;
    for (const transcript::Segment& segment : transcript.segments) {
        const audio::Interval interval{segment.startTime, segment.endTime};
        differences.push_back(audio::levelDuring(voice.channels[0], interval)
                              - audio::levelDuring(voice.channels[1], interval));
    }
    if (transcript::assignSpeakersByChannel(transcript, differences)) {
        transcript::assignRoles(transcript, roles);
    }
}

bool namesSpeakers(const transcript::Transcript& transcript)
{
    return std::any_of(transcript.segments.begin(), transcript.segments.end(),
                       [](const transcript::Segment& segment) { return !segment.speaker.empty(); });
}

Result<> checkRequest(const Site& site, const ImportRequest& request)
{
    if (!request.audio && !request.transcript) {
        return failure(ErrorCode::InvalidArgument, "import", {}, "--audio, --transcript");
    }
    if (request.person.isNull() && request.recordNumber.empty()) {
        return failure(ErrorCode::InvalidArgument, "--patient", {}, "\"\"");
    }
    if (request.consent) {
        if (auto checked = checkNotInFuture(site, *request.consent); !checked) {
            return checked;
        }
    }
    return request.heldAt ? checkNotInFuture(site, base::localDate(*request.heldAt, site.clock().zoneId()))
                          : Result<>();
}

/// What is known of the person before anything is stored.
struct KnownPerson {
    base::PersonId id;
    bool isNew = false;
    bool mayBeRecorded = false;
};

Result<KnownPerson> lookUp(Site& site, const ImportRequest& request)
{
    const auto found = request.person.isNull()
        ? projections::findPersonByRecordNumber(site.database(), site.vault(), request.recordNumber)
        : projections::findPerson(site.database(), request.person);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (*found) {
        return KnownPerson{(*found)->id, false, (*found)->consentDate.has_value()};
    }
    if (!request.person.isNull()) {
        return failure(ErrorCode::PersonUnknown, request.person.toString());
    }
    return KnownPerson{base::PersonId::generate(site.clock().now()), true, false};
}

} // namespace

/// What is on disk before the log knows of it; goes in this order's reverse.
struct SessionImport::Held {
    std::optional<NewPersonKey> key;
    std::optional<StoredRecording> recording;
};

SessionImport::SessionImport(Site& site, ImportRequest request, ImportedSession imported)
    : m_site(site)
    , m_request(std::move(request))
    , m_imported(std::move(imported))
    , m_held(std::make_unique<Held>())
{
}

SessionImport::~SessionImport() = default;

Result<std::unique_ptr<SessionImport>> SessionImport::begin(Site& site, ImportRequest request)
{
    if (auto checked = checkRequest(site, request); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto person = lookUp(site, request);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (request.audio && !person->mayBeRecorded && !request.consent) {
        return failure(ErrorCode::ConsentMissing, request.recordNumber);
    }
    ImportedSession imported{.person = person->id,
                             .session = base::SessionId::generate(site.clock().now()),
                             .registered = person->isNew,
                             .durationSeconds = {},
                             .transcript = {}};
    std::unique_ptr<SessionImport> session(new SessionImport(site, std::move(request), std::move(imported)));
    if (auto opened = session->open(person->isNew); !opened) {
        return tl::unexpected(opened.error());
    }
    return session;
}

Result<> SessionImport::open(bool isNew)
{
    if (isNew) {
        m_held->key.emplace(m_site, m_imported.person);
    }
    if (!m_request.audio) {
        return {};
    }
    auto object = m_site.vault().createObject(m_imported.person, base::ObjectId::generate(m_site.clock().now()));
    if (!object) {
        return tl::unexpected(object.error());
    }
    auto peaks = m_site.vault().createObject(m_imported.person, peaksObject(object->id()));
    if (!peaks) {
        return tl::unexpected(peaks.error());
    }
    m_held->recording.emplace(m_site.folder(), std::move(*object), std::move(*peaks), m_imported.person,
                              m_imported.session);
    return {};
}

Result<> SessionImport::take(const base::Progress& progress)
{
    if (auto read = readTranscript(progress); !read || !m_request.audio) {
        return read;
    }
    return takeRecording(progress);
}

Result<> SessionImport::readTranscript(const base::Progress& progress)
{
    if (!m_request.transcript) {
        return {};
    }
    progress.at("transcript", 0);
    auto transcript = transcript::readTranscript(*m_request.transcript, m_request.roles);
    if (!transcript) {
        return tl::unexpected(transcript.error());
    }
    m_imported.transcript = std::move(*transcript);
    progress.at("transcript", 1);
    return {};
}

Result<> SessionImport::takeRecording(const base::Progress& progress)
{
    auto decoder = audio::Decoder::open(*m_request.audio, {.stop = progress.stop});
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    if (auto stored = m_held->recording->store(**decoder, progress); !stored) {
        return stored;
    }
    m_imported.durationSeconds = m_held->recording->attached().durationSeconds;
    transcript::Transcript& transcript = m_imported.transcript;
    if ((*decoder)->channels() != 2 || !transcript.hasTimes || transcript.segments.empty()
        || namesSpeakers(transcript)) {
        return {};
    }
    const auto voice = audio::trackVoice(*m_request.audio, {}, progress);
    if (!voice) {
        return tl::unexpected(voice.error());
    }
    nameSpeakersByChannel(transcript, *voice, m_request.roles);
    return {};
}

void SessionImport::setRoles(const transcript::RoleOptions& roles)
{
    transcript::assignRoles(m_imported.transcript, roles);
}

Result<std::vector<events::Payload>> SessionImport::payloads() const
{
    std::vector<events::Payload> happened;
    if (m_imported.registered) {
        events::PersonDetails details;
        details.recordNumber = events::Personal(m_request.recordNumber);
        happened.emplace_back(events::PersonRegistered{m_imported.person, details});
    }
    if (m_request.consent) {
        events::ConsentRecorded consent;
        consent.person = m_imported.person;
        consent.kind = events::ConsentKind::Recording;
        consent.date = *m_request.consent;
        happened.emplace_back(consent);
    }
    events::SessionHeld held;
    held.session = m_imported.session;
    held.person = m_imported.person;
    held.therapist = m_site.vault().user().id;
    held.sessionDatetime = m_request.heldAt.value_or(m_site.clock().now());
    if (m_imported.durationSeconds) {
        held.durationMinutes = std::lround(*m_imported.durationSeconds / 60);
    }
    happened.emplace_back(held);
    if (m_held->recording) {
        happened.emplace_back(m_held->recording->attached());
    }
    const transcript::Transcript& transcript = m_imported.transcript;
    if (!transcript.segments.empty()) {
        const auto document = events::encodeTranscript(toDocument(transcript));
        if (!document) {
            return tl::unexpected(document.error());
        }
        happened.emplace_back(
            events::TranscriptAttached{.session = m_imported.session,
                                       .person = m_imported.person,
                                       .segments = static_cast<std::int64_t>(transcript.segments.size()),
                                       .language = transcript.language,
                                       .document = events::Personal(*document)});
    }
    return happened;
}

Result<ImportedSession> SessionImport::commit()
{
    const auto happened = payloads();
    if (!happened) {
        return tl::unexpected(happened.error());
    }
    if (auto appended = m_site.append(*happened); !appended) {
        return tl::unexpected(appended.error());
    }
    if (m_held->key) {
        m_held->key->keep();
    }
    if (m_held->recording) {
        m_held->recording->keep();
    }
    // The session is safe either way; one that is not queued is asked for on its page.
    m_imported.queued = queueByItself(m_site, m_imported.session).value_or(false);
    return m_imported;
}

Result<ImportedSession> importSession(Site& site, const ImportRequest& request, const base::Progress& progress)
{
    const auto session = SessionImport::begin(site, request);
    if (!session) {
        return tl::unexpected(session.error());
    }
    if (auto taken = (*session)->take(progress); !taken) {
        return tl::unexpected(taken.error());
    }
    return (*session)->commit();
}

} // namespace voither::site
