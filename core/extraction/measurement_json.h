// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "extraction/measurement.h"
#include "transcript/transcript.h"

namespace voither::extraction {

/// What a document holds of the segments.
enum class Segments { All, None };

/// The measurement as the command line's contract writes it, one line without blanks between; numbers are the shortest
/// that read back as the same value. `transcript` is the one that was measured: speaker, times and text come from it.
std::string toJson(const Measurement& measurement, const transcript::Transcript& transcript,
                   Segments segments = Segments::All);

/// A measurement that toJson() wrote; equal in every value. InvalidArgument when the document is none. Members that
/// this version does not know are passed over.
base::Result<Measurement> fromJson(std::string_view json);

} // namespace voither::extraction
