// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "site/site.h"
#include "transcript/roles.h"

namespace voither::site {

/// A session as it comes from outside: a recording, a transcript, or both.
struct ImportRequest {
    std::string recordNumber; // of the person; a new one registers the person
    std::optional<std::filesystem::path> audio;
    std::optional<std::filesystem::path> transcript;
    std::optional<base::Date> consent;   // written consent to record, given on this date
    std::optional<base::Instant> heldAt; // now when not said
    transcript::RoleOptions roles;
};

struct ImportedSession {
    base::PersonId person;
    base::SessionId session;
    bool registered = false;               // the person was new
    std::optional<double> durationSeconds; // of the recording
    transcript::Transcript transcript;     // without segments when there was none
};

/// Checks everything, then stores the recording as FLAC in an encrypted object and the rest as one batch of events;
/// when refused or cancelled nothing is stored. Stages: "transcript", "decode", "voice". Constant memory in the length
/// of the recording.
///
/// Refusals of their own: ConsentMissing, InvalidArgument without audio and transcript, and those of the decoder and
/// the transcript's reader.
base::Result<ImportedSession> importSession(Site& site, const ImportRequest& request, const base::Progress& progress);

} // namespace voither::site
