// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace voither::base {

/// Runs `task(i)` for every i below `count` on up to `threads` threads (0: as many as the machine has), this one among
/// them, and returns when all are done. False when it was stopped; then some tasks have not run.
bool inParallel(std::size_t count, unsigned threads, const std::stop_token& stop,
                const std::function<void(std::size_t)>& task);

} // namespace voither::base
