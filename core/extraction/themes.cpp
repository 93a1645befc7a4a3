// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/themes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "extraction/language_data.h"

namespace voither::extraction {

namespace {

using language::Token;
using language::Upos;

constexpr std::size_t mostThemes = 8;
constexpr std::size_t mostSpans = 20; // of one theme
constexpr std::size_t leastMentions = 2;
// The share of all words taken for a lemma that the frequency list does not have: one in 200,000.
constexpr double logRare = -12.2;

struct Place {
    std::size_t passage;
    std::size_t begin;
    std::size_t end;
};

bool canBeTheme(const Token& token, const LanguageData& data)
{
    return token.upos == Upos::Noun && token.lemma.size() > 2 && !data.has(category::filler, token)
        && !data.has("generic", token);
}

} // namespace

std::vector<Theme> themes(const Material& material, std::span<const SpokenTimes> times)
{
    std::map<std::string, std::vector<Place>> mentions;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        for (const Token& token : material.passages[i].sentence->tokens) {
            if (canBeTheme(token, *material.data)) {
                mentions[token.lemma].push_back({i, token.begin, token.end});
            }
        }
    }
    const double words = static_cast<double>(std::max<std::size_t>(1, material.words));
    std::vector<Theme> result;
    for (const auto& [lemma, places] : mentions) {
        const double count = static_cast<double>(places.size());
        const double surprise = std::log(count / words) - material.data->logFrequency(lemma).value_or(logRare);
        if (places.size() < leastMentions || surprise <= 0) {
            continue;
        }
        Theme theme;
        theme.lemma = lemma;
        theme.salience = count * surprise;
        for (std::size_t i = 0; i < std::min(mostSpans, places.size()); ++i) {
            const Passage& passage = material.passages[places[i].passage];
            EvidenceSpan span;
            span.segment = passage.segment;
            span.begin = places[i].begin;
            span.end = places[i].end;
            std::tie(span.startTime, span.endTime) = times[span.segment].of(span.begin, span.end);
            span.text = passage.text.substr(span.begin, span.end - span.begin);
            span.label = "theme";
            span.contribution = 1;
            theme.spans.push_back(std::move(span));
        }
        result.push_back(std::move(theme));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Theme& a, const Theme& b) { return a.salience > b.salience; });
    result.resize(std::min(mostThemes, result.size()));
    const double strongest = result.empty() ? 1 : result.front().salience;
    for (Theme& theme : result) {
        theme.salience /= strongest;
    }
    return result;
}

std::vector<std::string> entities(const language::Analysis& analysis)
{
    std::vector<std::string> names;
    std::vector<std::string> things;
    const auto add = [](std::vector<std::string>& list, std::string text) {
        if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) {
            list.push_back(std::move(text));
        }
    };
    for (const language::Sentence& sentence : analysis.sentences) {
        std::string name;
        for (const Token& token : sentence.tokens) {
            if (token.upos == Upos::Propn) {
                name += (name.empty() ? "" : " ") + token.form;
                continue;
            }
            add(names, std::move(name));
            name.clear();
            if (token.upos == Upos::Noun || token.upos == Upos::Adj) {
                add(things, token.lemma);
            }
        }
        add(names, std::move(name));
    }
    names.insert(names.end(), things.begin(), things.end());
    return names;
}

} // namespace voither::extraction
