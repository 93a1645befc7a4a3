// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "base/clock.h"
#include "base/sha256.h"
#include "base/uuid.h"

namespace voither::events {

/// Something that happened, and never changes. The names are those of the platform's envelope.
struct Event {
    base::EventId eventId;
    std::string eventType; // as written; may be one that this version of the program does not know
    std::int64_t schemaVersion = 0;
    std::string aggregateType;
    base::Uuid aggregateId;
    std::int64_t aggregateVersion = 0; // 1 for the first event of an aggregate
    base::EventId prevEventId;         // null for the first event of an aggregate
    std::int64_t capsId = 0;           // the platform's site number
    base::DeviceId deviceId;
    base::UserId userId;
    base::EventId causationId;   // null when a person caused it
    base::EventId correlationId; // null when it stands alone
    base::Instant occurredAt;
    std::string zoneId;  // IANA zone of the place where it happened
    std::string payload; // canonical JSON, kept byte for byte
    base::Sha256 payloadSha256{};

    friend bool operator==(const Event&, const Event&) = default;
};

/// An event in its place in the log.
struct StoredEvent {
    std::int64_t position = 0; // 1, 2, 3, ... without a gap
    Event event;
    base::Sha256 chainHash{}; // over this event and all before it
};

} // namespace voither::events
