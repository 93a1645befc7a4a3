// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "extraction/dimensions/dimensions.h"
#include "extraction/dimensions/reading.h"

namespace voither::extraction {

namespace {

using language::Mood;
using language::Sentence;
using language::Tense;
using language::Token;
using language::Upos;
using language::VerbForm;

constexpr std::size_t infinitiveReach = 4; // "vou lá amanhã cedo falar"

enum class Time { Past, Present, Future };

struct Oriented {
    Time time;
    std::string_view label;
    std::size_t last = 0; // tokens up to here make it
};

/// The infinitive that a form of "ir" makes a future of: the next verb within reach, before any boundary.
std::optional<std::size_t> infinitiveAfter(const Sentence& sentence, std::size_t at)
{
    for (std::size_t t = at + 1; t < sentence.tokens.size() && t <= at + infinitiveReach; ++t) {
        const Token& token = sentence.tokens[t];
        if (isVerb(token)) {
            return token.morphology.verbForm == VerbForm::Infinitive ? std::optional(t) : std::nullopt;
        }
        if (token.upos != Upos::Adv && token.upos != Upos::Pron && token.upos != Upos::Intj) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool inClauseOf(const std::vector<LanguageData::Match>& adverbs, const std::vector<std::size_t>& clause, std::size_t at)
{
    return std::any_of(adverbs.begin(), adverbs.end(),
                       [&](const auto& match) { return clause[match.first] == clause[at]; });
}

struct Adverbs {
    std::vector<std::size_t> clause;
    std::vector<LanguageData::Match> future;
};

/// Nothing for forms that place an event in no time: the conditional and the infinitive.
std::optional<Oriented> orient(const Material& material, const Sentence& sentence, const Adverbs& adverbs,
                               std::size_t at)
{
    const Token& verb = sentence.tokens[at];
    if (!isFinite(verb) || verb.morphology.mood == Mood::Conditional) {
        return std::nullopt;
    }
    const bool subjunctive = verb.morphology.mood == Mood::Subjunctive;
    switch (verb.morphology.tense) {
    case Tense::Past:
        return Oriented{Time::Past, "past", at + 1};
    case Tense::Imperfect:
        return Oriented{Time::Past, subjunctive ? "imperfect_subjunctive" : "imperfect", at + 1};
    case Tense::Pluperfect:
        return Oriented{Time::Past, "pluperfect", at + 1};
    case Tense::Future:
        return Oriented{Time::Future, subjunctive ? "future_subjunctive" : "future", at + 1};
    case Tense::Present:
        break;
    case Tense::None:
        return verb.morphology.mood == Mood::Imperative ? std::optional(Oriented{Time::Present, "imperative", at + 1})
                                                        : std::nullopt;
    }
    if (material.data != nullptr && material.data->has(category::goTo, verb)) {
        if (const auto infinitive = infinitiveAfter(sentence, at)) {
            return Oriented{Time::Future, "future_periphrastic", *infinitive + 1};
        }
    }
    if (!subjunctive && inClauseOf(adverbs.future, adverbs.clause, at)) {
        return Oriented{Time::Future, "present_for_future", at + 1};
    }
    return Oriented{Time::Present, subjunctive ? "present_subjunctive" : "present", at + 1};
}

Adverbs findAdverbs(const Material& material, const Passage& passage)
{
    if (material.data == nullptr || !material.data->knows(category::timeFuture)) {
        return {};
    }
    Adverbs adverbs;
    adverbs.future = material.data->find(category::timeFuture, *passage.sentence, passage.text);
    if (!adverbs.future.empty()) {
        adverbs.clause = clauseHeads(*passage.sentence);
    }
    return adverbs;
}

/// Finite verbs of one time over all that have a time, so that the three shares sum to 1. The finite verb of a
/// group carries its tense ("tinha feito" is past once); a present of "ir" with an infinitive is future (Cunha and
/// Cintra 2017, Nova Gramática do Português Contemporâneo), and so is a present with a future adverb in its clause.
Tally share(const Material& material, Time wanted)
{
    Tally tally;
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const Sentence& sentence = *passage.sentence;
        const Adverbs adverbs = findAdverbs(material, passage);
        std::size_t verbs = 0;
        for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
            const auto oriented = orient(material, sentence, adverbs, t);
            verbs += oriented ? 1U : 0U;
            if (oriented && oriented->time == wanted) {
                tally.contributions.push_back(spanning(i, passage, t, oriented->last, oriented->label, 1));
            }
        }
        tally.weights.push_back(static_cast<double>(verbs));
        tally.n += verbs;
    }
    if (tally.n == 0) {
        tally.abstained = abstention::noFiniteVerbs;
    }
    return tally;
}

} // namespace

Tally temporalOrientationPast(const Material& material)
{
    return share(material, Time::Past);
}

Tally temporalOrientationPresent(const Material& material)
{
    return share(material, Time::Present);
}

Tally temporalOrientationFuture(const Material& material)
{
    return share(material, Time::Future);
}

} // namespace voither::extraction
