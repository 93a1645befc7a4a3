// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/objects.h"

#include <algorithm>
#include <set>

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

Result<std::size_t> removeLeftovers(Site& site)
{
    const auto recordings = projections::allAudio(site.database());
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    std::set<base::ObjectId> referenced;
    for (const projections::AudioObject& recording : *recordings) {
        referenced.insert(recording.object);
    }
    const auto leftovers = vault::collectUnreferenced(site.folder(), referenced);
    if (!leftovers) {
        return tl::unexpected(leftovers.error());
    }
    for (const base::ObjectId& object : *leftovers) {
        if (auto removed = vault::removeObject(site.folder(), object); !removed) {
            return tl::unexpected(removed.error());
        }
    }
    const auto keys = site.database().run("DELETE FROM person_keys WHERE NOT EXISTS ("
                                          "SELECT 1 FROM events WHERE aggregate_id = person_keys.person_id)");
    return keys ? Result<std::size_t>(leftovers->size()) : tl::unexpected(keys.error());
}

} // namespace voither::site
