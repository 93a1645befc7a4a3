// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/morphology.h"

#include <algorithm>

#include "language/unicode.h"

namespace voither::language {

namespace {

Symbol around(const Words& words, std::size_t at, std::ptrdiff_t offset, Symbol Word::*member)
{
    const auto index = static_cast<std::ptrdiff_t>(at) + offset;
    return index < 0 || index >= static_cast<std::ptrdiff_t>(words.size())
        ? nowhere
        : words[static_cast<std::size_t>(index)].*member;
}

Symbol spelling(const Words& words, std::size_t at, std::ptrdiff_t offset)
{
    const auto index = static_cast<std::ptrdiff_t>(at) + offset;
    return index < 0 || index >= static_cast<std::ptrdiff_t>(words.size())
        ? nowhere
        : words[static_cast<std::size_t>(index)].form->folded;
}

} // namespace

LemmaRule LemmaRule::between(std::string_view form, std::string_view lemma)
{
    std::size_t common = 0;
    while (common < form.size() && common < lemma.size() && form[common] == lemma[common]) {
        ++common;
    }
    while (common > 0
           && ((common < form.size() && (static_cast<unsigned char>(form[common]) & 0xC0U) == 0x80U)
               || (common < lemma.size() && (static_cast<unsigned char>(lemma[common]) & 0xC0U) == 0x80U))) {
        --common;
    }
    return {std::string(form.substr(common)), std::string(lemma.substr(common))};
}

LemmaRule LemmaRule::parse(std::string_view text)
{
    const std::size_t arrow = text.rfind('>');
    if (arrow == std::string_view::npos) {
        return {};
    }
    return {std::string(text.substr(0, arrow)), std::string(text.substr(arrow + 1))};
}

std::string LemmaRule::apply(std::string_view form) const
{
    return std::string(form.substr(0, form.size() - remove.size())) + add;
}

MorphologyModel::MorphologyModel(const Weights& weights)
    : m_weights(weights)
{
    std::uint16_t id = 0;
    for (const std::string& name : weights.classes()) {
        const std::size_t space = std::min(name.find(' '), name.size());
        m_byTag[symbol(std::string_view(name).substr(0, space))].push_back(id++);
        m_feats.push_back(space < name.size() ? name.substr(space + 1) : "_");
        m_verbs.push_back(VerbFeatures::of(m_feats.back()));
    }
}

std::string MorphologyModel::bundleClass(std::string_view tagClass, std::string_view feats)
{
    return std::string(tagClass) + " " + std::string(feats);
}

void MorphologyModel::assign(Word& word, std::string_view feats)
{
    word.feats = std::string(feats);
    word.featsSymbol = symbol(feats);
    word.agreement = mix(symbol(featureValue(feats, "Gender")), symbol(featureValue(feats, "Number")),
                         symbol(featureValue(feats, "Person")));
}

void MorphologyModel::features(const Words& words, std::size_t at, Features& out)
{
    out.clear();
    Symbol number = 0;
    const Word& word = words[at];
    const WordForm& form = *word.form;
    const Symbol tag = word.tagSymbol;
    const auto put = [&](auto... parts) { out.push_back(mix(symbol("feats"), ++number, tag, parts...)); };
    const Symbol before = around(words, at, -1, &Word::featsSymbol);
    const Symbol tagBefore = around(words, at, -1, &Word::tagSymbol);
    const Symbol tagAfter = around(words, at, 1, &Word::tagSymbol);
    put(nowhere);
    put(form.folded);
    for (const Symbol suffix : form.suffix) {
        put(suffix);
    }
    put(form.exact);
    put(form.shape);
    put(before, tagBefore);
    put(before, form.suffix[0]);
    put(before, form.folded);
    put(around(words, at, -2, &Word::featsSymbol), before);
    put(tagBefore, form.folded);
    put(tagAfter, form.folded);
    put(spelling(words, at, -1), form.folded);
    put(spelling(words, at, 1), form.folded);
    put(spelling(words, at, -1));
    put(spelling(words, at, 1));
    put(spelling(words, at, -2), spelling(words, at, -1));
    put(tagAfter, around(words, at, 2, &Word::tagSymbol));
    put(tagBefore, around(words, at, -2, &Word::tagSymbol));
    ++number;
    for (const FormReading& reading : form.readings) {
        out.push_back(mix(symbol("feats"), number, tag, reading.tags));
        out.push_back(mix(symbol("feats"), number + 1, tag, reading.tags, before));
        out.push_back(mix(symbol("feats"), number + 2, tag, reading.tags, spelling(words, at, -1)));
    }
}

void MorphologyModel::candidates(const Word& word, std::vector<std::uint16_t>& out) const
{
    out.clear();
    const auto found = m_byTag.find(word.tagSymbol);
    if (found == m_byTag.end()) {
        return;
    }
    if ((word.upos == Upos::Verb || word.upos == Upos::Aux)
        && std::any_of(word.form->readings.begin(), word.form->readings.end(),
                       [](const FormReading& reading) { return reading.verb.finite(); })) {
        for (const std::uint16_t id : found->second) {
            if (std::any_of(word.form->readings.begin(), word.form->readings.end(), [&](const FormReading& reading) {
                    return reading.verb.finite() && reading.verb.allows(m_verbs[id]);
                })) {
                out.push_back(id);
            }
        }
    }
    if (out.empty()) {
        out = found->second;
    }
}

void MorphologyModel::choose(Words& words) const
{
    Features features;
    std::vector<std::int32_t> scores(m_feats.size());
    std::vector<std::uint16_t> ids;
    for (std::size_t at = 0; at < words.size(); ++at) {
        candidates(words[at], ids);
        if (ids.empty()) {
            assign(words[at], "_");
            continue;
        }
        std::uint16_t best = ids.front();
        if (ids.size() > 1) {
            MorphologyModel::features(words, at, features);
            std::fill(scores.begin(), scores.end(), 0);
            m_weights.add(features, scores);
            best = *std::max_element(ids.begin(), ids.end(), [&](auto a, auto b) { return scores[a] < scores[b]; });
        }
        assign(words[at], m_feats[best]);
    }
}

Lemmatiser::Lemmatiser(const Weights& weights)
    : m_weights(weights)
{
    for (const std::string& name : weights.classes()) {
        m_known.emplace(name, static_cast<std::uint16_t>(m_rules.size()));
        m_rules.push_back(LemmaRule::parse(name));
    }
}

const std::string& Lemmatiser::base(const Word& word)
{
    return word.upos == Upos::Propn ? word.form->form : word.form->lower;
}

void Lemmatiser::features(const Words& words, std::size_t at, Features& out)
{
    out.clear();
    Symbol number = 0;
    const Word& word = words[at];
    const WordForm& form = *word.form;
    const auto put = [&](auto... parts) { out.push_back(mix(symbol("lemma"), ++number, word.tagSymbol, parts...)); };
    put(nowhere);
    put(form.folded);
    put(form.folded, word.featsSymbol);
    for (const Symbol suffix : form.suffix) {
        put(suffix);
    }
    put(form.suffix[3], word.featsSymbol);
    put(form.suffix[2], word.featsSymbol);
    put(word.featsSymbol);
    put(form.folded, spelling(words, at, 1));
    put(form.folded, spelling(words, at, -1));
    put(form.folded, around(words, at, 1, &Word::tagSymbol));
    ++number;
    for (const FormReading& reading : form.readings) {
        if (!reading.lemma.empty()) {
            const Symbol rule = symbol(LemmaRule::between(base(word), reading.lemma).text());
            out.push_back(mix(symbol("lemma"), number, word.tagSymbol, reading.pos, rule));
            out.push_back(mix(symbol("lemma"), number + 1, word.tagSymbol, word.featsSymbol, reading.tags, rule));
        }
    }
}

void Lemmatiser::choose(Words& words) const
{
    Features features;
    std::vector<std::int32_t> scores(m_rules.size());
    for (std::size_t at = 0; at < words.size(); ++at) {
        Word& word = words[at];
        const std::string& form = base(word);
        if (word.upos == Upos::Punct || word.upos == Upos::Sym) {
            word.lemma = form;
            continue;
        }
        Lemmatiser::features(words, at, features);
        std::fill(scores.begin(), scores.end(), 0);
        m_weights.add(features, scores);
        std::size_t best = m_rules.size();
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            if (scores[i] > 0 && m_rules[i].fits(form)
                && m_rules[i].remove.size() + m_rules[i].add.size() < form.size() + 40
                && (best == m_rules.size() || scores[i] > scores[best])) {
                best = i;
            }
        }
        word.lemma = best < m_rules.size() ? m_rules[best].apply(form) : form;
        if (word.lemma.empty()) {
            word.lemma = form;
        }
        // A verb that the lexicon knows by lemmas whose rules were never seen ("couberam") takes the lexicon's.
        const bool verb = word.upos == Upos::Verb || word.upos == Upos::Aux;
        bool confirmed = !verb || word.form->readings.empty();
        const std::string* lexical = nullptr;
        for (const FormReading& reading : word.form->readings) {
            confirmed = confirmed || reading.lemma == word.lemma;
            if (verb && lexical == nullptr && reading.lemma.ends_with("r")
                && !m_known.contains(LemmaRule::between(form, reading.lemma).text())) {
                lexical = &reading.lemma;
            }
        }
        if (!confirmed && lexical != nullptr) {
            word.lemma = *lexical;
        }
    }
}

} // namespace voither::language
