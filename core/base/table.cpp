// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table.h"

#include "base/file.h"
#include "base/text.h"

namespace voither::base {

namespace {

constexpr std::uint64_t fileLimit = 8U << 20U;

} // namespace

Result<> readTable(const std::filesystem::path& file, const ReadLine& readLine)
{
    const auto bytes = readFile(file, fileLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    std::string_view rest = asText(*bytes);
    for (std::size_t number = 1; !rest.empty(); ++number) {
        const auto end = rest.find('\n');
        const auto line = trimmed(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.empty() || line == "#" || line.starts_with("# ")) {
            continue;
        }
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos || !readLine(trimmed(line.substr(0, tab)), trimmed(line.substr(tab + 1)))) {
            return failure(ErrorCode::ResourceDamaged, file.string(), "line " + std::to_string(number),
                           "not two columns as expected");
        }
    }
    return {};
}

} // namespace voither::base
