// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

#include "base/error.h"

namespace voither::base {

/// False when the line is not as it should be.
using ReadLine = std::function<bool(std::string_view first, std::string_view second)>;

/// Reads a file of two columns with a tab between them; empty lines and those that begin with "# " are skipped.
/// ResourceDamaged with the number of a line that does not read.
Result<> readTable(const std::filesystem::path& file, const ReadLine& readLine);

} // namespace voither::base
