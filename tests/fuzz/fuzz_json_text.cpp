// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "base/json.h"
#include "events/json_text.h"

namespace {

using nlohmann::json;
using voither::events::JsonText;

void hold(bool what)
{
    if (!what) {
        std::abort();
    }
}

/// The value is what the other parser's tree says.
bool same(JsonText::Value value, const json& tree)
{
    std::string text;
    double number = 0;
    std::int64_t integer = 0;
    bool truth = false;
    switch (tree.type()) {
    case json::value_t::object: {
        bool all = value.isObject();
        value.eachMember([&](const std::string& name, JsonText::Value) {
            all = all && tree.contains(name) && same(value.find(name), tree[name]);
        });
        return all;
    }
    case json::value_t::array: {
        std::size_t count = 0;
        bool all = value.isArray();
        value.eachElement(
            [&](JsonText::Value element) { all = all && count < tree.size() && same(element, tree[count++]); });
        return all && count == tree.size();
    }
    case json::value_t::string:
        return value.read(text) && text == tree.get_ref<const std::string&>();
    case json::value_t::boolean:
        return value.read(truth) && truth == tree.get<bool>();
    case json::value_t::number_integer:
        return value.read(integer) && integer == tree.get<std::int64_t>();
    case json::value_t::null:
        return !value.read(text) && !value.read(number) && !value.read(truth) && !value.isArray() && !value.isObject();
    default:
        return value.read(number) && number == tree.get<double>();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const json tree = voither::base::readJson(text);
    const auto parsed = JsonText::parse(text);
    if (parsed) {
        hold(!tree.is_discarded());
        hold(same(parsed->root(), tree));
    } else if (!tree.is_discarded()) {
        // A byte order mark, a number that no double comes near, or deep nesting: the first two are gone when the tree
        // is written.
        const auto brackets = std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; });
        hold(brackets > JsonText::deepest || JsonText::parse(tree.dump()).has_value());
    }
    return 0;
}
