// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

using language::Sentence;
using language::Token;
using language::VerbForm;

constexpr std::size_t negationReach = 3;

const std::vector<MarkerList> lists{{category::helplessness, "helplessness", -1},
                                    {category::obligation, "obligation", -1},
                                    {category::control, "control", 1}};

bool isPassive(const Sentence& sentence, std::size_t at)
{
    const Token& token = sentence.tokens[at];
    if (token.morphology.verbForm != VerbForm::Participle) {
        return false;
    }
    return token.morphology.passive
        || std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& other) {
               return other.head == static_cast<int>(at + 1) && other.deprel.ends_with(":pass");
           });
}

/// The finite verb that carries the passive participle is no act of the first person.
bool carriesPassive(const Sentence& sentence, std::size_t at)
{
    const Token* head = headOf(sentence, sentence.tokens[at]);
    return head != nullptr && isPassive(sentence, static_cast<std::size_t>(head - sentence.tokens.data()));
}

bool isNegated(const Material& material, const Sentence& sentence, std::size_t at)
{
    for (std::size_t t = at, reach = 0; t > 0 && reach < negationReach; --t, ++reach) {
        if (material.data->has(category::negator, sentence.tokens[t - 1])) {
            return true;
        }
        if (isFinite(sentence.tokens[t - 1]) || !isWord(sentence.tokens[t - 1])) {
            return false;
        }
    }
    return false;
}

/// What a listed word says of the speaker: control that is negated is lost, and a passive is nobody's control.
std::pair<std::string_view, double> meaningOf(const Material& material, const Sentence& sentence, const Marker& marker)
{
    if (marker.list->amount < 0) {
        return {marker.list->label, marker.list->amount};
    }
    if (isPassive(sentence, marker.match.last - 1)) {
        return {"passive", -1};
    }
    return isNegated(material, sentence, marker.match.first) ? std::pair<std::string_view, double>("no_control", -1)
                                                             : std::pair(marker.list->label, marker.list->amount);
}

bool isOwnAct(const Material& material, const Sentence& sentence, std::size_t at)
{
    const Token& token = sentence.tokens[at];
    return isFinite(token) && token.morphology.person == 1 && !carriesPassive(sentence, at)
        && !material.data->has(category::stative, token) && !isNegated(material, sentence, at);
}

void addPassage(Tally& tally, const Material& material, std::size_t index)
{
    const Passage& passage = material.passages[index];
    const Sentence& sentence = *passage.sentence;
    std::vector<bool> marked(sentence.tokens.size());
    for (const Marker& marker : findMarkers(material, passage, lists)) {
        const auto [first, last] = std::pair(marker.match.first, marker.match.last);
        std::fill(marked.begin() + static_cast<std::ptrdiff_t>(first),
                  marked.begin() + static_cast<std::ptrdiff_t>(last), true);
        const auto [label, amount] = meaningOf(material, sentence, marker);
        tally.contributions.push_back(spanning(index, passage, first, last, label, amount));
    }
    for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
        if (marked[t]) {
            continue;
        }
        if (isPassive(sentence, t)) {
            tally.contributions.push_back(spanning(index, passage, t, t + 1, "passive", -1));
        } else if (isOwnAct(material, sentence, t)) {
            tally.contributions.push_back(spanning(index, passage, t, t + 1, "first_person_act", 1));
        }
    }
}

} // namespace

/// Acts of the first person and words of control, minus passives, obligation and helplessness, per clause (after
/// Pietraszkiewicz et al. 2019, Eur. J. Soc. Psychol. 49, 871, the agency dictionary; and Rotter's locus of control for
/// the minus side). Verbs of state are no acts; a negated verb is none either. Limit: who acts is read from verb
/// endings, so "a gente" counts only where it is spelled with a first person verb.
Tally dominanceAgency(const Material& material)
{
    Tally tally;
    if (material.data == nullptr || !material.data->knows(category::helplessness)) {
        tally.abstained = abstention::noLanguageData;
        return tally;
    }
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        addPassage(tally, material, i);
        const std::size_t clauses = countClauses(material.passages[i]);
        tally.weights.push_back(static_cast<double>(clauses));
        tally.n += clauses;
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
