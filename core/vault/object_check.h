// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "base/progress.h"
#include "vault/object.h"

namespace voither::vault {

base::Result<RecoveredObject> recoverObjectFile(const std::filesystem::path& folder, const base::ObjectId& id,
                                                const base::PersonId& person, const std::uint8_t* wrappingKey);

/// Everything that is wrong with an object, in the order of the file; empty when it is sound.
std::vector<base::Error> verifyObjectFile(const std::filesystem::path& folder, const ObjectSummary& expected,
                                          const base::PersonId& person, const std::uint8_t* wrappingKey,
                                          const base::Progress& progress);

/// What distinguishes an object from its summary by size and count.
std::optional<base::Error> compareCounts(const ObjectSummary& expected, std::uint64_t chunkCount,
                                         std::uint64_t plaintextSize);

} // namespace voither::vault
