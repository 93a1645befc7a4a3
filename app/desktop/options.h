// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>

namespace voither::app {

/// What the command line asks of the desktop.
struct Options {
    std::filesystem::path data;
    std::optional<QString> passphraseFile;
    QString page;
    QString person;  // a record number
    QString session; // a session's number or id
    QString language;
    QString theme;
    QSize size;
    QString grab; // PNG to write; then the program ends
    bool selfTest = false;
};

/// Nothing, and a sentence on stderr, when the arguments cannot be understood. --help and --version end the program.
std::optional<Options> parseOptions(const QStringList& arguments);

} // namespace voither::app
