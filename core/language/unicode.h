// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace voither::language {

/// One code point and where its bytes lie. Bytes that are not UTF-8 count as U+FFFD, one each.
struct CodePoint {
    char32_t value;
    std::size_t begin;
    std::size_t end;
};

std::vector<CodePoint> decode(std::string_view utf8);
/// The code point that begins at byte `at`, which is moved behind it.
char32_t decodeAt(std::string_view utf8, std::size_t& at);
void append(std::string& utf8, char32_t value);
std::u16string toUtf16(std::string_view utf8);

// Unicode properties, the same under every locale.
char32_t toLower(char32_t value);
char32_t toUpper(char32_t value);
bool isLetter(char32_t value);
bool isMark(char32_t value); // combining
bool isDigit(char32_t value);
bool isUpper(char32_t value);
bool isSpace(char32_t value);
bool isPicture(char32_t value); // emoji, dingbats, arrows

std::string toLower(std::string_view utf8);
/// The first letter in upper case, the rest as it is.
std::string toTitle(std::string_view utf8);
/// Byte length of the last `count` code points.
std::size_t suffixLength(std::string_view utf8, std::size_t count);
std::size_t prefixLength(std::string_view utf8, std::size_t count);

} // namespace voither::language
