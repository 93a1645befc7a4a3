// SPDX-License-Identifier: GPL-3.0-or-later
#include <QByteArray>
#include <iostream>

#include "audio/voice_tracker.h"
#include "base/file.h"
#include "base/parallel.h"
#include "base/resources.h"
#include "commands.h"
#include "extraction/extract.h"
#include "extraction/measurement_json.h"
#include "extraction/voice_measures.h"
#include "measurement_table.h"
#include "transcript/read.h"

namespace voither::cli {

namespace {

using base::ErrorCode;
using transcript::Transcript;

constexpr std::uint64_t largestLines = 1024ULL * 1024 * 1024;
constexpr std::size_t linesAtOnce = 256;
constexpr int mostMinimumWords = 1'000'000;

struct Request {
    std::optional<std::string> audio;
    std::optional<std::string> transcript;
    std::optional<std::string> lines;
    std::optional<std::string> json;
    std::optional<std::string> patient;
    std::string language = "pt-BR";
    bool languageGiven = false;
    extraction::Options options;
};

std::optional<std::string> valueOf(const QCommandLineParser& parser, const QString& name)
{
    return parser.isSet(name) ? std::optional(parser.value(name).toStdString()) : std::nullopt;
}

base::Result<> write(const std::string& target, const std::string& text)
{
    if (target == "-") {
        std::cout << text << '\n' << std::flush;
        return std::cout ? base::Result<>() : base::failure(ErrorCode::WriteFailed, "stdout");
    }
    const std::string line = text + '\n';
    return base::replaceFile(target, base::asBytes(line));
}

base::Result<Transcript> readSession(const Request& request, const audio::VoiceTrack* voice)
{
    if (!request.transcript) {
        return extraction::untranscribed(*voice);
    }
    transcript::RoleOptions roles;
    if (request.patient) {
        roles.bySpeaker.emplace(*request.patient, transcript::Role::Patient);
    }
    return transcript::readTranscript(*request.transcript, roles);
}

base::Result<> analyseSession(const Request& request, const Context& context)
{
    std::optional<audio::VoiceTrack> voice;
    if (request.audio) {
        auto tracked = audio::trackVoice(*request.audio);
        if (!tracked) {
            return tl::unexpected(tracked.error());
        }
        voice = std::move(*tracked);
    }
    const auto transcript = readSession(request, voice ? &*voice : nullptr);
    if (!transcript) {
        return tl::unexpected(transcript.error());
    }
    const std::string language =
        request.languageGiven || transcript->language.empty() ? request.language : transcript->language;
    const auto extractor = extraction::Extractor::create(base::resourceDir(), language);
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    const auto measurement = (*extractor)->measure(*transcript, voice ? &*voice : nullptr, request.options, {});
    if (!measurement) {
        base::Error error = measurement.error();
        if (error.subject.empty()) {
            error.subject = request.transcript ? *request.transcript : request.audio.value_or("");
        }
        return tl::unexpected(error);
    }
    if (request.json) {
        return write(*request.json, extraction::toJson(*measurement, *transcript));
    }
    printTable(std::cout, *measurement, context.language);
    return {};
}

/// One patient text without times, as a transcript.
Transcript transcriptOfLine(std::string text)
{
    Transcript result;
    result.format = "lines";
    result.hasTimes = false;
    transcript::Segment segment;
    segment.role = transcript::Role::Patient;
    segment.text = std::move(text);
    result.segments.push_back(std::move(segment));
    return result;
}

base::Result<std::vector<std::string>> readLines(const std::string& path)
{
    const auto bytes = base::readFile(path, largestLines);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    constexpr std::string_view mark = "\xEF\xBB\xBF"; // some editors put it before UTF-8
    std::string_view text = base::asText(*bytes);
    text.remove_prefix(text.starts_with(mark) ? mark.size() : 0);
    std::vector<std::string> lines(1);
    for (const char byte : text) {
        if (byte == '\n') {
            lines.emplace_back();
        } else if (byte != '\r') {
            lines.back().push_back(byte);
        }
    }
    if (lines.back().empty()) {
        lines.pop_back();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QByteArray line(lines[i].data(), static_cast<qsizetype>(lines[i].size()));
        if (!line.isValidUtf8()) {
            return base::failure(ErrorCode::InvalidUtf8, path, "line " + std::to_string(i + 1));
        }
    }
    return lines;
}

base::Result<> analyseLines(const Request& request)
{
    const auto lines = readLines(*request.lines);
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    const auto extractor = extraction::Extractor::create(base::resourceDir(), request.language);
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    extraction::Options options = request.options;
    options.threads = 1;
    std::string all;
    const bool toStandardOutput = request.json.value_or("-") == "-";
    for (std::size_t from = 0; from < lines->size(); from += linesAtOnce) {
        const std::size_t count = std::min(linesAtOnce, lines->size() - from);
        std::vector<std::string> documents(count);
        base::inParallel(count, 0, {}, [&](std::size_t i) {
            const Transcript transcript = transcriptOfLine((*lines)[from + i]);
            // A line always is the patient's, and nobody cancels: there is always a measurement.
            const auto measurement = (*extractor)->measure(transcript, nullptr, options, {});
            documents[i] = extraction::toJson(*measurement, transcript, extraction::Segments::None);
        });
        for (const std::string& document : documents) {
            if (toStandardOutput) {
                std::cout << document << '\n';
            } else {
                all += document + '\n';
            }
        }
    }
    if (toStandardOutput) {
        std::cout << std::flush;
        return std::cout ? base::Result<>() : base::failure(ErrorCode::WriteFailed, "stdout");
    }
    return base::replaceFile(*request.json, base::asBytes(all));
}

} // namespace

int analyze(const Context& context)
{
    QCommandLineParser parser;
    const auto about = [&context](const char* option) {
        return QString::fromStdString(base::say(context.language, std::string("cli.analyze.") + option));
    };
    parser.addOptions({{"audio", about("audio"), "F"},
                       {"transcript", about("transcript"), "F"},
                       {"language", about("language"), "TAG", "pt-BR"},
                       {"min-words", about("min_words"), "N", "200"},
                       {"patient", about("patient"), "SPEAKER"},
                       {"lines", about("lines"), "F"},
                       {"json", about("json"), "-|F"}});
    if (const auto code = parse(parser, context, 0)) {
        return *code;
    }
    Request request;
    request.audio = valueOf(parser, "audio");
    request.transcript = valueOf(parser, "transcript");
    request.lines = valueOf(parser, "lines");
    request.json = valueOf(parser, "json");
    request.patient = valueOf(parser, "patient");
    request.language = parser.value("language").toStdString();
    request.languageGiven = parser.isSet("language");
    const bool ofSession = request.audio || request.transcript;
    if (ofSession == request.lines.has_value()) {
        std::cerr << parser.helpText().toStdString();
        return Usage;
    }
    const auto minimumWords = integerOption(parser, "min-words", 0, mostMinimumWords);
    if (!minimumWords) {
        refuse(minimumWords.error(), context);
        return Usage;
    }
    request.options.minimumWords = static_cast<std::size_t>(*minimumWords);
    const auto done = request.lines ? analyseLines(request) : analyseSession(request, context);
    return done ? Done : refuse(done.error(), context);
}

} // namespace voither::cli
