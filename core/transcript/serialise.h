// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "transcript/transcript.h"

namespace voither::transcript {

/// "patient", "therapist", "other": the names that are stored and shown in JSON.
std::string_view name(Role role);

/// Compact JSON in one canonical form: equal transcripts give equal bytes, and doubles come back exactly.
std::string toJson(const Transcript& transcript);

/// The inverse of toJson; DamagedTranscript for anything else.
base::Result<Transcript> fromJson(std::string_view json);

/// One line per segment, "name: text", for search and for people.
std::string plainText(const Transcript& transcript);

} // namespace voither::transcript
