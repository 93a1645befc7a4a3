// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "events/event.h"

namespace voither::events {

/// What stands before the first event of a log.
inline constexpr base::Sha256 chainStart{};

/// SHA-256 of the previous hash, every field of the envelope with its length before it, and the payload's hash. An
/// event that was altered, removed, added or moved gives another hash from its place on.
base::Sha256 chainHash(const base::Sha256& previous, const Event& event);

/// InvalidEvent, naming the position, when the payload does not have its hash or the chain does not continue.
base::Result<> checkLink(const base::Sha256& previous, const StoredEvent& stored);

} // namespace voither::events
