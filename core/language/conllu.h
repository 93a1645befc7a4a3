// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "language/analysis.h"

namespace voither::language {

/// The sentences of a CoNLL-U file (https://universaldependencies.org/format.html): words only, neither ranges nor
/// empty nodes; byte offsets are left at 0.
base::Result<std::vector<Sentence>> readConllu(const std::filesystem::path& path);

/// One sentence as CoNLL-U with its comments and an empty line. Words that share their bytes in `text` get a range
/// line, unless `text` is empty: then the words are separate as given.
std::string toConllu(const Sentence& sentence, std::string_view text, std::size_t number);

/// Where text first holds a NUL or bytes that are not UTF-8, counted from 0.
std::optional<std::size_t> firstInvalidByte(std::string_view text);

} // namespace voither::language
