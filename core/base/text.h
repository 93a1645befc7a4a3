// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace voither::base {

/// Without the white space of ASCII around it.
std::string_view trimmed(std::string_view text);

/// The trimmed parts that are not empty.
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace voither::base
