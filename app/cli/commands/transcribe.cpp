// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <utility>
#include <vector>

#include "base/file.h"
#include "base/json.h"
#include "commands.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/follow_up.h"
#include "site/transcription_jobs.h"
#include "site/transcription_settings.h"
#include "site_access.h"

namespace voither::cli {

namespace {

using base::ErrorCode;
using base::Result;
using transcription::EngineKind;
using transcription::EngineSettings;

constexpr std::uint64_t longestKey = 4096;
constexpr int mostThreads = 256;

void addOptions(QCommandLineParser& parser)
{
    addSiteOptions(parser);
    parser.addOption({"session", "The session's id.", "ID"});
    parser.addOption({"patient", "Every session of this person that has a recording and no transcript.", "REF"});
    parser.addOption({"again", "Replace a transcript that the session has."});
    parser.addOption({"program", "Set: transcribe with this whisper-cli of whisper.cpp.", "F"});
    parser.addOption({"model", "Set: the model of whisper.cpp (ggml).", "F"});
    parser.addOption({"threads", "Set: processors for the program; 0 for all but one.", "N"});
    parser.addOption({"server", "Set: transcribe with the server at this address (OpenAI's interface).", "URL"});
    parser.addOption({"server-model", "Set: the model's name at the server.", "NAME"});
    parser.addOption({"key-file", "Set: the server's access key is in this file; an empty one for none.", "F"});
    parser.addOption({"allow-http", "Set: recordings may go to another computer without encryption."});
    parser.addOption({"language", "Set: the language that is spoken; empty to have it found out.", "TAG"});
    parser.addOption({"off", "Set: no automatic transcription."});
    parser.addOption({"json", "Print one JSON document."});
}

bool sets(const QCommandLineParser& parser)
{
    const char* const options[] = {"program",  "model",      "threads",  "server", "server-model",
                                   "key-file", "allow-http", "language", "off"};
    return std::any_of(std::begin(options), std::end(options), [&parser](const char* o) { return parser.isSet(o); });
}

void take(const QCommandLineParser& parser, const char* option, std::string& value)
{
    if (parser.isSet(option)) {
        value = parser.value(option).toStdString();
    }
}

/// What the options change in the settings.
Result<EngineSettings> changed(const QCommandLineParser& parser, EngineSettings settings)
{
    take(parser, "program", settings.program);
    take(parser, "model", settings.model);
    take(parser, "server", settings.address);
    take(parser, "server-model", settings.serverModel);
    take(parser, "language", settings.language);
    settings.allowPlainHttp = settings.allowPlainHttp || parser.isSet("allow-http");
    if (parser.isSet("program")) {
        settings.kind = EngineKind::Program;
    }
    if (parser.isSet("server")) {
        settings.kind = EngineKind::Server;
    }
    if (parser.isSet("off")) {
        settings.kind = EngineKind::None;
    }
    if (parser.isSet("threads")) {
        const auto threads = integerOption(parser, "threads", 0, mostThreads);
        if (!threads) {
            return tl::unexpected(threads.error());
        }
        settings.threads = *threads;
    }
    if (parser.isSet("key-file")) {
        const auto key = base::readFile(parser.value("key-file").toStdString(), longestKey);
        if (!key) {
            return tl::unexpected(key.error());
        }
        settings.key =
            QString::fromUtf8(base::asText(*key).data(), static_cast<qsizetype>(key->size())).trimmed().toStdString();
    }
    return settings;
}

/// Stores what the options set, when the engine that they name could work.
Result<> configure(site::Site& site, const QCommandLineParser& parser)
{
    const auto before = site::transcriptionSettings(site);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const auto settings = changed(parser, *before);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    if (settings->kind != EngineKind::None) {
        const auto engine = transcription::createEngine(*settings);
        if (!engine) {
            return tl::unexpected(engine.error());
        }
        if (auto checked = (*engine)->check({}); !checked) {
            return checked;
        }
    }
    return site::setTranscriptionSettings(site, *settings);
}

/// Sessions of a person that have a recording and no transcript.
Result<> queuePerson(site::Site& site, const std::string& recordNumber)
{
    const auto person = projections::findPersonByRecordNumber(site.database(), site.vault(), recordNumber);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person) {
        return base::failure(ErrorCode::PersonUnknown, recordNumber);
    }
    const auto sessions = projections::sessionsOf(site.database(), (*person)->id);
    if (!sessions) {
        return tl::unexpected(sessions.error());
    }
    for (const auto& session : *sessions) {
        if (session.audioStorageKey.empty() || !session.transcriptStorageKey.empty()) {
            continue;
        }
        if (const auto queued = site::queueTranscription(site, session.id); !queued) {
            return tl::unexpected(queued.error());
        }
    }
    return {};
}

Result<> queue(site::Site& site, const QCommandLineParser& parser)
{
    if (parser.isSet("patient")) {
        if (auto queued = queuePerson(site, parser.value("patient").toStdString()); !queued) {
            return queued;
        }
    }
    if (!parser.isSet("session")) {
        return {};
    }
    const auto session = base::SessionId::parse(parser.value("session").toStdString());
    if (!session) {
        return base::failure(ErrorCode::SessionUnknown, parser.value("session").toStdString());
    }
    const auto queued = site::queueTranscription(
        site, *session, parser.isSet("again") ? site::ExistingTranscript::Replace : site::ExistingTranscript::Keep);
    return queued ? Result<>() : tl::unexpected(queued.error());
}

/// Works until nothing waits; gives the jobs that were done.
Result<std::vector<base::Uuid>> workThrough(site::Site& site, const base::Progress& progress)
{
    std::vector<base::Uuid> done;
    while (!progress.cancelled()) {
        auto work = site::takeTranscription(site);
        if (!work) {
            return tl::unexpected(work.error());
        }
        if (!*work) {
            break;
        }
        done.push_back((*work)->job);
        const auto made = site::transcribe(**work, progress);
        if (const auto ended = site::finishTranscription(site, **work, made); !ended) {
            return tl::unexpected(ended.error());
        }
    }
    return done;
}

/// What could not be measured, by its session.
using Unmeasured = std::vector<std::pair<base::SessionId, base::Error>>;

Result<> measure(site::Site& site, const base::SessionId& session, const base::Progress& progress)
{
    auto material = site::loadSession(site, session);
    if (!material) {
        return tl::unexpected(material.error());
    }
    const auto measurement = site::analyse(*material, {}, progress);
    return measurement ? site::storeMeasurement(site, *material, *measurement) : tl::unexpected(measurement.error());
}

/// Measures what was written down, now or earlier.
Result<Unmeasured> measureWritten(site::Site& site, const base::Progress& progress)
{
    const auto sessions = site::writtenDownToMeasure(site);
    if (!sessions) {
        return tl::unexpected(sessions.error());
    }
    Unmeasured unmeasured;
    for (const base::SessionId& session : *sessions) {
        if (const auto measured = measure(site, session, progress); !measured) {
            unmeasured.emplace_back(session, measured.error());
        }
    }
    return unmeasured;
}

nlohmann::json toJson(const base::Error& error, base::UiLanguage language)
{
    return {{"code", base::name(error.code)}, {"message", base::describe(error, language).what}};
}

nlohmann::json toJson(const site::TranscriptionJob& job, base::UiLanguage language)
{
    nlohmann::json entry{{"job_id", job.id.toString()},
                         {"session_id", job.session.toString()},
                         {"patient_id", job.person.toString()},
                         {"state", site::name(job.state)},
                         {"engine", job.engine},
                         {"unheard_segments", job.suspicions.unheardSegments},
                         {"repeated_segments", job.suspicions.repeatedSegments},
                         {"error", nullptr}};
    if (job.error) {
        entry["error"] = toJson(*job.error, language);
    }
    return entry;
}

void print(const site::TranscriptionJob& job, base::UiLanguage language)
{
    if (job.state != site::JobState::Done) {
        const base::Error error = job.error.value_or(base::Error{ErrorCode::Cancelled, {}, {}, {}});
        std::cerr << job.session.toString() << ": " << base::describe(error, language).what << '\n';
        return;
    }
    std::cout << base::say(language, "cli.transcribe.done", {{"session", job.session.toString()}}) << '\n';
    const std::size_t suspicious = job.suspicions.unheardSegments + job.suspicions.repeatedSegments;
    if (suspicious > 0) {
        std::cerr << base::say(language, "cli.transcribe.suspicious", {{"count", std::to_string(suspicious)}}) << '\n';
    }
}

/// Read from the site, since consent may forbid it.
Result<bool> isMeasured(site::Site& site, const base::SessionId& session)
{
    const auto entry = projections::findSession(site.database(), session);
    return entry ? Result<bool>(*entry && (*entry)->processingStatus == "measured") : tl::unexpected(entry.error());
}

int report(site::Site& site, const std::vector<base::Uuid>& done, const Unmeasured& unmeasured,
           const QCommandLineParser& parser, const Context& context)
{
    const auto jobs = site::transcriptionJobs(site);
    if (!jobs) {
        return refuse(jobs.error(), context);
    }
    nlohmann::json document{{"jobs", nlohmann::json::array()}};
    bool refused = false;
    for (const base::Uuid& id : done) {
        const auto job = std::find_if(jobs->begin(), jobs->end(), [&id](const auto& j) { return j.id == id; });
        if (job == jobs->end()) {
            continue;
        }
        refused = refused || job->state != site::JobState::Done;
        const auto measured = isMeasured(site, job->session);
        if (!measured) {
            return refuse(measured.error(), context);
        }
        nlohmann::json entry = toJson(*job, context.language);
        entry["measured"] = *measured;
        document["jobs"].push_back(std::move(entry));
        if (!parser.isSet("json")) {
            print(*job, context.language);
        }
    }
    document["unmeasured"] = nlohmann::json::array();
    for (const auto& [session, error] : unmeasured) {
        document["unmeasured"].push_back(
            {{"session_id", session.toString()}, {"error", toJson(error, context.language)}});
        std::cerr << session.toString() << ": " << base::describe(error, context.language).what << '\n';
    }
    if (parser.isSet("json")) {
        std::cout << base::writeJson(document) << '\n';
    } else if (done.empty()) {
        std::cout << base::say(context.language, "cli.transcribe.nothing") << '\n';
    }
    return refused ? Refused : Done;
}

} // namespace

int transcribe(const Context& context)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto exit = parse(parser, context, 1)) {
        return *exit;
    }
    auto site = openSite(parser, context);
    if (!site) {
        return refuse(site.error(), context);
    }
    if (sets(parser)) {
        if (const auto set = configure(**site, parser); !set) {
            return refuse(set.error(), context);
        }
        if (!parser.isSet("session") && !parser.isSet("patient")) {
            return Done;
        }
    }
    if (const auto queued = queue(**site, parser); !queued) {
        return refuse(queued.error(), context);
    }
    const base::Progress progress = terminalProgress(context);
    const auto done = workThrough(**site, progress);
    if (!done) {
        return refuse(done.error(), context);
    }
    const auto unmeasured = measureWritten(**site, progress);
    if (!unmeasured) {
        return refuse(unmeasured.error(), context);
    }
    return report(**site, *done, *unmeasured, parser, context);
}

} // namespace voither::cli
