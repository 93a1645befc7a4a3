// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/unicode.h"

#include <QChar>

namespace voither::language {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

char32_t decodeAt(std::string_view utf8, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(utf8[at++]);
    if (first < 0x80U) {
        return first;
    }
    const std::size_t more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : first >= 0xC2U ? 1 : 0;
    if (more == 0 || first > 0xF4U || at + more > utf8.size()) {
        return replacement;
    }
    char32_t value = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if (!isContinuation(utf8[at + i])) {
            return replacement;
        }
        value = (value << 6) | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (value < least[more] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        return replacement;
    }
    at += more;
    return value;
}

std::vector<CodePoint> decode(std::string_view utf8)
{
    std::vector<CodePoint> points;
    points.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        const char32_t value = decodeAt(utf8, at);
        points.push_back({value, begin, at});
    }
    return points;
}

void append(std::string& utf8, char32_t value)
{
    const auto put = [&](char32_t byte) { utf8.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0U | (value >> 6));
        put(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        put(0xE0U | (value >> 12));
        put(0x80U | ((value >> 6) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    } else {
        put(0xF0U | (value >> 18));
        put(0x80U | ((value >> 12) & 0x3FU));
        put(0x80U | ((value >> 6) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    }
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string units;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t value = decodeAt(utf8, at);
        if (value >= 0x10000) {
            units.push_back(static_cast<char16_t>(0xD7C0 + (value >> 10)));
            units.push_back(static_cast<char16_t>(0xDC00 + (value & 0x3FF)));
        } else {
            units.push_back(static_cast<char16_t>(value));
        }
    }
    return units;
}

char32_t toLower(char32_t value)
{
    if (value < 0x80) {
        return value >= U'A' && value <= U'Z' ? value + 32 : value;
    }
    return QChar::toLower(value);
}

char32_t toUpper(char32_t value)
{
    return QChar::toUpper(value);
}

bool isLetter(char32_t value)
{
    return QChar::isLetter(value);
}

bool isMark(char32_t value)
{
    return QChar::isMark(value);
}

bool isDigit(char32_t value)
{
    return QChar::isDigit(value);
}

bool isUpper(char32_t value)
{
    return QChar::isUpper(value);
}

bool isSpace(char32_t value)
{
    return QChar::isSpace(value) || value == 0 || value == 0xFEFF || value == 0x200B;
}

bool isPicture(char32_t value)
{
    return value > 0xFF && value != replacement && QChar::category(value) == QChar::Symbol_Other;
}

std::string toLower(std::string_view utf8)
{
    std::string lower;
    lower.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t begin = at;
        const char32_t value = decodeAt(utf8, at);
        if (value == replacement) {
            lower.append(utf8.substr(begin, at - begin));
        } else {
            append(lower, toLower(value));
        }
    }
    return lower;
}

std::string toTitle(std::string_view utf8)
{
    if (utf8.empty()) {
        return {};
    }
    std::string title;
    std::size_t at = 0;
    const char32_t first = decodeAt(utf8, at);
    if (first == replacement) {
        return std::string(utf8);
    }
    append(title, toUpper(first));
    title.append(utf8.substr(at));
    return title;
}

std::size_t suffixLength(std::string_view utf8, std::size_t count)
{
    std::size_t at = utf8.size();
    while (count > 0 && at > 0) {
        --at;
        while (at > 0 && isContinuation(utf8[at])) {
            --at;
        }
        --count;
    }
    return utf8.size() - at;
}

std::size_t prefixLength(std::string_view utf8, std::size_t count)
{
    std::size_t at = 0;
    while (count > 0 && at < utf8.size()) {
        ++at;
        while (at < utf8.size() && isContinuation(utf8[at])) {
            ++at;
        }
        --count;
    }
    return at;
}

} // namespace voither::language
