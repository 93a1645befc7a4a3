// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

using language::Token;

constexpr std::size_t verbReach = 5; // "eu nunca mais te disse"

bool isFirstPersonVerb(const Token& token)
{
    return isFinite(token) && token.morphology.person == 1 && !token.morphology.plural;
}

/// The verb form that a pronoun in the nominative stands with; it is the verb that counts then.
bool hasItsVerb(const std::vector<Token>& tokens, std::size_t pronoun)
{
    for (std::size_t t = pronoun + 1; t < tokens.size() && t <= pronoun + verbReach; ++t) {
        if (isFirstPersonVerb(tokens[t])) {
            return true;
        }
        if (isFinite(tokens[t])) {
            return false;
        }
    }
    return pronoun > 0 && isFirstPersonVerb(tokens[pronoun - 1]); // "sei eu"
}

} // namespace

/// First person singular per 100 words: verb forms, pronouns and possessives. Brazilian Portuguese drops subjects about
/// half of the time (Duarte 1995), so a pronoun with its verb counts once, as the verb alone does. The measure follows
/// Edwards and Holtzman 2017, J. Res. Pers. 68, 63, who counted English pronouns. Limit: forms that the first and third
/// person share ("tinha", "fosse") count by what the tagger makes of them.
Tally selfReferenceDensity(const Material& material)
{
    Tally tally;
    if (material.data == nullptr || !material.data->knows(category::selfPronoun)) {
        tally.abstained = abstention::noLanguageData;
        return tally;
    }
    tally.weights = wordWeights(material, 100);
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const auto& tokens = passage.sentence->tokens;
        tally.n += countWords(passage);
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            if (isFirstPersonVerb(tokens[t])) {
                tally.contributions.push_back(spanning(i, passage, t, t + 1, "first_person_ending", 1));
            } else if (isVerb(tokens[t])) {
                continue;
            } else if (material.data->has(category::selfPronoun, tokens[t])) {
                if (!hasItsVerb(tokens, t)) {
                    tally.contributions.push_back(spanning(i, passage, t, t + 1, "first_person_pronoun", 1));
                }
            } else if (material.data->has(category::selfPossessive, tokens[t])) {
                tally.contributions.push_back(spanning(i, passage, t, t + 1, "first_person_possessive", 1));
            } else if (material.data->has(category::selfOblique, tokens[t])) {
                tally.contributions.push_back(spanning(i, passage, t, t + 1, "first_person_pronoun", 1));
            }
        }
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
