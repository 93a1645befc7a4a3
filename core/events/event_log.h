// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "events/event.h"

namespace voither::events {

/// The newest event of an aggregate.
struct AggregateHead {
    std::int64_t version = 0; // 0 when the aggregate has no event
    base::EventId eventId;
};

/// The newest event of the log.
struct LogEnd {
    std::int64_t position = 0;
    base::Sha256 chainHash{};
};

/// Keeps a read model in step: called for every event in order, inside the transaction that appends it.
class Projector {
public:
    virtual ~Projector() = default;
    virtual base::Result<> apply(const StoredEvent& stored) = 0;
};

/// The append-only log of everything that happened. One thread owns it.
class EventLog {
public:
    virtual ~EventLog() = default;

    /// All events with their projections, or none. An event must follow its aggregate's head by version and by
    /// prevEventId, else VersionConflict; InvalidEvent when a payload does not have its hash. Gives the position of
    /// the last one; once it returns, the events are on the medium.
    virtual base::Result<LogEnd> append(std::span<const Event> events) = 0;

    virtual base::Result<AggregateHead> head(const base::Uuid& aggregateId) const = 0;
    virtual base::Result<LogEnd> end() const = 0;

    /// Events after a position, in order; `visit` stops the walk by a refusal.
    using Visit = std::function<base::Result<>(const StoredEvent& stored)>;
    virtual base::Result<> readAfter(std::int64_t position, const Visit& visit) const = 0;
    virtual base::Result<std::vector<StoredEvent>> readAggregate(const base::Uuid& aggregateId) const = 0;
    virtual base::Result<std::optional<StoredEvent>> find(const base::EventId& event) const = 0;
};

} // namespace voither::events
