// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace voither::cli::benchmark {

/// The peak counts from the memory held now.
void forgetPeakMemory();

/// The most resident memory since then, in MiB; nothing where the system does not tell.
std::optional<double> peakMemory();

} // namespace voither::cli::benchmark
