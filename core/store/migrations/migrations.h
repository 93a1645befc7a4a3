// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace voither::store {

/// One step of the schema. Numbers go up in tens; a step that was shipped is never changed.
struct Migration {
    std::int64_t number;
    const char* sql;
};

extern const Migration migration0010EventLog;
extern const Migration migration0020TranscriptionJobs;

} // namespace voither::store
