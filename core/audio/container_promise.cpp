// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/container_promise.h"

#include <algorithm>
#include <array>

namespace voither::audio {

using base::Result;

namespace {

std::uint32_t littleEndian(const std::uint8_t* bytes)
{
    return static_cast<std::uint32_t>(bytes[0]) | static_cast<std::uint32_t>(bytes[1]) << 8
        | static_cast<std::uint32_t>(bytes[2]) << 16 | static_cast<std::uint32_t>(bytes[3]) << 24;
}

/// Microsoft/IBM 1991, "Multimedia Programming Interface and Data Specifications 1.0": RIFF, size, WAVE, chunks.
Result<std::optional<std::string>> wavePromise(base::ByteSource& source)
{
    std::uint64_t offset = 12;
    std::array<std::uint8_t, 8> head{};
    for (int chunk = 0; chunk < 1000; ++chunk) {
        const auto count = source.read(offset, head);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count < head.size()) {
            return std::nullopt;
        }
        const std::uint64_t length = littleEndian(head.data() + 4);
        const bool isSound = std::equal(head.begin(), head.begin() + 4, "data");
        if (isSound && (length == 0 || length >= 0xffffff00U)) {
            return std::nullopt;
        }
        const std::uint64_t end = offset + head.size() + length;
        if (end > source.size()) {
            return std::to_string(end - source.size()) + " bytes are missing";
        }
        if (isSound) {
            return std::nullopt;
        }
        offset = end + length % 2;
    }
    return std::nullopt;
}

/// RFC 3533: every page starts with "OggS"; the last of a stream carries flag 4, and its segments end with the file.
Result<std::optional<std::string>> oggPromise(base::ByteSource& source)
{
    constexpr std::uint64_t longestPage = 27 + 255 + 255 * 255;
    base::Bytes tail(static_cast<std::size_t>(std::min(source.size(), 2 * longestPage)));
    const auto count = source.read(source.size() - tail.size(), tail);
    if (!count) {
        return tl::unexpected(count.error());
    }
    constexpr std::string_view mark = "OggS";
    const auto page = std::find_end(tail.begin(), tail.end(), mark.begin(), mark.end());
    const auto left = static_cast<std::size_t>(tail.end() - page);
    if (left < 28) {
        return "the last page is missing";
    }
    const std::size_t segments = page[26];
    std::size_t length = 27 + segments;
    for (std::size_t i = 0; i < segments && 27 + i < left; ++i) {
        length += page[static_cast<std::ptrdiff_t>(27 + i)];
    }
    if (length > left) {
        return std::to_string(length - left) + " bytes are missing";
    }
    constexpr unsigned lastPage = 4;
    if ((page[5] & lastPage) == 0) {
        return "the last page is missing";
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<std::string>> findBrokenPromise(base::ByteSource& source, std::string_view container)
{
    if (container == "wav") {
        return wavePromise(source);
    }
    if (container == "ogg") {
        return oggPromise(source);
    }
    return std::nullopt;
}

} // namespace voither::audio
