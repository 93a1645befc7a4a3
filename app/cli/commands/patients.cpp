// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "base/json.h"
#include "commands.h"
#include "projections/people.h"
#include "site_access.h"

namespace voither::cli {

namespace {

nlohmann::json toJson(const projections::PersonEntry& person)
{
    nlohmann::json entry{{"patient_id", person.id.toString()},
                         {"record_number", person.recordNumber},
                         {"name", person.name},
                         {"social_name", person.socialName},
                         {"age_range", person.ageRange},
                         {"gender", person.gender},
                         {"primary_diagnosis_icd11", person.primaryDiagnosisIcd11},
                         {"consent_date", nullptr},
                         {"consent_research", person.consentResearch},
                         {"sessions", person.sessions},
                         {"last_session", nullptr}};
    if (person.consentDate) {
        entry["consent_date"] = base::toIso8601(*person.consentDate);
    }
    if (person.lastSession) {
        entry["last_session"] = base::toIso8601(*person.lastSession);
    }
    return entry;
}

void printRow(const projections::PersonEntry& person, const Context& context, std::string_view zone)
{
    const std::string last =
        person.lastSession ? base::toIso8601(base::localDate(*person.lastSession, zone)) : std::string("–");
    std::cout << person.recordNumber << '\t' << (person.calledName().empty() ? "–" : person.calledName()) << '\t'
              << person.sessions << '\t' << last << '\t'
              << base::say(context.language, person.consentDate ? "cli.patients.yes" : "cli.patients.no") << '\n';
}

} // namespace

int patients(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    parser.addOption({"search", "Only people whose name, record number, CPF or CNS matches.", "TEXT"});
    parser.addOption({"json", "Print one JSON document."});
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    nlohmann::json document{{"patients", nlohmann::json::array()}};
    const bool json = parser.isSet("json");
    projections::Page page;
    for (;;) {
        const auto found =
            projections::listPeople((*site)->database(), (*site)->vault(), parser.value("search").toStdString(), page);
        if (!found) {
            return refuse(found.error(), context);
        }
        if (!json && page.offset == 0) {
            std::cout << base::say(context.language, found->total == 0 ? "cli.patients.none" : "cli.patients.header")
                      << '\n';
        }
        for (const projections::PersonEntry& person : found->people) {
            if (json) {
                document["patients"].push_back(toJson(person));
            } else {
                printRow(person, context, (*site)->clock().zoneId());
            }
        }
        page.offset += page.limit;
        if (page.offset >= found->total) {
            break;
        }
    }
    if (json) {
        std::cout << base::writeJson(document) << '\n';
    }
    return Done;
}

} // namespace voither::cli
