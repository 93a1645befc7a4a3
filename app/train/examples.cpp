// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "language/unicode.h"

namespace voither::train {

using language::Sentence;
using language::Token;
using language::Upos;

namespace {

Example makeExample(const language::Lexicon& lexicon, const Sentence& sentence)
{
    Example example;
    std::vector<std::string> forms;
    for (const Token& token : sentence.tokens) {
        forms.push_back(token.form);
        example.feats.push_back(learntFeats(token.feats));
        example.tagClass.push_back(language::tagClass(token.upos, token.feats));
        example.lemma.push_back(token.lemma);
        example.head.push_back(token.head);
        example.deprel.push_back(token.deprel);
    }
    makeProjective(example.head);
    example.words = language::lookUp(lexicon, forms);
    return example;
}

/// The sentence as a transcript without punctuation and capitals has it; nothing when a stop carries other words.
std::optional<Sentence> asSpoken(const Sentence& sentence)
{
    std::vector<int> place(sentence.tokens.size() + 1, 0);
    int kept = 0;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        place[i + 1] = sentence.tokens[i].upos == Upos::Punct ? -1 : ++kept;
    }
    Sentence spoken;
    for (const Token& token : sentence.tokens) {
        if (token.upos == Upos::Punct) {
            continue;
        }
        Token copy = token;
        copy.head = place[static_cast<std::size_t>(token.head)];
        if (copy.head < 0) {
            return std::nullopt;
        }
        if (token.upos != Upos::Propn) {
            copy.form = language::toLower(token.form);
        }
        spoken.tokens.push_back(std::move(copy));
    }
    return spoken.tokens.size() > 1 ? std::optional(spoken) : std::nullopt;
}

bool isAncestor(const std::vector<int>& heads, int ancestor, int of)
{
    for (std::size_t steps = 0; of != 0 && steps <= heads.size(); ++steps) {
        if (of == ancestor) {
            return true;
        }
        of = heads[static_cast<std::size_t>(of - 1)];
    }
    return ancestor == 0;
}

} // namespace

std::string learntFeats(std::string_view feats)
{
    constexpr std::array<std::string_view, 5> left{"ExtPos", "Typo", "Foreign", "Abbr", "Voice"};
    std::string result;
    while (!feats.empty() && feats != "_") {
        const std::size_t end = std::min(feats.find('|'), feats.size());
        const std::string_view pair = feats.substr(0, end);
        if (std::find(left.begin(), left.end(), pair.substr(0, pair.find('='))) == left.end()) {
            result += (result.empty() ? "" : "|") + std::string(pair);
        }
        feats.remove_prefix(std::min(end + 1, feats.size()));
    }
    return result.empty() ? "_" : result;
}

void makeProjective(std::vector<int>& heads)
{
    const int size = static_cast<int>(heads.size());
    for (bool changed = true; changed;) {
        changed = false;
        int shortest = size + 1;
        int which = 0;
        for (int child = 1; child <= size; ++child) {
            const int head = heads[static_cast<std::size_t>(child - 1)];
            if (head == 0) {
                continue;
            }
            for (int between = std::min(child, head) + 1; between < std::max(child, head); ++between) {
                if (!isAncestor(heads, head, between)) {
                    if (std::abs(child - head) < shortest) {
                        shortest = std::abs(child - head);
                        which = child;
                    }
                    break;
                }
            }
        }
        if (which != 0) {
            int& head = heads[static_cast<std::size_t>(which - 1)];
            const int above = heads[static_cast<std::size_t>(head - 1)];
            if (above == 0) {
                return;
            }
            head = above;
            changed = true;
        }
    }
}

std::vector<Example> makeExamples(const language::Lexicon& lexicon, const std::vector<Sentence>& sentences,
                                  int spokenEvery)
{
    std::vector<Example> examples;
    int number = 0;
    for (const Sentence& sentence : sentences) {
        examples.push_back(makeExample(lexicon, sentence));
        if (spokenEvery > 0 && ++number % spokenEvery == 0) {
            if (const auto spoken = asSpoken(sentence)) {
                examples.push_back(makeExample(lexicon, *spoken));
            }
        }
    }
    return examples;
}

void shuffle(std::vector<std::size_t>& order, std::mt19937& random)
{
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[random() % i]);
    }
}

} // namespace voither::train
