// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "base/error.h"
#include "language/linear_model.h"

namespace voither::language {

/// The weights of one language: tags, features, lemmas, arcs, labels, and whether an ambiguous contraction is split.
struct LanguageModel {
    LinearModel tagger;
    LinearModel morphology;
    LinearModel lemmas;
    LinearModel parser;
    LinearModel labels;
};

/// One file: magic, format version, SHA-256 of what follows, and the models compressed by zlib.
base::Bytes serialize(const LanguageModel& model);
/// ResourceDamaged when a byte is wrong, NewerFormat when a newer program wrote it.
base::Result<LanguageModel> parseLanguageModel(base::ByteView bytes, std::string_view subject);
base::Result<LanguageModel> readLanguageModel(const std::filesystem::path& path);

} // namespace voither::language
