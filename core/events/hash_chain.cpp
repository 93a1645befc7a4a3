// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/hash_chain.h"

#include <array>

namespace voither::events {

namespace {

void addField(std::string& bytes, std::string_view text)
{
    for (unsigned shift = 64; shift > 0; shift -= 8) {
        bytes.push_back(static_cast<char>(text.size() >> (shift - 8) & 0xffU));
    }
    bytes.append(text);
}

} // namespace

base::Sha256 chainHash(const base::Sha256& previous, const Event& event)
{
    std::string bytes;
    bytes.reserve(1024);
    bytes.append(base::asText(previous));
    addField(bytes, event.eventId.toString());
    addField(bytes, event.eventType);
    addField(bytes, std::to_string(event.schemaVersion));
    addField(bytes, event.aggregateType);
    addField(bytes, event.aggregateId.toString());
    addField(bytes, std::to_string(event.aggregateVersion));
    addField(bytes, event.prevEventId.toString());
    addField(bytes, std::to_string(event.capsId));
    addField(bytes, event.deviceId.toString());
    addField(bytes, event.userId.toString());
    addField(bytes, event.causationId.toString());
    addField(bytes, event.correlationId.toString());
    addField(bytes, base::toIso8601(event.occurredAt));
    addField(bytes, event.zoneId);
    bytes.append(base::asText(event.payloadSha256));
    return base::sha256(base::asBytes(bytes));
}

base::Result<> checkLink(const base::Sha256& previous, const StoredEvent& stored)
{
    const std::string place = std::to_string(stored.position);
    if (base::sha256(base::asBytes(stored.event.payload)) != stored.event.payloadSha256) {
        return base::failure(base::ErrorCode::InvalidEvent, stored.event.eventType, place,
                             "the payload does not have its recorded hash");
    }
    if (chainHash(previous, stored.event) != stored.chainHash) {
        return base::failure(base::ErrorCode::InvalidEvent, stored.event.eventType, place,
                             "the hash chain breaks here");
    }
    return {};
}

} // namespace voither::events
