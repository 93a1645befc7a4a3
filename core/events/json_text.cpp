// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/json_text.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "events/utf8.h"

namespace voither::events {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Eight bytes that stand for themselves: no control, no quote, no backslash, nothing beyond ASCII. Each line sets the
/// high bit of the bytes that it looks for (Warren, Hacker's Delight, 6-1).
bool isPlain(const char* bytes)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t highs = 0x8080808080808080U;
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const std::uint64_t quotes = word ^ (ones * '"');
    const std::uint64_t slashes = word ^ (ones * '\\');
    return ((word | (word - ones * 0x20) | (quotes - ones) | (slashes - ones)) & highs) == 0;
}

std::optional<unsigned> codeUnit(std::string_view digits)
{
    unsigned unit = 0;
    if (digits.size() < 4) {
        return std::nullopt;
    }
    const auto read = std::from_chars(digits.data(), digits.data() + 4, unit, 16);
    return read.ec == std::errc() && read.ptr == digits.data() + 4 ? std::optional(unit) : std::nullopt;
}

constexpr bool isLeading(unsigned unit)
{
    return unit >= 0xd800 && unit <= 0xdbff;
}

constexpr bool isTrailing(unsigned unit)
{
    return unit >= 0xdc00 && unit <= 0xdfff;
}

/// The bytes of a sound escape that begins at its backslash, or 0.
std::size_t escapeLength(std::string_view text)
{
    if (text.size() < 2) {
        return 0;
    }
    if (text[1] != 'u') {
        return std::strchr("\"\\/bfnrt", text[1]) && text[1] != '\0' ? 2 : 0;
    }
    const auto unit = codeUnit(text.substr(2));
    if (!unit || isTrailing(*unit)) {
        return 0;
    }
    if (!isLeading(*unit)) {
        return 6;
    }
    const bool pair = text.substr(6, 2) == "\\u";
    const auto second = pair ? codeUnit(text.substr(8)) : std::nullopt;
    return second && isTrailing(*second) ? 12 : 0;
}

void appendUtf8(std::string& out, unsigned point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        out += static_cast<char>(0xc0U | point >> 6U);
    } else {
        if (point < 0x10000) {
            out += static_cast<char>(0xe0U | point >> 12U);
        } else {
            out += static_cast<char>(0xf0U | point >> 18U);
            out += static_cast<char>(0x80U | (point >> 12U & 0x3fU));
        }
        out += static_cast<char>(0x80U | (point >> 6U & 0x3fU));
    }
    out += static_cast<char>(0x80U | (point & 0x3fU));
}

/// One sound escape.
void appendEscaped(std::string& out, std::string_view escape)
{
    if (escape[1] == 'u') {
        const unsigned unit = *codeUnit(escape.substr(2));
        appendUtf8(
            out, isLeading(unit) ? 0x10000 + ((unit - 0xd800) << 10U) + (*codeUnit(escape.substr(8)) - 0xdc00) : unit);
        return;
    }
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view meant = "\b\f\n\r\t";
    const auto letter = letters.find(escape[1]);
    out += letter == std::string_view::npos ? escape[1] : meant[letter];
}

} // namespace

/// Recursive descent; every step gives false at the first byte that does not fit.
class JsonText::Parser {
public:
    explicit Parser(JsonText& json)
        : m_json(json)
        , m_text(json.m_text)
    {
    }

    bool document()
    {
        blanks();
        if (!value(0)) {
            return false;
        }
        blanks();
        return m_at == m_text.size();
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        const bool fits = m_at < m_text.size() && m_text[m_at] == c;
        m_at += fits ? 1 : 0;
        return fits;
    }
    void blanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            ++m_at;
        }
    }
    std::size_t open(Kind kind)
    {
        m_json.m_nodes.push_back({m_at, 0, 0, kind});
        return m_json.m_nodes.size() - 1;
    }
    void close(std::size_t index, std::size_t end)
    {
        Node& node = m_json.m_nodes[index];
        node.size = end - node.begin;
        node.next = m_json.m_nodes.size();
    }

    bool value(int depth);
    bool word(std::string_view name, Kind kind);
    bool text();
    bool number();
    bool digits();
    bool array(int depth);
    bool object(int depth);

    JsonText& m_json;
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool JsonText::Parser::value(int depth)
{
    switch (peek()) {
    case '{':
        return depth < deepest && object(depth + 1);
    case '[':
        return depth < deepest && array(depth + 1);
    case '"':
        return text();
    case 'n':
        return word("null", Kind::Null);
    case 't':
        return word("true", Kind::True);
    case 'f':
        return word("false", Kind::False);
    default:
        return number();
    }
}

bool JsonText::Parser::word(std::string_view name, Kind kind)
{
    if (m_text.substr(m_at, name.size()) != name) {
        return false;
    }
    const std::size_t node = open(kind);
    m_at += name.size();
    close(node, m_at);
    return true;
}

