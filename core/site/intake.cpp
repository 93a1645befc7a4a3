// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/intake.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "audio/decoder.h"
#include "audio/flac_writer.h"
#include "audio/voice_tracker.h"
#include "base/file.h"
#include "projections/people.h"
#include "site/new_person.h"
#include "site/transcript_document.h"
#include "transcript/read.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

/// Sample frames that are decoded, encoded and encrypted at a time.
constexpr std::size_t blockFrames = 16384;

/// A recording as it was put among the objects. Until the session's events are in the log it goes away with this.
class StoredRecording {
public:
    StoredRecording(const std::filesystem::path& folder, events::AudioAttached attached)
        : m_folder(folder)
        , m_attached(std::move(attached))
    {
    }
    StoredRecording(StoredRecording&& other) noexcept
        : m_folder(std::move(other.m_folder))
        , m_attached(std::move(other.m_attached))
        , m_kept(std::exchange(other.m_kept, true))
    {
    }
    StoredRecording& operator=(StoredRecording&&) = delete;
    ~StoredRecording()
    {
        if (!m_kept) {
            // What cannot be deleted now is deleted as a leftover when the site is opened next.
            [[maybe_unused]] const auto removed = vault::removeObject(m_folder, m_attached.object);
        }
    }

    const events::AudioAttached& attached() const { return m_attached; }
    void keep() { m_kept = true; }

private:
    std::filesystem::path m_folder;
    events::AudioAttached m_attached;
    bool m_kept = false;
};

/// Reports decoding by time where the container promises a duration.
double fractionOf(const audio::Decoder& decoder)
{
    const auto duration = decoder.info().duration;
    return duration && *duration > 0 ? std::min(1.0, decoder.position() / *duration) : 0;
}

/// Sound from the decoder to FLAC; gives the number of sample frames.
Result<std::uint64_t> encode(audio::Decoder& decoder, audio::FlacWriter& flac, const base::Progress& progress)
{
    std::vector<std::int16_t> block(blockFrames * static_cast<std::size_t>(decoder.channels()));
    std::uint64_t frames = 0;
    for (;;) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto count = decoder.read(std::span(block));
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return frames;
        }
        frames += *count;
        const auto samples = std::span(block).first(*count * static_cast<std::size_t>(decoder.channels()));
        if (auto written = flac.write(samples); !written) {
            return tl::unexpected(written.error());
        }
        progress.at("decode", fractionOf(decoder));
    }
}

Result<StoredRecording> storeRecording(Site& site, const base::PersonId& person, const base::SessionId& session,
                                       audio::Decoder& decoder, const base::Progress& progress)
{
    const auto id = base::ObjectId::generate(site.clock().now());
    events::AudioAttached attached;
    attached.session = session;
    attached.person = person;
    attached.object = id;
    // Takes a half-written object away when anything below is refused.
    StoredRecording recording(site.folder(), attached);
    auto object = site.vault().createObject(person, id);
    if (!object) {
        return tl::unexpected(object.error());
    }
    auto flac = audio::FlacWriter::create(*object, decoder.sampleRate(), decoder.channels());
    if (!flac) {
        return tl::unexpected(flac.error());
    }
    const auto frames = encode(decoder, **flac, progress);
    if (!frames) {
        return tl::unexpected(frames.error());
    }
    // The head with the totals comes back here; an object only grows, and the stream is complete without them.
    if (auto finished = (*flac)->finish(); !finished) {
        return tl::unexpected(finished.error());
    }
    const auto summary = object->finish();
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    attached.size = static_cast<std::int64_t>(summary->plaintextSize);
    attached.chunkCount = static_cast<std::int64_t>(summary->chunkCount);
    attached.sha256 = base::toHex(summary->fileHash);
    attached.durationSeconds = static_cast<double>(*frames) / decoder.sampleRate();
    attached.channels = decoder.channels();
    attached.sampleRate = decoder.sampleRate();
    recording.keep();
    return StoredRecording(site.folder(), attached);
}

/// The mean power of a channel during a segment, dB.
double levelDb(const audio::VoiceChannel& channel, const transcript::Segment& segment)
{
    const auto frameAt = [&channel](double time) {
        return std::min(channel.frames.size(), static_cast<std::size_t>(std::max(0.0, time) / audio::VoiceTrack::step));
    };
    const std::size_t end = frameAt(segment.endTime);
    double power = 1e-12;
    for (std::size_t i = frameAt(segment.startTime); i < end; ++i) {
        power += std::pow(10.0, channel.frames[i].levelDb / 10.0);
    }
    return 10 * std::log10(power);
}

