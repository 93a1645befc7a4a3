// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "transcript/format.h"
#include "transcript/json.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// A time that is there and is a number; NaN stands for a word that could not be aligned.
std::optional<double> wordTime(const JsonValue& word, std::string_view which)
{
    const auto time = word.numberOf(which);
    return time && !std::isnan(*time) ? time : std::nullopt;
}

/// whisper.cpp's server gives the model's tokens as words: one that does not begin with a blank goes on with the last.
void join(RawWord& word, const RawWord& rest)
{
    word.text += rest.text;
    word.end = rest.end ? rest.end : word.end;
    if (word.confidence && rest.confidence) {
        word.confidence = std::min(*word.confidence, *rest.confidence);
    }
}

std::vector<RawWord> wordsOf(const JsonValue& segment)
{
    std::vector<RawWord> words;
    const JsonValue* list = segment.find("words");
    if (list == nullptr) {
        return words;
    }
    const bool blanksBegin = !list->items.empty() && list->items.front().textOf("word").starts_with(' ');
    for (const JsonValue& item : list->items) {
        const auto score = wordTime(item, "score");
        RawWord word{item.textOf("word"), wordTime(item, "start"), wordTime(item, "end"),
                     score ? score : wordTime(item, "probability")};
        if (blanksBegin && !words.empty() && !word.text.starts_with(' ')) {
            join(words.back(), word);
        } else {
            words.push_back(std::move(word));
        }
    }
    return words;
}

/// Words that stand beside the segments, as OpenAI's interface gives them: each goes to the last segment that begins
/// before its middle. Segments that have words keep theirs.
void shareWords(RawTranscript& transcript, std::vector<RawWord> words)
{
    const auto has = [](const RawSegment& segment) { return !segment.words.empty(); };
    if (transcript.segments.empty() || std::any_of(transcript.segments.begin(), transcript.segments.end(), has)) {
        return;
    }
    std::size_t at = 0;
    for (RawWord& word : words) {
        const double middle = (word.start.value_or(0) + word.end.value_or(word.start.value_or(0))) / 2;
        while (at + 1 < transcript.segments.size() && transcript.segments[at + 1].start.value_or(0) <= middle) {
            ++at;
        }
        transcript.segments[at].words.push_back(std::move(word));
    }
}

/// The speaker of most words, when the segment itself has none.
std::string speakerOf(const JsonValue& segment)
{
    std::string named = segment.textOf("speaker");
    const JsonValue* list = segment.find("words");
    if (!named.empty() || list == nullptr) {
        return named;
    }
    std::map<std::string, std::size_t> counts;
    for (const JsonValue& item : list->items) {
        if (std::string speaker = item.textOf("speaker"); !speaker.empty()) {
            ++counts[std::move(speaker)];
        }
    }
    std::size_t most = 0;
    for (const auto& [speaker, count] : counts) {
        if (count > most) {
            most = count;
            named = speaker;
        }
    }
    return named;
}

/// WhisperX's JSON, and that of whisper, faster-whisper and OpenAI's interface, whose segments are the same without
/// speakers. Words
/// without times, as numbers often are, get interpolated ones.
class WhisperX final : public Format {
public:
    std::string_view name() const override { return "whisperx"; }

    bool recognises(std::string_view text) const override
    {
        const std::string_view head = trimmed(text.substr(0, 4096));
        if (head.starts_with('[')) {
            return trimmed(head.substr(1)).starts_with('{') && text.find("\"start\"") != std::string_view::npos;
        }
        return head.starts_with('{') && text.find("\"segments\"") != std::string_view::npos;
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        JsonProblem problem;
        const auto root = parseJson(text, problem);
        if (!root) {
            return damaged(file, problem.line, problem.detail);
        }
        const JsonValue* list = root->kind == JsonValue::Kind::Array ? &*root : root->find("segments");
        if (list == nullptr || list->kind != JsonValue::Kind::Array) {
            return damaged(file, root->line, "\"segments\" is not a list");
        }
        RawTranscript transcript;
        transcript.language = languageTag(root->textOf("language"));
        for (const JsonValue& element : list->items) {
            const JsonValue* words = element.find("text");
            if (words == nullptr || words->kind != JsonValue::Kind::String) {
                return damaged(file, element.line, "a segment has no \"text\"");
            }
            transcript.segments.push_back(segmentOf(element, words->text()));
        }
        shareWords(transcript, wordsOf(*root));
        return transcript;
    }

private:
    static RawSegment segmentOf(const JsonValue& element, std::string text)
    {
        RawSegment segment;
        segment.text = std::move(text);
        segment.start = element.numberOf("start");
        segment.end = element.numberOf("end");
        segment.speaker = speakerOf(element);
        segment.words = wordsOf(element);
        segment.line = element.line;
        if (const auto logProbability = wordTime(element, "avg_logprob"); logProbability && *logProbability <= 0) {
            segment.confidence = std::exp(*logProbability);
        }
        return segment;
    }
};

} // namespace

std::unique_ptr<Format> whisperXFormat()
{
    return std::make_unique<WhisperX>();
}

} // namespace voither::transcript
