// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/clock.h"
#include "base/resources.h"
#include "commands.h"
#include "demonstration/plan.h"
#include "extraction/extract.h"
#include "passphrase.h"
#include "site/demonstration_site.h"
#include "site_access.h"

namespace voither::cli {

namespace {

base::Result<site::DemonstrationRequest> readRequest(const QCommandLineParser& parser)
{
    site::DemonstrationRequest request;
    const auto people = integerOption(parser, "people", 1, 100'000);
    if (!people) {
        return tl::unexpected(people.error());
    }
    const auto sessions = integerOption(parser, "sessions", 1, 1'000);
    if (!sessions) {
        return tl::unexpected(sessions.error());
    }
    const auto seed = integerOption(parser, "seed", 0, std::numeric_limits<int>::max());
    if (!seed) {
        return tl::unexpected(seed.error());
    }
    const auto spoken = integerOption(parser, "spoken-people", 0, 100'000);
    if (!spoken) {
        return tl::unexpected(spoken.error());
    }
    request.plan = {.people = static_cast<std::size_t>(*people),
                    .sessions = static_cast<std::size_t>(*sessions),
                    .seed = static_cast<std::uint64_t>(*seed),
                    .spokenPeople = static_cast<std::size_t>(*spoken)};
    if (parser.isSet("recordings")) {
        request.recordings = parser.value("recordings").toStdString();
    }
    return request;
}

} // namespace

int demo(const Context& context)
{
    QCommandLineParser parser;
    parser.addPositionalArgument("DIR", "The data folder to make.");
    parser.addOption({"people", "How many synthetic people.", "N", "40"});
    parser.addOption({"sessions", "How many sessions each of them has planned.", "M", "14"});
    parser.addOption({"seed", "The same seed gives the same site.", "S", "1"});
    parser.addOption(
        {"spoken-people", "How many of the first have sessions that are spoken and analysed, up to 5.", "K", "5"});
    parser.addOption({"recordings", "Also leave the spoken sessions in this folder, as WAV and WebVTT.", "FOLDER"});
    addPassphraseOptions(parser);
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    const auto request = readRequest(parser);
    if (!request) {
        return refuse(request.error(), context);
    }
    const auto passphrase = readPassphrase(parser, context, true);
    if (!passphrase) {
        return refuse(passphrase.error(), context);
    }
    const auto extractor = extraction::Extractor::create(base::resourceDir(), "pt-BR");
    if (!extractor) {
        return refuse(extractor.error(), context);
    }
    const base::SystemClock clock;
    const demonstration::Site plan = demonstration::site(request->plan);
    const std::string folder = parser.positionalArguments().constFirst().toStdString();
    const auto created = site::Site::create(
        folder, {plan.cnes, plan.name, "demonstracao", true, "Equipe de demonstração"}, *passphrase, clock);
    if (!created) {
        return refuse(created.error(), context);
    }
    const auto summary = site::fillDemonstration(*created->site, **extractor, *request, terminalProgress(context));
    if (!summary) {
        return refuse(summary.error(), context);
    }
    std::cout << base::say(context.language, "cli.demo.done",
                           {{"folder", folder},
                            {"people", std::to_string(summary->people)},
                            {"sessions", std::to_string(summary->sessions)},
                            {"real", std::to_string(summary->spoken)}})
              << '\n';
    return Done;
}

} // namespace voither::cli
