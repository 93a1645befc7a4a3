// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"
#include "store/database.h"

namespace voither::projections {

/// A session that waits for somebody, or a person whom nobody has seen for long.
struct WorkItem {
    base::PersonId person;
    std::string calledName; // empty where the person has no name
    std::string recordNumber;
    base::SessionId session; // null when it is about the person
    std::int64_t sessionNumber = 0;
    base::Instant at; // of the session, or of the last one
};

/// What waits, newest first; of people without contact the longest first.
struct WorkList {
    std::vector<WorkItem> items; // at most as many as were asked for
    std::int64_t total = 0;
};

/// Measured sessions without a signed note.
base::Result<WorkList> sessionsToReview(store::Database& database, std::int64_t limit);
/// Sessions with audio or transcript and no current measurement.
base::Result<WorkList> sessionsWithoutMeasurement(store::Database& database, std::int64_t limit);
/// People with a session in the year before `before` and none since.
base::Result<WorkList> peopleWithoutContact(store::Database& database, base::Instant before, std::int64_t limit);
/// Drafts that wait for their author's signature.
base::Result<std::int64_t> countDrafts(store::Database& database, const base::UserId& author);

} // namespace voither::projections
