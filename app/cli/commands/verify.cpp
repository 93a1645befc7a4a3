// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/verification.h"

#include <iostream>

#include "base/json.h"
#include "commands.h"
#include "site_access.h"

namespace voither::cli {

namespace {

void printJson(const site::Verification& verification, base::UiLanguage language)
{
    nlohmann::json document{{"events", verification.events},
                            {"objects", verification.objects},
                            {"tables", verification.tables},
                            {"findings", nlohmann::json::array()}};
    for (const site::Finding& finding : verification.findings) {
        document["findings"].push_back({{"kind", finding.kind},
                                        {"place", finding.place},
                                        {"detail", finding.detail},
                                        {"text", finding.text(language)}});
    }
    std::cout << base::writeJson(document) << '\n';
}

void printText(const site::Verification& verification, base::UiLanguage language)
{
    if (verification.findings.empty()) {
        std::cout << base::say(language, "cli.verify.clean",
                               {{"events", std::to_string(verification.events)},
                                {"objects", std::to_string(verification.objects)},
                                {"tables", std::to_string(verification.tables)}})
                  << '\n';
        return;
    }
    std::cout << base::say(language, "cli.verify.found", {{"count", std::to_string(verification.findings.size())}})
              << '\n';
    for (const site::Finding& finding : verification.findings) {
        std::cout << "- " << finding.text(language) << '\n';
    }
}

} // namespace

int verify(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    parser.addOption({"json", "Print one JSON document."});
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    const auto verification = site::verify(**site, terminalProgress(context));
    if (!verification) {
        return refuse(verification.error(), context);
    }
    if (parser.isSet("json")) {
        printJson(*verification, context.language);
    } else {
        printText(*verification, context.language);
    }
    return verification->findings.empty() ? Done : Refused;
}

} // namespace voither::cli
