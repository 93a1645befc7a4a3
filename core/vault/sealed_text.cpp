// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealed_text.h"

#include <optional>
#include <zstd.h>

#include "vault/sealing.h"

namespace voither::vault {

using base::ErrorCode;
using base::failure;

namespace {

enum Format : std::uint8_t { Plain = 1, Compressed = 2 };

constexpr int compressionLevel = 6;

Associated boundTo(Format format, const base::PersonId& person, std::string_view field)
{
    Associated associated;
    associated.add(format == Plain ? "voither sealed text 1" : "voither sealed text 2").add(person.uuid()).add(field);
    return associated;
}

/// Nothing when the text is of a size that is not compressed, or would not be shorter.
std::optional<base::Bytes> compress(std::string_view plaintext)
{
    if (plaintext.size() < leastCompressedText || plaintext.size() > mostCompressedText) {
        return std::nullopt;
    }
    // Less room than the text takes: what does not fit is not worth it.
    base::Bytes frame(plaintext.size() - 1);
    const std::size_t size =
        ZSTD_compress(frame.data(), frame.size(), plaintext.data(), plaintext.size(), compressionLevel);
    if (ZSTD_isError(size) != 0) {
        return std::nullopt;
    }
    frame.resize(size);
    return frame;
}

/// Nothing when the bytes are not exactly one whole frame of a size within the bound.
std::optional<std::string> decompress(base::ByteView frame)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    // The two values for "unknown" and "no frame" are above every bound.
    if (size > mostCompressedText || ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size()) {
        return std::nullopt;
    }
    std::string plaintext(static_cast<std::size_t>(size), '\0');
    if (ZSTD_decompress(plaintext.data(), plaintext.size(), frame.data(), frame.size()) != size) {
        return std::nullopt;
    }
    return plaintext;
}

std::string sealAs(Format format, const base::PersonId& person, std::string_view field, base::ByteView content,
                   const std::uint8_t* key)
{
    base::Bytes sealed(1 + content.size() + sealingOverhead);
    sealed[0] = format;
    sealInto(sealed.data() + 1, content, boundTo(format, person, field).bytes(), key);
    return base::toBase64(sealed);
}

} // namespace

std::string sealText(const base::PersonId& person, std::string_view field, std::string_view plaintext,
                     const std::uint8_t* key)
{
    const auto frame = compress(plaintext);
    return frame ? sealAs(Compressed, person, field, *frame, key)
                 : sealAs(Plain, person, field, base::asBytes(plaintext), key);
}

base::Result<std::string> openText(const base::PersonId& person, std::string_view field, std::string_view sealed,
                                   const std::uint8_t* key)
{
    const auto bytes = base::fromBase64(sealed);
    if (bytes && !bytes->empty() && bytes->front() > Compressed) {
        return failure(ErrorCode::NewerFormat, std::string(field), {}, std::to_string(bytes->front()));
    }
    if (!bytes || bytes->size() < 1 + sealingOverhead || bytes->front() < Plain) {
        return failure(ErrorCode::DecryptionFailed, std::string(field));
    }
    const auto format = static_cast<Format>(bytes->front());
    std::string content(bytes->size() - 1 - sealingOverhead, '\0');
    if (!openInto(reinterpret_cast<std::uint8_t*>(content.data()), base::ByteView(*bytes).subspan(1),
                  boundTo(format, person, field).bytes(), key)) {
        return failure(ErrorCode::DecryptionFailed, std::string(field));
    }
    if (format == Plain) {
        return content;
    }
    auto plaintext = decompress(base::asBytes(content));
    if (!plaintext) {
        return failure(ErrorCode::DecryptionFailed, std::string(field), {}, "zstd frame");
    }
    return std::move(*plaintext);
}

} // namespace voither::vault
