// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/quality.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "extraction/patient_voice.h"
#include "extraction/voice_measures.h"

namespace voither::extraction {

namespace {

constexpr double telephoneBand = 4000; // Hz
constexpr double clippedFrom = 0.001;  // share of samples
constexpr double noisyBelow = 15;      // dB of speech over noise
constexpr double quietBelow = -50;     // dB
constexpr double manyUnknownBelow = 0.93;
constexpr double unstatedConfidence = 0.9;

std::optional<double> transcriptionConfidence(const transcript::Transcript& transcript)
{
    double sum = 0;
    double weight = 0;
    for (const transcript::Segment& segment : transcript.segments) {
        if (segment.role != transcript::Role::Patient) {
            continue;
        }
        bool ofWords = false;
        for (const transcript::Word& word : segment.words) {
            if (word.confidence) {
                sum += *word.confidence;
                weight += 1;
                ofWords = true;
            }
        }
        if (!ofWords && segment.confidence) {
            const auto words = static_cast<double>(1 + std::count(segment.text.begin(), segment.text.end(), ' '));
            sum += *segment.confidence * words;
            weight += words;
        }
    }
    return weight > 0 ? std::optional<double>(std::clamp(sum / weight, 0.0, 1.0)) : std::nullopt;
}

double knownShare(const Material& material)
{
    std::size_t known = 0;
    std::size_t all = 0;
    for (const Passage& passage : material.passages) {
        for (const language::Token& token : passage.sentence->tokens) {
            if (token.upos != language::Upos::Punct && token.upos != language::Upos::Sym) {
                ++all;
                known += token.known ? 1 : 0;
            }
        }
    }
    return all > 0 ? static_cast<double>(known) / static_cast<double>(all) : 0;
}

double audioQuality(const audio::VoiceChannel& channel, std::vector<std::string>& notes)
{
    const double overNoise = channel.speechLevelDb - channel.noiseFloorDb;
    double result = std::clamp((overNoise - 5) / 25, 0.0, 1.0) * std::exp(-100 * channel.clippedShare);
    if (channel.bandwidthHz > 0 && channel.bandwidthHz < telephoneBand) {
        notes.emplace_back("telephone_band");
        result *= 0.8;
    }
    if (channel.clippedShare > clippedFrom) {
        notes.emplace_back("clipped");
    }
    if (overNoise < noisyBelow) {
        notes.emplace_back("noisy");
    }
    if (channel.speechLevelDb < quietBelow) {
        notes.emplace_back("quiet");
    }
    return result;
}

void noteTranscript(const Material& material, Quality& quality)
{
    const transcript::Transcript& transcript = *material.transcript;
    if (transcript.format == untranscribedFormat) {
        quality.notes.emplace_back("no_transcript");
        return;
    }
    if (!transcript.hasTimes) {
        quality.notes.emplace_back("no_times");
    }
    if (transcript.rolesGuessed) {
        quality.notes.emplace_back("roles_guessed");
    }
    std::set<std::string> speakers;
    for (const transcript::Segment& segment : transcript.segments) {
        speakers.insert(segment.speaker);
    }
    if (speakers.size() == 1) {
        quality.notes.emplace_back("single_speaker");
    }
    if (material.words > 0 && quality.knownWordShare < manyUnknownBelow) {
        quality.notes.emplace_back("many_unknown_words");
    }
}

} // namespace

Quality quality(const Material& material, std::size_t channel)
{
    Quality result;
    result.patientWords = material.words;
    result.transcriptionConfidence = transcriptionConfidence(*material.transcript);
    result.knownWordShare = knownShare(material);
    noteTranscript(material, result);
    if (material.voice && channel < material.voice->channels.size()) {
        result.audioQuality = audioQuality(material.voice->channels[channel], result.notes);
    } else {
        result.notes.emplace_back("no_audio");
    }
    const double words = static_cast<double>(material.words);
    if (material.words > 0) {
        result.confidence = words / (words + 100) * result.transcriptionConfidence.value_or(unstatedConfidence)
            * std::pow(result.knownWordShare, 2) * result.audioQuality.value_or(1)
            * (material.transcript->rolesGuessed ? 0.8 : 1);
    } else if (material.patientVoice) {
        const double seconds = material.patientVoice->voicedSeconds;
        result.confidence = seconds / (seconds + 10) * result.audioQuality.value_or(1);
    }
    return result;
}

} // namespace voither::extraction
