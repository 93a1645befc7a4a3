// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace voither::projections {

/// For comparing names: case folded and without diacritics, whatever the locale.
std::string fold(std::string_view text);

/// The runs of letters and digits of a folded text, each once, sorted.
std::vector<std::string> foldedWords(std::string_view text);

} // namespace voither::projections
