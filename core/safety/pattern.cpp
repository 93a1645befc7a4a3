// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/pattern.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"

namespace voither::safety {

namespace {

using base::split;

constexpr std::size_t widestGap = 6;

bool isBracketed(std::string_view text, char open, char close)
{
    return text.size() > 2 && text.front() == open && text.back() == close;
}

std::optional<WordSet> readWords(std::string_view written, const WordSets& sets)
{
    WordSet words;
    for (const std::string_view word : split(written, '/')) {
        if (!isBracketed(word, '{', '}')) {
            if (!words.add(word)) {
                return std::nullopt;
            }
            continue;
        }
        const auto named = sets.find(word.substr(1, word.size() - 2));
        if (named == sets.end()) {
            return std::nullopt;
        }
        words.add(named->second);
    }
    return words.isEmpty() ? std::nullopt : std::optional(std::move(words));
}

} // namespace

bool WordSet::add(std::string_view written)
{
    const bool isBeginning = written.ends_with('*');
    written.remove_suffix(isBeginning ? 1 : 0);
    const auto words = foldedWords(written);
    if (words.size() != 1 || written.find_first_of("*(){}/.") != std::string_view::npos) {
        return false;
    }
    if (isBeginning) {
        m_beginnings.push_back(words.front());
    } else {
        m_whole.insert(std::lower_bound(m_whole.begin(), m_whole.end(), words.front()), words.front());
    }
    return true;
}

void WordSet::add(const WordSet& others)
{
    for (const std::string& word : others.m_whole) {
        m_whole.insert(std::lower_bound(m_whole.begin(), m_whole.end(), word), word);
    }
    m_beginnings.insert(m_beginnings.end(), others.m_beginnings.begin(), others.m_beginnings.end());
}

bool WordSet::has(std::string_view folded) const
{
    return std::binary_search(m_whole.begin(), m_whole.end(), folded)
        || std::any_of(m_beginnings.begin(), m_beginnings.end(),
                       [folded](const std::string& beginning) { return folded.starts_with(beginning); });
}

std::optional<Pattern> Pattern::parse(std::string_view written, const WordSets& sets)
{
    Pattern pattern;
    for (std::string_view part : split(written, ' ')) {
        Element element;
        if (part.starts_with("..")) {
            const auto [end, error] = std::from_chars(part.data() + 2, part.data() + part.size(), element.most);
            if (error != std::errc() || end != part.data() + part.size() || element.most > widestGap) {
                return std::nullopt;
            }
        } else {
            element.optional = isBracketed(part, '(', ')');
            if (element.optional) {
                part = part.substr(1, part.size() - 2);
            }
            auto words = readWords(part, sets);
            if (!words) {
                return std::nullopt;
            }
            element.words = std::move(*words);
        }
        pattern.m_elements.push_back(std::move(element));
    }
    const auto isWord = [](const Element& element) { return !element.words.isEmpty() && !element.optional; };
    const bool wellFormed =
        !pattern.m_elements.empty() && isWord(pattern.m_elements.front()) && !pattern.m_elements.back().words.isEmpty();
    return wellFormed ? std::optional(std::move(pattern)) : std::nullopt;
}

std::optional<std::size_t> Pattern::match(std::span<const SpokenWord> words, std::size_t begin, std::size_t at,
                                          std::size_t element) const
{
    if (element == m_elements.size()) {
        return at;
    }
    const Element& wanted = m_elements[element];
    const auto isHere = [&](std::size_t place) {
        return place < words.size() && (place == begin || !words[place].beginsSentence);
    };
    std::optional<std::size_t> best;
    const auto keep = [&best](std::optional<std::size_t> end) {
        if (end && (!best || *end > *best)) {
            best = end;
        }
    };
    if (wanted.words.isEmpty()) {
        for (std::size_t skipped = 0; skipped <= wanted.most; ++skipped) {
            keep(match(words, begin, at + skipped, element + 1));
            if (!isHere(at + skipped)) {
                break;
            }
        }
        return best;
    }
    if (isHere(at) && wanted.words.has(words[at].folded)) {
        keep(match(words, begin, at + 1, element + 1));
    }
    if (wanted.optional) {
        keep(match(words, begin, at, element + 1));
    }
    return best;
}

std::optional<std::size_t> Pattern::matchAt(std::span<const SpokenWord> words, std::size_t at) const
{
    return match(words, at, at, 0);
}

} // namespace voither::safety
