// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "base/byte_stream.h"
#include "transcript/roles.h"
#include "transcription/engine.h"
#include "transcription/hallucination.h"

namespace voither::transcription {

/// What is said of the recording.
struct TranscribeOptions {
    std::string language; // BCP 47; empty when the engine shall find out
    transcript::RoleOptions roles;
};

/// What came of it.
struct Transcription {
    transcript::Transcript transcript; // warnings "text_in_silence" and "repetition_loop" among its others
    Suspicions suspicions;
    bool perMicrophone = false; // the speakers are "channel_1" and "channel_2"
};

/// Has a recording written down: one pass for all voices together, or one for each microphone where there is one per
/// person, put together by time. Then marks what the engine may have made up, and guesses roles. On any thread;
/// touches no database. Stages: "voice", "upload", "transcribe". `name` stands for the recording in messages.
base::Result<Transcription> transcribe(Engine& engine, std::unique_ptr<base::ByteSource> recording, std::string name,
                                       const TranscribeOptions& options, const base::Progress& progress);

} // namespace voither::transcription
