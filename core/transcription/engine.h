// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/progress.h"
#include "transcript/transcript.h"
#include "transcription/sound.h"

namespace voither::transcription {

/// What an engine is told beside the sound.
struct EngineRequest {
    std::string language; // BCP 47; empty when the engine shall find out
};

/// A program or server that writes down what is said. Used by one thread at a time, which waits meanwhile; the
/// progress' stop token ends the wait within a second. Neither sound nor text is ever put on a disk or into a message.
class Engine {
public:
    virtual ~Engine() = default;

    /// As it is stored with a transcript and shown.
    virtual std::string_view name() const = 0;
    /// Whether it could work, in a few seconds and without any sound of a person.
    virtual base::Result<> check(const base::Progress& progress) = 0;
    /// The whole sound, read from its start. Times are seconds from there; speakers and roles are as the engine's
    /// answer has them. Without segments when it heard nothing. Stages: "upload", "transcribe".
    virtual base::Result<transcript::Transcript> transcribe(Sound& sound, const EngineRequest& request,
                                                            const base::Progress& progress) = 0;
};

/// "pt" of "pt-BR": engines know languages, not regions.
std::string primaryLanguage(std::string_view tag);

/// An engine's answer as a transcript: EngineAnswerUnusable with the cause when it is none, and without segments
/// when it holds no words. `name` stands for the engine.
base::Result<transcript::Transcript> readAnswer(base::ByteView answer, const std::string& name);

} // namespace voither::transcription