/// A transcript's speakers by the louder microphone, when it names none and there are two.
void nameSpeakersByChannel(transcript::Transcript& transcript, const audio::VoiceTrack& voice,
                           const transcript::RoleOptions& roles)
{
    if (voice.channels.size() != 2) {
        return;
    }
    std::vector<double> differences;
    for (const transcript::Segment& segment : transcript.segments) {
        differences.push_back(levelDb(voice.channels[0], segment) - levelDb(voice.channels[1], segment));
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

/// What is known of the person before anything is stored.
struct KnownPerson {
    base::PersonId id;
    bool isNew = false;
    bool mayBeRecorded = false;
};

Result<KnownPerson> lookUp(Site& site, const std::string& recordNumber)
{
    const auto found = projections::findPersonByRecordNumber(site.database(), site.vault(), recordNumber);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return KnownPerson{base::PersonId::generate(site.clock().now()), true, false};
    }
    return KnownPerson{(*found)->id, false, (*found)->consentDate.has_value()};
}

Result<> addEvents(events::Batch& batch, const ImportRequest& request, const ImportedSession& imported,
                   const std::optional<StoredRecording>& recording, base::Instant now)
{
    const auto add = [&batch](const events::Payload& payload) -> Result<> {
        const auto added = batch.add(payload);
        return added ? Result<>() : tl::unexpected(added.error());
    };
    if (imported.registered) {
        events::PersonDetails details;
        details.recordNumber = events::Personal(request.recordNumber);
        if (auto added = add(events::PersonRegistered{imported.person, details}); !added) {
            return added;
        }
    }
    if (request.consent) {
        events::ConsentRecorded consent;
        consent.person = imported.person;
        consent.kind = events::ConsentKind::Recording;
        consent.date = *request.consent;
        if (auto added = add(consent); !added) {
            return added;
        }
    }
    events::SessionHeld held;
    held.session = imported.session;
    held.person = imported.person;
    held.sessionDatetime = request.heldAt.value_or(now);
    if (imported.durationSeconds) {
        held.durationMinutes = std::lround(*imported.durationSeconds / 60);
    }
    if (auto added = add(held); !added) {
        return added;
    }
    if (recording) {
        if (auto added = add(recording->attached()); !added) {
            return added;
        }
    }
    if (imported.transcript.segments.empty()) {
        return {};
    }
    const auto document = events::encodeTranscript(toDocument(imported.transcript));
    if (!document) {
        return tl::unexpected(document.error());
    }
    return add(events::TranscriptAttached{.session = imported.session,
                                          .person = imported.person,
                                          .segments = static_cast<std::int64_t>(imported.transcript.segments.size()),
                                          .language = imported.transcript.language,
                                          .document = events::Personal(*document)});
}

Result<> checkRequest(const ImportRequest& request)
{
    if (!request.audio && !request.transcript) {
        return failure(ErrorCode::InvalidArgument, "import", {}, "--audio, --transcript");
    }
    if (request.recordNumber.empty()) {
        return failure(ErrorCode::InvalidArgument, "--patient", {}, "\"\"");
    }
    return {};
}

/// Stores the recording and, where the transcript needs it, listens to who speaks.
Result<std::optional<StoredRecording>> takeRecording(Site& site, const ImportRequest& request,
                                                     ImportedSession& imported, audio::Decoder& decoder,
                                                     const base::Progress& progress)
{
    auto recording = storeRecording(site, imported.person, imported.session, decoder, progress);
    if (!recording) {
        return tl::unexpected(recording.error());
    }
    imported.durationSeconds = recording->attached().durationSeconds;
    if (decoder.channels() == 2 && imported.transcript.hasTimes && !imported.transcript.segments.empty()
        && !namesSpeakers(imported.transcript)) {
        const auto voice = audio::trackVoice(*request.audio, {}, progress);
        if (!voice) {
            return tl::unexpected(voice.error());
        }
        nameSpeakersByChannel(imported.transcript, *voice, request.roles);
    }
    return std::optional<StoredRecording>(std::move(*recording));
}

} // namespace

Result<ImportedSession> importSession(Site& site, const ImportRequest& request, const base::Progress& progress)
{
    if (auto checked = checkRequest(request); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto person = lookUp(site, request.recordNumber);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (request.audio && !person->mayBeRecorded && !request.consent) {
        return failure(ErrorCode::ConsentMissing, request.recordNumber);
    }
    const base::Instant now = site.clock().now();
    ImportedSession imported{.person = person->id,
                             .session = base::SessionId::generate(now),
                             .registered = person->isNew,
                             .durationSeconds = {},
                             .transcript = {}};
    if (request.transcript) {
        progress.at("transcript", 0);
        auto transcript = transcript::readTranscript(*request.transcript, request.roles);
        if (!transcript) {
            return tl::unexpected(transcript.error());
        }
        imported.transcript = std::move(*transcript);
        progress.at("transcript", 1);
    }
    std::optional<NewPersonKey> key;
    if (person->isNew) {
        key.emplace(site, person->id);
    }
    std::optional<StoredRecording> recording;
    if (request.audio) {
        auto decoder = audio::Decoder::open(*request.audio, {.stop = progress.stop});
        if (!decoder) {
            return tl::unexpected(decoder.error());
        }
        auto taken = takeRecording(site, request, imported, **decoder, progress);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        recording.emplace(std::move(**taken));
    }
    events::Batch batch = site.batch();
    if (auto added = addEvents(batch, request, imported, recording, now); !added) {
        return tl::unexpected(added.error());
    }
    if (auto committed = batch.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    if (key) {
        key->keep();
    }
    if (recording) {
        recording->keep();
    }
    return imported;
}

} // namespace voither::site
