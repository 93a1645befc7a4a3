// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/error.h"
#include "transcript/format.h"

namespace voither::transcript {

/// Text as segments hold it: valid UTF-8 in NFC, runs of blanks and line breaks one blank, none at the ends, no
/// control characters (`stripped` tells whether there were any). InvalidUtf8 or DamagedTranscript (a NUL) at `line`.
base::Result<std::string> cleanText(std::string_view text, const std::string& file, std::size_t line, bool& stripped);

/// Brings what a format read into the form that readTranscript promises, but for roles. `file` names the source in
/// refusals. ValueOutOfRange for times that are negative, not a number or later than `latestTime`.
base::Result<Transcript> normalise(RawTranscript raw, const std::string& file);

} // namespace voither::transcript
