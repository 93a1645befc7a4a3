// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/rebuild.h"

#include <chrono>
#include <iostream>

#include "commands.h"
#include "site_access.h"

namespace voither::cli {

int rebuild(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    const auto start = std::chrono::steady_clock::now();
    const auto events = projections::rebuild((*site)->database(), (*site)->vault(), terminalProgress(context));
    if (!events) {
        return refuse(events.error(), context);
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::cout << base::say(
        context.language, "cli.rebuild.done",
        {{"events", std::to_string(*events)}, {"seconds", base::formatNumber(seconds.count(), 2, context.language)}})
              << '\n';
    return Done;
}

} // namespace voither::cli
