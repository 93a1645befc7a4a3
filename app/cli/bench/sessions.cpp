// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include "audio/decoder.h"
#include "audio/voice_tracker.h"
#include "base/resources.h"
#include "bench/memory.h"
#include "bench/rooms.h"
#include "demonstration/speech.h"
#include "extraction/extract.h"
#include "extraction/measurement_json.h"

namespace voither::cli::benchmark {

namespace {

using base::Result;
using demonstration::Dialogue;

constexpr int sampleRate = 16'000;
constexpr std::size_t sessionsSpoken = 2;

/// Written sessions one after the other, and how they sound.
struct Spoken {
    Dialogue dialogue;
    std::vector<float> samples; // mono, 16 kHz
    double duration() const { return static_cast<double>(samples.size()) / sampleRate; }
};

/// Where espeak-ng is missing: turns of 2.5 words a second, each a voice of harmonics with syllables and pauses.
void hum(Spoken& spoken)
{
    double time = 0;
    for (demonstration::Turn& turn : spoken.dialogue.turns) {
        turn.startTime = time;
        time += 0.4 * static_cast<double>(std::count(turn.text.begin(), turn.text.end(), ' ') + 1);
        turn.endTime = time;
        time += 0.6;
    }
    spoken.samples.assign(static_cast<std::size_t>(time * sampleRate), 0.0F);
    double phase = 0;
    for (const demonstration::Turn& turn : spoken.dialogue.turns) {
        const auto from = static_cast<std::size_t>(turn.startTime * sampleRate);
        const auto to = static_cast<std::size_t>(turn.endTime * sampleRate);
        for (std::size_t i = from; i < to; ++i) {
            const double t = static_cast<double>(i) / sampleRate;
            const double pitch = (turn.patient ? 120 : 210) * (1 + 0.15 * std::sin(2.1 * t));
            phase += 2 * std::numbers::pi * pitch / sampleRate;
            double voice = 0;
            for (int harmonic = 1; harmonic <= 12; ++harmonic) {
                voice += std::sin(harmonic * phase) / harmonic;
            }
            const double syllable = std::max(0.0, std::sin(2 * std::numbers::pi * 2.2 * t) + 0.4);
            spoken.samples[i] = static_cast<float>(0.15 * syllable * voice);
        }
    }
}

Result<> readSamples(const std::filesystem::path& wav, std::vector<float>& samples)
{
    const auto decoder = audio::Decoder::open(wav, {.sampleRate = sampleRate, .maximumChannels = 1, .stop = {}});
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    std::vector<float> block(sampleRate);
    for (;;) {
        const auto count = (*decoder)->read(block);
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            return {};
        }
        samples.insert(samples.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(*count));
    }
}

Result<Spoken> speak(const std::filesystem::path& folder)
{
    Spoken spoken;
    const auto names = demonstration::writtenSessions(base::resourceDir());
    for (std::size_t i = 0; i < std::min(names.size(), sessionsSpoken); ++i) {
        const auto dialogue = demonstration::readDialogue(base::resourceDir(), names[i]);
        if (!dialogue) {
            return tl::unexpected(dialogue.error());
        }
        auto& turns = spoken.dialogue.turns;
        turns.insert(turns.end(), dialogue->turns.begin(), dialogue->turns.end());
    }
    const auto wav = folder / "session.wav";
    const auto done = demonstration::speakDialogue(spoken.dialogue, wav);
    if (!done && done.error().code == base::ErrorCode::ProgramMissing) {
        hum(spoken);
        return spoken;
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    const auto read = readSamples(wav, spoken.samples);
    return read ? Result<Spoken>(std::move(spoken)) : tl::unexpected(read.error());
}

/// The dialogue again and again until the time is over.
transcript::Transcript transcriptOf(const Spoken& spoken, double duration)
{
    transcript::Transcript result;
    result.format = "vtt";
    result.language = "pt-BR";
    for (double offset = 0; offset < duration; offset += spoken.duration()) {
        for (const demonstration::Turn& turn : spoken.dialogue.turns) {
            if (offset + turn.endTime <= duration) {
                transcript::Segment segment;
                segment.speaker = turn.patient ? "P" : "T";
                segment.role = turn.patient ? transcript::Role::Patient : transcript::Role::Therapist;
                segment.startTime = offset + turn.startTime;
                segment.endTime = offset + turn.endTime;
                segment.text = turn.text;
                result.segments.push_back(std::move(segment));
            }
        }
    }
    return result;
}

audio::VoiceTrack voiceOf(const Spoken& spoken, double duration)
{
    audio::VoiceTracker tracker(sampleRate, 1);
    const std::span<const float> once(spoken.samples);
    for (auto left = static_cast<std::size_t>(duration * sampleRate); left > 0;) {
        const std::size_t count = std::min(left, once.size());
        for (std::size_t at = 0; at < count; at += sampleRate) {
            tracker.push(once.subspan(at, std::min<std::size_t>(sampleRate, count - at)));
        }
        left -= count;
    }
    return tracker.finish();
}

struct SessionCost {
    double voice = 0; // seconds of processor time
    double words = 0;
    std::size_t patientWords = 0;

    double total() const { return voice + words; }
};

Result<SessionCost> analyse(const extraction::Extractor& extractor, const Spoken& spoken, int minutes)
{
    const double start = processorSeconds();
    const auto voice = voiceOf(spoken, minutes * 60.0);
    const double between = processorSeconds();
    const auto transcript = transcriptOf(spoken, minutes * 60.0);
    const auto measured = extractor.measure(transcript, &voice, {.threads = 1}, {});
    if (!measured) {
        return tl::unexpected(measured.error());
    }
    const auto document = extraction::toJson(*measured, transcript);
    const double end = processorSeconds();
    return SessionCost{between - start, end - between, measured->quality.patientWords};
}

} // namespace

Result<Figures> measureSessions(const std::filesystem::path& folder)
{
    const auto spoken = speak(folder);
    if (!spoken) {
        return tl::unexpected(spoken.error());
    }
    Figures figures;
    double start = processorSeconds();
    const auto extractor = extraction::Extractor::create(base::resourceDir(), "pt-BR");
    if (!extractor) {
        return tl::unexpected(extractor.error());
    }
    figures.push_back({"load_language", processorSeconds() - start, "s"});
    for (const int minutes : {10, 30, 50, 90}) {
        forgetPeakMemory();
        const auto cost = analyse(**extractor, *spoken, minutes);
        if (!cost) {
            return tl::unexpected(cost.error());
        }
        const std::string name = "session_" + std::to_string(minutes);
        figures.push_back({name, cost->total(), "s", minutes / 10.0});
        if (minutes == 50) {
            figures.push_back({"session_50_voice", cost->voice, "s"});
            figures.push_back({"session_50_words", cost->words, "s"});
            figures.push_back({"session_50_patient_words", static_cast<double>(cost->patientWords), ""});
            if (const auto memory = peakMemory()) {
                figures.push_back({"session_50_memory", *memory, "MiB", 256});
            }
        }
    }
    return figures;
}

} // namespace voither::cli::benchmark
