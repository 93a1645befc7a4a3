// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "extraction/dimensions/dimensions.h"
#include "extraction/language_data.h"
#include "extraction/passages.h"
#include "extraction/patient_voice.h"

namespace voither::extraction {

namespace {

// Voice shorter than this says nothing about a person's state.
constexpr double leastVoicedSeconds = 0.5;

struct Reading {
    std::string_view feature;
    double value;
};

// High arousal is louder, higher, brighter and faster (Juslin and Laukka 2003, Psychological Bulletin 129; eGeMAPS,
// Eyben et al. 2016). Pitch is taken above the person's own baseline, because its mean alone tells women from men.
std::vector<Reading> readings(const VoiceStretch& stretch)
{
    std::vector<Reading> result{
        {voiceFeature::level, stretch.levelDb},
        {voiceFeature::pitch, stretch.pitchAboveBaseline},
        {voiceFeature::brightness, -stretch.alphaRatioDb},
    };
    if (stretch.speechRate) {
        result.push_back({voiceFeature::rate, *stretch.speechRate});
    }
    return result;
}

/// The mean of the standardised readings, weighted by how long the voice sounded.
Tally fromVoice(const Material& material)
{
    const PatientVoice& voice = *material.patientVoice;
    Tally tally;
    if (voice.voicedSeconds < leastVoicedSeconds) {
        tally.abstained = "too_little_voice";
        return tally;
    }
    tally.weights.assign(material.passages.size(), 0);
    for (const VoiceStretch& stretch : voice.stretches) {
        const std::vector<Reading> read = readings(stretch);
        for (const Reading& reading : read) {
            const double z = voice.reference->standardised(reading.feature, reading.value);
            tally.contributions.push_back({stretch.passage, stretch.begin, stretch.end, reading.feature,
                                           stretch.voicedSeconds * z / static_cast<double>(read.size())});
        }
        tally.weights[stretch.passage] += stretch.voicedSeconds;
    }
    tally.n = voice.stretches.size();
    return tally;
}

/// Words of high minus words of low activation per 100 words.
Tally fromWords(const Material& material)
{
    Tally tally;
    const LanguageData& data = *material.data;
    if (!data.knows(category::activationHigh) || !data.knows(category::activationLow)) {
        tally.abstained = "no_language_data";
        return tally;
    }
    constexpr std::array<std::pair<std::string_view, double>, 2> directions{
        {{category::activationHigh, 1.0}, {category::activationLow, -1.0}}};
    for (std::size_t i = 0; i < material.passages.size(); ++i) {
        const Passage& passage = material.passages[i];
        for (const auto& [name, amount] : directions) {
            for (const LanguageData::Match& match : data.find(name, *passage.sentence, passage.text)) {
                const auto& tokens = passage.sentence->tokens;
                tally.contributions.push_back({i, tokens[match.first].begin, tokens[match.last - 1].end, name, amount});
            }
        }
        tally.weights.push_back(static_cast<double>(countWords(*passage.sentence)) / 100);
        tally.n += countWords(*passage.sentence) > 0 ? 1U : 0U;
    }
    return tally;
}

} // namespace

Tally arousalActivation(const Material& material)
{
    return material.patientVoice ? fromVoice(material) : fromWords(material);
}

} // namespace voither::extraction
