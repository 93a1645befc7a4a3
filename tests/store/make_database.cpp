// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a small database of today's schema: run once when a migration ships, and keep the file in tests/data/store.
#include <cstdio>

#include "store/event_log.h"
#include "store/migrations.h"

using namespace voither;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: make_store_database FILE\n", stderr);
        return 2;
    }
    auto database = store::Database::open(argv[1], base::Bytes(32, 0x5a));
    if (!database || !store::migrate(*database)) {
        return 1;
    }
    store::NoProjections none;
    store::SqlEventLog log(*database, none);
    for (int i = 0; i < 5; ++i) {
        events::Event event;
        event.eventId = base::EventId(base::Uuid::fromName("event " + std::to_string(i)));
        event.eventType = "site_created";
        event.schemaVersion = 1;
        event.aggregateType = "site";
        event.aggregateId = base::Uuid::fromName("site " + std::to_string(i));
        event.aggregateVersion = 1;
        event.capsId = 1;
        event.occurredAt = base::Instant(std::chrono::seconds(1'770'000'000 + i));
        event.zoneId = "America/Recife";
        event.payload =
            R"({"caps_id":1,"demonstration":true,"name":"CAPS","site_id":")" + event.aggregateId.toString() + R"("})";
        event.payloadSha256 = base::sha256(base::asBytes(event.payload));
        if (!log.append({&event, 1})) {
            return 1;
        }
    }
    return database->checkpoint() ? 0 : 1;
}
