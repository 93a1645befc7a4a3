// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/normalise.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "transcript/markers.h"
#include "transcript/read.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

using base::ErrorCode;

constexpr std::size_t mostWarningsOfAKind = 50;
constexpr double wordTolerance = 0.1; // seconds a word may stick out of its segment without a warning

/// Blanks beyond ASCII that count as a blank, and characters without width that are left out.
struct OddCharacter {
    std::string_view bytes;
    std::string_view replacement;
};
constexpr std::array<OddCharacter, 6> oddCharacters{
    {{"\u00A0", " "}, {"\u2028", " "}, {"\u2029", " "}, {"\u202F", " "}, {"\u200B", ""}, {"\uFEFF", ""}}};

std::string toNfc(std::string text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return ascii ? text : QString::fromStdString(text).normalized(QString::NormalizationForm_C).toStdString();
}

/// Appends a blank unless one stands there already or the text has not begun.
void appendBlank(std::string& out)
{
    if (!out.empty() && out.back() != ' ') {
        out += ' ';
    }
}

std::size_t appendOddCharacter(std::string& out, std::string_view text, std::size_t at)
{
    for (const OddCharacter& odd : oddCharacters) {
        if (text.substr(at, odd.bytes.size()) == odd.bytes) {
            if (!odd.replacement.empty()) {
                appendBlank(out);
            }
            return odd.bytes.size();
        }
    }
    return 0;
}

class Normaliser {
public:
    Normaliser(RawTranscript raw, const std::string& file)
        : m_raw(std::move(raw))
        , m_file(file)
    {
    }

    base::Result<Transcript> run()
    {
        for (Warning& warning : m_raw.warnings) {
            warn(warning.kind, warning.line, std::move(warning.detail));
        }
        if (auto clean = cleanSegments(); !clean) {
            return tl::unexpected(clean.error());
        }
        if (auto valid = checkTimes(); !valid) {
            return tl::unexpected(valid.error());
        }
        m_result.language = m_raw.language;
        m_result.hasTimes = std::any_of(m_raw.segments.begin(), m_raw.segments.end(),
                                        [](const RawSegment& segment) { return segment.start.has_value(); });
        if (m_result.hasTimes) {
            fillTimes();
            orderTimes();
            noteOverlaps();
        }
        for (RawSegment& segment : m_raw.segments) {
            m_result.segments.push_back(finished(segment));
        }
        summariseWarnings();
        return std::move(m_result);
    }

private:
    void warn(const std::string& kind, std::size_t line, std::string detail = {})
    {
        if (++m_counts[kind] <= mostWarningsOfAKind) {
            m_result.warnings.push_back({kind, line, std::move(detail)});
        }
    }

    void summariseWarnings()
    {
        std::size_t more = 0;
        for (const auto& [kind, count] : m_counts) {
            more += count > mostWarningsOfAKind ? count - mostWarningsOfAKind : 0;
        }
        if (more > 0) {
            m_result.warnings.push_back({"further_warnings", 0, std::to_string(more)});
        }
    }

    base::Result<> cleanSegments()
    {
        std::vector<RawSegment> kept;
        kept.reserve(m_raw.segments.size());
        for (RawSegment& segment : m_raw.segments) {
            bool stripped = false;
            auto text = cleanText(segment.text, m_file, segment.line, stripped);
            auto speaker = cleanText(segment.speaker, m_file, segment.line, stripped);
            if (!text || !speaker) {
                return tl::unexpected(text ? speaker.error() : text.error());
            }
            segment.text = bracketMarkers(*text);
            segment.speaker = std::move(*speaker);
            if (auto words = cleanWords(segment, stripped); !words) {
                return words;
            }
            if (stripped) {
                warn("control_characters", segment.line);
            }
            if (segment.text.empty()) {
                warn("empty_segment", segment.line);
            } else {
                kept.push_back(std::move(segment));
            }
        }
        m_raw.segments = std::move(kept);
        return {};
    }

    base::Result<> cleanWords(RawSegment& segment, bool& stripped)
    {
        for (RawWord& word : segment.words) {
            auto text = cleanText(word.text, m_file, segment.line, stripped);
            if (!text) {
                return tl::unexpected(text.error());
            }
            word.text = std::move(*text);
            word.confidence = checkedConfidence(word.confidence, segment.line);
        }
        std::erase_if(segment.words, [](const RawWord& word) { return word.text.empty(); });
        segment.confidence = checkedConfidence(segment.confidence, segment.line);
        return {};
    }

    std::optional<double> checkedConfidence(std::optional<double> confidence, std::size_t line)
    {
        if (!confidence || (*confidence >= 0 && *confidence <= 1)) {
            return confidence;
        }
        warn("confidence_ignored", line);
        return std::nullopt;
    }

    base::Result<> checkTimes() const
    {
        for (const RawSegment& segment : m_raw.segments) {
            bool valid = isTime(segment.start) && isTime(segment.end);
            for (const RawWord& word : segment.words) {
                valid = valid && isTime(word.start) && isTime(word.end);
            }
            if (!valid) {
                return base::failure(ErrorCode::ValueOutOfRange, m_file, atLine(segment.line),
                                     "a time is negative or beyond 48 hours");
            }
        }
        return {};
    }

    static bool isTime(std::optional<double> time) { return !time || (*time >= 0 && *time <= latestTime); }

