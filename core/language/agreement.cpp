// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/agreement.h"

#include <algorithm>

#include "language/morphology.h"

namespace voither::language {

namespace {

bool isFiniteVerb(const Word& word)
{
    return (word.upos == Upos::Verb || word.upos == Upos::Aux) && featureValue(word.feats, "VerbForm") == "Fin";
}

/// Whether the lexicon has the form in both persons with the tense, mood and number chosen.
bool servesBothPersons(const Word& word)
{
    const auto has = [&](std::string_view person) {
        VerbFeatures wanted = VerbFeatures::of(word.feats);
        wanted.person = symbol(person);
        return std::any_of(word.form->readings.begin(), word.form->readings.end(), [&](const FormReading& reading) {
            return reading.verb.finite() && reading.verb.person == wanted.person && reading.verb.allows(wanted);
        });
    };
    return has("1") && has("3");
}

/// The word that the subject hangs on: of a copula or an auxiliary its head.
std::size_t predicateOf(const Words& words, std::size_t verb)
{
    const bool dependent = words[verb].deprel == "cop" || words[verb].deprel.starts_with("aux");
    return dependent && words[verb].head > 0 ? static_cast<std::size_t>(words[verb].head - 1) : verb;
}

const Word* subjectOf(const Words& words, std::size_t predicate)
{
    for (const Word& word : words) {
        if (word.head == static_cast<int>(predicate) + 1 && word.deprel.starts_with("nsubj")) {
            return &word;
        }
    }
    return nullptr;
}

/// The finite verb of a predicate: itself, its copula or its auxiliary.
const Word* finiteVerbOf(const Words& words, std::size_t predicate)
{
    if (isFiniteVerb(words[predicate])) {
        return &words[predicate];
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].head == static_cast<int>(predicate) + 1 && predicateOf(words, i) == predicate && i != predicate
            && isFiniteVerb(words[i])) {
            return &words[i];
        }
    }
    return nullptr;
}

void setPerson(Word& word, char person)
{
    std::string feats = word.feats;
    if (const std::size_t at = feats.find("Person="); at != std::string::npos) {
        feats[at + 7] = person;
        MorphologyModel::assign(word, feats);
    }
}

} // namespace

void agreeWithSubjects(Words& words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isFiniteVerb(words[i]) || !servesBothPersons(words[i])) {
            continue;
        }
        const std::size_t predicate = predicateOf(words, i);
        if (const Word* subject = subjectOf(words, predicate)) {
            const bool speaker = subject->upos == Upos::Pron && featureValue(subject->feats, "Person") == "1";
            setPerson(words[i], speaker ? '1' : '3');
        } else if (words[predicate].deprel == "conj" && words[predicate].head > 0) {
            const Word* joined = finiteVerbOf(words, static_cast<std::size_t>(words[predicate].head - 1));
            const std::string_view person =
                joined != nullptr ? featureValue(joined->feats, "Person") : std::string_view();
            if (person == "1" || person == "3") {
                setPerson(words[i], person.front());
            }
        }
    }
}

} // namespace voither::language
