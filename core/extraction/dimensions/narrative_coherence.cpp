// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"
#include "extraction/dimensions/speech_graph.h"

namespace voither::extraction {

namespace {

using language::Sentence;
using language::Token;
using language::Upos;

constexpr std::size_t fewest = 4; // sentences: fewer have too few orders to compare with
constexpr std::size_t most = 60;  // sentences of one window; longer texts are judged window by window
constexpr std::size_t permutations = 200;
constexpr std::array<double, 3> nearness{1.0, 0.5, 0.25}; // weight of a pair by its distance
constexpr double usualRarity = 9; // minus the log frequency of a lemma that the list does not hold

// Weights of the cues, each of which is first brought to the spread that it has over the permutations.
enum Cue : std::size_t { Likeness, Introduction, Pronouns, Frame, cueCount };
constexpr std::array<double, cueCount> weights{1.0, 1.0, 0.6, 1.0};

enum class Mention { New, Given, Neutral };

/// What a sentence brings to the order: its words with their weight, how it mentions them, and how it begins.
struct Content {
    std::size_t passage = 0;
    std::map<std::string, double> words;     // lemma to tf-idf, of length 1 as a vector
    std::map<std::string, Mention> mentions; // nouns
    bool hasPronoun = false;                 // third person subject or object that needs an antecedent
    bool hasPerson = false;                  // a noun or name that can be one
    bool opens = false;                      // "era uma vez"
    bool closes = false;                     // "e foi isso"
    bool continues = false;                  // begins with a connective
};

double rarity(const LanguageData* data, const std::string& lemma)
{
    const auto frequency = data == nullptr ? std::nullopt : data->logFrequency(lemma);
    return std::clamp(-frequency.value_or(-usualRarity), 1.0, 12.0);
}

Mention mentionOf(const Sentence& sentence, std::size_t at)
{
    Mention mention = Mention::Neutral;
    for (const Token& token : sentence.tokens) {
        if (token.head != static_cast<int>(at + 1) || token.upos != Upos::Det) {
            continue;
        }
        if (token.feats.find("Definite=Ind") != std::string::npos) {
            return Mention::New;
        }
        if (token.feats.find("Definite=Def") != std::string::npos
            || token.feats.find("PronType=Dem") != std::string::npos) {
            mention = Mention::Given;
        }
    }
    return mention;
}

Content read(const Material& material, std::size_t index)
{
    const Passage& passage = material.passages[index];
    const Sentence& sentence = *passage.sentence;
    Content content;
    content.passage = index;
    double length = 0;
    for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
        const Token& token = sentence.tokens[t];
        if (isContent(token)) {
            content.words[lowered(token.lemma)] += 1;
        }
        if (token.upos == Upos::Noun || token.upos == Upos::Propn) {
            content.hasPerson = true;
            auto& mention = content.mentions.try_emplace(lowered(token.lemma), Mention::Neutral).first->second;
            mention = mention == Mention::Neutral ? mentionOf(sentence, t) : mention;
        }
        content.hasPronoun = content.hasPronoun
            || (token.upos == Upos::Pron && token.morphology.person == 3 && !content.hasPerson
                && token.feats.find("PronType=Prs") != std::string::npos);
    }
    for (auto& [lemma, weight] : content.words) {
        weight *= rarity(material.data, lemma);
        length += weight * weight;
    }
    for (auto& [lemma, weight] : content.words) {
        weight /= std::sqrt(length);
    }
    if (material.data != nullptr) {
        const auto begins = [&](std::string_view category) {
            const auto found = material.data->find(category, sentence, passage.text);
            return !found.empty() && found.front().first == 0;
        };
        content.opens = !material.data->find(category::opening, sentence, passage.text).empty();
        content.closes = !material.data->find(category::closing, sentence, passage.text).empty();
        content.continues = begins(category::connective);
    }
    return content;
}

double likeness(const Content& a, const Content& b)
{
    double sum = 0;
    for (const auto& [lemma, weight] : a.words) {
        const auto it = b.words.find(lemma);
        sum += it == b.words.end() ? 0 : weight * it->second;
    }
    return sum;
}

/// Whether `before` introduces what `after` takes as known, minus the other way round.
double introduction(const Content& before, const Content& after)
{
    double sum = 0;
    for (const auto& [lemma, mention] : before.mentions) {
        const auto it = after.mentions.find(lemma);
        if (it == after.mentions.end() || mention == it->second) {
            continue;
        }
        if (mention == Mention::New || it->second == Mention::New) {
            sum += mention == Mention::New ? 1 : -1;
        }
    }
    return sum;
}

/// Everything that the order of a window's sentences is judged by, worked out once for each pair.
class Window {
public:
    explicit Window(std::vector<Content> sentences)
        : m_sentences(std::move(sentences))
        , m_likeness(m_sentences.size() * m_sentences.size())
        , m_introduction(m_likeness.size())
    {
        const std::size_t count = m_sentences.size();
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = 0; b < count; ++b) {
                m_likeness[a * count + b] = a == b ? 0 : likeness(m_sentences[a], m_sentences[b]);
                m_introduction[a * count + b] = a == b ? 0 : introduction(m_sentences[a], m_sentences[b]);
            }
        }
    }

    std::size_t size() const { return m_sentences.size(); }
    const Content& operator[](std::size_t index) const { return m_sentences[index]; }

    using Cues = std::array<double, cueCount>;

    /// What each place of an order adds to each cue.
    void judge(const std::vector<std::size_t>& order, std::vector<Cues>& places) const
    {
        const std::size_t count = size();
        for (std::size_t at = 0; at < count; ++at) {
            const std::size_t own = order[at];
            Cues cues{};
            for (std::size_t back = 1; back <= nearness.size() && back <= at; ++back) {
                cues[Likeness] += nearness[back - 1] * m_likeness[order[at - back] * count + own];
            }
            for (std::size_t before = 0; before < at; ++before) {
                cues[Introduction] += m_introduction[order[before] * count + own];
            }
            const Content& content = m_sentences[own];
            if (content.hasPronoun) {
                cues[Pronouns] += at > 0 && m_sentences[order[at - 1]].hasPerson ? 1 : at == 0 ? -2 : 0;
            }
            cues[Frame] = frame(content, at, count);
            places[at] = cues;
        }
    }

