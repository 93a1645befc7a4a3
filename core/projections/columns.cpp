// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/columns.h"

#include <algorithm>

#include "extraction/measurement.h"

namespace voither::projections {

const std::vector<std::string>& measuredColumns()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const auto& column : extraction::columns()) {
            list.emplace_back(column.name);
        }
        return list;
    }();
    return names;
}

bool isMeasuredColumn(std::string_view name)
{
    const auto& names = measuredColumns();
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string forEachColumn(const std::function<std::string(const std::string& column)>& write,
                          std::string_view separator)
{
    std::string list;
    for (const auto& column : measuredColumns()) {
        if (!list.empty()) {
            list += separator;
        }
        list += write(column);
    }
    return list;
}

} // namespace voither::projections
