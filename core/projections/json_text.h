// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voither::projections {

/// Lists and scores as JSON text in a column, and back; nothing stays nothing.
std::optional<std::string> jsonText(const std::optional<std::vector<std::string>>& list);
std::optional<std::string> jsonText(const std::optional<std::map<std::string, double>>& scores);
std::vector<std::string> listFromJson(std::string_view json);
std::map<std::string, double> scoresFromJson(std::string_view json);

} // namespace voither::projections
