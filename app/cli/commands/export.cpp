// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "commands.h"
#include "site/measurements_csv.h"
#include "site_access.h"

namespace voither::cli {

int exportSite(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    parser.addPositionalArgument("F", "The file to write.");
    parser.addOption({"format", "csv", "FORMAT", "csv"});
    if (const auto exit = parse(parser, context, 2)) {
        return *exit;
    }
    if (parser.value("format") != "csv") {
        return refuse({base::ErrorCode::InvalidArgument, "--format " + parser.value("format").toStdString(), {}, "csv"},
                      context);
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    const std::string file = parser.positionalArguments().constLast().toStdString();
    const auto rows = site::exportMeasurements(**site, file);
    if (!rows) {
        return refuse(rows.error(), context);
    }
    std::cout << base::say(context.language, "cli.export.done", {{"rows", std::to_string(*rows)}, {"file", file}})
              << '\n';
    return Done;
}

} // namespace voither::cli
