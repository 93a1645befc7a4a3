// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

#include "transcript/format.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// A free-standing number, string or flag of Praat's text formats. Everything else is a remark: with the names
/// left out the long form is the short one.
struct Token {
    enum class Kind { Number, String, Flag, End, Broken };
    Kind kind = Kind::End;
    double number = 0;
    std::string string;
    std::size_t line = 0;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

class Tokens {
public:
    explicit Tokens(std::string_view text)
        : m_text(text)
    {
    }

    std::size_t line() const { return m_line; }

    Token next()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isBlank(c)) {
                step();
            } else if (c == '"') {
                return string();
            } else if (c == '!') {
                skipUntilLineEnd();
            } else if (auto token = word()) {
                return *token;
            }
        }
        return {Token::Kind::End, 0, {}, m_line};
    }

private:
    void step()
    {
        const bool carriage = m_text[m_at] == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n');
        m_line += m_text[m_at] == '\n' || carriage ? 1U : 0U;
        ++m_at;
    }

    void skipUntilLineEnd() { m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size()); }

    Token string()
    {
        Token token{Token::Kind::String, 0, {}, m_line};
        ++m_at;
        while (m_at < m_text.size()) {
            const bool quote = m_text[m_at] == '"';
            const bool doubled = quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"';
            if (quote && !doubled) {
                ++m_at;
                return token;
            }
            token.string += m_text[m_at];
            m_at += doubled ? 1 : 0;
            step();
        }
        token.kind = Token::Kind::Broken;
        return token;
    }

    /// A run of other characters: a number, a flag, or a remark.
    std::optional<Token> word()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at]) && m_text[m_at] != '"') {
            ++m_at;
        }
        const std::string_view word = m_text.substr(begin, m_at - begin);
        if (word.front() == '<' && word.back() == '>') {
            return Token{Token::Kind::Flag, 0, std::string(word), m_line};
        }
        const bool numeric = word.front() == '-' || word.front() == '.' || (word.front() >= '0' && word.front() <= '9');
        const auto number = numeric ? parseNumber(word) : std::nullopt;
        return number ? std::optional(Token{Token::Kind::Number, *number, {}, m_line}) : std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

bool endsWithAny(const std::string& name, std::initializer_list<std::string_view> endings)
{
    for (const std::string_view ending : endings) {
        if (name.ends_with(ending)) {
            return true;
        }
    }
    return false;
}

/// Tiers of sounds below the word, as aligners write them: no speech to read.
bool isPhoneTier(const std::string& name)
{
    return endsWithAny(fold(name), {"phones", "phonemes", "fones", "fonemas", "phone"});
}

/// Praat's TextGrid, long or short: each interval tier is a speaker, named as the tier; intervals without text are
/// silence. Point tiers and tiers of phones are left out with a warning.
class Reader {
public:
    Reader(std::string_view text, const std::string& file)
        : m_tokens(text)
        , m_file(file)
    {
    }

    base::Result<RawTranscript> read()
    {
        if (!expectString("ooTextFile") || !expectString("TextGrid")) {
            return refusal("it is no TextGrid but another object of Praat");
        }
        if (!takeNumber() || !takeNumber()) {
            return refusal("the head is incomplete");
        }
        const Token flag = m_tokens.next();
        if (flag.kind != Token::Kind::Flag || flag.string != "<exists>") {
            return refusal("there are no tiers");
        }
        m_transcript.speakerBySpeaker = true;
        const auto tiers = takeCount();
        if (!tiers) {
            return refusal("the number of tiers is missing");
        }
        for (std::size_t tier = 0; tier < *tiers; ++tier) {
            if (!readTier()) {
                return refusal(m_problem);
            }
        }
        return std::move(m_transcript);
    }

private:
    tl::unexpected<base::Error> refusal(const char* detail) const { return damaged(m_file, m_tokens.line(), detail); }

    bool expectString(std::string_view expected)
    {
        const Token token = m_tokens.next();
        return token.kind == Token::Kind::String && token.string == expected;
    }

    std::optional<double> takeNumber()
    {
        const Token token = m_tokens.next();
        return token.kind == Token::Kind::Number ? std::optional(token.number) : std::nullopt;
    }

    std::optional<std::size_t> takeCount()
    {
        const auto number = takeNumber();
        const bool whole =
            number && *number >= 0 && *number <= static_cast<double>(mostSegments) && std::floor(*number) == *number;
        return whole ? std::optional(static_cast<std::size_t>(*number)) : std::nullopt;
    }

    bool fail(const char* detail)
    {
        m_problem = detail;
        return false;
    }

    bool readTier()
    {
        const Token type = m_tokens.next();
        const Token name = m_tokens.next();
        if (type.kind != Token::Kind::String || name.kind != Token::Kind::String || !takeNumber() || !takeNumber()) {
            return fail("a tier's head is incomplete");
        }
        const auto count = takeCount();
        const bool intervals = type.string == "IntervalTier";
        if (!count || (!intervals && type.string != "TextTier")) {
            return fail("a tier's head is incomplete");
        }
        const bool speech = intervals && !isPhoneTier(name.string);
        if (!speech) {
            m_transcript.warnings.push_back({"tier_ignored", type.line, {}});
        }
        for (std::size_t i = 0; i < *count; ++i) {
            if (!readElement(intervals, speech, name.string)) {
                return false;
            }
        }
        return true;
    }

    bool readElement(bool interval, bool speech, const std::string& speaker)
    {
        const auto start = takeNumber();
        const auto end = interval ? takeNumber() : start;
        Token text = m_tokens.next();
        if (!start || !end || text.kind != Token::Kind::String) {
            return fail("an interval is incomplete");
        }
        if (!speech || trimmed(text.string).empty()) {
            return true;
        }
        if (m_transcript.segments.size() >= mostSegments) {
            return fail("too many intervals");
        }
        RawSegment segment;
        segment.speaker = speaker;
        segment.start = start;
        segment.end = end;
        segment.text = std::move(text.string);
        segment.line = text.line;
        m_transcript.segments.push_back(std::move(segment));
        return true;
    }

    Tokens m_tokens;
    const std::string& m_file;
    RawTranscript m_transcript;
    const char* m_problem = "";
};

class TextGrid final : public Format {
public:
    std::string_view name() const override { return "textgrid"; }

    bool recognises(std::string_view text) const override
    {
        const std::string_view head = trimmed(text.substr(0, 512));
        const bool begins = head.starts_with("File type") || head.starts_with("\"ooTextFile\"");
        return begins && head.find("ooTextFile") != std::string_view::npos;
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        return Reader(text, file).read();
    }
};

} // namespace

std::unique_ptr<Format> textGridFormat()
{
    return std::make_unique<TextGrid>();
}

} // namespace voither::transcript
