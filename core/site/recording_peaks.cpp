// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/recording_peaks.h"

#include <string>
#include <utility>

#include "audio/decoder.h"
#include "site/objects.h"

namespace voither::site {

using base::ErrorCode;
using base::Result;

namespace {

Result<base::Bytes> readAll(base::ByteSource& source)
{
    base::Bytes bytes(static_cast<std::size_t>(source.size()));
    const auto count = source.read(0, bytes);
    return count ? Result<base::Bytes>(std::move(bytes)) : tl::unexpected(count.error());
}

Result<std::unique_ptr<base::ByteSource>> recordingOf(Site& site, const projections::AudioObject& recording)
{
    auto reader = openRecording(site, recording);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return std::make_unique<vault::ObjectReader>(std::move(*reader));
}

} // namespace

base::ObjectId peaksObject(const base::ObjectId& recording)
{
    return base::ObjectId(base::Uuid::fromName("peaks of " + recording.toString()));
}

Result<> writePeaks(vault::ObjectWriter& object, const audio::PeakPyramid& peaks)
{
    if (auto appended = object.append(peaks.encode()); !appended) {
        return appended;
    }
    const auto finished = object.finish();
    return finished ? Result<>() : tl::unexpected(finished.error());
}

Result<PeakSource> openPeaks(Site& site, const projections::AudioObject& recording)
{
    auto sound = recordingOf(site, recording);
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    PeakSource source;
    source.recording = std::move(*sound);
    source.duration = recording.durationSeconds;
    const base::ObjectId object = peaksObject(recording.object);
    if (auto stored = site.vault().openObject(recording.person, object)) {
        source.stored = std::make_unique<vault::ObjectReader>(std::move(*stored));
        return source;
    }
    // Missing, or left half-written by a crash. Without room for them they are only not kept.
    if (vault::removeObject(site.folder(), object)) {
        if (auto room = site.vault().createObject(recording.person, object)) {
            source.room.emplace(std::move(*room));
        }
    }
    return source;
}

Result<audio::PeakPyramid> takePeaks(PeakSource source, const base::Progress& progress)
{
    if (source.stored) {
        const auto bytes = readAll(*source.stored);
        if (bytes) {
            if (auto peaks = audio::PeakPyramid::decode(*bytes, "peaks")) {
                return peaks;
            }
        } else if (bytes.error().code == ErrorCode::Locked) {
            return tl::unexpected(bytes.error());
        }
    }
    auto decoder = audio::Decoder::open(std::move(source.recording), "peaks", {.stop = progress.stop});
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    auto peaks = audio::findPeaks(**decoder, source.duration, progress);
    if (peaks && source.room) {
        // Peaks that cannot be kept are made again next time.
        [[maybe_unused]] const auto kept = writePeaks(*source.room, *peaks);
    }
    return peaks;
}

} // namespace voither::site
