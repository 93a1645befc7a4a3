// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "transcript/format.h"
#include "transcript/json.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// Milliseconds below "offsets".
std::optional<double> offsetOf(const JsonValue& element, std::string_view which)
{
    const JsonValue* offsets = element.find("offsets");
    const auto milliseconds = offsets != nullptr ? offsets->numberOf(which) : std::nullopt;
    return milliseconds ? std::optional(*milliseconds / 1000.0) : std::nullopt;
}

/// Tokens of the model that stand for no text: "[_BEG_]", "[_TT_150]", "<|endoftext|>".
bool isControlToken(std::string_view token)
{
    return (token.starts_with("[_") && token.ends_with(']')) || (token.starts_with("<|") && token.ends_with("|>"));
}

/// Tokens joined to words: a token that begins with a blank begins a word.
class WordBuilder {
public:
    void add(const std::string& token, std::optional<double> start, std::optional<double> end, std::optional<double> p)
    {
        if (m_words.empty() || token.starts_with(' ')) {
            finish();
            m_words.push_back({{}, start, end, std::nullopt});
        }
        m_words.back().text += token;
        m_words.back().end = end ? end : m_words.back().end;
        m_sum += p.value_or(0);
        m_count += p ? 1 : 0;
    }

    std::vector<RawWord> words()
    {
        finish();
        return std::move(m_words);
    }

private:
    void finish()
    {
        if (!m_words.empty() && m_count > 0) {
            m_words.back().confidence = m_sum / m_count;
        }
        m_sum = 0;
        m_count = 0;
    }

    std::vector<RawWord> m_words;
    double m_sum = 0;
    int m_count = 0;
};

std::vector<RawWord> wordsOf(const JsonValue& segment)
{
    WordBuilder builder;
    const JsonValue* tokens = segment.find("tokens");
    if (tokens == nullptr) {
        return {};
    }
    for (const JsonValue& token : tokens->items) {
        const std::string text = token.textOf("text");
        if (!text.empty() && !isControlToken(text)) {
            builder.add(text, offsetOf(token, "from"), offsetOf(token, "to"), token.numberOf("p"));
        }
    }
    return builder.words();
}

std::optional<double> meanConfidence(const std::vector<RawWord>& words)
{
    double sum = 0;
    int count = 0;
    for (const RawWord& word : words) {
        sum += word.confidence.value_or(0);
        count += word.confidence ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

bool turnsNext(const JsonValue& element)
{
    const JsonValue* turn = element.find("speaker_turn_next");
    return turn != nullptr && turn->boolean;
}

/// What whisper.cpp writes with -oj and -ojf: offsets in milliseconds; with --diarize a "speaker" per segment; with
/// --tinydiarize marks where the speaker changes, which are read as two voices in turn.
class WhisperCpp final : public Format {
public:
    std::string_view name() const override { return "whisper.cpp"; }
    bool mayCutCharacters() const override { return true; }

    bool recognises(std::string_view text) const override
    {
        return trimmed(text.substr(0, 4096)).starts_with('{')
            && text.find("\"transcription\"") != std::string_view::npos;
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        JsonProblem problem;
        const auto root = parseJson(text, problem);
        if (!root) {
            return damaged(file, problem.line, problem.detail);
        }
        const JsonValue* list = root->find("transcription");
        if (list == nullptr || list->kind != JsonValue::Kind::Array) {
            return damaged(file, root->line, "\"transcription\" is not a list");
        }
        RawTranscript transcript;
        if (const JsonValue* result = root->find("result")) {
            transcript.language = languageTag(result->textOf("language"));
        }
        return readSegments(*list, std::move(transcript), file);
    }

private:
    static base::Result<RawTranscript> readSegments(const JsonValue& list, RawTranscript transcript,
                                                    const std::string& file)
    {
        bool second = false;
        bool alternates = false;
        bool named = false;
        for (const JsonValue& element : list.items) {
            const JsonValue* text = element.find("text");
            if (text == nullptr || text->kind != JsonValue::Kind::String) {
                return damaged(file, element.line, "a segment has no \"text\"");
            }
            RawSegment segment;
            segment.text = text->text();
            segment.start = offsetOf(element, "from");
            segment.end = offsetOf(element, "to");
            segment.words = wordsOf(element);
            segment.confidence = meanConfidence(segment.words);
            segment.line = element.line;
            segment.speaker = speakerOf(element);
            named = named || !segment.speaker.empty();
            transcript.segments.push_back(std::move(segment));
        }
        for (std::size_t i = 0; !named && i < list.items.size(); ++i) {
            transcript.segments[i].speaker = second ? "turn_2" : "turn_1";
            alternates = alternates || turnsNext(list.items[i]);
            second = second != turnsNext(list.items[i]);
        }
        if (!named && !alternates) {
            for (RawSegment& segment : transcript.segments) {
                segment.speaker.clear();
            }
        }
        if (!named && alternates) {
            transcript.warnings.push_back({"turns_alternated", 0, {}});
        }
        return transcript;
    }

    static std::string speakerOf(const JsonValue& element)
    {
        const JsonValue* speaker = element.find("speaker");
        if (speaker == nullptr) {
            return {};
        }
        if (speaker->kind == JsonValue::Kind::Number && speaker->number >= 0 && speaker->number < 100) {
            return "speaker " + std::to_string(static_cast<int>(speaker->number));
        }
        const std::string label = speaker->text();
        return label.size() != 1 ? label : label == "?" ? std::string() : "speaker " + label;
    }
};

} // namespace

std::unique_ptr<Format> whisperCppFormat()
{
    return std::make_unique<WhisperCpp>();
}

} // namespace voither::transcript
