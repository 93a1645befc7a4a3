// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/voice_measures.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "extraction/passages.h"

namespace voither::extraction {

namespace {

constexpr double step = audio::VoiceTrack::step;
// A turn longer than this is measured sentence by sentence.
constexpr double longTurn = 15; // seconds
// One period read as two must not count as a leap of an octave and more.
constexpr double widestDeviation = 12; // semitones

double semitones(double hertz)
{
    return 12 * std::log2(hertz);
}

bool isVoiced(const audio::VoiceFrame& frame)
{
    return frame.f0Hz > 0;
}

std::pair<std::size_t, std::size_t> framesOf(const audio::VoiceChannel& channel, double startTime, double endTime)
{
    const double count = static_cast<double>(channel.frames.size());
    const auto index = [count](double time) {
        return static_cast<std::size_t>(std::clamp(std::ceil(time / step - 1e-6), 0.0, count));
    };
    const std::size_t first = index(startTime);
    return {first, std::max(first, index(endTime))};
}

/// Sums over the voiced frames before each frame, so that any stretch is read in constant time.
class Sums {
public:
    template <class Value>
    Sums(const audio::VoiceChannel& channel, Value value)
    {
        m_before.reserve(channel.frames.size() + 1);
        double sum = 0;
        m_before.push_back(sum);
        for (const audio::VoiceFrame& frame : channel.frames) {
            sum += isVoiced(frame) ? value(frame) : 0;
            m_before.push_back(sum);
        }
    }

    double over(std::pair<std::size_t, std::size_t> frames) const
    {
        return m_before[frames.second] - m_before[frames.first];
    }

private:
    std::vector<double> m_before;
};

struct ChannelSums {
    explicit ChannelSums(const audio::VoiceChannel& channel)
        : voiced(channel, [](const audio::VoiceFrame&) { return 1.0; })
        , hertz(channel, [](const audio::VoiceFrame& frame) { return static_cast<double>(frame.f0Hz); })
        , semitone(channel, [](const audio::VoiceFrame& frame) { return semitones(frame.f0Hz); })
        , semitoneSquared(channel, [](const audio::VoiceFrame& frame) { return std::pow(semitones(frame.f0Hz), 2); })
        , level(channel, [](const audio::VoiceFrame& frame) { return static_cast<double>(frame.levelDb); })
        , alphaRatio(channel, [](const audio::VoiceFrame& frame) { return static_cast<double>(frame.alphaRatioDb); })
    {
    }

