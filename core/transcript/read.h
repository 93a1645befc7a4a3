// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "transcript/roles.h"
#include "transcript/transcript.h"

namespace voither::transcript {

/// Longer files are refused before a byte of them is read.
inline constexpr std::uint64_t largestTranscript = 256ULL * 1024 * 1024;

/// Later times are refused: nobody records a session of two days.
inline constexpr double latestTime = 48.0 * 3600.0;

/// Reads a transcript of any format of the registry, recognised by its content and never by its name. The result
/// is normalised: valid UTF-8 in NFC, one line a segment, ordered by start time, every time in 0 to `latestTime`,
/// words inside their segment, and roles set as `options` say or as `assignRoles` guesses.
/// Refusals name the file and, where there is one, the line; none of them holds words of the transcript.
base::Result<Transcript> readTranscript(const std::filesystem::path& path, const RoleOptions& options = {});

/// The same from bytes; `name` stands for the file in refusals.
base::Result<Transcript> readTranscript(base::ByteView bytes, const std::string& name, const RoleOptions& options = {});

/// The names of the formats that can be read, in the order in which they are tried.
std::vector<std::string> formatNames();

} // namespace voither::transcript
