// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/transcribe.h"

#include <algorithm>
#include <utility>

#include "audio/decoder.h"
#include "audio/voice_tracker.h"
#include "transcription/microphones.h"

namespace voither::transcription {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr std::size_t blockFrames = 16384;

/// What one reading of the recording tells.
struct Listened {
    audio::VoiceTrack voice;
    std::uint64_t frames = 0;
};

Result<Listened> listen(audio::Decoder& decoder, const base::Progress& progress)
{
    const int channels = decoder.channels();
    audio::VoiceTracker tracker(decoder.sampleRate(), channels);
    std::vector<float> block(blockFrames * static_cast<std::size_t>(channels));
    const auto duration = decoder.info().duration;
    Listened listened;
    for (;;) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto count = decoder.read(std::span(block));
        if (!count) {
            return tl::unexpected(count.error());
        }
        if (*count == 0) {
            break;
        }
        listened.frames += *count;
        tracker.push(std::span(block).first(*count * static_cast<std::size_t>(channels)));
        progress.at("voice", duration && *duration > 0 ? std::min(1.0, decoder.position() / *duration) : 0);
    }
    listened.voice = tracker.finish();
    return listened;
}

/// Where anybody can be heard in any channel.
Heard heardAnywhere(const audio::VoiceTrack& voice)
{
    Heard heard;
    for (const audio::VoiceChannel& channel : voice.channels) {
        const Heard here = heardIn(channel);
        heard.resize(std::max(heard.size(), here.size()));
        for (std::size_t i = 0; i < here.size(); ++i) {
            heard[i] = heard[i] || here[i];
        }
    }
    return heard;
}

/// The progress of one pass of several.
base::Progress partOf(const base::Progress& progress, int pass, int passes)
{
    return {[&progress, pass, passes](std::string_view stage, double fraction) {
                progress.at(stage, (pass + fraction) / passes);
            },
            progress.stop};
}

Result<> addChannel(Transcription& result, Engine& engine, audio::Decoder& decoder, const Listened& listened,
                    Microphones& microphones, int channel, const EngineRequest& request, const base::Progress& progress)
{
    const auto index = static_cast<std::size_t>(channel);
    DecodedSound sound(decoder, channel, listened.frames, std::move(microphones.foreign[index]));
    auto transcript = engine.transcribe(sound, request, progress);
    if (!transcript) {
        return tl::unexpected(transcript.error());
    }
    for (transcript::Segment& segment : transcript->segments) {
        segment.speaker = "channel_" + std::to_string(channel + 1);
    }
    // What the reader said of speakers is settled by the microphones.
    std::erase_if(transcript->warnings, [](const transcript::Warning& warning) {
        return warning.kind == "single_speaker" || warning.kind == "no_speaker" || warning.kind == "turns_alternated";
    });
    markUnheard(*transcript, microphones.heard[index], result.suspicions);
    transcript::Transcript& all = result.transcript;
    all.format = transcript->format;
    all.language = all.language.empty() ? transcript->language : all.language;
    std::move(transcript->segments.begin(), transcript->segments.end(), std::back_inserter(all.segments));
    std::move(transcript->warnings.begin(), transcript->warnings.end(), std::back_inserter(all.warnings));
    return {};
}

} // namespace

Result<Transcription> transcribe(Engine& engine, std::unique_ptr<base::ByteSource> recording, std::string name,
                                 const TranscribeOptions& options, const base::Progress& progress)
{
    const auto opened =
        audio::Decoder::open(std::move(recording), std::move(name),
                             {.sampleRate = Sound::sampleRate, .maximumChannels = 2, .stop = progress.stop});
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    audio::Decoder& decoder = **opened;
    const auto listened = listen(decoder, progress);
    if (!listened) {
        return tl::unexpected(listened.error());
    }
    const EngineRequest request{options.language};
    Transcription result;
    if (auto microphones = separate(listened->voice)) {
        result.perMicrophone = true;
        for (const int channel : {0, 1}) {
            auto added = addChannel(result, engine, decoder, *listened, *microphones, channel, request,
                                    partOf(progress, channel, 2));
            if (!added) {
                return tl::unexpected(added.error());
            }
        }
        std::stable_sort(result.transcript.segments.begin(), result.transcript.segments.end(),
                         [](const auto& a, const auto& b) { return a.startTime < b.startTime; });
    } else {
        DecodedSound sound(decoder, DecodedSound::allChannels, listened->frames);
        auto transcript = engine.transcribe(sound, request, progress);
        if (!transcript) {
            return tl::unexpected(transcript.error());
        }
        result.transcript = std::move(*transcript);
        std::erase_if(result.transcript.warnings, [](const transcript::Warning& warning) {
            return warning.kind == "single_speaker" || warning.kind == "no_speaker";
        });
        markUnheard(result.transcript, heardAnywhere(listened->voice), result.suspicions);
    }
    markRepetitions(result.transcript, result.suspicions);
    if (result.transcript.language.empty()) {
        result.transcript.language = options.language;
    }
    transcript::assignRoles(result.transcript, options.roles);
    return result;
}

} // namespace voither::transcription
