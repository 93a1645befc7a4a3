// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/recordings.h"

#include <array>
#include <cmath>
#include <utility>

#include "audio/decoder.h"
#include "projections/people.h"
#include "recording/recorded_wave.h"
#include "site/follow_up.h"
#include "site/recording_peaks.h"
#include "site/stored_recording.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

recording::SoundFormat formatOf(const events::RecordingStarted& recording)
{
    return {static_cast<int>(recording.sampleRate), static_cast<int>(recording.channels)};
}

/// What cannot be deleted now is deleted as a leftover when the site is opened next.
void removeObject(Site& site, const base::ObjectId& object)
{
    [[maybe_unused]] const auto removed = vault::removeObject(site.folder(), object);
}

} // namespace

Result<BegunRecording> beginRecording(Site& site, const RecordingRequest& request)
{
    if (request.format.channels < 1 || request.format.channels > 2) {
        return failure(ErrorCode::ValueOutOfRange, "channels", {}, std::to_string(request.format.channels));
    }
    const auto person = projections::findPerson(site.database(), request.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person) {
        return failure(ErrorCode::PersonUnknown, request.person.toString());
    }
    if (!(*person)->consentDate) {
        return failure(ErrorCode::ConsentMissing, (*person)->recordNumber);
    }
    const base::Instant now = site.clock().now();
    events::RecordingStarted started;
    started.object = base::ObjectId::generate(now);
    started.session = base::SessionId::generate(now);
    started.person = request.person;
    started.therapist = site.vault().user().id;
    started.sessionType = request.sessionType;
    started.setting = request.setting;
    started.startedAt = now;
    started.consentDate = *(*person)->consentDate;
    started.channels = request.format.channels;
    started.sampleRate = request.format.sampleRate;
    auto object = site.vault().createObject(request.person, started.object);
    if (!object) {
        return tl::unexpected(object.error());
    }
    if (auto appended = site.append(started); !appended) {
        removeObject(site, started.object);
        return tl::unexpected(appended.error());
    }
    return BegunRecording{started, std::move(*object)};
}

/// What is on disk before the log knows of it.
struct RecordingFinish::Held {
    std::unique_ptr<vault::ObjectReader> sound;
    std::optional<StoredRecording> stored;
};

RecordingFinish::RecordingFinish(const events::RecordingStarted& recording)
    : m_recording(recording)
    , m_finished{.person = recording.person, .session = recording.session, .durationSeconds = {}}
    , m_held(std::make_unique<Held>())
{
}

RecordingFinish::~RecordingFinish() = default;

namespace {

/// The recording's own object, closed where a crash left it open.
Result<vault::ObjectReader> openSound(Site& site, const events::RecordingStarted& recording)
{
    auto reader = site.vault().openObject(recording.person, recording.object);
    if (reader || reader.error().code == ErrorCode::FileNotFound) {
        return reader;
    }
    const auto recovered = site.vault().recoverTail(recording.person, recording.object);
    if (!recovered) {
        return tl::unexpected(recovered.error());
    }
    return site.vault().openObject(recording.person, recovered->summary);
}

} // namespace

Result<std::unique_ptr<RecordingFinish>> RecordingFinish::begin(Site& site, const events::RecordingStarted& recording)
{
    std::unique_ptr<RecordingFinish> finish(new RecordingFinish(recording));
    auto sound = openSound(site, recording);
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    finish->m_held->sound = std::make_unique<vault::ObjectReader>(std::move(*sound));
    auto object = site.vault().createObject(recording.person, base::ObjectId::generate(site.clock().now()));
    if (!object) {
        return tl::unexpected(object.error());
    }
    auto peaks = site.vault().createObject(recording.person, peaksObject(object->id()));
    if (!peaks) {
        removeObject(site, object->id());
        return tl::unexpected(peaks.error());
    }
    finish->m_held->stored.emplace(site.folder(), std::move(*object), std::move(*peaks), recording.person,
                                   recording.session);
    return finish;
}

Result<> RecordingFinish::take(const base::Progress& progress)
{
    const recording::SoundFormat format = formatOf(m_recording);
    auto wave = std::make_unique<recording::RecordedWave>(std::move(m_held->sound), format);
    if (wave->frames() == 0) {
        return {};
    }
    const recording::RecordedWave& source = *wave;
    const auto decoder = audio::Decoder::open(std::move(wave), m_recording.object.toString(), {.stop = progress.stop});
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    if (auto stored = m_held->stored->store(**decoder, progress); !stored) {
        return stored;
    }
    m_finished.durationSeconds = m_held->stored->attached().durationSeconds;
    m_finished.damagedSeconds = format.secondsOf(source.damagedBytes() / format.frameBytes());
    return {};
}

Result<FinishedRecording> RecordingFinish::commit(Site& site)
{
    events::RecordingEnded ended{m_recording.object, m_recording.person, events::RecordingOutcome::Empty};
    Result<> appended;
    if (m_finished.durationSeconds) {
        events::SessionHeld held;
        held.session = m_recording.session;
        held.person = m_recording.person;
        held.therapist = m_recording.therapist;
        held.sessionType = m_recording.sessionType;
        held.setting = m_recording.setting;
        held.sessionDatetime = m_recording.startedAt;
        held.durationMinutes = std::lround(*m_finished.durationSeconds / 60);
        ended.outcome = events::RecordingOutcome::Attached;
        appended = site.append(std::array<events::Payload, 3>{held, m_held->stored->attached(), ended});
    } else {
        appended = site.append(ended);
    }
    if (!appended) {
        return tl::unexpected(appended.error());
    }
    if (m_finished.durationSeconds) {
        m_held->stored->keep();
        // The recording is safe either way; one that is not queued is asked for on its page.
        m_finished.queued = queueByItself(site, m_recording.session).value_or(false);
    }
    removeObject(site, m_recording.object);
    return m_finished;
}

Result<FinishedRecording> finishRecording(Site& site, const events::RecordingStarted& recording,
                                          const base::Progress& progress)
{
    const auto finish = RecordingFinish::begin(site, recording);
    if (!finish) {
        return tl::unexpected(finish.error());
    }
    if (auto taken = (*finish)->take(progress); !taken) {
        return tl::unexpected(taken.error());
    }
    return (*finish)->commit(site);
}

Result<> discardRecording(Site& site, const events::RecordingStarted& recording)
{
    const events::RecordingEnded ended{recording.object, recording.person, events::RecordingOutcome::Discarded};
    if (auto appended = site.append(ended); !appended) {
        return appended;
    }
    removeObject(site, recording.object);
    return {};
}

Result<base::Uuid> markSession(Site& site, const events::SessionMarked& mark)
{
    events::SessionMarked set = mark;
    if (set.mark.isNull()) {
        set.mark = base::Uuid::generate(site.clock().now());
    }
    if (auto appended = site.append(set); !appended) {
        return tl::unexpected(appended.error());
    }
    return set.mark;
}

Result<base::Uuid> noteRecording(Site& site, const events::RecordingStarted& recording, const base::Uuid& note,
                                 std::string_view text)
{
    events::NoteWritten written{note, recording.person, recording.session, site.vault().user().id, std::string(text)};
    if (note.isNull()) {
        written.note = base::Uuid::generate(site.clock().now());
    }
    if (auto appended = site.append(written); !appended) {
        return tl::unexpected(appended.error());
    }
    return written.note;
}

} // namespace voither::site