    Sums voiced;
    Sums hertz;
    Sums semitone;
    Sums semitoneSquared;
    Sums level;
    Sums alphaRatio;
};

double pausedSeconds(const audio::VoiceChannel& channel, double startTime, double endTime)
{
    auto pause = std::partition_point(channel.pauses.begin(), channel.pauses.end(),
                                      [startTime](const audio::Interval& each) { return each.endTime <= startTime; });
    double seconds = 0;
    for (; pause != channel.pauses.end() && pause->startTime < endTime; ++pause) {
        seconds += std::min(endTime, pause->endTime) - std::max(startTime, pause->startTime);
    }
    return seconds;
}

std::optional<double> speechRate(std::size_t syllables, double duration)
{
    if (syllables == 0 || duration <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(syllables) / duration;
}

SegmentProsody prosodyOf(const transcript::Segment& segment, const audio::VoiceChannel& channel,
                         const ChannelSums& sums, const CountSyllables& syllables)
{
    SegmentProsody prosody;
    const double duration = segment.endTime - segment.startTime;
    const auto frames = framesOf(channel, segment.startTime, segment.endTime);
    if (duration <= 0 || frames.first == frames.second) {
        return prosody;
    }
    prosody.speechRate = speechRate(syllables(segment.text), duration);
    prosody.pauseRatio = std::clamp(pausedSeconds(channel, segment.startTime, segment.endTime) / duration, 0.0, 1.0);
    const double voiced = sums.voiced.over(frames);
    if (voiced > 0) {
        const double semitone = sums.semitone.over(frames) / voiced;
        prosody.pitchMean = sums.hertz.over(frames) / voiced;
        prosody.pitchVariance = std::max(0.0, sums.semitoneSquared.over(frames) / voiced - semitone * semitone);
        prosody.levelDb = sums.level.over(frames) / voiced;
    }
    return prosody;
}

double quantile(std::vector<double>& values, double share)
{
    const auto index = std::lround(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + index, values.end());
    return values[static_cast<std::size_t>(index)];
}

/// The person's own middle and ground over the session.
struct Baseline {
    double lowPitch = 0; // semitones: the 7.64 % quantile (Lindh and Eriksson 2007, Interspeech)
    double medianPitch = 0;
    double medianLevel = 0;
};

Baseline baselineOf(std::span<const VoiceStretch> stretches, const audio::VoiceChannel& channel)
{
    std::vector<double> pitch;
    std::vector<double> level;
    for (const VoiceStretch& stretch : stretches) {
        const auto [first, last] = framesOf(channel, stretch.startTime, stretch.endTime);
        for (std::size_t i = first; i < last; ++i) {
            if (isVoiced(channel.frames[i])) {
                pitch.push_back(semitones(channel.frames[i].f0Hz));
                level.push_back(channel.frames[i].levelDb);
            }
        }
    }
    if (pitch.empty()) {
        return {};
    }
    return {quantile(pitch, 0.0764), quantile(pitch, 0.5), quantile(level, 0.5)};
}

/// Turns, and the sentences of long turns, as stretches that know only where and when they are.
std::vector<VoiceStretch> placesOf(std::span<const Passage> passages, const transcript::Transcript& transcript)
{
    std::vector<VoiceStretch> places;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Passage& passage = passages[i];
        const transcript::Segment& segment = transcript.segments[passage.segment];
        const bool opensTurn = i == 0 || passages[i - 1].segment != passage.segment;
        VoiceStretch place;
        place.passage = i;
        if (segment.endTime - segment.startTime > longTurn && !passage.sentence->tokens.empty()) {
            place.begin = passage.sentence->begin;
            place.end = passage.sentence->end;
            place.startTime = passage.startTime;
            place.endTime = passage.endTime;
            places.push_back(place);
        } else if (opensTurn) {
            place.end = segment.text.size();
            place.startTime = segment.startTime;
            place.endTime = segment.endTime;
            places.push_back(place);
        }
    }
    return places;
}

} // namespace

std::vector<std::size_t> channelsOf(const transcript::Transcript& transcript, const audio::VoiceTrack& voice)
{
    std::vector<std::size_t> result(transcript.segments.size(), 0);
    if (voice.channels.size() < 2) {
        return result;
    }
    struct Heard {
        double own = 0;
        double ownFrames = 0;
    };
    std::map<std::string, std::vector<Heard>> speakers;
    std::vector<Heard> everybody(voice.channels.size());
    for (std::size_t c = 0; c < voice.channels.size(); ++c) {
        const Sums level(voice.channels[c], [](const audio::VoiceFrame& frame) { return double(frame.levelDb) + 120; });
        for (const transcript::Segment& segment : transcript.segments) {
            const auto frames = framesOf(voice.channels[c], segment.startTime, segment.endTime);
            std::vector<Heard>& speaker = speakers[segment.speaker];
            speaker.resize(voice.channels.size());
            for (Heard* heard : {&speaker[c], &everybody[c]}) {
                heard->own += level.over(frames);
                heard->ownFrames += static_cast<double>(frames.second - frames.first);
            }
        }
    }
    std::map<std::string, std::size_t> channels;
    for (const auto& [name, heard] : speakers) {
        const auto mean = [](const Heard& each) { return each.ownFrames > 0 ? each.own / each.ownFrames : 0.0; };
        double best = -1e9;
        for (std::size_t c = 0; c < heard.size(); ++c) {
            const double advantage = mean(heard[c]) - (speakers.size() > 1 ? mean(everybody[c]) : 0);
            if (advantage > best) {
                best = advantage;
                channels[name] = c;
            }
        }
    }
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = channels[transcript.segments[i].speaker];
    }
    return result;
}

