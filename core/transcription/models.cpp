// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/models.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/file.h"
#include "base/sha256.h"

namespace voither::transcription {

namespace {

using base::ErrorCode;
using base::failure;

/// The addresses are those of whisper.cpp's download-ggml-model.sh, the hashes those that Hugging Face states for the
/// files (their Git LFS ids).
constexpr std::string_view source = "https://huggingface.co/ggerganov/whisper.cpp/resolve/main/";

constexpr std::array<KnownModel, 10> models{{
    {"tiny", "ggml-tiny.bin", 77'691'713, "be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21"},
    {"base", "ggml-base.bin", 147'951'465, "60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe"},
    {"small-q5_1", "ggml-small-q5_1.bin", 190'085'487,
     "ae85e4a935d7a567bd102fe55afc16bb595bdb618e11b2fc7591bc08120411bb"},
    {"small", "ggml-small.bin", 487'601'967, "1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b"},
    {"medium-q5_0", "ggml-medium-q5_0.bin", 539'212'467,
     "19fea4b380c3a618ec4723c3eef2eb785ffba0d0538cf43f8f235e7b3b34220f"},
    {"large-v3-turbo-q5_0", "ggml-large-v3-turbo-q5_0.bin", 574'041'195,
     "394221709cd5ad1f40c46e6031ca61bce88931e6e088c188294c6d5a55ffa7e2"},
    {"large-v3-q5_0", "ggml-large-v3-q5_0.bin", 1'081'140'203,
     "d75795ecff3f83b5faa89d1900604ad8c780abd5739fae406de19f23ecd98ad1"},
    {"medium", "ggml-medium.bin", 1'533'763'059, "6c14d5adee5f86394037b4e4e8b59f1673b6cee10e3cf0b11bbdbee79c156208"},
    {"large-v3-turbo", "ggml-large-v3-turbo.bin", 1'624'555'275,
     "1fc70f774d38eb169993ac391eea357ef47c88757ef72ee5943879b7e8e2bc69"},
    {"large-v3", "ggml-large-v3.bin", 3'095'033'483,
     "64d182b440b98d5203c4f9bd541544d84c605196c4f7b845dfa11fb23594d1e2"},
}};

/// GGML_FILE_MAGIC of ggml.h, little-endian.
constexpr std::array<std::uint8_t, 4> magic{'l', 'm', 'g', 'g'};

} // namespace

std::string KnownModel::address() const
{
    return std::string(source) + std::string(fileName);
}

std::span<const KnownModel> knownModels()
{
    return models;
}

base::Result<> checkModelHead(const std::filesystem::path& path)
{
    if (auto readable = base::checkReadableFile(path); !readable) {
        return readable;
    }
    auto file = base::File::open(path, base::File::Mode::Read);
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::array<std::uint8_t, magic.size()> head{};
    const auto count = file->read(0, head);
    if (!count) {
        return tl::unexpected(count.error());
    }
    if (*count != head.size() || head != magic) {
        return failure(ErrorCode::ModelUnsuitable, path.string(), {}, "it does not begin with the mark of ggml");
    }
    return {};
}

base::Result<ModelCheck> verifyModel(const std::filesystem::path& path, const base::Progress& progress)
{
    if (auto head = checkModelHead(path); !head) {
        return tl::unexpected(head.error());
    }
    auto file = base::File::open(path, base::File::Mode::Read);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const std::uint64_t size = file->size();
    base::Sha256Stream stream;
    std::vector<std::uint8_t> block(std::size_t{1} << 20U);
    for (std::uint64_t at = 0; at < size;) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        progress.at("model", static_cast<double>(at) / static_cast<double>(size));
        const auto count = file->read(at, block);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return failure(ErrorCode::ReadFailed, path.string());
        }
        stream.add(std::span(block).first(*count));
        at += *count;
    }
    progress.at("model", 1);
    ModelCheck check{base::toHex(stream.finish()), nullptr};
    const auto same =
        std::find_if(models.begin(), models.end(), [&](const KnownModel& m) { return m.sha256 == check.sha256; });
    if (same != models.end()) {
        check.known = &*same;
        return check;
    }
    const std::string name = path.filename().string();
    const auto meant = std::find_if(models.begin(), models.end(),
                                    [&](const KnownModel& m) { return m.fileName == name || m.size == size; });
    if (meant != models.end()) {
        return failure(ErrorCode::ModelDamaged, path.string(), {},
                       std::string(meant->name) + ": SHA-256 " + check.sha256 + " (" + std::to_string(size)
                           + " bytes), published " + std::string(meant->sha256) + " (" + std::to_string(meant->size)
                           + " bytes)");
    }
    return check;
}

} // namespace voither::transcription
