// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations/migrations.h"

namespace voither::store {

const Migration migration0010EventLog{10, R"sql(
CREATE TABLE events (
    position INTEGER PRIMARY KEY,          -- 1, 2, 3, ... without a gap
    event_id BLOB NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    aggregate_type TEXT NOT NULL,
    aggregate_id BLOB NOT NULL,
    aggregate_version INTEGER NOT NULL,
    prev_event_id BLOB,
    caps_id INTEGER NOT NULL,
    device_id BLOB,
    user_id BLOB,
    causation_id BLOB,
    correlation_id BLOB,
    occurred_at INTEGER NOT NULL,          -- microseconds since 1970, UTC
    zone_id TEXT NOT NULL,
    payload TEXT NOT NULL,
    payload_sha256 BLOB NOT NULL,
    chain_hash BLOB NOT NULL,
    UNIQUE (aggregate_id, aggregate_version)
) STRICT;

CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER events_are_not_removed BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

CREATE TABLE person_keys (
    person_id BLOB PRIMARY KEY,
    wrapped_key BLOB NOT NULL              -- under the site's key; removing the row erases the person
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
)sql"};

} // namespace voither::store
