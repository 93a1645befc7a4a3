// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/transcription_trial.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>
#include <optional>

#include "audio/resampler.h"
#include "demonstration/process.h"
#include "transcription/engine.h"

namespace voither::site {

namespace {

using base::Result;
using transcription::Sound;

/// One sentence for each language that the demonstration speaks.
struct Sentence {
    std::string_view language;
    const char* voice;
    const char* text;
};
constexpr Sentence sentences[] = {{"pt", "pt-br", "Bom dia, como você passou a semana?"},
                                  {"es", "es", "Buenos días, ¿cómo pasó la semana?"},
                                  {"en", "en-us", "Good morning, how was your week?"}};

const Sentence& sentenceIn(const std::string& language)
{
    const std::string primary = transcription::primaryLanguage(language);
    const auto* const found = std::find_if(std::begin(sentences), std::end(sentences),
                                           [&primary](const Sentence& s) { return s.language == primary; });
    return found == std::end(sentences) ? sentences[0] : *found;
}

std::uint32_t numberAt(const base::Bytes& bytes, std::size_t at, std::size_t size)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < size; ++i) {
        number |= static_cast<std::uint32_t>(bytes[at + i]) << (8 * i);
    }
    return number;
}

/// The samples of a WAV that was written to a pipe, whose sizes are therefore wrong: 16 bits, one channel.
std::optional<std::vector<std::int16_t>> fromWave(const base::Bytes& wave)
{
    constexpr std::size_t head = 44;
    if (wave.size() <= head || base::asText(wave).substr(0, 4) != "RIFF" || numberAt(wave, 22, 2) != 1
        || numberAt(wave, 34, 2) != 16) {
        return std::nullopt;
    }
    std::vector<float> samples;
    for (std::size_t i = head; i + 1 < wave.size(); i += 2) {
        samples.push_back(static_cast<float>(static_cast<std::int16_t>(numberAt(wave, i, 2))) / 32768.0F);
    }
    audio::Resampler resampler(static_cast<int>(numberAt(wave, 24, 4)), Sound::sampleRate);
    std::vector<float> resampled;
    resampler.push(samples, resampled);
    resampler.finish(resampled);
    std::vector<std::int16_t> out;
    for (const float sample : resampled) {
        out.push_back(static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)));
    }
    return out;
}

std::optional<std::vector<std::int16_t>> spoken(const Sentence& sentence)
{
    base::Bytes wave;
    const auto ran = demonstration::runProgram({"espeak-ng", "-v", sentence.voice, "-s", "170", "--stdout", "--stdin"},
                                               sentence.text, [&wave](base::ByteView bytes) -> Result<> {
                                                   wave.insert(wave.end(), bytes.begin(), bytes.end());
                                                   return {};
                                               });
    return ran ? fromWave(wave) : std::nullopt;
}

std::vector<std::int16_t> tone()
{
    constexpr double seconds = 2;
    constexpr double hertz = 220;
    std::vector<std::int16_t> samples(static_cast<std::size_t>(seconds * Sound::sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * hertz * static_cast<double>(i) / Sound::sampleRate;
        samples[i] = static_cast<std::int16_t>(std::lround(8000 * std::sin(phase)));
    }
    return samples;
}

} // namespace

Result<TranscriptionTrial> tryTranscription(const transcription::EngineSettings& settings,
                                            const base::Progress& progress)
{
    const auto engine = transcription::createEngine(settings);
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    if (auto checked = (*engine)->check(progress); !checked) {
        return tl::unexpected(checked.error());
    }
    const Sentence& sentence = sentenceIn(settings.language);
    auto speech = spoken(sentence);
    TranscriptionTrial trial{
        .spoken = speech.has_value(), .said = sentence.text, .heard = {}, .seconds = 0, .duration = 0};
    transcription::SamplesSound sound(speech ? std::move(*speech) : tone());
    trial.duration = sound.duration();
    const auto begun = std::chrono::steady_clock::now();
    const auto transcript = (*engine)->transcribe(sound, {settings.language}, progress);
    if (!transcript) {
        return tl::unexpected(transcript.error());
    }
    trial.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    for (const transcript::Segment& segment : transcript->segments) {
        trial.heard += (trial.heard.empty() ? "" : " ") + segment.text;
    }
    return trial;
}

} // namespace voither::site
