// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// The library's parser and writer, compiled once: in every source that uses them they are most of its compiling.
namespace voither::base {

/// Discarded (is_discarded()) where the text is not JSON.
nlohmann::json readJson(std::string_view text);

/// In one line, or indented by that many blanks. The value's strings are UTF-8; others throw the library's type_error.
std::string writeJson(const nlohmann::json& value, int indent = -1);

} // namespace voither::base
