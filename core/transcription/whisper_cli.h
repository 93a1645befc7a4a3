// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <utility>

#include "transcription/engine.h"

namespace voither::transcription {

/// The command line of whisper.cpp: `whisper-cli`, or `main` of versions before 1.7.3. It gets the sound through its
/// standard input and writes its JSON into a pipe, so that nothing lies on a disk.
///
/// EngineUnsuitable when the program has not the options that are needed, ModelUnsuitable when it cannot load the
/// model, EngineFailed, EngineTimedOut, EngineAnswerUnusable.
class WhisperCli final : public Engine {
public:
    struct Options {
        std::filesystem::path program;
        std::filesystem::path model;
        int threads = 0; // 0: all but one of the processors
        /// What the program may write; a session of 90 minutes needs about 10 MB.
        std::size_t largestAnswer = std::size_t{128} * 1024 * 1024;
        /// Ended after this much time and `limitPerSecond` for each second of sound.
        std::chrono::milliseconds limit = std::chrono::minutes(10);
        std::chrono::milliseconds limitPerSecond = std::chrono::seconds(30);
    };

    explicit WhisperCli(Options options)
        : m_options(std::move(options))
    {
    }

    std::string_view name() const override { return "whisper.cpp"; }
    base::Result<> check(const base::Progress& progress) override;
    base::Result<transcript::Transcript> transcribe(Sound& sound, const EngineRequest& request,
                                                    const base::Progress& progress) override;

private:
    base::Result<> checkFiles() const;

    Options m_options;
};

} // namespace voither::transcription
