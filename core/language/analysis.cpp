// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/analysis.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace voither::language {

namespace {

constexpr std::array<std::string_view, 17> names{"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                 "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                 "PUNCT", "SCONJ", "SYM", "VERB", "X"};

} // namespace

std::string_view name(Upos tag)
{
    return names[static_cast<std::size_t>(tag)];
}

std::optional<Upos> uposFromName(std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Upos>(found - names.begin());
}

std::string_view featureValue(std::string_view feats, std::string_view feature)
{
    std::size_t at = 0;
    while (at < feats.size()) {
        const std::size_t end = std::min(feats.find('|', at), feats.size());
        const std::string_view pair = feats.substr(at, end - at);
        if (pair.size() > feature.size() && pair[feature.size()] == '=' && pair.substr(0, feature.size()) == feature) {
            return pair.substr(feature.size() + 1);
        }
        at = end + 1;
    }
    return {};
}

Morphology morphologyOf(std::string_view feats)
{
    Morphology result;
    const std::string_view form = featureValue(feats, "VerbForm");
    result.verbForm = form == "Fin" ? VerbForm::Finite
        : form == "Inf"             ? VerbForm::Infinitive
        : form == "Ger"             ? VerbForm::Gerund
        : form == "Part"            ? VerbForm::Participle
                                    : VerbForm::None;
    const std::string_view tense = featureValue(feats, "Tense");
    result.tense = tense == "Past" ? Tense::Past
        : tense == "Imp"           ? Tense::Imperfect
        : tense == "Pqp"           ? Tense::Pluperfect
        : tense == "Pres"          ? Tense::Present
        : tense == "Fut"           ? Tense::Future
                                   : Tense::None;
    const std::string_view mood = featureValue(feats, "Mood");
    result.mood = mood == "Ind" ? Mood::Indicative
        : mood == "Sub"         ? Mood::Subjunctive
        : mood == "Imp"         ? Mood::Imperative
        : mood == "Cnd"         ? Mood::Conditional
                                : Mood::None;
    const std::string_view person = featureValue(feats, "Person");
    result.person = person == "1" ? 1 : person == "2" ? 2 : person == "3" ? 3 : 0;
    result.plural = featureValue(feats, "Number") == "Plur";
    result.passive = featureValue(feats, "Voice") == "Pass";
    return result;
}

} // namespace voither::language
