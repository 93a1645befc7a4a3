// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/speech.h"

#include <algorithm>

#include "transcript/text.h"

namespace voither::safety {

namespace {

bool isWordByte(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'A' && value <= 'Z')
        || (value >= 'a' && value <= 'z');
}

/// Letters of other scripts than ASCII are words; the dashes and quotation marks of typography are not.
bool isTypography(std::string_view text, std::size_t at)
{
    return text.substr(at).starts_with("\xE2\x80"); // U+2000 to U+203F: dashes, quotation marks, "…"
}

/// Goes through a segment's text and tells every word and every end of a sentence.
class Reader {
public:
    Reader(std::string_view text, std::size_t segment, std::vector<SpokenWord>& words,
           const std::set<std::string>& ignored)
        : m_text(text)
        , m_segment(segment)
        , m_words(words)
        , m_ignored(ignored)
    {
    }

    void read()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            if (isTypography(m_text, at)) {
                at += 3;
            } else if (isWordByte(m_text[at])) {
                const std::size_t end = endOfWord(at);
                add(at, end);
                at = end;
            } else if (m_text[at] == '[') {
                at = afterNoise(at);
            } else {
                m_newSentence = m_newSentence || endsSentence(at);
                ++at;
            }
        }
    }

private:
    std::size_t endOfWord(std::size_t at) const
    {
        while (at < m_text.size() && isWordByte(m_text[at]) && !isTypography(m_text, at)) {
            ++at;
        }
        return at;
    }
    /// After "[risos]"; what is more than one word in brackets may have been said.
    std::size_t afterNoise(std::size_t at) const
    {
        const std::size_t end = m_text.find_first_of(" ]", at);
        return end != std::string_view::npos && m_text[end] == ']' ? end + 1 : at + 1;
    }
    bool endsSentence(std::size_t at) const
    {
        const char c = m_text[at];
        const bool dots =
            c == '.' && ((at + 1 < m_text.size() && m_text[at + 1] == '.') || (at > 0 && m_text[at - 1] == '.'));
        return c == '!' || c == '?' || c == ';' || c == ':' || (c == '.' && !dots);
    }
    void add(std::size_t begin, std::size_t end)
    {
        std::string folded = transcript::fold(m_text.substr(begin, end - begin));
        const bool repeated = !m_words.empty() && m_words.back().folded == folded;
        if (folded.empty() || m_ignored.contains(folded) || (repeated && !m_newSentence)) {
            return;
        }
        const bool first = m_newSentence || m_words.empty();
        m_words.push_back({std::move(folded), m_segment, begin, end, first});
        m_newSentence = false;
    }

    std::string_view m_text;
    std::size_t m_segment;
    std::vector<SpokenWord>& m_words;
    const std::set<std::string>& m_ignored;
    bool m_newSentence = false;
};

bool endsWithStop(std::string_view text)
{
    const auto last = text.find_last_not_of(" \"'");
    if (last == std::string_view::npos) {
        return false;
    }
    const bool dots = last > 0 && text[last] == '.' && text[last - 1] == '.';
    return !dots && std::string_view(".!?;:").find(text[last]) != std::string_view::npos;
}

} // namespace

std::vector<Turn> turnsOf(const transcript::Transcript& transcript, const std::set<std::string>& ignored)
{
    std::vector<Turn> turns;
    const transcript::Segment* before = nullptr;
    for (std::size_t i = 0; i < transcript.segments.size(); ++i) {
        const transcript::Segment& segment = transcript.segments[i];
        if (before == nullptr || before->role != segment.role || before->speaker != segment.speaker) {
            turns.push_back({segment.role, {}});
        }
        std::vector<SpokenWord>& words = turns.back().words;
        const std::size_t known = words.size();
        Reader(segment.text, i, words, ignored).read();
        if (words.size() > known && before != nullptr && endsWithStop(before->text)) {
            words[known].beginsSentence = true;
        }
        before = &segment;
    }
    return turns;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<SpokenWord> words;
    Reader(text, 0, words, {}).read();
    std::vector<std::string> folded;
    std::transform(words.begin(), words.end(), std::back_inserter(folded),
                   [](SpokenWord& word) { return std::move(word.folded); });
    return folded;
}

} // namespace voither::safety
