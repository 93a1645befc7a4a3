// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace voither::base {

/// Where the program's data lies (languages/, icons/): VOITHER_RESOURCE_DIR when set, else share/voither beside the
/// folder of the running program, which holds in the build folder and where it is installed.
std::filesystem::path resourceDir();

} // namespace voither::base
