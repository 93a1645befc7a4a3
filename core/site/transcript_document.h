// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/payload.h"
#include "transcript/transcript.h"

namespace voither::site {

/// A transcript in the form in which the log keeps it, and back.
events::TranscriptDocument toDocument(const transcript::Transcript& transcript);
transcript::Transcript fromDocument(const events::TranscriptDocument& document);

} // namespace voither::site
