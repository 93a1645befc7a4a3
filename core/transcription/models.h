// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/progress.h"

namespace voither::transcription {

/// A Whisper model in ggml form as the authors of whisper.cpp publish it. Models with several languages only: those
/// for English alone are of no use here.
struct KnownModel {
    std::string_view name;     // "small"
    std::string_view fileName; // "ggml-small.bin"
    std::uint64_t size = 0;    // bytes
    std::string_view sha256;   // lower-case hexadecimal

    std::string address() const; // where it can be downloaded
};

/// Smallest first.
std::span<const KnownModel> knownModels();

/// What a file turned out to be.
struct ModelCheck {
    std::string sha256;
    const KnownModel* known = nullptr; // null when the file is of none of the known models: neither good nor bad
};

/// Refuses what does not begin like a ggml model: ModelUnsuitable.
base::Result<> checkModelHead(const std::filesystem::path& path);

/// Reads the whole file and compares it with what was published. ModelDamaged when a file has the name or the size of
/// a known model and is not it; Cancelled. Stage "model".
base::Result<ModelCheck> verifyModel(const std::filesystem::path& path, const base::Progress& progress);

} // namespace voither::transcription
