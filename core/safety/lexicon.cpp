// SPDX-License-Identifier: GPL-3.0-or-later
#include "safety/lexicon.h"

#include <algorithm>

#include "base/table.h"
#include "base/text.h"

namespace voither::safety {

namespace {

bool readSet(Lexicon& lexicon, std::string_view name, std::string_view entries)
{
    WordSet& words = lexicon.sets[std::string(name)];
    for (const std::string_view entry : base::split(entries, ',')) {
        const auto other = entry.starts_with('{') && entry.ends_with('}')
            ? lexicon.sets.find(entry.substr(1, entry.size() - 2))
            : lexicon.sets.end();
        if (other != lexicon.sets.end()) {
            words.add(WordSet(other->second));
        } else if (!words.add(entry)) {
            return false;
        }
    }
    return !words.isEmpty();
}

bool readIgnored(Lexicon& lexicon, std::string_view entries)
{
    for (const std::string_view entry : base::split(entries, ',')) {
        const auto words = foldedWords(entry);
        if (words.size() != 1) {
            return false;
        }
        lexicon.ignored.insert(words.front());
    }
    return true;
}

Patterns* patternsOf(Lexicon& lexicon, std::string_view purpose)
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        if (purpose == name(static_cast<Kind>(i))) {
            return &lexicon.mentions[i];
        }
    }
    return purpose == name(Label::Past)      ? &lexicon.past
        : purpose == name(Label::Figurative) ? &lexicon.figurative
                                             : nullptr;
}

bool readPatterns(Lexicon& lexicon, std::string_view purpose, std::string_view entries)
{
    Patterns* const patterns = patternsOf(lexicon, purpose);
    if (patterns == nullptr) {
        return false;
    }
    for (const std::string_view entry : base::split(entries, ',')) {
        auto pattern = Pattern::parse(entry, lexicon.sets);
        if (!pattern) {
            return false;
        }
        patterns->add(std::move(*pattern));
    }
    return true;
}

} // namespace

void Patterns::add(Pattern pattern)
{
    const std::size_t number = m_patterns.size();
    for (const std::string& word : pattern.opening().whole()) {
        m_byWord[word].push_back(number);
    }
    for (const std::string& beginning : pattern.opening().beginnings()) {
        m_byBeginning[beginning.front()][beginning].push_back(number);
    }
    m_patterns.push_back(std::move(pattern));
}

std::optional<std::size_t> Patterns::matchAt(std::span<const SpokenWord> words, std::size_t at) const
{
    std::optional<std::size_t> best;
    const auto tryAll = [&](const Numbers& numbers) {
        for (const std::size_t number : numbers) {
            const auto end = m_patterns[number].matchAt(words, at);
            if (end && (!best || *end > *best)) {
                best = end;
            }
        }
    };
    const std::string& word = words[at].folded;
    if (const auto found = m_byWord.find(word); found != m_byWord.end()) {
        tryAll(found->second);
    }
    if (const auto alike = m_byBeginning.find(word.front()); alike != m_byBeginning.end()) {
        for (const auto& [beginning, numbers] : alike->second) {
            if (word.starts_with(beginning)) {
                tryAll(numbers);
            }
        }
    }
    return best;
}

bool Patterns::occurs(std::span<const SpokenWord> words, std::size_t first, std::size_t last) const
{
    for (std::size_t at = first; at < std::min(last, words.size()); ++at) {
        if (matchAt(words, at)) {
            return true;
        }
    }
    return false;
}

const WordSet& Lexicon::set(std::string_view name) const
{
    static const WordSet none;
    const auto found = sets.find(name);
    return found == sets.end() ? none : found->second;
}

base::Result<Lexicon> Lexicon::read(const std::filesystem::path& file)
{
    Lexicon lexicon;
    const auto read = base::readTable(file, [&lexicon](std::string_view purpose, std::string_view entries) {
        if (purpose.starts_with('{') && purpose.ends_with('}')) {
            return readSet(lexicon, purpose.substr(1, purpose.size() - 2), entries);
        }
        return purpose == "ignored" ? readIgnored(lexicon, entries) : readPatterns(lexicon, purpose, entries);
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    return lexicon;
}

} // namespace voither::safety
