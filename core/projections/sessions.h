// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.h"
#include "events/payload.h"
#include "store/database.h"

namespace voither::projections {

/// A session, with the platform's columns.
struct SessionEntry {
    base::SessionId id;
    base::PersonId person;
    base::UserId therapist;
    std::int64_t sessionNumber = 0;
    std::string sessionType;
    std::string setting;
    std::optional<std::int64_t> durationMinutes;
    std::string audioStorageKey;      // empty when there is no audio
    std::string transcriptStorageKey; // empty when there is no transcript
    std::string processingStatus;     // held, recorded, transcribed, measured
    std::optional<double> qualityScore;
    base::Instant sessionDatetime;
    std::int64_t version = 0; // of the aggregate, for Batch::add
    bool outdated = false;    // measured, and the transcript or the recording changed since
};

/// By time, oldest first.
base::Result<std::vector<SessionEntry>> sessionsOf(store::Database& database, const base::PersonId& person);
base::Result<std::optional<SessionEntry>> findSession(store::Database& database, const base::SessionId& session);
/// Sessions with a transcript that still wait for their measurement.
base::Result<std::vector<SessionEntry>> sessionsToMeasure(store::Database& database);

struct AudioObject {
    base::ObjectId object;
    base::SessionId session;
    base::PersonId person;
    std::int64_t size = 0;
    std::int64_t chunkCount = 0;
    std::string sha256;
    double durationSeconds = 0;
    std::int64_t channels = 0;
    std::int64_t sampleRate = 0;
    std::string format;
};
base::Result<std::vector<AudioObject>> audioOf(store::Database& database, const base::SessionId& session);
/// Every recording of the site, for verification.
base::Result<std::vector<AudioObject>> allAudio(store::Database& database);

/// The transcript with all corrections; nothing when the session has none.
base::Result<std::optional<events::TranscriptDocument>> transcriptOf(store::Database& database,
                                                                     const base::SessionId& session);

/// A segment in which all words of a search stand.
struct TranscriptHit {
    base::SessionId session;
    base::PersonId person;
    std::int64_t segment = 0;
    double startTime = 0;
    std::string text;
};
/// Words and beginnings of words, diacritics and case ignored, best match first; of one person, or of everybody when
/// the id is null.
base::Result<std::vector<TranscriptHit>> searchTranscripts(store::Database& database, std::string_view words,
                                                           const base::PersonId& person = {}, std::int64_t limit = 50);

} // namespace voither::projections
