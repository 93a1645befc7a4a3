// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

namespace voither::transcription {

/// How a program is run.
struct ChildOptions {
    std::vector<std::string> command; // the program's path and its arguments
    /// Added to the arguments: an option and the place where the program shall write its result. The program sees
    /// `place` with `suffix` as a file of that name; what it writes there reaches us and no disk.
    std::string resultOption;
    std::string resultSuffix;
    /// Gives the next bytes for the standard input; 0 at the end.
    std::function<base::Result<std::size_t>(std::span<std::uint8_t>)> input;
    /// Gets the standard error line by line; long lines are cut.
    std::function<void(std::string_view line)> errorLine;
    std::function<void()> tick;    // called many times a second while the program runs
    std::size_t largestResult = 0; // bytes; more ends the program
    std::chrono::milliseconds limit{0};
    std::stop_token stop;
};

/// What became of it.
struct ChildEnd {
    std::optional<int> exitCode; // nothing when a signal ended it
    int signal = 0;
    bool resultTooLarge = false;
    bool timedOut = false;
    base::Bytes result;
};

/// Runs a program to its end, at low priority, in a process group of its own, without core dumps. On cancel, at the
/// limit, when the result gets too large and when this process dies, the whole group is killed. ProgramMissing,
/// PermissionDenied, Cancelled, or the input's error.
base::Result<ChildEnd> runChild(const ChildOptions& options);

} // namespace voither::transcription
