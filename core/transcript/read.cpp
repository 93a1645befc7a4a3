// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/read.h"

#include <utility>

#include "base/file.h"
#include "transcript/format.h"
#include "transcript/normalise.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

using base::ErrorCode;

const Format* formatOf(std::string_view text)
{
    for (const auto& format : formats()) {
        if (format->recognises(text)) {
            return format.get();
        }
    }
    return nullptr;
}

/// Refuses what is not text, naming the place.
base::Result<> checkText(std::string_view text, const Format& format, const std::string& name)
{
    if (const auto invalid = firstInvalidUtf8(text); invalid && !format.mayCutCharacters()) {
        return base::failure(ErrorCode::InvalidUtf8, name,
                             atLine(lineOf(text, *invalid)) + ", byte " + std::to_string(*invalid + 1));
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        return damaged(name, lineOf(text, nul), "a NUL character");
    }
    return {};
}

} // namespace

base::Result<Transcript> readTranscript(base::ByteView bytes, const std::string& name, const RoleOptions& options)
{
    std::string converted;
    const auto text = decode(bytes, converted);
    if (!text) {
        return base::failure(ErrorCode::InvalidUtf8, name, {}, "broken UTF-16");
    }
    if (trimmed(*text).empty()) {
        return base::failure(ErrorCode::EmptyInput, name);
    }
    const Format* format = formatOf(*text);
    if (format == nullptr) {
        return base::failure(ErrorCode::UnknownTranscriptFormat, name);
    }
    if (auto valid = checkText(*text, *format, name); !valid) {
        return tl::unexpected(valid.error());
    }
    auto raw = format->read(*text, name);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    auto transcript = normalise(std::move(*raw), name);
    if (!transcript) {
        return transcript;
    }
    if (transcript->segments.empty()) {
        return base::failure(ErrorCode::EmptyInput, name, {}, "no speech in it");
    }
    transcript->format = format->name();
    assignRoles(*transcript, options);
    return transcript;
}

base::Result<Transcript> readTranscript(const std::filesystem::path& path, const RoleOptions& options)
{
    const auto bytes = base::readFile(path, largestTranscript);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return readTranscript(*bytes, path.string(), options);
}

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const auto& format : formats()) {
        names.emplace_back(format->name());
    }
    return names;
}

} // namespace voither::transcript
