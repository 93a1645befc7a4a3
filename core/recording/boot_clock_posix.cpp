// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include "recording/boot_clock.h"

namespace voither::recording {

std::chrono::nanoseconds sinceBoot()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

} // namespace voither::recording
