// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcription/hallucination.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "audio/decoder.h"

namespace voither::transcription {

namespace {

constexpr double clearlyAbove = 10;      // dB between noise and speech for a level to tell them apart
constexpr double wordReach = 0.5;        // seconds; times of words are that far off
constexpr double leastVoice = 0.1;       // seconds of sound that count as somebody speaking
constexpr double leastVoiceShare = 0.05; // of a segment
constexpr double mostUnheardWords = 0.5; // share of a segment's words

constexpr std::size_t longestPhrase = 20; // words
constexpr std::size_t leastLoopWords = 8;

/// How often a phrase of so many words must come for a loop.
std::size_t leastTimes(std::size_t words)
{
    return words == 1 ? 8 : words == 2 ? 5 : words < 5 ? 4 : 3;
}

std::size_t frameAt(double seconds, std::size_t end)
{
    const double frame = std::round(std::max(0.0, seconds) / audio::VoiceTrack::step);
    return std::min(end, static_cast<std::size_t>(frame));
}

double secondsHeard(const Heard& heard, double begin, double end)
{
    const auto from = heard.begin() + static_cast<std::ptrdiff_t>(frameAt(begin, heard.size()));
    const auto to = heard.begin() + static_cast<std::ptrdiff_t>(frameAt(std::max(begin, end), heard.size()));
    return static_cast<double>(std::count(from, to, true)) * audio::VoiceTrack::step;
}

void cap(std::optional<double>& confidence, double most)
{
    confidence = std::min(confidence.value_or(most), most);
}

bool isUnheard(const transcript::Segment& segment, std::size_t unheardWords, const Heard& heard)
{
    const double duration = segment.endTime - segment.startTime;
    const double voice = secondsHeard(heard, segment.startTime, segment.endTime);
    if (voice < std::max(leastVoice, leastVoiceShare * duration)) {
        // A short answer whose time is a little off has its voice beside it.
        return secondsHeard(heard, segment.startTime - wordReach, segment.endTime + wordReach) < leastVoice
            || duration > 4 * wordReach;
    }
    return !segment.words.empty()
        && static_cast<double>(unheardWords) > mostUnheardWords * static_cast<double>(segment.words.size());
}

/// Letters and digits of a word without case and accents, so that "Não," and "nao" are one word.
std::string folded(const QString& word)
{
    QString kept;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber()) {
            kept += c.toCaseFolded();
        }
    }
    return kept.toStdString();
}

/// A word of a transcript for comparing.
struct Place {
    std::string folded;
    std::size_t segment = 0;
    std::size_t word = 0; // in the segment
};

/// The words of each speaker in the order in which they were said.
std::map<std::string, std::vector<Place>> wordsBySpeaker(const transcript::Transcript& transcript)
{
    std::map<std::string, std::vector<Place>> all;
    for (std::size_t s = 0; s < transcript.segments.size(); ++s) {
        const transcript::Segment& segment = transcript.segments[s];
        const auto words = QString::fromStdString(segment.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype w = 0; w < words.size(); ++w) {
            if (std::string text = folded(words[w]); !text.empty()) {
                all[segment.speaker].push_back({std::move(text), s, static_cast<std::size_t>(w)});
            }
        }
    }
    return all;
}

/// Words [begin, end) are a phrase of `length` words again and again.
struct Loop {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t length = 0;
};

/// Loops that do not overlap, of the shortest phrase each.
std::vector<Loop> loopsIn(const std::vector<Place>& words)
{
    std::vector<Loop> loops;
    std::vector<bool> taken(words.size());
    for (std::size_t length = 1; length <= longestPhrase && 2 * length <= words.size(); ++length) {
        for (std::size_t i = 0; i + length < words.size();) {
            std::size_t end = i;
            while (end + length < words.size() && !taken[end] && words[end].folded == words[end + length].folded) {
                ++end;
            }
            const Loop loop{i, end + length, length};
            if (end > i && loop.end - loop.begin >= std::max(leastLoopWords, leastTimes(length) * length)) {
                std::fill(taken.begin() + static_cast<std::ptrdiff_t>(loop.begin),
                          taken.begin() + static_cast<std::ptrdiff_t>(loop.end), true);
                loops.push_back(loop);
            }
            i = std::max(end, i + 1);
        }
    }
    return loops;
}

} // namespace

Heard heardIn(const audio::VoiceChannel& channel)
{
    Heard heard(channel.frames.size());
    const bool levelsTell = channel.speechLevelDb - channel.noiseFloorDb > clearlyAbove;
    const double threshold = (channel.speechLevelDb + channel.noiseFloorDb) / 2;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        const audio::VoiceFrame& frame = channel.frames[i];
        heard[i] = frame.f0Hz > 0 || (levelsTell && frame.levelDb > threshold);
    }
    for (const audio::Interval& pause : channel.pauses) {
        const std::size_t end = frameAt(pause.endTime, heard.size());
        for (std::size_t i = frameAt(pause.startTime, heard.size()); i < end; ++i) {
            heard[i] = false;
        }
    }
    return heard;
}

void markUnheard(transcript::Transcript& transcript, const Heard& heard, Suspicions& suspicions)
{
    for (transcript::Segment& segment : transcript.segments) {
        std::size_t unheardWords = 0;
        for (transcript::Word& word : segment.words) {
            if (secondsHeard(heard, word.startTime - wordReach, word.endTime + wordReach) < leastVoice) {
                cap(word.confidence, unheardConfidence);
                ++unheardWords;
            }
        }
        if (isUnheard(segment, unheardWords, heard)) {
            for (transcript::Word& word : segment.words) {
                cap(word.confidence, unheardConfidence);
            }
            cap(segment.confidence, unheardConfidence);
            transcript.warnings.push_back({"text_in_silence", 0, audio::placeOf(segment.startTime)});
            ++suspicions.unheardSegments;
        }
    }
}

void markRepetitions(transcript::Transcript& transcript, Suspicions& suspicions)
{
    std::vector<bool> marked(transcript.segments.size());
    for (const auto& [speaker, words] : wordsBySpeaker(transcript)) {
        for (const Loop& loop : loopsIn(words)) {
            transcript.warnings.push_back(
                {"repetition_loop", 0, audio::placeOf(transcript.segments[words[loop.begin].segment].startTime)});
            for (std::size_t i = loop.begin + loop.length; i < loop.end; ++i) {
                transcript::Segment& segment = transcript.segments[words[i].segment];
                cap(segment.confidence, repeatedConfidence);
                // Engines' words are those of the text but for punctuation that stands alone.
                if (words[i].word < segment.words.size()) {
                    cap(segment.words[words[i].word].confidence, repeatedConfidence);
                }
                marked[words[i].segment] = true;
            }
        }
    }
    suspicions.repeatedSegments += static_cast<std::size_t>(std::count(marked.begin(), marked.end(), true));
}

} // namespace voither::transcription
