// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/json_text.h"

#include "base/json.h"
#include "events/canonical_json.h"

namespace voither::projections {

namespace {

using nlohmann::json;

template <class T>
std::optional<std::string> write(const std::optional<T>& value)
{
    if (!value) {
        return std::nullopt;
    }
    const auto text = events::writeCanonical(json(*value));
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

std::optional<std::string> jsonText(const std::optional<std::vector<std::string>>& list)
{
    return write(list);
}

std::optional<std::string> jsonText(const std::optional<std::map<std::string, double>>& scores)
{
    return write(scores);
}

std::vector<std::string> listFromJson(std::string_view text)
{
    std::vector<std::string> list;
    const json array = base::readJson(text);
    for (const auto& element : array) {
        if (array.is_array() && element.is_string()) {
            list.push_back(element.get<std::string>());
        }
    }
    return list;
}

std::map<std::string, double> scoresFromJson(std::string_view text)
{
    std::map<std::string, double> scores;
    const json object = base::readJson(text);
    if (object.is_object()) {
        for (const auto& [name, score] : object.items()) {
            if (score.is_number()) {
                scores[name] = score.get<double>();
            }
        }
    }
    return scores;
}

} // namespace voither::projections
