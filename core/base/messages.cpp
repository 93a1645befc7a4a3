// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/messages.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <map>

#include "base/catalogues.h"
#include "base/json.h"

namespace voither::base {

namespace {

using Catalogue = std::map<std::string, std::string, std::less<>>;

void flatten(const nlohmann::json& node, const std::string& prefix, Catalogue& into)
{
    if (node.is_string()) {
        into.emplace(prefix, node.get<std::string>());
        return;
    }
    const std::string start = prefix.empty() ? "" : prefix + ".";
    for (const auto& [key, child] : node.items()) {
        flatten(child, start + key, into);
    }
}

Catalogue load(UiLanguage language)
{
    Catalogue catalogue;
    for (const CatalogueSource& source : catalogueSources) {
        if (source.tag == tag(language)) {
            flatten(readJson(source.json), std::string(source.topic), catalogue);
        }
    }
    return catalogue;
}

const Catalogue& catalogue(UiLanguage language)
{
    static const std::array<Catalogue, 3> all{load(UiLanguage::Portuguese), load(UiLanguage::English),
                                              load(UiLanguage::Spanish)};
    return all[static_cast<std::size_t>(language)];
}

void replaceAll(std::string& text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

} // namespace

std::string_view tag(UiLanguage language)
{
    switch (language) {
    case UiLanguage::Portuguese:
        return "pt-BR";
    case UiLanguage::English:
        return "en";
    case UiLanguage::Spanish:
        return "es";
    }
    return "pt-BR";
}

UiLanguage systemLanguage()
{
    for (const char* variable : {"VOITHER_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value == nullptr || *value == '\0') {
            continue;
        }
        const std::string_view text(value);
        if (text.starts_with("en")) {
            return UiLanguage::English;
        }
        if (text.starts_with("es")) {
            return UiLanguage::Spanish;
        }
        return UiLanguage::Portuguese;
    }
    return UiLanguage::Portuguese;
}

std::string say(UiLanguage language, std::string_view key,
                std::initializer_list<std::pair<std::string_view, std::string>> values)
{
    const auto found = catalogue(language).find(key);
    if (found == catalogue(language).end()) {
        return std::string(key);
    }
    std::string text = found->second;
    for (const auto& [name, value] : values) {
        replaceAll(text, "{" + std::string(name) + "}", value);
    }
    return text;
}

std::vector<std::string> keys(UiLanguage language)
{
    std::vector<std::string> names;
    for (const auto& [key, text] : catalogue(language)) {
        names.push_back(key);
    }
    return names;
}

Message describe(const Error& error, UiLanguage language)
{
    const std::string prefix = "errors." + std::string(name(error.code));
    const std::string place = error.place.empty() ? std::string() : " (" + error.place + ")";
    const auto sentence = [&](const char* part) {
        return say(language, prefix + part, {{"subject", error.subject}, {"place", place}, {"detail", error.detail}});
    };
    return {sentence(".what"), sentence(".do")};
}

std::string formatNumber(double value, int decimals, UiLanguage language)
{
    std::array<char, 64> buffer{};
    const auto [end, problem] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    if (problem != std::errc()) {
        return "?";
    }
    std::string text(buffer.data(), end);
    if (text.starts_with('-')) {
        const bool zero = text.find_first_of("123456789") == std::string::npos;
        text.replace(0, 1, zero ? "" : "\u2212");
    }
    if (language != UiLanguage::English) {
        replaceAll(text, ".", ",");
    }
    return text;
}

} // namespace voither::base
