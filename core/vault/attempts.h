// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "base/clock.h"

namespace voither::vault {

/// Wrong passphrases in a row of one user, kept across restarts.
struct Attempts {
    std::uint64_t failures = 0;
    base::Instant last{};

    friend bool operator==(const Attempts&, const Attempts&) = default;
};

/// How long to wait after so many failures: nothing for the first three, then 5 s, doubled each time, 15 min at most.
std::chrono::seconds waitAfter(std::uint64_t failures);

/// How long to wait still. When the clock stands before the last failure it was set back: the wait begins anew at
/// `now`, so that it neither shrinks nor lasts longer than its due.
std::chrono::seconds remainingWait(Attempts& attempts, base::Instant now);

/// "00:00:30".
std::string formatWait(std::chrono::seconds wait);

} // namespace voither::vault
