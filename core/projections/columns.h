// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace voither::projections {

/// The measured columns in the platform's order: the fifteen dimensions, then the seventeen framework columns.
const std::vector<std::string>& measuredColumns();

/// Is this one of them? Names that come from outside are checked before they become part of a statement.
bool isMeasuredColumn(std::string_view name);

/// "a, b, c" with `write(column)` for each measured column.
std::string forEachColumn(const std::function<std::string(const std::string& column)>& write,
                          std::string_view separator = ", ");

} // namespace voither::projections