private:
    static double frame(const Content& content, std::size_t at, std::size_t count)
    {
        const double place = count < 2 ? 0 : static_cast<double>(at) / static_cast<double>(count - 1) - 0.5;
        double sum = 0;
        sum += content.opens ? -2 * place : 0;
        sum += content.closes ? 2 * place : 0;
        sum -= at == 0 && content.continues ? 1 : 0;
        return sum;
    }

    std::vector<Content> m_sentences;
    std::vector<double> m_likeness;
    std::vector<double> m_introduction;
};

struct Spread {
    double mean = 0;
    double deviation = 0;
};

Spread spread(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return {mean, std::sqrt(squares / count)};
}

Window::Cues total(const std::vector<Window::Cues>& places)
{
    Window::Cues sums{};
    for (const auto& place : places) {
        for (std::size_t cue = 0; cue < cueCount; ++cue) {
            sums[cue] += place[cue];
        }
    }
    return sums;
}

double weighted(const Window::Cues& cues, const std::array<double, cueCount>& scale)
{
    return std::inner_product(cues.begin(), cues.end(), scale.begin(), 0.0);
}

/// The score of each place of the given order, in standard deviations of the sum over permuted orders, so that
/// their sum is the window's z. Nothing when all orders are alike.
std::vector<double> placeScores(const Window& window)
{
    const std::size_t count = window.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<Window::Cues> given(count);
    window.judge(order, given);

    Shuffler shuffler(count);
    std::vector<Window::Cues> places(count);
    std::array<std::vector<double>, cueCount> samples;
    for (std::size_t i = 0; i < permutations; ++i) {
        shuffler.shuffle(std::span<std::size_t>(order));
        window.judge(order, places);
        const auto sums = total(places);
        for (std::size_t cue = 0; cue < cueCount; ++cue) {
            samples[cue].push_back(sums[cue]);
        }
    }
    std::array<double, cueCount> scale{};
    for (std::size_t cue = 0; cue < cueCount; ++cue) {
        const double deviation = spread(samples[cue]).deviation;
        scale[cue] = deviation > 1e-9 ? weights[cue] / deviation : 0;
    }
    std::vector<double> sums(permutations, 0.0);
    for (std::size_t i = 0; i < permutations; ++i) {
        for (std::size_t cue = 0; cue < cueCount; ++cue) {
            sums[i] += scale[cue] * samples[cue][i];
        }
    }
    const Spread chance = spread(sums);
    std::vector<double> scores(count, 0.0);
    for (std::size_t at = 0; at < count && chance.deviation > 1e-9; ++at) {
        scores[at] = (weighted(given[at], scale) - chance.mean / static_cast<double>(count)) / chance.deviation;
    }
    return scores;
}

} // namespace

/// How much better the sentences follow each other in the order in which they were said than in 200 permuted orders, in
/// standard deviations (the permutation test of Barzilay and Lapata 2008, Comput. Linguist. 34, 1). Four cues: likeness
/// of sentences up to three apart by tf-idf of content lemmas (Foltz, Kintsch and Landauer 1998), entities introduced
/// before they are taken as known and pronouns after what they may stand for (Elsner and Charniak 2008, ACL short
/// papers), and sentences that open, continue or close. Long texts are judged in windows of 60 sentences. Limit:
/// speaks of order and topic, not of truth or plausibility.
Tally narrativeCoherence(const Material& material)
{
    Tally tally;
    std::vector<Content> contents;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        if (countWords(material.passages[i]) > 0) {
            contents.push_back(read(material, i));
        }
    }
    tally.n = contents.size();
    if (tally.n < fewest) {
        tally.abstained = abstention::tooFewSentences;
        return tally;
    }
    tally.weights.assign(material.passages.size(), 0.0);
    const std::size_t windows = (contents.size() + most - 1) / most;
    for (std::size_t w = 0; w < windows; ++w) {
        const auto from = contents.begin() + static_cast<std::ptrdiff_t>(w * contents.size() / windows);
        const auto to = contents.begin() + static_cast<std::ptrdiff_t>((w + 1) * contents.size() / windows);
        const Window window(std::vector<Content>(from, to));
        const auto scores = placeScores(window);
        const auto count = static_cast<double>(window.size());
        for (std::size_t at = 0; at < window.size(); ++at) {
            const std::size_t index = window[at].passage;
            const Passage& passage = material.passages[index];
            tally.weights[index] = 1;
            tally.contributions.push_back(spanning(index, passage, 0, passage.sentence->tokens.size(),
                                                   scores[at] > 0 ? "follows_on" : "breaks_off", count * scores[at]));
        }
    }
    return tally;
}

} // namespace voither::extraction
