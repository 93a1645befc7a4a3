// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/batch.h"

#include "events/codec.h"

namespace voither::events {

Batch::Batch(EventLog& log, PersonalCipher& cipher, const Author& author, const base::Clock& clock)
    : m_log(log)
    , m_cipher(cipher)
    , m_author(author)
    , m_clock(clock)
{
}

base::Result<AggregateHead> Batch::headOf(const base::Uuid& aggregate) const
{
    const auto own = m_heads.find(aggregate);
    if (own != m_heads.end()) {
        return own->second;
    }
    return m_log.head(aggregate);
}

base::Result<base::EventId> Batch::add(const Payload& payload, std::optional<std::int64_t> expected)
{
    return addAt(m_clock.now(), payload, expected);
}

base::Result<base::EventId> Batch::addAt(base::Instant occurredAt, const Payload& payload,
                                         std::optional<std::int64_t> expected)
{
    const auto encoded = encode(payload, m_cipher);
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    const auto head = headOf(encoded->aggregateId);
    if (!head) {
        return tl::unexpected(head.error());
    }
    const EventTypeInfo& type = info(encoded->type);
    if (expected && *expected != head->version) {
        return base::failure(base::ErrorCode::VersionConflict, std::string(type.aggregateType),
                             std::to_string(head->version), "expected version " + std::to_string(*expected));
    }
    Event event;
    event.eventId = base::EventId::generate(m_clock.now());
    event.eventType = type.name;
    event.schemaVersion = type.schemaVersion;
    event.aggregateType = type.aggregateType;
    event.aggregateId = encoded->aggregateId;
    event.aggregateVersion = head->version + 1;
    event.prevEventId = head->eventId;
    event.capsId = m_author.capsId;
    event.deviceId = m_author.device;
    event.userId = m_author.user;
    if (m_correlation.isNull()) {
        m_correlation = event.eventId;
    }
    event.correlationId = m_correlation;
    event.occurredAt = occurredAt;
    event.zoneId = m_clock.zoneId();
    event.payload = encoded->text;
    event.payloadSha256 = base::sha256(base::asBytes(event.payload));
    m_heads[event.aggregateId] = {event.aggregateVersion, event.eventId};
    m_events.push_back(std::move(event));
    return m_events.back().eventId;
}

base::Result<LogEnd> Batch::commit()
{
    auto end = m_log.append(m_events);
    if (end) {
        m_events.clear();
        m_heads.clear();
        m_correlation = {};
    }
    return end;
}

} // namespace voither::events
