// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/uuid.h"
#include "events/payload.h"
#include "events/personal_cipher.h"
#include "store/database.h"

namespace voither::projections {

/// Recordings that began and were not ended: in progress, or left by a crash. By time. Each is as its event told it.
base::Result<std::vector<events::RecordingStarted>> openRecordings(store::Database& database);

struct SessionMark {
    base::Uuid id;
    events::MarkKind kind = events::MarkKind::Mark;
    double seconds = 0; // of the recording
    std::optional<double> lengthSeconds;
    std::string text; // opened; may be empty
};
/// By their place in the recording.
base::Result<std::vector<SessionMark>> marksOf(store::Database& database, const events::PersonalCipher& cipher,
                                               const base::SessionId& session);

} // namespace voither::projections
