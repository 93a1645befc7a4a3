// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <chrono>
#include <iostream>

#include "base/json.h"
#include "base/resources.h"
#include "commands.h"
#include "extraction/extract.h"
#include "extraction/measurement_json.h"
#include "measurement_table.h"
#include "site/analysis.h"
#include "site/intake.h"
#include "site_access.h"
#include "transcript/serialise.h"

namespace voither::cli {

namespace {

/// ISO 8601; without a zone, the time of this computer.
std::optional<base::Instant> readMoment(const QString& text)
{
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return std::nullopt;
    }
    return base::Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

base::Result<site::ImportRequest> readRequest(const QCommandLineParser& parser)
{
    site::ImportRequest request;
    request.recordNumber = parser.value("patient").toStdString();
    if (parser.isSet("audio")) {
        request.audio = parser.value("audio").toStdString();
    }
    if (parser.isSet("transcript")) {
        request.transcript = parser.value("transcript").toStdString();
    }
    if (parser.isSet("consent")) {
        request.consent = base::parseDate(parser.value("consent").toStdString());
        if (!request.consent) {
            return base::failure(base::ErrorCode::InvalidDate, parser.value("consent").toStdString());
        }
    }
    if (parser.isSet("held-at")) {
        request.heldAt = readMoment(parser.value("held-at"));
        if (!request.heldAt) {
            return base::failure(base::ErrorCode::InvalidDate, parser.value("held-at").toStdString());
        }
    }
    if (parser.isSet("patient-speaker")) {
        request.roles.bySpeaker[parser.value("patient-speaker").toStdString()] = transcript::Role::Patient;
    }
    if (parser.isSet("therapist-speaker")) {
        request.roles.bySpeaker[parser.value("therapist-speaker").toStdString()] = transcript::Role::Therapist;
    }
    return request;
}

void printWarnings(const transcript::Transcript& transcript, base::UiLanguage language)
{
    for (const transcript::Warning& warning : transcript.warnings) {
        std::cerr << base::say(language, "warnings." + warning.kind,
                               {{"line", std::to_string(warning.line)}, {"detail", warning.detail}})
                  << '\n';
    }
    if (!transcript.rolesGuessed) {
        return;
    }
    std::string names;
    for (const transcript::SpeakerSummary& speaker : transcript::speakers(transcript)) {
        names += (names.empty() ? "" : ", ") + (speaker.name.empty() ? "–" : speaker.name) + " = "
            + base::say(language, "cli.roles." + std::string(transcript::name(speaker.role)));
    }
    std::cerr << base::say(language, "cli.import.guessed", {{"speakers", names}}) << '\n';
}

base::Result<extraction::Measurement> analyseAndStore(site::Site& site, const base::SessionId& session,
                                                      const QCommandLineParser& parser, const base::Progress& progress)
{
    auto material = site::loadSession(site, session);
    if (!material) {
        return tl::unexpected(material.error());
    }
    std::string language = parser.value("language").toStdString();
    if (language.empty()) {
        language = material->transcript.language.empty() ? "pt-BR" : material->transcript.language;
    }
    const auto extractor = extraction::Extractor::create(base::resourceDir(), language);
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    extraction::Options options;
    if (parser.isSet("min-words")) {
        const auto words = integerOption(parser, "min-words", 0, 1'000'000);
        if (!words) {
            return tl::unexpected(words.error());
        }
        options.minimumWords = static_cast<std::size_t>(*words);
    }
    auto measurement = site::analyse(*material, **extractor, options, progress);
    if (!measurement) {
        return measurement;
    }
    if (auto stored = site::storeMeasurement(site, *material, *measurement); !stored) {
        return tl::unexpected(stored.error());
    }
    return measurement;
}

} // namespace

int import(const Context& context)
{
    QCommandLineParser parser;
    addSiteOptions(parser);
    parser.addOption({"patient", "The person's record number; a new one registers the person.", "REF"});
    parser.addOption({"audio", "The recording.", "F"});
    parser.addOption({"transcript", "Its transcript.", "F"});
    parser.addOption({"consent", "Written consent to record was given on this date.", "YYYY-MM-DD"});
    parser.addOption(
        {"held-at", "When the session was held (ISO 8601, local time without a zone); now when not given.", "TIME"});
    parser.addOption({"patient-speaker", "The transcript's name for the patient.", "NAME"});
    parser.addOption({"therapist-speaker", "The transcript's name for the therapist.", "NAME"});
    parser.addOption({"language", "The language that is spoken.", "TAG"});
    parser.addOption({"min-words", "Words of the patient below which language dimensions abstain.", "N"});
    parser.addOption({"json", "Print one JSON document."});
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    const auto request = readRequest(parser);
    if (!request) {
        return refuse(request.error(), context);
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    const auto start = std::chrono::steady_clock::now();
    const base::Progress progress = terminalProgress(context);
    const auto imported = site::importSession(**site, *request, progress);
    if (!imported) {
        return refuse(imported.error(), context);
    }
    printWarnings(imported->transcript, context.language);
    const auto measurement = analyseAndStore(**site, imported->session, parser, progress);
    if (!measurement) {
        return refuse(measurement.error(), context);
    }
    if (parser.isSet("json")) {
        nlohmann::json document;
        document["patient_id"] = imported->person.toString();
        document["session_id"] = imported->session.toString();
        document["registered"] = imported->registered;
        document["measurement"] =
            base::readJson(extraction::toJson(*measurement, imported->transcript, extraction::Segments::None));
        std::cout << base::writeJson(document) << '\n';
        return Done;
    }
    if (imported->registered) {
        std::cout << base::say(context.language, "cli.import.registered", {{"reference", request->recordNumber}})
                  << '\n';
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::cout << base::say(
        context.language, "cli.import.done",
        {{"reference", request->recordNumber}, {"seconds", base::formatNumber(seconds.count(), 1, context.language)}})
              << "\n\n";
    printTable(std::cout, *measurement, context.language);
    return Done;
}

} // namespace voither::cli
