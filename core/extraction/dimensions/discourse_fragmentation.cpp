// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"
#include "extraction/dimensions/speech_graph.h"

namespace voither::extraction {

namespace {

using language::Token;

constexpr std::size_t window = 30; // words, as in Mota et al. 2014
constexpr std::size_t step = 3;    // words from one window to the next
constexpr std::size_t shuffles = 20;
constexpr std::size_t verblessFrom = 3; // shorter ones are answers, not broken sentences
constexpr double graphWeight = 1; // one standard deviation below shuffled speech counts like one filler in 100 words

const std::vector<MarkerList> lists{{category::filler, "filler", 1}, {category::restart, "restart", 1}};

/// A word in its place in the whole text.
struct PlacedWord {
    SpokenWord word;
    std::size_t passage = 0;
};

void addMarkers(Tally& tally, const Material& material, std::size_t index)
{
    const Passage& passage = material.passages[index];
    for (const Marker& marker : findMarkers(material, passage, lists)) {
        tally.contributions.push_back(
            spanning(index, passage, marker.match.first, marker.match.last, marker.list->label, marker.list->amount));
    }
}

/// "eu eu fui", "eu fui eu fui": each word that says at once again what was just said.
void addRepetitions(Tally& tally, const std::vector<SpokenWord>& words, std::size_t index)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool one = words[i].text == words[i - 1].text;
        const bool two = i >= 3 && words[i].text == words[i - 2].text && words[i - 1].text == words[i - 3].text;
        if (one || two) {
            tally.contributions.push_back({index, words[i].begin, words[i].end, "repetition", 1});
        }
    }
}

bool isCutOff(std::string_view text, const SpokenWord& word)
{
    const auto rest = text.substr(word.end);
    return word.text.ends_with("-") || (rest.starts_with("-") && (rest.size() == 1 || rest[1] == ' '))
        || rest.starts_with("...") || rest.starts_with("…");
}

void addBreaks(Tally& tally, const Passage& passage, const std::vector<SpokenWord>& words, std::size_t index)
{
    for (const SpokenWord& word : words) {
        if (isCutOff(passage.text, word)) {
            tally.contributions.push_back({index, word.begin, word.end, "truncation", 1});
        }
    }
    const auto& tokens = passage.sentence->tokens;
    if (words.size() >= verblessFrom && std::none_of(tokens.begin(), tokens.end(), isVerb)) {
        tally.contributions.push_back({index, words.front().begin, words.back().end, "verbless_unit", 1});
    }
}

std::array<std::uint8_t, window> numbered(std::span<const PlacedWord> words)
{
    std::map<std::string_view, std::uint8_t> numbers;
    std::array<std::uint8_t, window> result{};
    for (std::size_t i = 0; i < window; ++i) {
        result[i] = numbers.emplace(words[i].word.text, static_cast<std::uint8_t>(numbers.size())).first->second;
    }
    return result;
}

/// How far the largest strongly connected component of a window lies below that of the same words shuffled, in
/// their standard deviations.
double disconnection(std::span<const PlacedWord> words)
{
    const auto said = numbered(words);
    const auto observed = static_cast<double>(SpeechGraph::of(said).largestStrong);
    Shuffler shuffler(1);
    auto shuffled = said;
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < shuffles; ++i) {
        shuffler.shuffle(std::span<std::uint8_t>(shuffled));
        const auto size = static_cast<double>(SpeechGraph::of(shuffled).largestStrong);
        sum += size;
        squares += size * size;
    }
    const double mean = sum / static_cast<double>(shuffles);
    const double variance = squares / static_cast<double>(shuffles) - mean * mean;
    return (mean - observed) / std::sqrt(std::max(variance, 1.0)); // under one node nothing differs
}

/// Windows overlap; their mean over the text is what counts, so that length does not.
void addGraphs(Tally& tally, std::span<const PlacedWord> words)
{
    if (words.size() < window) {
        return;
    }
    const std::size_t windows = (words.size() - window) / step + 1;
    const double share = graphWeight * static_cast<double>(words.size()) / 100 / static_cast<double>(windows);
    for (std::size_t at = 0; at + window <= words.size(); at += step) {
        const auto part = words.subspan(at, window);
        const double below = disconnection(part);
        std::size_t last = window - 1;
        while (part[last].passage != part[0].passage) {
            --last;
        }
        tally.contributions.push_back({part[0].passage, part[0].word.begin, part[last].word.end,
                                       below > 0 ? "graph_disconnected" : "graph_connected", share * below});
    }
}

} // namespace

/// Fillers, immediate repetitions, restarts, words broken off and units without a verb per 100 words (Bortfeld et al.
/// 2001, Lang. Speech 44, 123), plus how far the speech graph's largest strongly connected component in windows of 30
/// words lies below that of shuffled windows (Mota et al. 2012, PLOS ONE 7, e34928; 2014, Sci. Rep. 4, 3691). Limits:
/// transcribers and engines leave fillers out; graph connectedness depends on schooling (Mota et al. 2018).
Tally discourseFragmentation(const Material& material)
{
    Tally tally;
    if (material.data == nullptr || !material.data->knows(category::filler)) {
        tally.abstained = abstention::noLanguageData;
        return tally;
    }
    std::vector<PlacedWord> all;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const auto words = spokenWords(passage);
        addMarkers(tally, material, i);
        addRepetitions(tally, words, i);
        addBreaks(tally, passage, words, i);
        for (const SpokenWord& word : words) {
            all.push_back({word, i});
        }
        tally.weights.push_back(static_cast<double>(words.size()) / 100);
    }
    addGraphs(tally, all);
    tally.n = all.size();
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