    /// Missing starts lie evenly between the end before and the start after; a missing end is the next start.
    void fillTimes()
    {
        std::vector<RawSegment>& segments = m_raw.segments;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            RawSegment& segment = segments[i];
            if (segment.start && segment.end) {
                reverseTimes(segment);
                continue;
            }
            warn("missing_time", segment.line);
            if (!segment.start) {
                i = fillRun(i);
            } else {
                const auto next = i + 1 < segments.size() ? segments[i + 1].start : std::nullopt;
                segment.end = std::max(*segment.start, next.value_or(*segment.start));
            }
        }
    }

    /// Gives times to the segments without a start from `first` on; gives the last of them.
    std::size_t fillRun(std::size_t first)
    {
        std::vector<RawSegment>& segments = m_raw.segments;
        std::size_t after = first;
        while (after < segments.size() && !segments[after].start) {
            ++after;
        }
        const double begin = first > 0 ? *segments[first - 1].end : 0;
        const double end = after < segments.size() ? std::max(begin, *segments[after].start) : begin;
        const double step = (end - begin) / static_cast<double>(after - first);
        for (std::size_t i = first; i < after; ++i) {
            if (i > first) {
                warn("missing_time", segments[i].line);
            }
            segments[i].start = begin + step * static_cast<double>(i - first);
            segments[i].end = std::min(begin + step * static_cast<double>(i - first + 1), std::max(begin, end));
        }
        return after - 1;
    }

    void reverseTimes(RawSegment& segment)
    {
        if (*segment.end < *segment.start) {
            warn("reversed_times", segment.line);
            segment.end = segment.start;
        } else if (*segment.end == *segment.start) {
            warn("zero_length", segment.line);
        }
    }

    void orderTimes()
    {
        const auto earlier = [](const RawSegment& a, const RawSegment& b) { return *a.start < *b.start; };
        std::map<std::string, double, std::less<>> last;
        for (const RawSegment& segment : m_raw.segments) {
            double& latest = last[m_raw.speakerBySpeaker ? segment.speaker : std::string()];
            if (*segment.start < latest) {
                warn("unordered", segment.line);
            }
            latest = std::max(latest, *segment.start);
        }
        std::stable_sort(m_raw.segments.begin(), m_raw.segments.end(), earlier);
    }

    void noteOverlaps()
    {
        double latestEnd = 0;
        for (const RawSegment& segment : m_raw.segments) {
            if (*segment.start < latestEnd) {
                warn("overlap", segment.line);
            }
            latestEnd = std::max(latestEnd, *segment.end);
        }
    }

    Segment finished(RawSegment& raw)
    {
        Segment segment;
        segment.speaker = std::move(raw.speaker);
        segment.text = std::move(raw.text);
        segment.confidence = raw.confidence;
        if (m_result.hasTimes) {
            segment.startTime = *raw.start;
            segment.endTime = *raw.end;
            dropStrayTimes(raw);
            segment.words = timedWords(raw);
        }
        return segment;
    }

    /// Words that begin outside of the segment by more than a tolerance, or before the word before them, lose their
    /// time; the rest is cut to the segment.
    void dropStrayTimes(RawSegment& raw)
    {
        double latest = *raw.start;
        for (RawWord& word : raw.words) {
            const double start = word.start.value_or(latest);
            const double end = word.end.value_or(start);
            const bool outside = start < *raw.start - wordTolerance || start > *raw.end + wordTolerance;
            if (outside || end > *raw.end + wordTolerance) {
                warn("word_outside", raw.line);
            }
            if (!word.start || !word.end || outside || end < start || start < latest - wordTolerance) {
                word.start.reset();
                word.end.reset();
                continue;
            }
            word.start = std::clamp(start, latest, std::max(latest, *raw.end));
            word.end = std::clamp(end, *word.start, std::max(*word.start, *raw.end));
            latest = *word.start;
        }
    }

    /// The words, those without times put between their neighbours in proportion to their letters.
    static std::vector<Word> timedWords(const RawSegment& raw)
    {
        std::vector<Word> words;
        words.reserve(raw.words.size());
        for (std::size_t i = 0; i < raw.words.size();) {
            if (raw.words[i].start) {
                const RawWord& word = raw.words[i++];
                words.push_back({word.text, *word.start, *word.end, word.confidence, false});
                continue;
            }
            std::size_t after = i;
            double letters = 0;
            for (; after < raw.words.size() && !raw.words[after].start; ++after) {
                letters += static_cast<double>(raw.words[after].text.size());
            }
            const double end = after < raw.words.size() ? *raw.words[after].start : *raw.end;
            const double begin = words.empty() ? *raw.start : std::min(words.back().endTime, end);
            double before = 0;
            for (; i < after; ++i) {
                const double start = begin + (end - begin) * (before / letters);
                before += static_cast<double>(raw.words[i].text.size());
                words.push_back({raw.words[i].text, start, begin + (end - begin) * (before / letters),
                                 raw.words[i].confidence, true});
            }
        }
        return words;
    }

    RawTranscript m_raw;
    const std::string& m_file;
    Transcript m_result;
    std::map<std::string, std::size_t> m_counts;
};

} // namespace

base::Result<std::string> cleanText(std::string_view text, const std::string& file, std::size_t line, bool& stripped)
{
    if (firstInvalidUtf8(text)) {
        return base::failure(ErrorCode::InvalidUtf8, file, atLine(line));
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const auto code = static_cast<unsigned char>(c);
        if (c == '\0') {
            return damaged(file, line, "a NUL character");
        }
        if (c == ' ' || (code >= 0x09 && code <= 0x0D)) {
            appendBlank(out);
            ++at;
        } else if (code < 0x20 || code == 0x7F) {
            stripped = true;
            ++at;
        } else if (const std::size_t length = appendOddCharacter(out, text, at); length > 0) {
            at += length;
        } else {
            out += c;
            ++at;
        }
    }
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    return toNfc(std::move(out));
}

base::Result<Transcript> normalise(RawTranscript raw, const std::string& file)
{
    return Normaliser(std::move(raw), file).run();
}

} // namespace voither::transcript
