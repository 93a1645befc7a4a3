// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "events/event_type.h"
#include "events/payload.h"
#include "site/site.h"

namespace voither::site {

/// One thing that was written into a person's record.
struct HistoryEntry {
    std::int64_t position = 0; // in the log
    base::Instant at;
    base::UserId user;
    std::string userName;                  // empty when nobody of this site
    std::optional<events::EventType> type; // nothing when a newer program wrote it
    std::int64_t sessionNumber = 0;        // of the session that it is about; 0 when about none
    std::vector<std::string> members;      // that an update changed or emptied, by their column names
    std::optional<events::ConsentKind> consent;
    std::optional<base::Date> consentDate;
    bool guardian = false;        // gave the consent
    std::string interventionType; // of an intervention
};

/// What was written about the person, its sessions, notes and interventions: newest first, at most `limit`, older than
/// the position `before` (0: from the newest). Opens no sealed member.
base::Result<std::vector<HistoryEntry>> historyOf(Site& site, const base::PersonId& person, std::int64_t before,
                                                  std::int64_t limit);

} // namespace voither::site
