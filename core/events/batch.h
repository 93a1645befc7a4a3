// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "base/clock.h"
#include "events/event_log.h"
#include "events/payload.h"

namespace voither::events {

/// Who writes, and where.
struct Author {
    std::int64_t capsId = 0;
    base::DeviceId device;
    base::UserId user;
};

/// Events that are appended together. They share a correlation id when there are several.
class Batch {
public:
    Batch(EventLog& log, PersonalCipher& cipher, const Author& author, const base::Clock& clock);

    /// Seals and encodes the payload as the next event of its aggregate, and gives the event's id. With `expected`
    /// (the version that the user saw) it is VersionConflict when the aggregate has moved on.
    base::Result<base::EventId> add(const Payload& payload, std::optional<std::int64_t> expected = {});

    /// The same, with the time at which it happened instead of the clock's.
    base::Result<base::EventId> addAt(base::Instant occurredAt, const Payload& payload,
                                      std::optional<std::int64_t> expected = {});

    const std::vector<Event>& events() const { return m_events; }

    /// Appends what was added; the batch is empty afterwards.
    base::Result<LogEnd> commit();

private:
    base::Result<AggregateHead> headOf(const base::Uuid& aggregate) const;

    EventLog& m_log;
    PersonalCipher& m_cipher;
    Author m_author;
    const base::Clock& m_clock;
    base::EventId m_correlation;
    std::vector<Event> m_events;
    std::unordered_map<base::Uuid, AggregateHead> m_heads; // of the aggregates in m_events
};

} // namespace voither::events
