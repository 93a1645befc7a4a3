// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <optional>

#include "base/error.h"
#include "base/messages.h"

namespace voither::cli {

/// What a shell learns from a command.
enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

/// What every command gets: the words after its name, and the language in which to speak.
struct Context {
    QString command;
    QStringList arguments;
    base::UiLanguage language = base::UiLanguage::Portuguese;
};

/// Reads the command's arguments into the parser. Gives the code to exit with when the command must not run: wrong
/// arguments (the reason and the usage on stderr) or --help (the usage on stdout). `positionals` is how many
/// arguments without a name are needed.
std::optional<int> parse(QCommandLineParser& parser, const Context& context, int positionals);

/// Says on stderr what happened and what to do, and gives the code to exit with.
int refuse(const base::Error& error, const Context& context);

/// A whole number option within limits; refused with its name and limits otherwise.
base::Result<int> integerOption(const QCommandLineParser& parser, const QString& name, int least, int most);

} // namespace voither::cli
