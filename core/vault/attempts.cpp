// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/attempts.h"

#include <algorithm>

namespace voither::vault {

using std::chrono::seconds;

seconds waitAfter(std::uint64_t failures)
{
    constexpr std::uint64_t free = 3;
    constexpr seconds longest = std::chrono::minutes(15);
    if (failures <= free) {
        return seconds(0);
    }
    const auto doublings = std::min<std::uint64_t>(failures - free - 1, 10);
    return std::min(longest, seconds(5LL << doublings));
}

seconds remainingWait(Attempts& attempts, base::Instant now)
{
    const seconds whole = waitAfter(attempts.failures);
    if (now < attempts.last) {
        attempts.last = now;
    }
    const auto passed = now - attempts.last;
    return passed >= whole ? seconds(0) : std::chrono::ceil<seconds>(whole - passed);
}

std::string formatWait(seconds wait)
{
    const std::chrono::hh_mm_ss parts(wait);
    const auto two = [](auto count) {
        const std::string digits = std::to_string(count.count());
        return digits.size() < 2 ? "0" + digits : digits;
    };
    return two(parts.hours()) + ":" + two(parts.minutes()) + ":" + two(parts.seconds());
}

} // namespace voither::vault
