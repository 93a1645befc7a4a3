// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/json.h"

#include <charconv>
#include <limits>

#include "transcript/text.h"

namespace voither::transcript {

namespace {

constexpr int deepest = 32;
constexpr std::size_t mostValues = 4'000'000;

std::optional<std::uint32_t> hexUnit(std::string_view text, std::size_t at)
{
    std::uint32_t unit = 0;
    if (at + 4 > text.size()) {
        return std::nullopt;
    }
    const char* begin = text.data() + at;
    const auto [end, problem] = std::from_chars(begin, begin + 4, unit, 16);
    return problem == std::errc() && end == begin + 4 ? std::optional(unit) : std::nullopt;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto add = [&out](std::uint32_t byte) { out += static_cast<char>(static_cast<std::uint8_t>(byte)); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0U | code >> 6U);
        add(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        add(0xE0U | code >> 12U);
        add(0x80U | (code >> 6U & 0x3FU));
        add(0x80U | (code & 0x3FU));
    } else {
        add(0xF0U | code >> 18U);
        add(0x80U | (code >> 12U & 0x3FU));
        add(0x80U | (code >> 6U & 0x3FU));
        add(0x80U | (code & 0x3FU));
    }
}

/// The code point of "\uXXXX" or a surrogate pair at `at`, and how many bytes of text it takes; 0 when broken.
std::pair<std::uint32_t, std::size_t> escapedCode(std::string_view raw, std::size_t at)
{
    const auto high = hexUnit(raw, at + 2);
    if (!high || (*high >= 0xDC00 && *high <= 0xDFFF)) {
        return {0, 0};
    }
    if (*high < 0xD800 || *high > 0xDBFF) {
        return {*high, 6};
    }
    const bool paired = raw.size() >= at + 12 && raw[at + 6] == '\\' && raw[at + 7] == 'u';
    const auto low = paired ? hexUnit(raw, at + 8) : std::nullopt;
    if (!low || *low < 0xDC00 || *low > 0xDFFF) {
        return {0, 0};
    }
    return {0x10000 + ((*high - 0xD800) << 10U) + (*low - 0xDC00), 12};
}

char simpleEscape(char letter)
{
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t index = letters.find(letter);
    return index == std::string_view::npos ? '\0' : meanings[index];
}

class Parser {
public:
    Parser(std::string_view text, JsonProblem& problem)
        : m_text(text)
        , m_problem(problem)
    {
    }

    std::optional<JsonValue> whole()
    {
        JsonValue value;
        if (!parseValue(value, 0)) {
            return std::nullopt;
        }
        skipBlanks();
        if (m_at != m_text.size()) {
            fail("something follows the end");
            return std::nullopt;
        }
        return value;
    }

private:
    bool fail(const char* detail)
    {
        m_problem = {m_line, detail};
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return;
            }
            const bool carriage = c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n');
            m_line += c == '\n' || carriage ? 1U : 0U;
            ++m_at;
        }
    }