bool JsonText::Parser::text()
{
    if (!take('"')) {
        return false;
    }
    const std::size_t node = open(Kind::Text);
    for (;;) {
        while (m_text.size() - m_at >= 8 && isPlain(m_text.data() + m_at)) {
            m_at += 8;
        }
        const char c = peek();
        if (c == '"') {
            close(node, m_at);
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20) { // the end of the text, too
            return false;
        }
        const auto rest = m_text.substr(m_at);
        const std::size_t length = c == '\\' ? escapeLength(rest) : sequenceLength(rest);
        if (length == 0) {
            return false;
        }
        if (c == '\\') {
            m_json.m_nodes[node].kind = Kind::EscapedText;
        }
        m_at += length;
    }
}

bool JsonText::Parser::digits()
{
    const std::size_t first = m_at;
    while (isDigit(peek())) {
        ++m_at;
    }
    return m_at > first;
}

bool JsonText::Parser::number()
{
    const std::size_t node = open(Kind::Integer);
    take('-');
    if (!take('0') && !digits()) {
        return false;
    }
    const auto real = [&] { m_json.m_nodes[node].kind = Kind::Real; };
    if (take('.')) {
        real();
        if (!digits()) {
            return false;
        }
    }
    bool maybeOutOfRange = m_at - m_json.m_nodes[node].begin > 300;
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        real();
        maybeOutOfRange = true;
        if (!take('-')) {
            take('+');
        }
        if (!digits()) {
            return false;
        }
    }
    close(node, m_at);
    double finite = 0;
    return !maybeOutOfRange || Value(m_json, node).read(finite);
}

bool JsonText::Parser::array(int depth)
{
    const std::size_t node = open(Kind::Array);
    ++m_at;
    blanks();
    if (!take(']')) {
        do {
            blanks();
            if (!value(depth)) {
                return false;
            }
            blanks();
        } while (take(','));
        if (!take(']')) {
            return false;
        }
    }
    close(node, m_at);
    return true;
}

bool JsonText::Parser::object(int depth)
{
    const std::size_t node = open(Kind::Object);
    ++m_at;
    blanks();
    if (!take('}')) {
        do {
            blanks();
            if (!text()) {
                return false;
            }
            blanks();
            if (!take(':')) {
                return false;
            }
            blanks();
            if (!value(depth)) {
                return false;
            }
            blanks();
        } while (take(','));
        if (!take('}')) {
            return false;
        }
    }
    close(node, m_at);
    return true;
}

std::optional<JsonText> JsonText::parse(std::string_view text)
{
    JsonText json(text);
    json.m_nodes.reserve(text.size() / 16 + 8);
    if (!Parser(json).document()) {
        return std::nullopt;
    }
    return json;
}

JsonText::Value JsonText::root() const
{
    return {*this, 0};
}

JsonText::Value JsonText::Value::find(std::string_view name) const
{
    Value found;
    if (!isObject()) {
        return found;
    }
    for (std::size_t i = m_index + 1; i < node().next;) {
        const Value key = at(i);
        const Value value = at(i + 1);
        if (key.is(Kind::Text)) {
            if (key.raw() == name) {
                found = value;
            }
        } else if (std::string unescaped; key.read(unescaped) && unescaped == name) {
            found = value;
        }
        i = value.node().next;
    }
    return found;
}

bool JsonText::Value::read(bool& out) const
{
    out = is(Kind::True);
    return out || is(Kind::False);
}

bool JsonText::Value::read(std::int64_t& out) const
{
    if (!is(Kind::Integer)) {
        return false;
    }
    const auto digits = raw();
    return std::from_chars(digits.data(), digits.data() + digits.size(), out).ec == std::errc();
}

bool JsonText::Value::read(double& out) const
{
    if (!is(Kind::Integer) && !is(Kind::Real)) {
        return false;
    }
    const auto digits = raw();
    return std::from_chars(digits.data(), digits.data() + digits.size(), out).ec == std::errc();
}

bool JsonText::Value::read(std::string& out) const
{
    if (is(Kind::Text)) {
        out = raw();
        return true;
    }
    if (!is(Kind::EscapedText)) {
        return false;
    }
    out.clear();
    for (auto rest = raw(); !rest.empty();) {
        const auto plain = std::min(rest.find('\\'), rest.size());
        out += rest.substr(0, plain);
        rest.remove_prefix(plain);
        if (!rest.empty()) {
            const std::size_t length = escapeLength(rest);
            appendEscaped(out, rest.substr(0, length));
            rest.remove_prefix(length);
        }
    }
    return true;
}

bool JsonText::Value::read(std::vector<std::string>& out) const
{
    if (!isArray()) {
        return false;
    }
    out.clear();
    bool fits = true;
    eachElement([&](Value element) { fits = element.read(out.emplace_back()) && fits; });
    return fits;
}

} // namespace voither::events
