// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/language_data.h"

#include <QString>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <map>
#include <system_error>
#include <unordered_map>

#include "base/file.h"
#include "base/json.h"
#include "base/table.h"
#include "base/text.h"

namespace voither::extraction {

namespace {

using base::readTable;
using base::split;
using language::Sentence;
using language::Token;

constexpr std::uint64_t fileLimit = 8U << 20U;

struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
};
template <class Value>
using WordMap = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

/// One word of an entry: what it says and, where given, the part of speech that it must have.
struct Word {
    std::string text;
    std::string upos;
};

struct Entry {
    std::vector<Word> words;
    double polarity = 0;
};

/// Entries by their first word, the longest first; and those that match by beginning, sorted.
struct WordList {
    WordMap<std::vector<Entry>> byFirst;
    std::vector<std::pair<std::string, double>> beginnings;
};

bool readNumber(std::string_view text, double& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
}

/// Adds an entry; a later one replaces an equal earlier one.
bool add(WordList& list, std::string_view written, double polarity)
{
    Entry entry;
    entry.polarity = polarity;
    for (const std::string_view word : split(written, ' ')) {
        const auto slash = word.size() > 2 ? word.find('/', 1) : std::string_view::npos;
        entry.words.push_back({lowered(word.substr(0, slash)),
                               slash == std::string_view::npos ? std::string() : std::string(word.substr(slash + 1))});
    }
    if (entry.words.empty()) {
        return false;
    }
    if (entry.words.size() == 1 && entry.words[0].text.size() > 3 && entry.words[0].text.back() == '*') {
        entry.words[0].text.pop_back();
        list.beginnings.emplace_back(entry.words[0].text, polarity);
        return true;
    }
    auto& entries = list.byFirst[entry.words.front().text];
    const auto equal = std::find_if(entries.begin(), entries.end(), [&](const Entry& other) {
        return std::equal(other.words.begin(), other.words.end(), entry.words.begin(), entry.words.end(),
                          [](const Word& a, const Word& b) { return a.text == b.text && a.upos == b.upos; });
    });
    if (equal != entries.end()) {
        equal->polarity = polarity;
        return true;
    }
    const auto place = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& other) { return other.words.size() < entry.words.size(); });
    entries.insert(place, std::move(entry));
    return true;
}

