// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/tokeniser.h"

#include <algorithm>

#include "language/unicode.h"

namespace voither::language {

namespace {

constexpr std::size_t longestNoise = 60; // bytes of "[…]"
constexpr std::size_t longestWord = 200; // bytes; more is cut

bool isApostrophe(char32_t value)
{
    return value == U'\'' || value == U'’';
}

bool isHyphen(char32_t value)
{
    return value == U'-' || value == U'‐' || value == U'‑';
}

bool isWordPart(char32_t value)
{
    return isLetter(value) || isMark(value) || isDigit(value) || value == U'_' || value == U'º' || value == U'ª';
}

/// Whether a character holds two parts of one word or number together: "guarda-chuva", "d'água", "3,5", "14:30".
bool joins(char32_t before, char32_t value, char32_t after)
{
    if (!isWordPart(before) || !isWordPart(after)) {
        return false;
    }
    if (isHyphen(value) || isApostrophe(value) || value == U'@') {
        return true;
    }
    const bool numeric = value == U'.' || value == U',' || value == U':' || value == U'/';
    // "exemplo.com" is one word; "fim.Depois" lacks its space.
    const bool address = value == U'.' && isLetter(before) && isLetter(after) && !isUpper(after) && after < 0x80;
    return address || (numeric && isDigit(before) && isDigit(after));
}

bool endsSentence(std::string_view text)
{
    return text.find_first_of(".!?") != std::string_view::npos || text == "…";
}

bool isClosing(std::string_view text)
{
    return text == "\"" || text == "'" || text == "”" || text == "’" || text == ")" || text == "]" || text == "»";
}

} // namespace

Tokeniser::Tokeniser(const Description& description, const Lexicon& lexicon)
    : m_description(description)
    , m_lexicon(lexicon)
    , m_abbreviations(description.abbreviations.begin(), description.abbreviations.end())
    , m_openers(description.sentenceOpeners.begin(), description.sentenceOpeners.end())
    , m_interjections(description.interjections.begin(), description.interjections.end())
    , m_clitics(description.clitics.begin(), description.clitics.end())
{
}

bool Tokeniser::isAbbreviation(std::string_view lower) const
{
    return m_abbreviations.contains(std::string(lower));
}

std::vector<Tokeniser::Piece> Tokeniser::pieces(std::string_view utf8) const
{
    const std::vector<CodePoint> points = decode(utf8);
    const auto value = [&](std::size_t i) { return i < points.size() ? points[i].value : U' '; };
    std::vector<Piece> result;
    int newlines = 0;
    bool space = false;
    for (std::size_t i = 0; i < points.size();) {
        if (isSpace(value(i))) {
            newlines += value(i) == U'\n' || value(i) == 0x2029 ? 1 : 0;
            space = true;
            ++i;
            continue;
        }
        std::size_t end = i + 1;
        bool noise = false;
        if (value(i) == U'[') {
            std::size_t close = end;
            while (close < points.size() && points[close].begin - points[i].begin < longestNoise && value(close) != U']'
                   && value(close) != U'[' && value(close) != U'\n') {
                ++close;
            }
            noise = value(close) == U']' && close > end;
            end = noise ? close + 1 : end;
        } else if (isWordPart(value(i))) {
            while (end < points.size() && points[end].begin - points[i].begin < longestWord
                   && (isWordPart(value(end)) || joins(value(end - 1), value(end), value(end + 1)))) {
                ++end;
            }
            // A hyphen at the end marks a word that was broken off.
            if (isHyphen(value(end)) && !isHyphen(value(end + 1)) && isLetter(value(end - 1))
                && !isWordPart(value(end + 1))) {
                ++end;
            }
            const std::string_view word = utf8.substr(points[i].begin, points[end - 1].end - points[i].begin);
            if (value(end) == U'.' && isAbbreviation(toLower(word) + ".")) {
                ++end;
            }
        } else {
            // Repeated marks ("...", "?!", "--") stay together.
            const char32_t first = value(i);
            const bool terminal = first == U'.' || first == U'!' || first == U'?' || first == U'…';
            while (end < points.size()
                   && (value(end) == first ? (terminal || isHyphen(first))
                                           : terminal && (value(end) == U'!' || value(end) == U'?'))) {
                ++end;
            }
            // Marks and joiners belong to the character before them (emoji).
            while (end < points.size()
                   && (isMark(value(end)) || value(end) == 0x200D
                       || (end > i && value(end - 1) == 0x200D && !isSpace(value(end))))) {
                ++end;
            }
        }
        Piece piece;
        piece.begin = points[i].begin;
        piece.end = points[end - 1].end;
        piece.newlineBefore = newlines > 0;
        piece.blankLineBefore = newlines > 1;
        piece.spaceBefore = space;
        piece.noise = noise;
        result.push_back(piece);
        newlines = 0;
        space = false;
        i = end;
    }
    return result;
}

void Tokeniser::cut(std::string_view utf8, std::vector<Piece>&& run, std::vector<std::vector<Piece>>& out) const
{
    const std::size_t most = m_description.longestSentence;
    std::size_t begin = 0;
    while (run.size() - begin > most) {
        // The last place within reach where a clause may begin, not too near the last cut.
        std::size_t at = begin + most;
        bool found = false;
        for (std::size_t i = begin + most; i > begin + most / 3 && !found; --i) {
            const std::string_view before = utf8.substr(run[i - 1].begin, run[i - 1].end - run[i - 1].begin);
            if (before == "," || before == ";" || before == ":") {
                at = i;
                found = true;
            }
        }
        for (std::size_t i = begin + most; i > begin + most / 3 && !found; --i) {
            if (m_openers.contains(toLower(utf8.substr(run[i].begin, run[i].end - run[i].begin)))) {
                at = i;
                found = true;
            }
        }
        out.emplace_back(run.begin() + static_cast<std::ptrdiff_t>(begin),
                         run.begin() + static_cast<std::ptrdiff_t>(at));
        begin = at;
    }
    if (begin < run.size()) {
        out.emplace_back(run.begin() + static_cast<std::ptrdiff_t>(begin), run.end());
    }
}

std::vector<std::vector<Tokeniser::Piece>> Tokeniser::sentences(std::string_view utf8,
                                                                const std::vector<Piece>& pieces) const
{
    std::vector<std::vector<Piece>> result;
    std::vector<Piece> run;
    bool ended = false;
    for (const Piece& piece : pieces) {
        const std::string_view text = utf8.substr(piece.begin, piece.end - piece.begin);
        const bool continues = isClosing(text) && !piece.spaceBefore;
        std::size_t at = 0;
        const char32_t first = decodeAt(text, at);
        // After "..." a small letter goes on; after a full stop without a space too ("3.º").
        const bool trailing = !run.empty()
            && (utf8.substr(run.back().begin, run.back().end - run.back().begin).starts_with("..")
                || utf8.substr(run.back().begin, run.back().end - run.back().begin) == "…");
        const bool goesOn = trailing && isLetter(first) && !isUpper(first);
        if (piece.blankLineBefore || (ended && piece.newlineBefore)
            || (ended && !continues && !goesOn && !endsSentence(text))) {
            cut(utf8, std::move(run), result);
            run = {};
            ended = false;
        }
        if (goesOn) {
            ended = false;
        }
        run.push_back(piece);
        const bool word = isWordPart(first);
        ended = (!word && !piece.noise && endsSentence(text)) || (ended && continues);
    }
    cut(utf8, std::move(run), result);
    return result;
}

bool Tokeniser::splitsHere(const std::string& lower, const std::string& before, const std::string& after) const
{
    // "nos" before a nominal is "em os", before a verb the pronoun; "pra" before a verb is "para" alone. A form that is
    // itself a verb ("consigo") is one unless a preposition's complement is more likely: after a verb.
    const auto hasPos = [&](const std::string& word, std::string_view pos) {
        const auto form = m_lexicon.form(word);
        return std::any_of(form->readings.begin(), form->readings.end(),
                           [&](const FormReading& r) { return r.pos == symbol(pos); });
    };
    const auto isVerb = [&](const std::string& word) {
        return !word.empty()
            && (hasPos(word, "vblex") || hasPos(word, "vbser") || hasPos(word, "vbhaver") || hasPos(word, "vbmod"));
    };
    const auto isNominal = [&](const std::string& word) {
        return !word.empty()
            && (hasPos(word, "n") || hasPos(word, "adj") || hasPos(word, "det") || hasPos(word, "num")
                || hasPos(word, "np"));
    };
    if (hasPos(lower, "vblex")) {
        return isVerb(before) && !isNominal(before);
    }
    return isNominal(after) && !(isVerb(after) && !hasPos(after, "n") && !hasPos(after, "adj"));
}

bool Tokeniser::splitClitics(const RawToken& word, RawSentence& out) const
{
    const std::size_t hyphen = word.form.find('-');
    if (hyphen == std::string::npos || hyphen == 0) {
        return false;
    }
    std::vector<std::string> parts;
    std::string_view rest = word.form;
    while (true) {
        const std::size_t end = std::min(rest.find('-'), rest.size());
        parts.emplace_back(rest.substr(0, end));
        if (end == rest.size()) {
            break;
        }
        rest.remove_prefix(end + 1);
    }
    // "dir-lhe-ia" keeps its verb in two; the analysers have no such forms either.
    const bool clitic = parts.size() >= 2 && parts.size() <= 3 && m_clitics.contains(toLower(parts.back()))
        && (parts.size() == 2 || m_clitics.contains(toLower(parts[1])));
    const auto form = m_lexicon.form(word.form);
    const bool compound = std::any_of(form->readings.begin(), form->readings.end(),
                                      [](const FormReading& r) { return !r.lemma.empty(); });
    if (!clitic || compound) {
        return false;
    }
    for (const std::string& part : parts) {
        out.push_back({part, word.begin, word.end, std::nullopt});
    }
    return true;
}

std::optional<Upos> Tokeniser::given(std::string_view form) const
{
    if (form.empty()) {
        return std::nullopt;
    }
    std::size_t at = 0;
    const char32_t first = decodeAt(form, at);
    if (isPicture(first)) {
        return Upos::Sym;
    }
    if (isLetter(first) && form.size() > 1 && form.ends_with('-')) {
        return Upos::X;
    }
    if (m_interjections.contains(toLower(form))) {
        return Upos::Intj;
    }
    return std::nullopt;
}

RawSentence Tokeniser::expand(std::string_view utf8, const std::vector<Piece>& sentence) const
{
    RawSentence out;
    const auto text = [&](std::size_t i) {
        return i < sentence.size() ? std::string(utf8.substr(sentence[i].begin, sentence[i].end - sentence[i].begin))
                                   : std::string();
    };
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        RawToken token{text(i), sentence[i].begin, sentence[i].end, std::nullopt};
        token.given = sentence[i].noise ? std::optional(Upos::Punct) : given(token.form);
        const std::string lower = toLower(token.form);
        const auto contraction = m_description.contractions.find(lower);
        if (contraction != m_description.contractions.end()
            && (!contraction->second.ambiguous
                || splitsHere(lower, i > 0 ? text(i - 1) : std::string(), text(i + 1)))) {
            bool first = true;
            for (const std::string& part : contraction->second.parts) {
                const bool capital = first && lower != token.form;
                out.push_back({capital ? toTitle(part) : part, token.begin, token.end, std::nullopt});
                first = false;
            }
            continue;
        }
        if (!token.given && splitClitics(token, out)) {
            continue;
        }
        out.push_back(std::move(token));
    }
    return out;
}

std::vector<RawSentence> Tokeniser::split(std::string_view utf8) const
{
    std::vector<RawSentence> result;
    for (const std::vector<Piece>& sentence : sentences(utf8, pieces(utf8))) {
        result.push_back(expand(utf8, sentence));
    }
    return result;
}

} // namespace voither::language
