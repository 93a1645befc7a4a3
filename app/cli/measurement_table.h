// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "base/messages.h"
#include "extraction/measurement.h"

namespace voither::cli {

/// Prints a measurement for a person at a terminal: every column with its standard error, what it rests on, or why it
/// abstains, and the words that made it.
void printTable(std::ostream& out, const extraction::Measurement& measurement, base::UiLanguage language);

} // namespace voither::cli
