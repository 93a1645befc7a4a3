// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/progress.h"
#include "events/event_log.h"
#include "store/database.h"

namespace voither::store {

/// Something that is wrong with a site's database. `kind` is one of "page_authentication", "structure", "foreign_key",
/// "event_gap", "event_payload", "event_chain".
struct Fault {
    std::string kind;
    std::int64_t position = 0; // of the event, or the number of the page; 0 where there is none
    std::string detail;
};

/// What checking found; no faults means sound.
struct Findings {
    std::vector<Fault> faults;
    std::int64_t events = 0;
};

/// Every page's authentication code, then the structure of tables and indexes, then references between tables.
base::Result<Findings> checkPages(Database& database, const base::Progress& progress = {});

/// Every payload's hash, every link of the chain, and that no position is missing. The walk goes on after a fault, from
/// the recorded hash, so that each altered place is named once.
base::Result<Findings> checkChain(const events::EventLog& log, const base::Progress& progress = {});

} // namespace voither::store
