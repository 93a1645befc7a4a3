// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/model_file.h"

#include <QByteArray>
#include <algorithm>
#include <array>

#include "base/file.h"
#include "base/sha256.h"

namespace voither::language {

namespace {

constexpr std::string_view magic = "VoitherLanguageWeights\n";
constexpr std::uint32_t formatVersion = 1;
constexpr std::size_t headerSize = magic.size() + 4 + sizeof(base::Sha256);
constexpr std::uint64_t largestFile = 64U << 20;
constexpr std::uint32_t largestInflated = 512U << 20;

void put32(base::Bytes& out, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

std::uint32_t read32(base::ByteView bytes)
{
    return bytes[0] | static_cast<std::uint32_t>(bytes[1]) << 8 | static_cast<std::uint32_t>(bytes[2]) << 16
        | static_cast<std::uint32_t>(bytes[3]) << 24;
}

} // namespace

base::Bytes serialize(const LanguageModel& model)
{
    base::Bytes body;
    for (const LinearModel* part : {&model.tagger, &model.morphology, &model.lemmas, &model.parser, &model.labels}) {
        const base::Bytes bytes = part->serialize();
        put32(body, static_cast<std::uint32_t>(bytes.size()));
        body.insert(body.end(), bytes.begin(), bytes.end());
    }
    const QByteArray packed = qCompress(body.data(), static_cast<qsizetype>(body.size()), 9);
    const base::Bytes payload(packed.begin(), packed.end());
    const base::Sha256 sum = base::sha256(payload);
    base::Bytes out(magic.begin(), magic.end());
    put32(out, formatVersion);
    out.insert(out.end(), sum.begin(), sum.end());
    out.insert(out.end(), payload.begin(), payload.end());
    return out;
}

base::Result<LanguageModel> parseLanguageModel(base::ByteView bytes, std::string_view subject)
{
    const auto damaged = [&](std::string_view why) {
        return base::failure(base::ErrorCode::ResourceDamaged, std::string(subject), {}, std::string(why));
    };
    if (bytes.size() < headerSize + 4 || base::asText(bytes.first(magic.size())) != magic) {
        return damaged("not a file of language weights");
    }
    const std::uint32_t version = read32(bytes.subspan(magic.size()));
    if (version > formatVersion) {
        return base::failure(base::ErrorCode::NewerFormat, std::string(subject), {},
                             "format " + std::to_string(version));
    }
    const base::ByteView payload = bytes.subspan(headerSize);
    const base::Sha256 sum = base::sha256(payload);
    if (version == 0 || !std::equal(sum.begin(), sum.end(), bytes.begin() + magic.size() + 4)) {
        return damaged("checksum");
    }
    // qUncompress trusts the size in front, most significant byte first.
    const std::uint32_t inflated = static_cast<std::uint32_t>(payload[0]) << 24
        | static_cast<std::uint32_t>(payload[1]) << 16 | static_cast<std::uint32_t>(payload[2]) << 8 | payload[3];
    if (inflated > largestInflated) {
        return damaged("size");
    }
    const QByteArray body = qUncompress(payload.data(), static_cast<qsizetype>(payload.size()));
    base::ByteView rest(reinterpret_cast<const std::uint8_t*>(body.constData()), static_cast<std::size_t>(body.size()));
    std::vector<LinearModel> parts;
    for (int i = 0; i < 5; ++i) {
        if (rest.size() < 4 || read32(rest) > rest.size() - 4) {
            return damaged("length");
        }
        const std::uint32_t size = read32(rest);
        auto part = LinearModel::parse(rest.subspan(4, size), subject);
        if (!part) {
            return tl::unexpected(part.error());
        }
        parts.push_back(std::move(*part));
        rest = rest.subspan(4 + size);
    }
    return LanguageModel{std::move(parts[0]), std::move(parts[1]), std::move(parts[2]), std::move(parts[3]),
                         std::move(parts[4])};
}

base::Result<LanguageModel> readLanguageModel(const std::filesystem::path& path)
{
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return parseLanguageModel(*bytes, path.string());
}

} // namespace voither::language
