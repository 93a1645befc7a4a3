// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <csignal>
#include <iostream>
#include <unistd.h>

#include "base/clock.h"
#include "passphrase.h"
#include "site_access.h"

namespace voither::cli {

namespace {

const base::SystemClock& systemClock()
{
    static const base::SystemClock clock;
    return clock;
}

std::stop_source& interruption()
{
    static std::stop_source source;
    return source;
}

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int)
{
    interrupted = 1;
}

} // namespace

void addSiteOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument("DIR", "The site's data folder.");
    parser.addOption({"user", "The user's login, when there are several.", "NAME"});
    addPassphraseOptions(parser);
}

base::Result<std::unique_ptr<site::Site>> openSite(const QCommandLineParser& parser, const Context& context)
{
    const auto passphrase = readPassphrase(parser, context);
    if (!passphrase) {
        return tl::unexpected(passphrase.error());
    }
    return site::Site::open(parser.positionalArguments().constFirst().toStdString(), parser.value("user").toStdString(),
                            *passphrase, systemClock());
}

base::Progress terminalProgress(const Context& context)
{
    std::signal(SIGINT, onInterrupt);
    const bool visible = ::isatty(STDERR_FILENO) == 1;
    const auto report = [visible, language = context.language, last = std::string()](std::string_view stage,
                                                                                     double fraction) mutable {
        if (interrupted != 0) {
            interruption().request_stop();
        }
        if (!visible) {
            return;
        }
        const std::string line = base::say(language, "cli.stages." + std::string(stage)) + " "
            + std::to_string(std::lround(fraction * 100)) + " %";
        if (line != last) {
            std::cerr << "\r\033[K" << line << (fraction >= 1 ? "\r\033[K" : "") << std::flush;
            last = line;
        }
    };
    return {report, interruption().get_token()};
}

} // namespace voither::cli