    bool take(char expected)
    {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == expected) {
            ++m_at;
            return true;
        }
        return false;
    }

    bool takeWord(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word) {
            return false;
        }
        m_at += word.size();
        return true;
    }

    bool parseValue(JsonValue& value, int depth)
    {
        skipBlanks();
        if (m_at == m_text.size()) {
            return fail("the text ends too early");
        }
        if (depth > deepest) {
            return fail("nested too deeply");
        }
        if (++m_count > mostValues) {
            return fail("too many values");
        }
        value.line = static_cast<std::uint32_t>(m_line);
        switch (m_text[m_at]) {
        case '{':
            return parseItems(value, JsonValue::Kind::Object, '}', depth);
        case '[':
            return parseItems(value, JsonValue::Kind::Array, ']', depth);
        case '"':
            value.kind = JsonValue::Kind::String;
            return parseString(value.raw);
        default:
            return parseScalar(value);
        }
    }

    bool parseItems(JsonValue& value, JsonValue::Kind kind, char close, int depth)
    {
        value.kind = kind;
        ++m_at;
        if (take(close)) {
            return true;
        }
        do {
            JsonValue item;
            std::string_view key;
            if (kind == JsonValue::Kind::Object && !parseKey(key)) {
                return false;
            }
            if (!parseValue(item, depth + 1)) {
                return false;
            }
            item.key = key;
            value.items.push_back(std::move(item));
        } while (take(','));
        return take(close) || fail(m_at == m_text.size() ? "the text ends too early" : "a comma or bracket is missing");
    }

    bool parseKey(std::string_view& key)
    {
        skipBlanks();
        if (m_at == m_text.size()) {
            return fail("the text ends too early");
        }
        if (m_text[m_at] != '"') {
            return fail("a name is missing");
        }
        return parseString(key) && (take(':') || fail("a colon is missing"));
    }

    bool parseString(std::string_view& raw)
    {
        const std::size_t begin = ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                raw = m_text.substr(begin, m_at - begin);
                ++m_at;
                return true;
            }
            if (c == '\n' || c == '\r') {
                return fail("a string does not end");
            }
            if (c != '\\') {
                ++m_at;
                continue;
            }
            if (m_at + 1 >= m_text.size()) {
                break;
            }
            const bool coded = m_text[m_at + 1] == 'u';
            const std::size_t length = coded          ? escapedCode(m_text, m_at).second
                : simpleEscape(m_text[m_at + 1]) == 0 ? 0
                                                      : 2;
            if (length == 0) {
                return fail("a broken escape");
            }
            m_at += length;
        }
        return fail("the text ends too early");
    }

    bool parseScalar(JsonValue& value)
    {
        if (takeWord("null")) {
            return true;
        }
        value.kind = JsonValue::Kind::Boolean;
        value.boolean = m_text[m_at] == 't';
        if (takeWord("true") || takeWord("false")) {
            return true;
        }
        value.kind = JsonValue::Kind::Number;
        const bool negative = m_text[m_at] == '-';
        if (takeWord("NaN")) {
            value.number = std::numeric_limits<double>::quiet_NaN();
            return true;
        }
        if (takeWord("Infinity") || takeWord("-Infinity")) {
            value.number =
                negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
            return true;
        }
        const std::size_t end = m_text.find_first_not_of("+-0123456789.eE", m_at);
        const auto number = parseNumber(m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at));
        if (!number) {
            return fail("neither a value nor a number");
        }
        value.number = *number;
        m_at = end == std::string_view::npos ? m_text.size() : end;
        return true;
    }

    std::string_view m_text;
    JsonProblem& m_problem;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_count = 0;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view name) const
{
    if (kind != Kind::Object) {
        return nullptr;
    }
    for (const JsonValue& item : items) {
        if (item.key == name) {
            return &item;
        }
    }
    return nullptr;
}

std::optional<double> JsonValue::numberOf(std::string_view name) const
{
    const JsonValue* member = find(name);
    return member != nullptr && member->kind == Kind::Number ? std::optional(member->number) : std::nullopt;
}

std::string JsonValue::textOf(std::string_view name) const
{
    const JsonValue* member = find(name);
    return member != nullptr ? member->text() : std::string();
}

std::string JsonValue::text() const
{
    std::string out;
    if (kind != Kind::String) {
        return out;
    }
    out.reserve(raw.size());
    for (std::size_t at = 0; at < raw.size();) {
        if (raw[at] != '\\') {
            out += raw[at++];
        } else if (raw[at + 1] == 'u') {
            const auto [code, length] = escapedCode(raw, at);
            appendUtf8(out, code);
            at += length;
        } else {
            out += simpleEscape(raw[at + 1]);
            at += 2;
        }
    }
    return out;
}

std::optional<JsonValue> parseJson(std::string_view text, JsonProblem& problem)
{
    return Parser(text, problem).whole();
}

} // namespace voither::transcript