void finish(WordList& list)
{
    std::stable_sort(list.beginnings.begin(), list.beginnings.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

base::Result<std::map<std::string, Norm, std::less<>>> readNorms(const std::filesystem::path& file)
{
    std::map<std::string, Norm, std::less<>> norms;
    const auto bytes = base::readFile(file, fileLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto json = base::readJson(base::asText(*bytes));
    const auto damaged = [&](const std::string& place) {
        return base::failure(base::ErrorCode::ResourceDamaged, file.string(), place, "not a norm");
    };
    if (!json.is_object()) {
        return damaged("");
    }
    for (const auto& [column, fields] : json.items()) {
        const auto number = [&fields = fields](const char* key) {
            return fields.contains(key) && fields[key].is_number() ? fields[key].get<double>() : std::nan("");
        };
        if (column.starts_with("_")) { // notes on the source
            continue;
        }
        if (!fields.is_object() || !fields.contains("reference") || !fields["reference"].is_string()) {
            return damaged(column);
        }
        const Norm norm{fields["reference"].get<std::string>(), number("q01"), number("q50"), number("q99")};
        if (!(norm.q01 <= norm.q50 && norm.q50 < norm.q99)) {
            return damaged(column);
        }
        norms.emplace(column, norm);
    }
    return norms;
}

bool matches(const Word& word, std::string_view formOrLemma, const Token& token)
{
    return word.text == formOrLemma && (word.upos.empty() || word.upos == language::name(token.upos));
}

/// The tokens of a sentence in lower case, with the written form where a contraction gave several tokens.
struct Folded {
    std::vector<std::string> forms;
    std::vector<std::string> lemmas;
    std::vector<std::string> written; // of the contraction that begins here; empty elsewhere
    std::vector<std::size_t> writtenEnd;

    Folded(const Sentence& sentence, std::string_view text)
    {
        const auto& tokens = sentence.tokens;
        written.resize(tokens.size());
        writtenEnd.resize(tokens.size());
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            forms.push_back(lowered(tokens[i].form));
            lemmas.push_back(lowered(tokens[i].lemma));
            std::size_t end = i + 1;
            while (end < tokens.size() && tokens[end].begin == tokens[i].begin && tokens[end].end == tokens[i].end) {
                ++end;
            }
            const bool begins = i == 0 || tokens[i - 1].begin != tokens[i].begin;
            if (begins && end > i + 1 && tokens[i].end <= text.size() && tokens[i].begin < tokens[i].end) {
                written[i] = lowered(text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
                writtenEnd[i] = end;
            }
        }
    }

    /// The token after the one (or the contraction) at `at` that says `word`; nothing when it says another.
    std::optional<std::size_t> after(std::size_t at, const Word& word, const Sentence& sentence) const
    {
        if (at >= forms.size()) {
            return std::nullopt;
        }
        if (!written[at].empty() && matches(word, written[at], sentence.tokens[at])) {
            return writtenEnd[at];
        }
        if (matches(word, forms[at], sentence.tokens[at]) || matches(word, lemmas[at], sentence.tokens[at])) {
            return at + 1;
        }
        return std::nullopt;
    }
};

std::optional<double> beginning(const WordList& list, std::string_view word)
{
    std::optional<double> found;
    for (auto it = list.beginnings.begin(); it != list.beginnings.end() && it->first <= word; ++it) {
        if (word.starts_with(it->first)) {
            found = it->second; // sorted: the last that fits is the longest
        }
    }
    return found;
}

using Match = LanguageData::Match;

std::optional<Match> longestAt(const WordList& list, const Folded& folded, const Sentence& sentence, std::size_t at)
{
    std::optional<Match> best;
    std::size_t bestWords = 0;
    const auto consider = [&](const std::string& first) {
        const auto entries = list.byFirst.find(first);
        if (first.empty() || entries == list.byFirst.end()) {
            return;
        }
        for (const Entry& entry : entries->second) {
            if (entry.words.size() <= bestWords) {
                return;
            }
            std::optional<std::size_t> next = at;
            for (const Word& word : entry.words) {
                next = folded.after(*next, word, sentence);
                if (!next) {
                    break;
                }
            }
            if (next) {
                best = Match{at, *next, entry.polarity};
                bestWords = entry.words.size();
                return;
            }
        }
    };
    consider(folded.written[at]);
    consider(folded.forms[at]);
    if (folded.lemmas[at] != folded.forms[at]) {
        consider(folded.lemmas[at]);
    }
    if (!best) {
        if (const auto polarity = beginning(list, folded.forms[at])) {
            best = Match{at, at + 1, *polarity};
        }
    }
    return best;
}

std::vector<Match> findAll(const WordList& list, const Sentence& sentence, std::string_view text)
{
    std::vector<Match> found;
    const Folded folded(sentence, text);
    for (std::size_t at = 0; at < sentence.tokens.size();) {
        const auto match = longestAt(list, folded, sentence, at);
        if (match) {
            found.push_back(*match);
        }
        at = match ? std::max(match->last, at + 1) : at + 1;
    }
    return found;
}

const Entry* single(const WordList& list, std::string_view word, std::string_view upos)
{
    const auto entries = list.byFirst.find(word);
    if (entries == list.byFirst.end()) {
        return nullptr;
    }
    for (const Entry& entry : entries->second) {
        if (entry.words.size() == 1 && (entry.words[0].upos.empty() || upos.empty() || entry.words[0].upos == upos)) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

std::string lowered(std::string_view utf8)
{
    const bool ascii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string out(utf8);
    if (ascii) {
        for (char& c : out) {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        return out;
    }
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toLower().toStdString();
}

struct LanguageData::Lists {
    std::map<std::string, WordList, std::less<>> categories;
    WordList sentiment;
    bool hasSentiment = false;
    WordMap<double> logFrequency;
    std::map<std::string, Norm, std::less<>> norms;

    const WordList* category(std::string_view name) const
    {
        const auto it = categories.find(name);
        return it == categories.end() ? nullptr : &it->second;
    }

    base::Result<> readCategories(const std::filesystem::path& folder)
    {
        std::error_code error;
        std::vector<std::filesystem::path> files;
        for (const auto& file : std::filesystem::directory_iterator(folder, error)) {
            if (file.path().extension() == ".tsv") {
                files.push_back(file.path());
            }
        }
        std::sort(files.begin(), files.end());
        for (const auto& file : files) {
            auto read = readTable(file, [&](std::string_view name, std::string_view entries) {
                WordList& list = categories[std::string(name)];
                const auto written = split(entries, ',');
                return !name.empty() && !written.empty()
                    && std::all_of(written.begin(), written.end(),
                                   [&](std::string_view entry) { return add(list, entry, 0); });
            });
            if (!read) {
                return read;
            }
        }
        for (auto& [name, list] : categories) {
            finish(list);
        }
        return {};
    }

    base::Result<> readSentiment(const std::filesystem::path& file)
    {
        hasSentiment = true;
        return readTable(file, [&](std::string_view entry, std::string_view number) {
            double polarity = 0;
            return readNumber(number, polarity) && std::abs(polarity) <= 5 && add(sentiment, entry, polarity);
        });
    }

    base::Result<> readFrequency(const std::filesystem::path& file)
    {
        return readTable(file, [&](std::string_view lemma, std::string_view number) {
            double value = 0;
            return !lemma.empty() && readNumber(number, value) && logFrequency.emplace(lemma, value).second;
        });
    }
};

base::Result<std::unique_ptr<LanguageData>> LanguageData::create(const std::filesystem::path& resources,
                                                                 std::string_view tag)
{
    const auto folder = resources / "languages" / lowered(tag.substr(0, tag.find('-')));
    std::error_code error;
    if (tag.empty() || tag.find('/') != std::string_view::npos || !std::filesystem::is_directory(folder, error)) {
        return base::failure(base::ErrorCode::LanguageUnavailable, std::string(tag), {}, "no folder of that language");
    }
    auto lists = std::make_unique<Lists>();
    base::Result<> read;
    const auto exists = [&](const char* name) { return std::filesystem::exists(folder / name, error); };
    if (exists("lexicon")) {
        read = lists->readCategories(folder / "lexicon");
    }
    for (const char* name : {"sentiment.tsv", "sentiment_own.tsv"}) {
        if (read && exists(name)) {
            read = lists->readSentiment(folder / name);
        }
    }
    finish(lists->sentiment);
    if (read && exists("frequency.tsv")) {
        read = lists->readFrequency(folder / "frequency.tsv");
    }
    for (const char* file : {"norms.json", "feature_norms.json"}) {
        if (read && exists(file)) {
            auto norms = readNorms(folder / file);
            if (!norms) {
                return tl::unexpected(norms.error());
            }
            lists->norms.merge(*norms);
        }
    }
    if (!read) {
        return tl::unexpected(read.error());
    }
    return std::unique_ptr<LanguageData>(new LanguageData(std::move(lists)));
}

LanguageData::LanguageData(std::unique_ptr<Lists> lists)
    : m_lists(std::move(lists))
{
}

LanguageData::~LanguageData() = default;

bool LanguageData::knows(std::string_view category) const
{
    return m_lists->category(category) != nullptr;
}

bool LanguageData::has(std::string_view category, const Token& token) const
{
    const WordList* list = m_lists->category(category);
    if (list == nullptr) {
        return false;
    }
    const std::string form = lowered(token.form);
    const std::string_view upos = language::name(token.upos);
    return single(*list, form, upos) != nullptr || single(*list, lowered(token.lemma), upos) != nullptr
        || beginning(*list, form).has_value();
}

bool LanguageData::has(std::string_view category, std::string_view lemma) const
{
    const WordList* list = m_lists->category(category);
    const std::string word = lowered(lemma);
    return list != nullptr && (single(*list, word, {}) != nullptr || beginning(*list, word).has_value());
}

std::vector<LanguageData::Match> LanguageData::find(std::string_view category, const Sentence& sentence,
                                                    std::string_view text) const
{
    const WordList* list = m_lists->category(category);
    return list == nullptr ? std::vector<Match>() : findAll(*list, sentence, text);
}

bool LanguageData::knowsSentiment() const
{
    return m_lists->hasSentiment;
}

std::optional<double> LanguageData::polarity(std::string_view lemma, std::string_view form) const
{
    for (const std::string_view word : {form, lemma}) {
        if (const Entry* entry = single(m_lists->sentiment, lowered(word), {})) {
            return entry->polarity;
        }
    }
    return beginning(m_lists->sentiment, lowered(form));
}

std::vector<LanguageData::Match> LanguageData::findSentiment(const Sentence& sentence, std::string_view text) const
{
    return findAll(m_lists->sentiment, sentence, text);
}

std::optional<double> LanguageData::logFrequency(std::string_view lemma) const
{
    const auto it = m_lists->logFrequency.find(lowered(lemma));
    return it == m_lists->logFrequency.end() ? std::nullopt : std::optional(it->second);
}

const Norm* LanguageData::norm(std::string_view column) const
{
    const auto it = m_lists->norms.find(column);
    return it == m_lists->norms.end() ? nullptr : &it->second;
}

std::vector<std::string> LanguageData::names() const
{
    std::vector<std::string> names;
    for (const auto& [name, list] : m_lists->categories) {
        names.push_back(name);
    }
    return names;
}

} // namespace voither::extraction
