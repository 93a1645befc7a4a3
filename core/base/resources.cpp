// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resources.h"

#include <cstdlib>

namespace voither::base {

std::filesystem::path resourceDir()
{
    if (const char* given = std::getenv("VOITHER_RESOURCE_DIR"); given != nullptr && *given != '\0') {
        return given;
    }
    std::error_code unreadable;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    return program.parent_path().parent_path() / "share" / "voither";
}

} // namespace voither::base
