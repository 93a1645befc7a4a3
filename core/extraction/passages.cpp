// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/passages.h"

#include <algorithm>
#include <string_view>

namespace voither::extraction {

std::size_t countWords(const language::Sentence& sentence)
{
    std::size_t count = 0;
    std::size_t lastEnd = 0;
    bool first = true;
    for (const language::Token& token : sentence.tokens) {
        if (token.upos == language::Upos::Punct || token.upos == language::Upos::Sym) {
            continue;
        }
        if (first || token.begin >= lastEnd) {
            ++count;
        }
        lastEnd = std::max(lastEnd, token.end);
        first = false;
    }
    return count;
}

SpokenTimes::SpokenTimes(const transcript::Segment& segment)
    : m_segment(&segment)
{
    // Sources join words to text in their own ways, so each word is looked for from where the last one ended.
    const std::string_view text = segment.text;
    std::size_t from = 0;
    for (const transcript::Word& word : segment.words) {
        const std::size_t found = word.text.empty() ? std::string_view::npos : text.find(word.text, from);
        if (found == std::string_view::npos || word.timeInterpolated) {
            continue;
        }
        from = found + word.text.size();
        m_words.push_back({found, from, word.startTime, word.endTime});
    }
}

std::pair<double, double> SpokenTimes::of(std::size_t begin, std::size_t end) const
{
    const auto first =
        std::partition_point(m_words.begin(), m_words.end(), [begin](const Timed& word) { return word.end <= begin; });
    const auto last = std::partition_point(first, m_words.end(), [end](const Timed& word) { return word.begin < end; });
    if (first != last) {
        return {first->startTime, std::max(first->startTime, std::prev(last)->endTime)};
    }
    const double length = static_cast<double>(std::max<std::size_t>(1, m_segment->text.size()));
    const double duration = m_segment->endTime - m_segment->startTime;
    return {m_segment->startTime + duration * static_cast<double>(begin) / length,
            m_segment->startTime + duration * static_cast<double>(end) / length};
}

std::vector<Passage> passagesOf(const transcript::Transcript& transcript, std::span<const SegmentFeatures> analyses)
{
    static const language::Sentence nothingSaid;
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < transcript.segments.size(); ++i) {
        const transcript::Segment& segment = transcript.segments[i];
        if (segment.role != transcript::Role::Patient) {
            continue;
        }
        const std::vector<language::Sentence>& sentences = analyses[i].language.sentences;
        if (sentences.empty()) {
            passages.push_back(
                {i, segment.text, &nothingSaid, segment.startTime, segment.endTime, &analyses[i].prosody});
            continue;
        }
        const SpokenTimes times(segment);
        for (const language::Sentence& sentence : sentences) {
            const auto [start, end] = times.of(sentence.begin, sentence.end);
            passages.push_back({i, segment.text, &sentence, start, end, &analyses[i].prosody});
        }
    }
    return passages;
}

} // namespace voither::extraction
