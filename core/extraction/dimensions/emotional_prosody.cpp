// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "extraction/dimensions/dimensions.h"
#include "extraction/patient_voice.h"

namespace voither::extraction {

namespace {

constexpr double leastVoicedSeconds = 1;
// With fewer stretches the variation between them is not an estimate of anything.
constexpr std::size_t leastStretches = 4;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Own {
    std::optional<double> rate; // the person's median
    std::optional<double> pauseRatio;
};

Own ownMedians(const PatientVoice& voice)
{
    std::vector<double> rates;
    std::vector<double> pauses;
    for (const VoiceStretch& stretch : voice.stretches) {
        if (stretch.speechRate) {
            rates.push_back(*stretch.speechRate);
        }
        pauses.push_back(stretch.pauseRatio);
    }
    Own own;
    if (rates.size() >= leastStretches) {
        own.rate = median(std::move(rates));
    }
    if (pauses.size() >= leastStretches) {
        own.pauseRatio = median(std::move(pauses));
    }
    return own;
}

} // namespace

/// How far the voice moves from the person's own middle: pitch and level within and between stretches, rate and
/// pauses between them; the mean of the four after standardising, weighted by how long the voice sounded. Mean
/// distance from the median rather than a range, because one wrong pitch period must not make a voice expressive.
/// (Low et al. 2020, Laryngoscope Investigative Otolaryngology 5, on monotony in depression; eGeMAPS, Eyben 2016.)
Tally emotionalProsody(const Material& material)
{
    const PatientVoice& voice = *material.patientVoice;
    Tally tally;
    if (voice.voicedSeconds < leastVoicedSeconds) {
        tally.abstained = "too_little_voice";
        return tally;
    }
    const Own own = ownMedians(voice);
    tally.weights.assign(material.passages.size(), 0);
    for (const VoiceStretch& stretch : voice.stretches) {
        std::vector<std::pair<std::string_view, double>> moves{
            {voiceFeature::pitchDeviation, stretch.pitchDeviation},
            {voiceFeature::levelDeviation, stretch.levelDeviation},
        };
        if (own.rate && stretch.speechRate) {
            moves.emplace_back(voiceFeature::rateDeviation, std::abs(*stretch.speechRate - *own.rate));
        }
        if (own.pauseRatio) {
            moves.emplace_back(voiceFeature::pauseDeviation, std::abs(stretch.pauseRatio - *own.pauseRatio));
        }
        for (const auto& [feature, distance] : moves) {
            const double z = voice.reference->standardised(feature, distance);
            tally.contributions.push_back({stretch.passage, stretch.begin, stretch.end, feature,
                                           stretch.voicedSeconds * z / static_cast<double>(moves.size())});
        }
        tally.weights[stretch.passage] += stretch.voicedSeconds;
    }
    tally.n = voice.stretches.size();
    return tally;
}

} // namespace voither::extraction
