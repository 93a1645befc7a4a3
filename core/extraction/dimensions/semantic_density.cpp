// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <unordered_map>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

using language::Token;
using language::Upos;

constexpr std::size_t window = 50;

bool isArticle(const Token& token)
{
    return token.upos == Upos::Det && token.feats.find("PronType=Art") != std::string::npos;
}

/// Whether a token stands for a proposition: verbs, modifiers, prepositions and conjunctions do; articles,
/// auxiliaries of another verb, and later parts of fixed expressions do not.
bool isProposition(const Token& token)
{
    if (token.deprel == "fixed") {
        return false;
    }
    switch (token.upos) {
    case Upos::Verb:
    case Upos::Adj:
    case Upos::Adv:
    case Upos::Adp:
    case Upos::Cconj:
    case Upos::Sconj:
    case Upos::Num:
        return true;
    case Upos::Aux:
        return token.deprel == "cop" || token.head == 0;
    case Upos::Det:
        return !isArticle(token);
    default:
        return false;
    }
}

} // namespace

/// The mean of three shares of words: propositions per word (Brown, Snodgrass, Kemper, Herman and Covington 2008,
/// Behav. Res. Methods 40, 540: by parts of speech), content words (Ure 1971), and the moving-average type-token ratio
/// over 50 words (Covington and McFall 2010, J. Quant. Linguist. 17, 94). A word said d words after it was last said is
/// the first of its type in min(d, 50) of the 50 windows that hold it: so each word has its own share of the ratio.
Tally semanticDensity(const Material& material)
{
    Tally tally;
    tally.weights = wordWeights(material, 1);
    std::unordered_map<std::string, std::size_t> lastSaid;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const auto& tokens = passage.sentence->tokens;
        for (std::size_t t = 0; t < tokens.size(); ++t) {
            if (isWord(tokens[t]) && isProposition(tokens[t])) {
                tally.contributions.push_back(spanning(i, passage, t, t + 1, "proposition", 1.0 / 3));
            }
            if (isContent(tokens[t])) {
                tally.contributions.push_back(spanning(i, passage, t, t + 1, "content_word", 1.0 / 3));
            }
        }
        for (const SpokenWord& word : spokenWords(passage)) {
            ++tally.n;
            const auto [place, isNew] = lastSaid.emplace(word.text, tally.n);
            const std::size_t distance = isNew ? window : std::min(window, tally.n - place->second);
            place->second = tally.n;
            const double share = static_cast<double>(distance) / static_cast<double>(window);
            tally.contributions.push_back({i, word.begin, word.end, isNew ? "new_word" : "repeated_word", share / 3});
        }
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
