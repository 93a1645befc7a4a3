// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/objects.h"

#include <algorithm>
#include <map>
#include <set>

#include "events/codec.h"
#include "projections/recordings.h"
#include "site/recording_peaks.h"

namespace voither::site {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<vault::ObjectSummary> summaryOf(const projections::AudioObject& recording)
{
    const auto hash = base::fromHex(recording.sha256);
    if (!hash || hash->size() != base::Sha256().size()) {
        return failure(ErrorCode::ObjectDamaged, recording.object.toString(), {}, "sha256");
    }
    vault::ObjectSummary summary{.id = recording.object,
                                 .plaintextSize = static_cast<std::uint64_t>(recording.size),
                                 .chunkCount = static_cast<std::uint64_t>(recording.chunkCount),
                                 .fileHash = {}};
    std::copy(hash->begin(), hash->end(), summary.fileHash.begin());
    return summary;
}

Result<vault::ObjectReader> openRecording(Site& site, const projections::AudioObject& recording)
{
    const auto summary = summaryOf(recording);
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    return site.vault().openObject(recording.person, *summary);
}

namespace {

/// The objects that no table mentions and whose files are there.
Result<std::vector<base::ObjectId>> unmentioned(Site& site)
{
    const auto recordings = projections::allAudio(site.database());
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    std::set<base::ObjectId> referenced;
    for (const projections::AudioObject& recording : *recordings) {
        referenced.insert(recording.object);
        referenced.insert(peaksObject(recording.object));
    }
    const auto begun = projections::openRecordings(site.database());
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    for (const events::RecordingStarted& recording : *begun) {
        referenced.insert(recording.object);
    }
    return vault::collectUnreferenced(site.folder(), referenced);
}

/// What the log says of the objects.
struct ObjectsInLog {
    std::map<base::ObjectId, base::PersonId> attached;
    std::set<base::PersonId> erased;
    bool understood = true; // every event; one of a newer program may have objects of its own

    bool has(const base::ObjectId& object) const
    {
        const auto found = attached.find(object);
        return found != attached.end() && !erased.contains(found->second);
    }
};

Result<ObjectsInLog> readLog(Site& site)
{
    ObjectsInLog objects;
    const auto walked = site.log().readAfter(0, [&objects](const events::StoredEvent& stored) -> Result<> {
        const auto payload = events::decode(stored.event);
        if (!payload) {
            return tl::unexpected(payload.error());
        }
        if (const auto* audio = std::get_if<events::AudioAttached>(&*payload)) {
            objects.attached.emplace(audio->object, audio->person);
            objects.attached.emplace(peaksObject(audio->object), audio->person);
        } else if (const auto* begun = std::get_if<events::RecordingStarted>(&*payload)) {
            objects.attached.emplace(begun->object, begun->person);
        } else if (const auto* ended = std::get_if<events::RecordingEnded>(&*payload)) {
            objects.attached.erase(ended->object);
        } else if (const auto* gone = std::get_if<events::PersonErased>(&*payload)) {
            objects.erased.insert(gone->person);
        } else if (std::holds_alternative<events::Opaque>(*payload)) {
            objects.understood = false;
        }
        return {};
    });
    return walked ? Result<ObjectsInLog>(std::move(objects)) : tl::unexpected(walked.error());
}

} // namespace

Result<std::vector<base::ObjectId>> leftovers(Site& site)
{
    auto candidates = unmentioned(site);
    if (!candidates || candidates->empty()) {
        return candidates;
    }
    // The tables may be damaged; only what the log does not know either is nobody's.
    const auto log = readLog(site);
    if (!log) {
        return tl::unexpected(log.error());
    }
    std::erase_if(*candidates, [&log](const base::ObjectId& object) { return !log->understood || log->has(object); });
    return candidates;
}

Result<std::size_t> removeLeftovers(Site& site)
{
    const auto objects = leftovers(site);
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    for (const base::ObjectId& object : *objects) {
        if (auto removed = vault::removeObject(site.folder(), object); !removed) {
            return tl::unexpected(removed.error());
        }
    }
    const auto keys = site.database().run("DELETE FROM person_keys WHERE NOT EXISTS ("
                                          "SELECT 1 FROM events WHERE aggregate_id = person_keys.person_id)");
    return keys ? Result<std::size_t>(objects->size()) : tl::unexpected(keys.error());
}

} // namespace voither::site
