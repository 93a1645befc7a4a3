// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/engine_settings.h"

#include "transcription/http_engine.h"
#include "transcription/whisper_cli.h"

namespace voither::transcription {

std::string_view name(EngineKind kind)
{
    switch (kind) {
    case EngineKind::Program:
        return "program";
    case EngineKind::Server:
        return "server";
    case EngineKind::None:
        break;
    }
    return "none";
}

std::optional<EngineKind> engineKindNamed(std::string_view text)
{
    for (const EngineKind kind : {EngineKind::None, EngineKind::Program, EngineKind::Server}) {
        if (name(kind) == text) {
            return kind;
        }
    }
    return std::nullopt;
}

base::Result<std::unique_ptr<Engine>> createEngine(const EngineSettings& settings)
{
    switch (settings.kind) {
    case EngineKind::Program: {
        WhisperCli::Options options;
        options.program = settings.program;
        options.model = settings.model;
        options.threads = settings.threads;
        return std::make_unique<WhisperCli>(std::move(options));
    }
    case EngineKind::Server: {
        HttpEngine::Options options;
        options.address = settings.address;
        options.model = settings.serverModel;
        options.key = settings.key;
        options.allowPlainHttp = settings.allowPlainHttp;
        return std::make_unique<HttpEngine>(std::move(options));
    }
    case EngineKind::None:
        break;
    }
    return base::failure(base::ErrorCode::EngineNotConfigured);
}

} // namespace voither::transcription
