// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/engine.h"

#include <algorithm>

#include "transcript/read.h"

namespace voither::transcription {

std::string primaryLanguage(std::string_view tag)
{
    std::string language(tag.substr(0, tag.find_first_of("-_")));
    std::transform(language.begin(), language.end(), language.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return language;
}

base::Result<transcript::Transcript> readAnswer(base::ByteView answer, const std::string& name)
{
    const std::string_view text = base::asText(answer);
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '{') {
        // Anything that is no JSON object could be read as somebody's notes otherwise.
        return base::failure(base::ErrorCode::EngineAnswerUnusable, name, {},
                             begin == std::string_view::npos ? "empty" : "not JSON");
    }
    auto transcript = transcript::readTranscript(answer, name);
    if (transcript) {
        if (transcript->format != "whisper.cpp" && transcript->format != "whisperx") {
            return base::failure(base::ErrorCode::EngineAnswerUnusable, name, {}, "no segments");
        }
        if (!transcript->hasTimes) {
            return base::failure(base::ErrorCode::EngineAnswerUnusable, name, {}, "no times");
        }
        return transcript;
    }
    switch (transcript.error().code) {
    case base::ErrorCode::EmptyInput:
        return transcript::Transcript{};
    case base::ErrorCode::UnknownTranscriptFormat:
        return base::failure(base::ErrorCode::EngineAnswerUnusable, name, {}, "no segments");
    default:
        return base::failure(base::ErrorCode::EngineAnswerUnusable, name, transcript.error().place,
                             transcript.error().detail);
    }
}

} // namespace voither::transcription
