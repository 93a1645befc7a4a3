// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/whisper_cli.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <thread>

#include "base/file.h"
#include "transcription/child_process.h"
#include "transcription/models.h"

namespace voither::transcription {

namespace {

using base::ErrorCode;
using base::failure;

/// Options that a program must name in its help. Those that older versions have not are not used.
constexpr std::array<std::string_view, 5> neededOptions{"--output-json-full", "--output-file", "--print-progress",
                                                        "--max-context", "--language"};

/// What the program says of a failure on its standard error, which may hold anything else: kept is only which of
/// these sentences it was.
struct Complaint {
    std::string_view words;
    ErrorCode code;
    std::string_view detail;
};
constexpr std::array<Complaint, 7> complaints{{
    {"failed to initialize whisper context", ErrorCode::ModelUnsuitable, "it cannot be loaded"},
    {"invalid model", ErrorCode::ModelUnsuitable, "it cannot be loaded"},
    {"unknown argument", ErrorCode::EngineUnsuitable, "an option is missing"},
    {"unknown language '", ErrorCode::EngineUnsuitable, "it does not know the language"},
    {"is deprecated", ErrorCode::EngineUnsuitable, "it only points to whisper-cli"},
    {"failed to read", ErrorCode::EngineFailed, "it could not read the sound"},
    {"failed to open", ErrorCode::EngineFailed, "it could not open a file"},
}};

const Complaint* complaintIn(std::string_view line)
{
    const auto found = std::find_if(complaints.begin(), complaints.end(), [line](const Complaint& complaint) {
        return line.find(complaint.words) != std::string_view::npos;
    });
    return found == complaints.end() ? nullptr : &*found;
}

/// 0.35 of "whisper_print_progress_callback: progress =  35%".
std::optional<double> progressIn(std::string_view line)
{
    constexpr std::string_view label = "progress = ";
    const auto at = line.find(label);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view number = line.substr(at + label.size());
    number.remove_prefix(std::min(number.find_first_not_of(' '), number.size()));
    int percent = 0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), percent);
    if (problem != std::errc() || end == number.data() + number.size() || *end != '%') {
        return std::nullopt;
    }
    return std::clamp(percent, 0, 100) / 100.0;
}

int threadsOf(int wanted)
{
    const int processors = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return wanted > 0 ? std::min(wanted, processors) : std::max(1, processors - 1);
}

std::string howItEnded(const ChildEnd& end)
{
    return end.exitCode ? "exit " + std::to_string(*end.exitCode) : "signal " + std::to_string(end.signal);
}

} // namespace

base::Result<> WhisperCli::checkFiles() const
{
    if (m_options.program.empty() || m_options.model.empty()) {
        return failure(ErrorCode::EngineNotConfigured);
    }
    if (auto readable = base::checkReadableFile(m_options.program); !readable) {
        return readable;
    }
    return checkModelHead(m_options.model);
}

base::Result<> WhisperCli::check(const base::Progress& progress)
{
    if (auto files = checkFiles(); !files) {
        return files;
    }
    std::array<bool, neededOptions.size()> found{};
    const auto end = runChild({.command = {m_options.program.string(), "--help"},
                               .resultOption = {},
                               .resultSuffix = {},
                               .input = {},
                               .errorLine =
                                   [&found](std::string_view line) {
                                       for (std::size_t i = 0; i < found.size(); ++i) {
                                           found[i] = found[i] || line.find(neededOptions[i]) != std::string_view::npos;
                                       }
                                   },
                               .tick = {},
                               .largestResult = 0,
                               .limit = std::chrono::seconds(20),
                               .stop = progress.stop});
    if (!end) {
        return tl::unexpected(end.error());
    }
    const auto missing = std::find(found.begin(), found.end(), false);
    if (missing != found.end()) {
        return failure(ErrorCode::EngineUnsuitable, m_options.program.string(), {},
                       std::string(neededOptions[static_cast<std::size_t>(missing - found.begin())]) + "?");
    }
    return {};
}

base::Result<transcript::Transcript> WhisperCli::transcribe(Sound& sound, const EngineRequest& request,
                                                            const base::Progress& progress)
{
    if (auto files = checkFiles(); !files) {
        return tl::unexpected(files.error());
    }
    if (auto rewound = sound.rewind(); !rewound) {
        return tl::unexpected(rewound.error());
    }
    WaveStream wave(sound);
    const Complaint* complaint = nullptr;
    const std::string language = primaryLanguage(request.language);
    double fraction = 0;
    const auto limit = m_options.limit
        + std::chrono::milliseconds(
                           static_cast<std::int64_t>(sound.duration() * double(m_options.limitPerSecond.count())));
    // Without the text of the window before (-mc 0) Whisper gets less often stuck in a loop.
    const auto end =
        runChild({.command = {m_options.program.string(), "-m", m_options.model.string(), "-l",
                              language.empty() ? "auto" : language, "-t", std::to_string(threadsOf(m_options.threads)),
                              "-mc", "0", "-pp", "-ojf", "-f", "-"},
                  .resultOption = "-of",
                  .resultSuffix = ".json",
                  .input = [&wave](std::span<std::uint8_t> out) { return wave.read(out); },
                  .errorLine =
                      [&](std::string_view line) {
                          if (const auto now = progressIn(line)) {
                              fraction = *now;
                              progress.at("transcribe", fraction);
                          } else if (complaint == nullptr) {
                              complaint = complaintIn(line);
                          }
                      },
                  .tick = [&] { progress.at("transcribe", fraction); },
                  .largestResult = m_options.largestAnswer,
                  .limit = limit,
                  .stop = progress.stop});
    if (!end) {
        return tl::unexpected(end.error());
    }
    const std::string program = m_options.program.filename().string();
    if (end->timedOut) {
        return failure(ErrorCode::EngineTimedOut, program, {},
                       std::to_string(std::chrono::duration_cast<std::chrono::minutes>(limit).count()) + " min");
    }
    if (end->resultTooLarge) {
        return failure(ErrorCode::EngineAnswerUnusable, program, {}, "too large");
    }
    // It exits with 0 after several failures, so what it wrote decides.
    if (end->exitCode != 0 || end->result.empty()) {
        if (complaint != nullptr) {
            const bool model = complaint->code == ErrorCode::ModelUnsuitable;
            return failure(complaint->code, model ? m_options.model.string() : m_options.program.string(), {},
                           std::string(complaint->detail));
        }
        return failure(ErrorCode::EngineFailed, program, {}, howItEnded(*end));
    }
    auto transcript = readAnswer(end->result, program);
    if (transcript) {
        progress.at("transcribe", 1);
    }
    return transcript;
}

} // namespace voither::transcription
