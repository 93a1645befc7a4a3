// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

namespace voither::base {

nlohmann::json readJson(std::string_view text)
{
    return nlohmann::json::parse(text, nullptr, false);
}

std::string writeJson(const nlohmann::json& value, int indent)
{
    return value.dump(indent);
}

} // namespace voither::base
