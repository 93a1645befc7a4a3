// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

using language::Token;
using language::Upos;

// Constants of VADER (Hutto and Gilbert 2014, ICWSM) where it has them, on a scale of 5 instead of 4.
constexpr double negation = -0.74;
constexpr double stronger = 1.35;
constexpr double weaker = 0.6;
constexpr double beforeContrast = 0.5;
constexpr double afterContrast = 1.5;
constexpr double conceded = 0.5;
constexpr double exclamation = 1.15;
constexpr double squash = 15;
constexpr double neutralClause = 0.15;   // a clause without feeling says little about how somebody feels
constexpr std::size_t negationReach = 5; // words between a negator and what it turns
constexpr std::size_t modifierReach = 2;

/// What each token of a passage does to the feeling of its neighbours.
struct Cues {
    std::vector<bool> negates;
    std::vector<bool> boundary;   // ends the reach of negators and modifiers
    std::vector<double> modifier; // 1 where none
    std::vector<double> emphasis; // by contrast and concession
    std::vector<LanguageData::Match> feelings;
};

void mark(std::vector<bool>& marks, const LanguageData::Match& match, bool value)
{
    std::fill(marks.begin() + static_cast<std::ptrdiff_t>(match.first),
              marks.begin() + static_cast<std::ptrdiff_t>(match.last), value);
}

bool endsClause(const Token& token)
{
    return token.upos == Upos::Punct && token.form.find_first_of(",;:.!?()") != std::string::npos;
}

/// The clause before "mas" weighs less and that after it more; one after "embora" weighs less up to its end.
void weighContrast(Cues& cues, const Material& material, const Passage& passage)
{
    const auto& tokens = passage.sentence->tokens;
    const auto contrasts = material.data->find(category::contrast, *passage.sentence, passage.text);
    if (!contrasts.empty() && contrasts.back().first > 0) {
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            cues.emphasis[t] *= t < contrasts.back().first ? beforeContrast : afterContrast;
        }
    }
    for (const auto& match : contrasts) {
        cues.boundary[match.first] = true;
    }
    for (const auto& match : material.data->find(category::concession, *passage.sentence, passage.text)) {
        for (std::size_t t = match.last; t < tokens.size() && !endsClause(tokens[t]); ++t) {
            cues.emphasis[t] *= conceded;
        }
    }
}

Cues readCues(const Material& material, const Passage& passage)
{
    const LanguageData& data = *material.data;
    const auto& sentence = *passage.sentence;
    const std::size_t count = sentence.tokens.size();
    Cues cues{std::vector<bool>(count), std::vector<bool>(count), std::vector<double>(count, 1.0),
              std::vector<double>(count, 1.0), data.findSentiment(sentence, passage.text)};
    for (const auto& match : data.find(category::negator, sentence, passage.text)) {
        cues.negates[match.first] = true;
    }
    for (const auto& match : data.find(category::notNegating, sentence, passage.text)) {
        mark(cues.negates, match, false);
    }
    for (const auto& match : data.find(category::intensifier, sentence, passage.text)) {
        cues.modifier[match.last - 1] = stronger;
    }
    for (const auto& match : data.find(category::diminisher, sentence, passage.text)) {
        cues.modifier[match.last - 1] = weaker;
    }
    for (std::size_t t = 0; t < count; ++t) {
        cues.boundary[t] = endsClause(sentence.tokens[t]);
    }
    weighContrast(cues, material, passage);
    std::erase_if(cues.feelings, [](const auto& match) { return match.polarity == 0; });
    for (const auto& match : cues.feelings) { // what an expression itself holds does nothing to it
        mark(cues.negates, match, false);
        std::fill(cues.modifier.begin() + static_cast<std::ptrdiff_t>(match.first),
                  cues.modifier.begin() + static_cast<std::ptrdiff_t>(match.last), 1.0);
    }
    return cues;
}

/// An odd or even number of negators does not matter: "não gosto de nada" is one negation.
bool isNegated(const Cues& cues, const LanguageData::Match& match)
{
    for (std::size_t t = match.first, reach = 0; t > 0 && reach < negationReach; --t, ++reach) {
        if (cues.boundary[t - 1]) {
            return false;
        }
        if (cues.negates[t - 1]) {
            return true;
        }
    }
    return false;
}

