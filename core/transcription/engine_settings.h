// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "transcription/engine.h"

namespace voither::transcription {

enum class EngineKind { None, Program, Server };

/// "none", "program", "server": as it is stored.
std::string_view name(EngineKind kind);
std::optional<EngineKind> engineKindNamed(std::string_view name);

/// How a site has its recordings transcribed. Off until somebody chooses an engine.
struct EngineSettings {
    EngineKind kind = EngineKind::None;
    std::string program; // path of whisper-cli
    std::string model;   // path of a ggml model
    int threads = 0;     // 0: all but one of the processors
    std::string address; // of the server
    std::string serverModel = "whisper-1";
    std::string key;             // of the server; a secret
    bool allowPlainHttp = false; // recordings to another computer without encryption
    std::string language = "pt-BR";

    friend bool operator==(const EngineSettings&, const EngineSettings&) = default;
};

/// EngineNotConfigured for EngineKind::None.
base::Result<std::unique_ptr<Engine>> createEngine(const EngineSettings& settings);

} // namespace voither::transcription
