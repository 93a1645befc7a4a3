// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <functional>
#include <memory>

#include "base/progress.h"
#include "command.h"
#include "site/site.h"

namespace voither::cli {

/// The options of a command that opens an existing site: the folder, the user and the passphrase.
void addSiteOptions(QCommandLineParser& parser);

/// Opens the site that the arguments name.
base::Result<std::unique_ptr<site::Site>> openSite(const QCommandLineParser& parser, const Context& context);

/// Shows stages and percentages on stderr when that is a terminal, one line that is written over; Ctrl+C cancels.
base::Progress terminalProgress(const Context& context);

} // namespace voither::cli
