// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/description.h"

#include <algorithm>
#include <stdexcept>

#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"

namespace voither::language {

namespace {

constexpr std::uint64_t largestDescription = 4U << 20;

bool isTag(std::string_view tag)
{
    return !tag.empty() && std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::vector<std::string> words(const nlohmann::json& list)
{
    return list.get<std::vector<std::string>>();
}

std::map<std::string, TagMeaning, std::less<>> readMeanings(const nlohmann::json& object)
{
    std::map<std::string, TagMeaning, std::less<>> meanings;
    for (const auto& [tag, features] : object.items()) {
        for (const auto& [feature, value] : features.items()) {
            meanings[tag].emplace_back(feature, value.get<std::string>());
        }
    }
    return meanings;
}

std::map<std::string, std::vector<Upos>, std::less<>> readPartsOfSpeech(const nlohmann::json& object)
{
    std::map<std::string, std::vector<Upos>, std::less<>> result;
    for (const auto& [tag, names] : object.items()) {
        for (const std::string& written : words(names)) {
            const auto upos = uposFromName(written);
            if (!upos) {
                throw std::invalid_argument("no part of speech: " + written);
            }
            result[tag].push_back(*upos);
        }
    }
    return result;
}

/// Throws what the JSON library throws when something has another type, and invalid_argument.
Description read(const nlohmann::json& json, const std::filesystem::path& folder)
{
    Description result;
    result.tag = json.at("tag").get<std::string>();
    for (const auto& analyser : json.at("analysers")) {
        result.analysers.emplace_back(analyser.at("file").get<std::string>());
    }
    if (const auto grammar = json.find("constraintGrammar"); grammar != json.end()) {
        result.grammar = grammar->at("file").get<std::string>();
        result.partsOfSpeech = readPartsOfSpeech(grammar->at("partsOfSpeech"));
    }
    result.weights = folder / json.at("weights").get<std::string>();
    result.supplement = folder / json.at("supplement").get<std::string>();
    result.meanings = readMeanings(json.at("tagMeanings"));
    for (const auto& rule : json.at("derivations")) {
        result.derivations.push_back({rule.at("suffix").get<std::string>(), rule.at("replacement").get<std::string>(),
                                      rule.at("of").get<std::string>(), rule.value("as", std::string())});
    }
    for (const auto& [form, parts] : json.at("contractions").items()) {
        result.contractions[form] = {words(parts), false};
    }
    for (const auto& form : json.at("ambiguousContractions")) {
        result.contractions.at(form.get<std::string>()).ambiguous = true;
    }
    result.clitics = words(json.at("clitics"));
    result.abbreviations = words(json.at("abbreviations"));
    result.sentenceOpeners = words(json.at("sentenceOpeners"));
    result.spellings = json.at("spellings").get<std::map<std::string, std::string, std::less<>>>();
    result.interjections = words(json.at("interjections"));
    result.longestSentence = json.at("longestSentence").get<std::size_t>();
    return result;
}

} // namespace

base::Result<Description> readDescription(const std::filesystem::path& resources, std::string_view tag)
{
    const std::string primary(tag.substr(0, tag.find('-')));
    const std::filesystem::path folder = resources / "languages" / primary;
    const std::filesystem::path file = folder / "language.json";
    if (std::error_code ignored; !isTag(tag) || !std::filesystem::is_regular_file(file, ignored)) {
        return base::failure(base::ErrorCode::LanguageUnavailable, std::string(tag), {}, file.string());
    }
    const auto bytes = base::readFile(file, largestDescription);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto json = base::readJson(base::asText(*bytes));
    if (json.is_discarded()) {
        return base::failure(base::ErrorCode::ResourceDamaged, file.string(), {}, "not JSON");
    }
    Description result;
    try {
        result = read(json, folder);
    } catch (const std::exception& problem) {
        return base::failure(base::ErrorCode::ResourceDamaged, file.string(), {}, problem.what());
    }
    std::vector<std::filesystem::path> installed = result.analysers;
    if (!result.grammar.empty()) {
        installed.push_back(result.grammar);
    }
    for (const std::filesystem::path& needed : installed) {
        if (std::error_code ignored; !std::filesystem::is_regular_file(needed, ignored)) {
            return base::failure(base::ErrorCode::LanguageUnavailable, std::string(tag), {}, needed.string());
        }
    }
    return result;
}

} // namespace voither::language
