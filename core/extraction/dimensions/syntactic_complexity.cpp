// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

constexpr double depthWeight = 0.5; // the depth's spread between texts is about twice that of the distance
constexpr double subordinationWeight = 2;

bool isSubordinate(const language::Token& token)
{
    const std::string_view relation = std::string_view(token.deprel).substr(0, token.deprel.find(':'));
    return relation == "advcl" || relation == "ccomp" || relation == "acl" || relation == "csubj"
        || relation == "xcomp";
}

/// Words numbered without punctuation, as distances are counted; 0 for what is no word.
std::vector<int> positions(const language::Sentence& sentence)
{
    std::vector<int> numbers;
    int last = 0;
    for (const auto& token : sentence.tokens) {
        numbers.push_back(isWord(token) ? ++last : 0);
    }
    return numbers;
}

int depth(const language::Sentence& sentence, const language::Token& token)
{
    int steps = 0;
    const auto most = static_cast<int>(sentence.tokens.size());
    for (const auto* head = headOf(sentence, token); head != nullptr && steps < most; head = headOf(sentence, *head)) {
        ++steps;
    }
    return steps;
}

} // namespace

/// Mean over words of the distance to the head (Liu 2008, J. Cogn. Sci. 9, 159), of half the depth in the tree
/// (Yngve 1960, Proc. Am. Philos. Soc. 104, 444, takes depth as load) and of subordinate clauses (Hunt 1965). Dividing
/// by words, roots included, lets short sentences count for less, so sentence length is in it. Punctuation is left out.
Tally syntacticComplexity(const Material& material)
{
    Tally tally;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const auto& sentence = *passage.sentence;
        const auto numbers = positions(sentence);
        double words = 0;
        for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
            const auto& token = sentence.tokens[t];
            if (numbers[t] == 0) {
                continue;
            }
            words += 1;
            const auto* head = headOf(sentence, token);
            const int headNumber = head == nullptr ? 0 : numbers[static_cast<std::size_t>(token.head - 1)];
            if (headNumber > 0) {
                tally.contributions.push_back(
                    spanning(i, passage, t, t + 1, "dependency_distance", std::abs(numbers[t] - headNumber)));
                tally.contributions.push_back(
                    spanning(i, passage, t, t + 1, "embedding_depth", depthWeight * depth(sentence, token)));
            }
            if (isSubordinate(token)) {
                tally.contributions.push_back(
                    spanning(i, passage, t, t + 1, "subordinate_clause", subordinationWeight));
            }
        }
        tally.weights.push_back(words);
        tally.n += words > 0 ? 1 : 0;
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noWords;
    }
    return tally;
}

} // namespace voither::extraction
