// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/labels.h"

#include <algorithm>

namespace voither::safety {

namespace {

using Words = std::span<const SpokenWord>;

constexpr std::size_t subjectReach = 8; // words back to who does it
constexpr std::size_t objectReach = 2;  // words between a preposition and its noun
constexpr std::size_t pastBefore = 12;
constexpr std::size_t pastAfter = 8;
constexpr std::size_t figureBefore = 2;
constexpr std::size_t figureAfter = 2;
constexpr std::size_t refusalReach = 2;

/// The first of at most `reach` words before `first` in its sentence.
std::size_t back(Words words, std::size_t first, std::size_t reach)
{
    std::size_t at = first;
    while (at > 0 && first - at < reach && !words[at].beginsSentence) {
        --at;
    }
    return at;
}

std::size_t forward(Words words, std::size_t last, std::size_t reach)
{
    std::size_t at = last;
    while (at < words.size() && at - last < reach && !words[at].beginsSentence) {
        ++at;
    }
    return at;
}

bool has(Words words, std::size_t first, std::size_t last, const WordSet& set)
{
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first),
                       words.begin() + static_cast<std::ptrdiff_t>(last),
                       [&set](const SpokenWord& word) { return set.has(word.folded); });
}

/// A negator stands before it, with nothing between that could take the negation for itself: "não penso em", but not
/// "não aguento mais, quero".
bool isNegated(const Lexicon& lexicon, Words words, std::size_t first)
{
    const WordSet& negator = lexicon.set("negator");
    const WordSet& transparent = lexicon.set("transparent");
    for (std::size_t at = first; at > 0 && !words[at].beginsSentence;) {
        --at;
        if (negator.has(words[at].folded)) {
            // "lutando pra não me matar"
            return at == 0 || !lexicon.set("purpose").has(words[at - 1].folded);
        }
        if (!transparent.has(words[at].folded)) {
            return false;
        }
    }
    return false;
}

/// Somebody else is named before it as who does or says it, and nothing from there to its end speaks of the speaker.
bool isReported(const Lexicon& lexicon, Words words, std::size_t first, std::size_t last)
{
    const std::size_t from = back(words, first, subjectReach);
    const bool speaksOfSelf = has(words, first, last, lexicon.set("first_person"));
    for (std::size_t at = first; at-- > from && !speaksOfSelf;) {
        if (lexicon.set("first_person").has(words[at].folded)) {
            return false;
        }
        // "pra minha filha", "do meu pai": they are spoken to or have something.
        const bool isSubject = !has(words, back(words, at, objectReach), at, lexicon.set("preposition"));
        if (lexicon.set("third_person").has(words[at].folded) && isSubject) {
            return true;
        }
    }
    return false;
}

/// What these say is a negation already: "não vejo sentido", "não vou mais estar aqui".
bool canBeNegated(Kind kind)
{
    return kind != Kind::Hopelessness && kind != Kind::Farewell;
}

} // namespace

std::set<Label> labelsOf(const Lexicon& lexicon, const Turn& turn, Kind kind, std::size_t first, std::size_t last)
{
    const Words words(turn.words);
    std::set<Label> labels;
    if (canBeNegated(kind) && isNegated(lexicon, words, first)) {
        labels.insert(Label::Negated);
    }
    if (isReported(lexicon, words, first, last)) {
        labels.insert(Label::Reported);
    }
    if (lexicon.past.occurs(words, back(words, first, pastBefore), forward(words, last, pastAfter))) {
        labels.insert(Label::Past);
    }
    if (lexicon.figurative.occurs(words, back(words, first, figureBefore), forward(words, last, figureAfter))) {
        labels.insert(Label::Figurative);
    }
    if (turn.role == transcript::Role::Other) {
        labels.insert(Label::OtherSpeaker);
    }
    return labels;
}

bool isRefusal(const Lexicon& lexicon, const Turn& answer)
{
    const Words words(answer.words);
    return has(words, 0, std::min(refusalReach, words.size()), lexicon.set("refusal"));
}

} // namespace voither::safety
