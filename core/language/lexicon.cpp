// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/lexicon.h"

#include <algorithm>
#include <mutex>
#include <set>
#include <sstream>

#include "base/file.h"
#include "language/analysis.h"
#include "language/unicode.h"

namespace voither::language {

namespace {

constexpr std::size_t mostRemembered = 100'000;
constexpr std::uint64_t largestSupplement = 16U << 20;

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(separator, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

/// Xxxx, XX, xx, 99, x-x: runs of one kind of character shortened to two.
Symbol shapeOf(std::string_view word)
{
    std::string shape;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t value = decodeAt(word, at);
        const char kind = isDigit(value) ? '9'
            : isUpper(value)             ? 'X'
            : isLetter(value)            ? 'x'
            : value < 0x80               ? static_cast<char>(value)
                                         : '?';
        const std::size_t size = shape.size();
        if (size < 2 || shape[size - 1] != kind || shape[size - 2] != kind) {
            shape.push_back(kind);
        }
    }
    return symbol(shape);
}

/// The classes that matter to a word's neighbours: part of speech and, of verbs, the form.
std::string coarse(const Reading& reading)
{
    std::string text;
    for (const std::string& tag : reading.tags) {
        const bool inflection =
            tag == "m" || tag == "f" || tag == "mf" || tag == "nt" || tag == "sg" || tag == "pl" || tag == "sp";
        if (!inflection) {
            text += tag + ".";
        }
    }
    return text;
}

/// "muuuuito" as "muito": letters that stand three times or more, once.
std::string withoutLengthening(std::string_view word)
{
    const std::vector<CodePoint> points = decode(word);
    std::string result;
    for (std::size_t i = 0; i < points.size();) {
        std::size_t end = i;
        while (end < points.size() && points[end].value == points[i].value) {
            ++end;
        }
        const std::size_t count = end - i >= 3 && isLetter(points[i].value) ? 1 : end - i;
        for (std::size_t j = 0; j < count; ++j) {
            result.append(word.substr(points[i].begin, points[i].end - points[i].begin));
        }
        i = end;
    }
    return result;
}

bool isNumeric(std::string_view word)
{
    bool digits = false;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t value = decodeAt(word, at);
        digits = digits || isDigit(value);
        if (!isDigit(value) && value != '.' && value != ',' && value != ':' && value != '/' && value != '-'
            && value != 'h' && value != U'º' && value != U'ª' && value != '%') {
            return false;
        }
    }
    return digits;
}

} // namespace

VerbFeatures VerbFeatures::of(std::string_view feats)
{
    const auto value = [&](std::string_view feature) {
        const std::string_view found = featureValue(feats, feature);
        return found.empty() ? 0U : symbol(found);
    };
    return {value("VerbForm"), value("Mood"), value("Tense"), value("Person"), value("Number")};
}

bool VerbFeatures::allows(const VerbFeatures& complete) const
{
    const auto agrees = [](Symbol said, Symbol is) { return said == 0 || said == is; };
    return agrees(verbForm, complete.verbForm) && agrees(mood, complete.mood) && agrees(tense, complete.tense)
        && agrees(person, complete.person) && agrees(number, complete.number);
}

PartsOfSpeech WordForm::allowed(const ReadingMask& left) const
{
    PartsOfSpeech all;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i >= left.size() || left[i]) {
            all.add(readings[i].upos);
        }
    }
    return all;
}

base::Result<std::unique_ptr<Lexicon>> Lexicon::create(const Description& description)
{
    std::unique_ptr<Lexicon> lexicon(new Lexicon);
    for (const std::filesystem::path& path : description.analysers) {
        auto transducer = Transducer::open(path);
        if (!transducer) {
            return tl::unexpected(transducer.error());
        }
        lexicon->m_transducers.push_back(std::move(*transducer));
    }
    const auto bytes = base::readFile(description.supplement, largestSupplement);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    int number = 0;
    for (const std::string& line : split(base::asText(*bytes), '\n')) {
        ++number;
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::vector<std::string> columns = split(line, '\t');
        if (columns.size() != 3 || columns[0].empty() || columns[1].empty() || columns[2].empty()) {
            return base::failure(base::ErrorCode::ResourceDamaged, description.supplement.string(),
                                 "line " + std::to_string(number), "three columns are needed");
        }
        lexicon->m_supplement[columns[0]].push_back({columns[1], split(columns[2], '.'), false});
    }
    lexicon->m_derivations = description.derivations;
    lexicon->m_spellings = description.spellings;
    lexicon->m_meanings.insert(description.meanings.begin(), description.meanings.end());
    for (const auto& [tag, meant] : description.partsOfSpeech) {
        for (const Upos upos : meant) {
            lexicon->m_partsOfSpeech[tag].add(upos);
        }
    }
    return lexicon;
}

