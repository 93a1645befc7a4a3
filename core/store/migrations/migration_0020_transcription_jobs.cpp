// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations/migrations.h"

namespace voither::store {

const Migration migration0020TranscriptionJobs{20, R"sql(
CREATE TABLE transcription_jobs (
    job_id BLOB PRIMARY KEY,
    session_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    queued_at INTEGER NOT NULL,            -- microseconds since 1970, UTC
    started_at INTEGER,
    ended_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    seen_transcript TEXT NOT NULL,         -- the session's transcript when this was queued; empty for none
    error_code TEXT,                       -- why it failed; the words are made in the reader's language
    error_subject TEXT,
    error_place TEXT,
    error_detail TEXT,
    engine TEXT,                           -- what wrote the transcript
    unheard_segments INTEGER,              -- segments that the engine may have made up
    repeated_segments INTEGER
) STRICT;

-- Nobody has a session written down twice at once.
CREATE UNIQUE INDEX transcription_jobs_open ON transcription_jobs (session_id) WHERE state IN ('waiting', 'running');
CREATE INDEX transcription_jobs_order ON transcription_jobs (state, queued_at);
)sql"};

} // namespace voither::store
