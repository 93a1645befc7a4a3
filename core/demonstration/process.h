// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

namespace voither::demonstration {

/// Runs a program found on the PATH: `input` goes to its standard input, and `receive` gets its standard output piece
/// by piece. What it must speak is never an argument, where other users of the machine could read it.
base::Result<> runProgram(const std::vector<std::string>& command, std::string_view input,
                          const std::function<base::Result<>(base::ByteView)>& receive);

} // namespace voither::demonstration