std::vector<Reading> Lexicon::plainReadings(const std::string& word) const
{
    std::vector<Reading> result;
    if (const auto found = m_supplement.find(word); found != m_supplement.end()) {
        result = found->second;
    }
    for (const auto& transducer : m_transducers) {
        if (const std::vector<Reading> readings = transducer->look(word); !readings.empty()) {
            result.insert(result.end(), readings.begin(), readings.end());
            break;
        }
    }
    return result;
}

std::vector<Reading> Lexicon::derivedReadings(const std::string& lower) const
{
    constexpr std::size_t shortestBase = 2;
    std::vector<Reading> result;
    for (const Derivation& rule : m_derivations) {
        if (!lower.ends_with(rule.suffix) || lower.size() < rule.suffix.size() + shortestBase) {
            continue;
        }
        const std::string base = lower.substr(0, lower.size() - rule.suffix.size()) + rule.replacement;
        for (Reading& reading : plainReadings(base)) {
            if (reading.tags.front() != rule.tags) {
                continue;
            }
            if (!rule.derivedTags.empty()) {
                reading = {lower, split(rule.derivedTags, '.'), false};
            }
            result.push_back(std::move(reading));
        }
        if (!result.empty()) {
            break;
        }
    }
    return result;
}

std::vector<Reading> Lexicon::readings(const std::string& word, const std::string& lower) const
{
    std::vector<Reading> found = plainReadings(lower);
    if (word != lower || found.empty()) {
        for (Reading& reading : plainReadings(word == lower ? toTitle(lower) : word)) {
            if (reading.tags.front() == "np") {
                found.push_back(std::move(reading));
            }
        }
    }
    if (found.empty()) {
        found = derivedReadings(lower);
    }
    if (const std::string plain = withoutLengthening(lower); found.empty() && plain != lower) {
        found = plainReadings(plain);
    }
    if (found.empty() && isNumeric(lower)) {
        found.push_back({lower, {"num"}, false});
    }
    return found;
}

WordForm Lexicon::describe(std::string_view written) const
{
    // Speech is described as the spelling that the models have learnt.
    std::string word(written);
    if (const auto spelling = m_spellings.find(toLower(written)); spelling != m_spellings.end()) {
        std::size_t at = 0;
        word = isUpper(decodeAt(written, at)) ? toTitle(spelling->second) : spelling->second;
    }
    WordForm result;
    result.form = word;
    result.lower = toLower(word);
    result.exact = symbol(result.form);
    result.folded = symbol(result.lower);
    result.shape = shapeOf(word);
    for (std::size_t n = 0; n < 5; ++n) {
        result.suffix[n] =
            symbol(std::string_view(result.lower).substr(result.lower.size() - suffixLength(result.lower, n + 1)));
    }
    for (std::size_t n = 0; n < 4; ++n) {
        result.prefix[n] = symbol(std::string_view(result.lower).substr(0, prefixLength(result.lower, n + 1)));
    }
    result.punctuation = true;
    for (std::size_t at = 0; at < word.size();) {
        const bool first = at == 0;
        const char32_t value = decodeAt(word, at);
        result.capital = result.capital || (first && isUpper(value));
        result.punctuation = result.punctuation && !isLetter(value) && !isDigit(value);
    }
    std::set<std::string> classes;
    for (const Reading& reading : readings(result.form, result.lower)) {
        FormReading& entry = result.readings.emplace_back();
        entry.lemma = reading.tags.front() == "np" ? reading.lemma : toLower(reading.lemma);
        entry.pos = symbol(reading.tags.front());
        if (const auto known = m_partsOfSpeech.find(reading.tags.front()); known != m_partsOfSpeech.end()) {
            entry.upos = known->second;
        }
        std::string all;
        std::string feats;
        for (const std::string& tag : reading.tags) {
            all += tag + ".";
            if (const auto meaning = m_meanings.find(tag); meaning != m_meanings.end()) {
                for (const auto& [feature, value] : meaning->second) {
                    feats.append(feats.empty() ? "" : "|").append(feature).append("=").append(value);
                }
            }
        }
        entry.tags = symbol(all);
        entry.tagList = std::move(all);
        entry.verb = VerbFeatures::of(feats);
        if (reading.compound) {
            entry.lemma.clear();
        }
        classes.insert(coarse(reading));
    }
    std::string ambiguity;
    for (const std::string& one : classes) {
        ambiguity += one + "/";
    }
    result.ambiguity = symbol(ambiguity);
    result.known = !result.readings.empty() || result.punctuation;
    return result;
}

std::shared_ptr<const WordForm> Lexicon::form(std::string_view word) const
{
    const std::string key(word);
    {
        const std::shared_lock lock(m_memoryLock);
        if (const auto found = m_memory.find(key); found != m_memory.end()) {
            return found->second;
        }
    }
    auto described = std::make_shared<const WordForm>(describe(word));
    const std::unique_lock lock(m_memoryLock);
    if (m_memory.size() >= mostRemembered) {
        m_memory.clear();
    }
    return m_memory.emplace(key, std::move(described)).first->second;
}

} // namespace voither::language
