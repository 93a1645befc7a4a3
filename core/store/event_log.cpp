// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"

#include "events/hash_chain.h"

namespace voither::store {

namespace {

using base::ErrorCode;
using base::failure;
using events::StoredEvent;

constexpr std::string_view insertEvent =
    "INSERT INTO events (position, event_id, event_type, schema_version, aggregate_type, aggregate_id,"
    " aggregate_version, prev_event_id, caps_id, device_id, user_id, causation_id, correlation_id, occurred_at,"
    " zone_id, payload, payload_sha256, chain_hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

// In the order in which storedEvent reads them.
#define VOITHER_EVENT_COLUMNS                                                                                          \
    "SELECT position, event_id, event_type, schema_version, aggregate_type, aggregate_id, aggregate_version,"          \
    " prev_event_id, caps_id, device_id, user_id, causation_id, correlation_id, occurred_at, zone_id, payload,"        \
    " payload_sha256, chain_hash FROM events"

constexpr std::string_view selectAfter = VOITHER_EVENT_COLUMNS " WHERE position > ? ORDER BY position";

constexpr std::string_view selectAggregate = VOITHER_EVENT_COLUMNS " WHERE aggregate_id = ? ORDER BY aggregate_version";

constexpr std::string_view selectEvent = VOITHER_EVENT_COLUMNS " WHERE event_id = ?";

constexpr std::string_view selectAt = VOITHER_EVENT_COLUMNS " WHERE position = ?";

constexpr std::string_view selectHead = "SELECT aggregate_version, event_id FROM events WHERE aggregate_id = ?"
                                        " ORDER BY aggregate_version DESC LIMIT 1";

constexpr std::string_view selectEnd = "SELECT position, chain_hash FROM events ORDER BY position DESC LIMIT 1";

StoredEvent storedEvent(const Statement& row)
{
    StoredEvent stored;
    auto& event = stored.event;
    stored.position = row.integer(0);
    event.eventId = row.id<base::EventId>(1);
    event.eventType = row.string(2);
    event.schemaVersion = row.integer(3);
    event.aggregateType = row.string(4);
    event.aggregateId = row.uuid(5);
    event.aggregateVersion = row.integer(6);
    event.prevEventId = row.id<base::EventId>(7);
    event.capsId = row.integer(8);
    event.deviceId = row.id<base::DeviceId>(9);
    event.userId = row.id<base::UserId>(10);
    event.causationId = row.id<base::EventId>(11);
    event.correlationId = row.id<base::EventId>(12);
    event.occurredAt = row.instant(13);
    event.zoneId = row.string(14);
    event.payload = row.string(15);
    event.payloadSha256 = row.sha256(16);
    stored.chainHash = row.sha256(17);
    return stored;
}

} // namespace

base::Result<events::LogEnd> SqlEventLog::append(std::span<const events::Event> events)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    auto last = end();
    if (!last) {
        return last;
    }
    for (const auto& event : events) {
        if (const auto appended = appendOne(event, *last); !appended) {
            return tl::unexpected(appended.error());
        }
    }
    if (const auto committed = transaction->commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return last;
}

base::Result<> SqlEventLog::appendOne(const events::Event& event, events::LogEnd& end)
{
    if (const auto follows = checkFollows(event); !follows) {
        return follows;
    }
    if (base::sha256(base::asBytes(event.payload)) != event.payloadSha256) {
        return failure(ErrorCode::InvalidEvent, event.eventType, {}, "the payload does not have its hash");
    }
    const StoredEvent stored{end.position + 1, event, events::chainHash(end.chainHash, event)};
    if (const auto inserted = insert(stored); !inserted) {
        return inserted;
    }
    if (const auto projected = m_projector.apply(stored); !projected) {
        return projected;
    }
    end = {stored.position, stored.chainHash};
    return {};
}

base::Result<> SqlEventLog::checkFollows(const events::Event& event) const
{
    const auto newest = head(event.aggregateId);
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    if (event.aggregateVersion != newest->version + 1 || event.prevEventId != newest->eventId) {
        return failure(ErrorCode::VersionConflict, event.aggregateType, std::to_string(newest->version),
                       "event of version " + std::to_string(event.aggregateVersion));
    }
    return {};
}

base::Result<> SqlEventLog::insert(const StoredEvent& stored)
{
    const auto& e = stored.event;
    return m_database.run(insertEvent, stored.position, e.eventId, e.eventType, e.schemaVersion, e.aggregateType,
                          e.aggregateId, e.aggregateVersion, e.prevEventId, e.capsId, e.deviceId, e.userId,
                          e.causationId, e.correlationId, e.occurredAt, e.zoneId, e.payload, e.payloadSha256,
                          stored.chainHash);
}

base::Result<events::AggregateHead> SqlEventLog::head(const base::Uuid& aggregateId) const
{
    events::AggregateHead newest;
    const auto asked = m_database.each(
        selectHead,
        [&](const Statement& row) {
            newest = {row.integer(0), row.id<base::EventId>(1)};
        },
        aggregateId);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return newest;
}

base::Result<events::LogEnd> SqlEventLog::end() const
{
    events::LogEnd last;
    const auto asked = m_database.each(selectEnd, [&](const Statement& row) {
        last = {row.integer(0), row.sha256(1)};
    });
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return last;
}

base::Result<> SqlEventLog::readAfter(std::int64_t position, const Visit& visit) const
{
    return m_database.each(
        selectAfter, [&](const Statement& row) { return visit(storedEvent(row)); }, position);
}

base::Result<std::vector<StoredEvent>> SqlEventLog::readAggregate(const base::Uuid& aggregateId) const
{
    std::vector<StoredEvent> events;
    const auto asked = m_database.each(
        selectAggregate, [&](const Statement& row) { events.push_back(storedEvent(row)); }, aggregateId);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return events;
}

base::Result<std::optional<StoredEvent>> SqlEventLog::at(std::int64_t position) const
{
    std::optional<StoredEvent> found;
    const auto asked = m_database.each(
        selectAt, [&](const Statement& row) { found = storedEvent(row); }, position);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return found;
}

base::Result<std::optional<StoredEvent>> SqlEventLog::find(const base::EventId& event) const
{
    std::optional<StoredEvent> found;
    const auto asked = m_database.each(
        selectEvent, [&](const Statement& row) { found = storedEvent(row); }, event);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return found;
}

} // namespace voither::store