std::vector<SegmentProsody> segmentProsody(const transcript::Transcript& transcript, const audio::VoiceTrack& voice,
                                           std::span<const std::size_t> channels, const CountSyllables& syllables)
{
    std::vector<SegmentProsody> result(transcript.segments.size());
    for (std::size_t c = 0; c < voice.channels.size(); ++c) {
        const ChannelSums sums(voice.channels[c]);
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (channels[i] == c) {
                result[i] = prosodyOf(transcript.segments[i], voice.channels[c], sums, syllables);
            }
        }
    }
    return result;
}

PatientVoice patientVoice(std::span<const Passage> passages, const transcript::Transcript& transcript,
                          const audio::VoiceTrack& voice, std::span<const std::size_t> channels,
                          const CountSyllables& syllables, const VoiceReference& reference)
{
    PatientVoice result;
    result.reference = &reference;
    std::map<std::size_t, std::vector<VoiceStretch>> byChannel;
    for (const VoiceStretch& place : placesOf(passages, transcript)) {
        byChannel[channels[passages[place.passage].segment]].push_back(place);
    }
    for (auto& [index, places] : byChannel) {
        const audio::VoiceChannel& channel = voice.channels[index];
        const Baseline base = baselineOf(places, channel);
        const ChannelSums sums(channel);
        const Sums pitchDeviation(channel, [&base](const audio::VoiceFrame& frame) {
            return std::min(widestDeviation, std::abs(semitones(frame.f0Hz) - base.medianPitch));
        });
        const Sums levelDeviation(
            channel, [&base](const audio::VoiceFrame& frame) { return std::abs(frame.levelDb - base.medianLevel); });
        for (VoiceStretch& stretch : places) {
            const auto frames = framesOf(channel, stretch.startTime, stretch.endTime);
            const double voiced = sums.voiced.over(frames);
            if (voiced <= 0) {
                continue;
            }
            const double duration = stretch.endTime - stretch.startTime;
            const std::string_view text =
                passages[stretch.passage].text.substr(stretch.begin, stretch.end - stretch.begin);
            stretch.voicedSeconds = voiced * step;
            stretch.pitchAboveBaseline = sums.semitone.over(frames) / voiced - base.lowPitch;
            stretch.pitchDeviation = pitchDeviation.over(frames) / voiced;
            stretch.levelDb = sums.level.over(frames) / voiced;
            stretch.levelDeviation = levelDeviation.over(frames) / voiced;
            stretch.alphaRatioDb = sums.alphaRatio.over(frames) / voiced;
            stretch.speechRate = speechRate(syllables(text), duration);
            stretch.pauseRatio =
                std::clamp(pausedSeconds(channel, stretch.startTime, stretch.endTime) / duration, 0.0, 1.0);
            result.voicedSeconds += stretch.voicedSeconds;
            result.stretches.push_back(stretch);
        }
    }
    return result;
}

transcript::Transcript untranscribed(const audio::VoiceTrack& voice)
{
    transcript::Transcript result;
    result.format = untranscribedFormat;
    if (voice.channels.empty()) {
        return result;
    }
    const auto add = [&result](double startTime, double endTime) {
        if (endTime - startTime > 0.05) {
            transcript::Segment segment;
            segment.role = transcript::Role::Patient;
            segment.startTime = startTime;
            segment.endTime = endTime;
            result.segments.push_back(std::move(segment));
        }
    };
    double from = 0;
    for (const audio::Interval& pause : voice.channels.front().pauses) {
        add(from, pause.startTime);
        from = pause.endTime;
    }
    add(from, voice.duration);
    return result;
}

} // namespace voither::extraction
