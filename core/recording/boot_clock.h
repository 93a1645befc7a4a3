// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace voither::recording {

/// Time since the computer started. It goes on while the computer sleeps, and nobody sets it.
std::chrono::nanoseconds sinceBoot();

} // namespace voither::recording
