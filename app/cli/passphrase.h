// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <string>

#include "base/error.h"
#include "command.h"

namespace voither::cli {

/// Adds --passphrase-fd and --passphrase-file. There is no option that takes the words themselves: arguments can be
/// read by every user of the computer.
void addPassphraseOptions(QCommandLineParser& parser);

/// The passphrase from a file descriptor, from a file, or typed at the terminal without echo. One line, without its
/// end. When `confirm` is set a typed passphrase is asked for twice.
base::Result<std::string> readPassphrase(const QCommandLineParser& parser, const Context& context,
                                         bool confirm = false);

} // namespace voither::cli
