// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <fstream>
#include <malloc.h>
#include <string>

#include "bench/memory.h"

namespace voither::cli::benchmark {

void forgetPeakMemory()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5"; // proc(5): resets VmHWM
}

std::optional<double> peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            const std::size_t digit = line.find_first_of("0123456789");
            double kibibytes = 0;
            std::from_chars(line.data() + std::min(digit, line.size()), line.data() + line.size(), kibibytes);
            return kibibytes / 1024;
        }
    }
    return std::nullopt;
}

} // namespace voither::cli::benchmark