double modified(const Cues& cues, const LanguageData::Match& match)
{
    double factor = 1;
    for (std::size_t t = match.first, reach = 0; t > 0 && reach < modifierReach && !cues.boundary[t - 1];
         --t, ++reach) {
        factor *= cues.modifier[t - 1];
    }
    for (std::size_t t = match.last, reach = 0; t < cues.modifier.size() && reach < modifierReach && !cues.boundary[t];
         ++t, ++reach) {
        factor *= cues.modifier[t] > 1 ? cues.modifier[t] : 1.0; // "triste demais"; "pouco" speaks of what follows
    }
    return factor;
}

/// Words whose feeling belongs together: up to the end of a clause or a contrast.
std::vector<std::size_t> clauseOf(const Cues& cues, const Passage& passage)
{
    const auto& tokens = passage.sentence->tokens;
    std::vector<std::size_t> clause(tokens.size());
    std::size_t current = 0;
    bool hasVerb = false;
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        const bool joins = tokens[t].upos == Upos::Cconj || tokens[t].upos == Upos::Sconj;
        if ((cues.boundary[t] || joins) && hasVerb) {
            ++current;
            hasVerb = false;
        }
        hasVerb = hasVerb || isFinite(tokens[t]);
        clause[t] = current;
    }
    return clause;
}

struct Felt {
    LanguageData::Match match;
    double strength = 0;
    std::string_view label;
};

Felt feel(const Cues& cues, const LanguageData::Match& match, bool exclaimed)
{
    const bool negated = isNegated(cues, match);
    const double factor = modified(cues, match);
    const double strength = match.polarity * factor * (negated ? negation : 1.0) * cues.emphasis[match.first]
        * (exclaimed ? exclamation : 1.0);
    if (negated) {
        return {match, strength, match.polarity > 0 ? "negated_positive" : "negated_negative"};
    }
    if (factor != 1.0) {
        return {match, strength, match.polarity > 0 ? "modified_positive" : "modified_negative"};
    }
    return {match, strength, match.polarity > 0 ? "positive" : "negative"};
}

void addPassage(Tally& tally, const Material& material, std::size_t index)
{
    const Passage& passage = material.passages[index];
    const auto& tokens = passage.sentence->tokens;
    if (std::none_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.end > token.begin; })) {
        tally.weights.push_back(0);
        return;
    }
    const Cues cues = readCues(material, passage);
    const auto clause = clauseOf(cues, passage);
    const std::size_t clauses = clause.back() + 1;
    const bool exclaimed = tokens.back().form.find('!') != std::string::npos;
    std::vector<std::vector<Felt>> felt(clauses);
    for (const auto& match : cues.feelings) {
        felt[clause[match.first]].push_back(feel(cues, match, exclaimed));
    }
    double weight = 0;
    for (const auto& words : felt) {
        double sum = 0;
        for (const Felt& word : words) {
            sum += word.strength;
        }
        const double scale = 5 / std::sqrt(sum * sum + squash);
        for (const Felt& word : words) {
            tally.contributions.push_back(
                spanning(index, passage, word.match.first, word.match.last, word.label, word.strength * scale));
        }
        weight += words.empty() ? neutralClause : 1.0;
    }
    tally.weights.push_back(weight);
    tally.n += clauses;
}

} // namespace

/// Feeling of words, from -5 to 5, turned by negation, made stronger or weaker by neighbours and weighed by "mas",
/// summed and squashed within each clause, then averaged over clauses (VADER: Hutto and Gilbert 2014, ICWSM; the
/// negation, contrast and squash constants are theirs). A clause without feeling counts a little. Limits: irony, and
/// words that are negative in care as such ("ansiedade") say what the talk is about as well as how the person feels.
Tally valenceEmotional(const Material& material)
{
    Tally tally;
    if (material.data == nullptr || !material.data->knowsSentiment()) {
        tally.abstained = abstention::noLanguageData;
        return tally;
    }
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        addPassage(tally, material, i);
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
