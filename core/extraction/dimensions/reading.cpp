// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/reading.h"

#include <algorithm>

namespace voither::extraction {

using language::Sentence;
using language::Token;
using language::Upos;
using language::VerbForm;

bool isWord(const Token& token)
{
    return token.upos != Upos::Punct && token.upos != Upos::Sym && token.end > token.begin;
}

bool isVerb(const Token& token)
{
    return token.upos == Upos::Verb || token.upos == Upos::Aux;
}

bool isFinite(const Token& token)
{
    return isVerb(token) && token.morphology.verbForm == VerbForm::Finite;
}

bool isContent(const Token& token)
{
    return token.upos == Upos::Noun || token.upos == Upos::Verb || token.upos == Upos::Adj || token.upos == Upos::Propn;
}

std::vector<SpokenWord> spokenWords(const Passage& passage)
{
    std::vector<SpokenWord> words;
    const auto& tokens = passage.sentence->tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const bool continues = !words.empty() && words.back().begin == token.begin && words.back().end == token.end;
        if (!isWord(token) || continues || token.end > passage.text.size()) {
            continue;
        }
        words.push_back(
            {lowered(passage.text.substr(token.begin, token.end - token.begin)), token.begin, token.end, i});
    }
    return words;
}

std::size_t countWords(const Passage& passage)
{
    std::size_t count = 0;
    const Token* previous = nullptr;
    for (const Token& token : passage.sentence->tokens) {
        if (!isWord(token)) {
            continue;
        }
        count += previous != nullptr && previous->begin == token.begin && previous->end == token.end ? 0U : 1U;
        previous = &token;
    }
    return count;
}

std::vector<double> wordWeights(const Material& material, double unit)
{
    std::vector<double> weights;
    weights.reserve(material.passages.size());
    for (const Passage& passage : material.passages) {
        weights.push_back(static_cast<double>(countWords(passage)) / unit);
    }
    return weights;
}

const Token* headOf(const Sentence& sentence, const Token& token)
{
    const auto count = static_cast<int>(sentence.tokens.size());
    return token.head > 0 && token.head <= count ? &sentence.tokens[static_cast<std::size_t>(token.head - 1)] : nullptr;
}

namespace {

bool hasVerbalDependent(const Sentence& sentence, std::size_t index)
{
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
        return token.head == static_cast<int>(index + 1) && token.upos == Upos::Aux;
    });
}

bool beginsClause(const Sentence& sentence, std::size_t index)
{
    const Token& token = sentence.tokens[index];
    const std::string_view relation = std::string_view(token.deprel).substr(0, token.deprel.find(':'));
    if (token.head == 0 || relation == "advcl" || relation == "ccomp" || relation == "acl" || relation == "csubj"
        || relation == "parataxis") {
        return true;
    }
    return relation == "conj" && (isVerb(token) || hasVerbalDependent(sentence, index));
}

} // namespace

std::vector<std::size_t> clauseHeads(const Sentence& sentence)
{
    const std::size_t count = sentence.tokens.size();
    std::vector<bool> begins(count);
    for (std::size_t i = 0; i < count; ++i) {
        begins[i] = beginsClause(sentence, i);
    }
    std::vector<std::size_t> heads(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t at = i;
        for (std::size_t steps = 0; steps < count && !begins[at]; ++steps) {
            const int head = sentence.tokens[at].head;
            if (head <= 0 || head > static_cast<int>(count)) {
                break;
            }
            at = static_cast<std::size_t>(head - 1);
        }
        heads[i] = at;
    }
    return heads;
}

std::size_t countClauses(const Passage& passage)
{
    const auto& tokens = passage.sentence->tokens;
    const auto finite = std::count_if(tokens.begin(), tokens.end(), isFinite);
    const bool spoken = std::any_of(tokens.begin(), tokens.end(), isWord);
    return std::max<std::size_t>(static_cast<std::size_t>(finite), spoken ? 1U : 0U);
}

Contribution spanning(std::size_t index, const Passage& passage, std::size_t first, std::size_t last,
                      std::string_view label, double amount)
{
    const auto& tokens = passage.sentence->tokens;
    return {index, tokens[first].begin, std::max(tokens[first].end, tokens[last - 1].end), label, amount};
}

std::vector<Marker> findMarkers(const Material& material, const Passage& passage, const std::vector<MarkerList>& lists)
{
    std::vector<Marker> all;
    for (const MarkerList& list : lists) {
        for (const auto& match : material.data->find(list.category, *passage.sentence, passage.text)) {
            all.push_back({match, &list});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Marker& a, const Marker& b) {
        return a.match.last - a.match.first > b.match.last - b.match.first;
    });
    std::vector<bool> taken(passage.sentence->tokens.size());
    std::vector<Marker> kept;
    for (const Marker& marker : all) {
        const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(marker.match.first);
        const auto end = taken.begin() + static_cast<std::ptrdiff_t>(marker.match.last);
        if (std::find(begin, end, true) == end) {
            std::fill(begin, end, true);
            kept.push_back(marker);
        }
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Marker& a, const Marker& b) { return a.match.first < b.match.first; });
    return kept;
}

Tally markersPer100Words(const Material& material, const std::vector<MarkerList>& lists)
{
    Tally tally;
    const bool knowsAny = material.data != nullptr
        && std::any_of(lists.begin(), lists.end(),
                       [&](const MarkerList& list) { return material.data->knows(list.category); });
    if (!knowsAny) {
        tally.abstained = abstention::noLanguageData;
        return tally;
    }
    tally.weights = wordWeights(material, 100);
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        tally.n += countWords(passage);
        for (const Marker& marker : findMarkers(material, passage, lists)) {
            tally.contributions.push_back(
                spanning(i, passage, marker.match.first, marker.match.last, marker.list->label, marker.list->amount));
        }
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
