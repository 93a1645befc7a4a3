// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/clock.h"
#include "commands.h"
#include "events/identifiers.h"
#include "passphrase.h"
#include "site/site.h"

namespace voither::cli {

int init(const Context& context)
{
    QCommandLineParser parser;
    parser.addPositionalArgument("DIR", "The data folder to make.");
    parser.addOption({"caps", "The establishment's CNES number, seven digits.", "CNES"});
    parser.addOption({"name", "The site's name.", "SITE", "CAPS"});
    parser.addOption({"user", "The first user's login.", "NAME", "administrador"});
    addPassphraseOptions(parser);
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    site::SiteDetails details{.cnes = {},
                              .name = parser.value("name").toStdString(),
                              .login = parser.value("user").toStdString(),
                              .demonstration = false,
                              .userName = {},
                              .occupation = {},
                              .council = {}};
    if (parser.isSet("caps")) {
        const auto cnes = events::parseCnes(parser.value("caps").toStdString());
        if (!cnes) {
            return refuse(cnes.error(), context);
        }
        details.cnes = *cnes;
    }
    const auto passphrase = readPassphrase(parser, context, true);
    if (!passphrase) {
        return refuse(passphrase.error(), context);
    }
    const base::SystemClock clock;
    const std::string folder = parser.positionalArguments().constFirst().toStdString();
    const auto created = site::Site::create(folder, details, *passphrase, clock);
    if (!created) {
        return refuse(created.error(), context);
    }
    std::cout << base::say(context.language, "cli.init.done", {{"folder", folder}, {"user", details.login}}) << "\n\n"
              << base::say(context.language, "cli.init.recovery") << "\n\n    " << created->recoveryCode << '\n';
    return Done;
}

} // namespace voither::cli
