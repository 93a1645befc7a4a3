// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/features/features.h"

#include <array>

#include "extraction/language_data.h"
#include "extraction/passages.h"
#include "extraction/patient_voice.h"

namespace voither::extraction {

namespace {

using language::Token;
using language::Upos;

inline constexpr std::string_view secondPerson = "second_person";

/// A tally over the patient's words: one amount for every hit, per 100 words.
Tally perHundredWords(const Material& material)
{
    Tally tally;
    tally.n = material.words;
    tally.weights.reserve(material.passages.size());
    for (const Passage& passage : material.passages) {
        tally.weights.push_back(static_cast<double>(countWords(*passage.sentence)) / 100);
    }
    return tally;
}

Tally unmeasurable(std::string_view reason)
{
    Tally tally;
    tally.abstained = reason;
    return tally;
}

/// Entries of a word list per 100 words.
template <const std::string_view& Category>
Tally density(const Material& material)
{
    if (!material.data->knows(Category)) {
        return unmeasurable("no_language_data");
    }
    Tally tally = perHundredWords(material);
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const std::vector<Token>& tokens = passage.sentence->tokens;
        for (const LanguageData::Match& match : material.data->find(Category, *passage.sentence, passage.text)) {
            tally.contributions.push_back({i, tokens[match.first].begin, tokens[match.last - 1].end, Category, 1});
        }
    }
    return tally;
}

/// Words of one polarity per 100 words.
template <bool Positive>
Tally emotionWords(const Material& material)
{
    if (!material.data->knowsSentiment()) {
        return unmeasurable("no_language_data");
    }
    Tally tally = perHundredWords(material);
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        const std::vector<Token>& tokens = passage.sentence->tokens;
        for (const LanguageData::Match& match : material.data->findSentiment(*passage.sentence, passage.text)) {
            if (Positive ? match.polarity > 0 : match.polarity < 0) {
                tally.contributions.push_back(
                    {i, tokens[match.first].begin, tokens[match.last - 1].end, Positive ? "positive" : "negative", 1});
            }
        }
    }
    return tally;
}

bool isArticle(const Token& token)
{
    return token.upos == Upos::Det && token.feats.find("PronType=Art") != std::string::npos;
}

bool isPreposition(const Token& token)
{
    return token.upos == Upos::Adp;
}

bool isPronoun(const Token& token)
{
    return token.upos == Upos::Pron;
}

/// Tokens of one grammatical kind per 100 words.
template <bool (*Holds)(const Token&)>
Tally tokenDensity(const Material& material)
{
    Tally tally = perHundredWords(material);
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        for (const Token& token : material.passages[i].sentence->tokens) {
            if (Holds(token)) {
                tally.contributions.push_back({i, token.begin, token.end, language::name(token.upos), 1});
            }
        }
    }
    return tally;
}

std::optional<double> rateOf(const VoiceStretch& stretch)
{
    return stretch.speechRate;
}

std::optional<double> pauseRatioOf(const VoiceStretch& stretch)
{
    return stretch.pauseRatio;
}

/// The mean of a reading over the patient's stretches, weighted by their duration.
template <const std::string_view& Name, std::optional<double> (*Read)(const VoiceStretch&)>
Tally voiceMean(const Material& material)
{
    if (!material.patientVoice) {
        return unmeasurable("no_audio");
    }
    Tally tally;
    tally.weights.assign(material.passages.size(), 0);
    for (const VoiceStretch& stretch : material.patientVoice->stretches) {
        const double seconds = stretch.endTime - stretch.startTime;
        if (const std::optional<double> value = Read(stretch)) {
            tally.contributions.push_back({stretch.passage, stretch.begin, stretch.end, Name, seconds * *value});
            tally.weights[stretch.passage] += seconds;
            ++tally.n;
        }
    }
    return tally;
}

// clang-format off
constexpr std::array features{
    Feature{"negations", density<category::negator>},
    Feature{"positive_emotion", emotionWords<true>},
    Feature{"negative_emotion", emotionWords<false>},
    Feature{"anger", density<category::anger>},
    Feature{"anxiety", density<category::anxiety>},
    Feature{"sadness", density<category::sadness>},
    Feature{"joy", density<category::joy>},
    Feature{"swearing", density<category::swearing>},
    Feature{"tentative", density<category::tentative>},
    Feature{"certainty", density<category::certainty>},
    Feature{"discrepancy", density<category::discrepancy>},
    Feature{"achievement", density<category::achievement>},
    Feature{"home", density<category::home>},
    Feature{"family", density<category::family>},
    Feature{"friends", density<category::friends>},
    Feature{"meaning", density<category::meaning>},
    Feature{"engagement", density<category::engagement>},
    Feature{"perception", density<category::perception>},
    Feature{"substance", density<category::substance>},
    Feature{"second_person", density<secondPerson>},
    Feature{"first_person_plural", density<category::together>},
    Feature{"articles", tokenDensity<isArticle>},
    Feature{"prepositions", tokenDensity<isPreposition>},
    Feature{"pronouns", tokenDensity<isPronoun>},
    Feature{"speech_rate", voiceMean<voiceFeature::rate, rateOf>, true},
    Feature{"pause_ratio", voiceMean<voiceFeature::pauses, pauseRatioOf>, true},
};
// clang-format on

} // namespace

std::span<const Feature> registeredFeatures()
{
    return features;
}

} // namespace voither::extraction
