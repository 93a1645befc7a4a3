// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "transcription/engine.h"

namespace voither::transcription {

/// A server that speaks OpenAI's transcription interface (POST /v1/audio/transcriptions, verbose_json), for example
/// whisper.cpp's server, faster-whisper or LocalAI. It gets the sound as a WAV while that is decoded.
///
/// Recordings go to this computer or over https only: AddressNotAllowed otherwise. Redirections are not followed and
/// no proxy is used for this computer. EngineUnreachable, EngineDenied (401, 403), EngineTooLarge (413),
/// EngineTimedOut, EngineFailed (other statuses), EngineAnswerUnusable.
class HttpEngine final : public Engine {
public:
    struct Options {
        std::string address; // "http://127.0.0.1:8080": a path is completed to /v1/audio/transcriptions
        std::string model = "whisper-1";
        std::string key;             // sent as a bearer token; may be empty
        bool allowPlainHttp = false; // to other computers, which everybody on the network can listen to
        std::size_t largestAnswer = std::size_t{128} * 1024 * 1024;
        std::chrono::milliseconds connectLimit = std::chrono::seconds(10);
        /// Ended after this much time and `limitPerSecond` for each second of sound.
        std::chrono::milliseconds limit = std::chrono::minutes(10);
        std::chrono::milliseconds limitPerSecond = std::chrono::seconds(10);
    };

    explicit HttpEngine(Options options)
        : m_options(std::move(options))
    {
    }

    std::string_view name() const override { return "openai"; }
    /// Connects, and speaks TLS for https; sends nothing.
    base::Result<> check(const base::Progress& progress) override;
    base::Result<transcript::Transcript> transcribe(Sound& sound, const EngineRequest& request,
                                                    const base::Progress& progress) override;

private:
    Options m_options;
};

/// An address as it is used.
struct ServerAddress {
    std::string url;  // of the transcription
    std::string host; // with its port, for messages: an address may hold more than that
    bool thisComputer = false;
};

/// AddressNotAllowed when it is no address, holds a password, or recordings must not go there.
base::Result<ServerAddress> serverAddress(const std::string& address, bool allowPlainHttp);

} // namespace voither::transcription
