// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tagger.h"

#include <algorithm>
#include <limits>

#include "language/constraint_grammar.h"

namespace voither::language {

namespace {

/// Scores closer than this leave a part of speech open. Running the grammar over a sentence takes as long as all else
/// together, and it is surer of itself than it should be: asked about half of the words it does more harm than good.
constexpr std::int64_t doubt = 192;

std::int64_t distance(std::span<const std::int32_t> scores, std::size_t from, std::size_t to)
{
    return std::int64_t{scores[from]} - scores[to];
}

struct View {
    Symbol folded = nowhere;
    Symbol ambiguity = nowhere;
    Symbol shape = nowhere;
    Symbol suffix = nowhere; // three characters
    Symbol tag = nowhere;
};

View look(const Words& words, std::size_t at, std::ptrdiff_t offset)
{
    const auto index = static_cast<std::ptrdiff_t>(at) + offset;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(words.size())) {
        return {};
    }
    const Word& word = words[static_cast<std::size_t>(index)];
    return {word.form->folded, word.form->ambiguity, word.form->shape, word.form->suffix[2], word.tagSymbol};
}

bool isCapitalised(const WordForm& form)
{
    return form.form != form.lower;
}

/// A capital that only opens the sentence: "Moro aqui" says where somebody lives. News, on which the weights were
/// learnt, hardly ever begins with a verb of the first person; speech does all the time. Where another name or a verb
/// follows ("Moro disse", "Moro Neto") the word may be a name.
bool opensWithVerb(const Words& words, std::size_t at)
{
    const bool first = at == 0 || (at == 1 && words[0].form->punctuation);
    if (!first || !isCapitalised(*words[at].form) || at + 1 == words.size()) {
        return false;
    }
    const auto isFinite = [](const FormReading& reading) { return reading.verb.finite(); };
    const auto isOfFirstPerson = [](const FormReading& reading) {
        return reading.verb.finite() && reading.verb.person == symbol("1");
    };
    const auto& own = words[at].form->readings;
    const WordForm& next = *words[at + 1].form;
    return std::any_of(own.begin(), own.end(), isOfFirstPerson) && !isCapitalised(next) && !next.punctuation
        && std::none_of(next.readings.begin(), next.readings.end(), isFinite);
}

} // namespace

Tagger::Tagger(const Weights& weights, const ConstraintGrammar* grammar)
    : m_weights(weights)
    , m_grammar(grammar)
{
    for (const std::string& name : weights.classes()) {
        m_symbols.push_back(symbol(name));
        m_upos.push_back(uposOfClass(name));
    }
}

void Tagger::assign(Word& word, std::size_t tagClass) const
{
    word.tag = static_cast<std::uint16_t>(tagClass);
    word.tagSymbol = m_symbols[tagClass];
    word.upos = m_upos[tagClass];
}

void Tagger::features(const Words& words, std::size_t at, Features& out)
{
    out.clear();
    Symbol number = 0;
    const auto put = [&](auto... parts) { out.push_back(mix(symbol("tag"), ++number, parts...)); };
    const WordForm& form = *words[at].form;
    const View before2 = look(words, at, -2);
    const View before = look(words, at, -1);
    const View after = look(words, at, 1);
    const View after2 = look(words, at, 2);
    const Symbol start = at == 0 || (at == 1 && words[0].form->punctuation) ? 1U : 0U;
    put();
    put(form.exact);
    put(form.folded);
    put(form.ambiguity);
    put(form.shape, start);
    for (const Symbol suffix : form.suffix) {
        put(suffix);
    }
    for (const Symbol prefix : form.prefix) {
        put(prefix);
    }
    put(form.suffix[2], form.shape);
    put(form.ambiguity, form.shape, start);
    put(before.tag);
    put(before2.tag, before.tag);
    put(before.tag, form.folded);
    put(before.tag, form.ambiguity);
    put(before2.tag, before.tag, form.ambiguity);
    put(before.tag, form.ambiguity, after.ambiguity);
    put(before.tag, form.suffix[2]);
    put(before.tag, after.folded);
    put(before.tag, after.ambiguity);
    put(before.folded);
    put(before2.folded);
    put(after.folded);
    put(after2.folded);
    put(before.folded, form.folded);
    put(form.folded, after.folded);
    put(before.folded, after.folded);
    put(form.folded, after.ambiguity);
    put(form.folded, after.ambiguity, after2.ambiguity);
    put(form.ambiguity, after.folded);
    put(before.folded, form.ambiguity);
    put(before.ambiguity);
    put(after.ambiguity);
    put(after2.ambiguity);
    put(form.ambiguity, after.ambiguity);
    put(form.ambiguity, after.ambiguity, after2.ambiguity);
    put(before.suffix);
    put(after.suffix);
    put(before.shape, form.shape);
    put(form.shape, after.shape);
    put(before.shape, form.shape, after.shape);
    ++number;
    for (const FormReading& reading : form.readings) {
        out.push_back(mix(symbol("tag"), number, reading.pos));
    }
}

bool Tagger::isOpen(const Word& word, std::span<const std::int32_t> scores, std::size_t best) const
{
    const PartsOfSpeech allowed = word.form->allowed();
    if (!allowed.contains(m_upos[best])) {
        return false;
    }
    for (std::size_t c = 0; c < scores.size(); ++c) {
        if (m_upos[c] != m_upos[best] && allowed.contains(m_upos[c]) && distance(scores, best, c) < doubt) {
            return true;
        }
    }
    return false;
}

std::size_t Tagger::bestLeft(const Word& word, std::span<const std::int32_t> scores, std::size_t best) const
{
    const PartsOfSpeech allowed = word.form->allowed(word.left);
    if (allowed.contains(m_upos[best])) {
        return best;
    }
    std::size_t found = best;
    for (std::size_t c = 0; c < scores.size(); ++c) {
        if (allowed.contains(m_upos[c]) && distance(scores, best, c) < doubt
            && (found == best || scores[c] > scores[found])) {
            found = c;
        }
    }
    return found;
}

void Tagger::tag(Words& words) const
{
    bool constrained = false;
    Features features;
    std::vector<std::int32_t> scores(m_symbols.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        Tagger::features(words, at, features);
        std::fill(scores.begin(), scores.end(), 0);
        m_weights.add(features, scores);
        for (std::size_t c = 0; words[at].given && c < scores.size(); ++c) {
            scores[c] = m_upos[c] == *words[at].given ? scores[c] : std::numeric_limits<std::int32_t>::min();
        }
        const bool noName = opensWithVerb(words, at);
        for (std::size_t c = 0; noName && c < scores.size(); ++c) {
            scores[c] = m_upos[c] == Upos::Propn ? std::numeric_limits<std::int32_t>::min() : scores[c];
        }
        auto best = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
        if (m_grammar != nullptr && isOpen(words[at], scores, best)) {
            if (!constrained) {
                m_grammar->constrain(words);
                constrained = true;
            }
            best = bestLeft(words[at], scores, best);
        }
        assign(words[at], best);
    }
}

} // namespace voither::language
