// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "events/payload.h"

namespace voither::events {

/// The transcript after the edits; the one place that says what they do. InvalidEvent when they do not fit it.
base::Result<TranscriptDocument> edited(TranscriptDocument document, const TranscriptEdits& edits);

/// Edits that make `after` of `before`, both of the same recording; without any when they are equal. With the two
/// exchanged it gives the inverse.
TranscriptEdits differences(const TranscriptDocument& before, const TranscriptDocument& after);

/// No edit changes anything.
bool isEmpty(const TranscriptEdits& edits);

} // namespace voither::events
