// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/identifiers.h"

#include <algorithm>
#include <optional>

namespace voither::events {

namespace {

using base::ErrorCode;
using base::failure;

/// Nothing when there is a character that is neither a digit nor customary between digits.
std::optional<std::string> digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c != '.' && c != '-' && c != ' ' && c != '/') {
            return std::nullopt;
        }
    }
    return digits;
}

base::Result<std::string> digitsOf(std::string_view text, std::string_view what, std::size_t count)
{
    auto digits = digitsOf(text);
    if (!digits || digits->size() != count) {
        return failure(ErrorCode::InvalidIdentifier, std::string(what), {}, std::to_string(count) + " digits");
    }
    return std::move(*digits);
}

/// The sum of the first `count` digits with weights `first`, `first` - 1, ...
int weightedSum(std::string_view digits, std::size_t count, int first)
{
    int sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += (digits[i] - '0') * (first - static_cast<int>(i));
    }
    return sum;
}

} // namespace

base::Result<std::string> parseCpf(std::string_view text)
{
    auto digits = digitsOf(text, "CPF", 11);
    if (!digits) {
        return digits;
    }
    if (std::all_of(digits->begin(), digits->end(), [&](char c) { return c == digits->front(); })) {
        return failure(ErrorCode::InvalidIdentifier, "CPF", {}, "all digits are equal");
    }
    for (const std::size_t count : {std::size_t{9}, std::size_t{10}}) {
        const int check = weightedSum(*digits, count, static_cast<int>(count) + 1) * 10 % 11 % 10;
        if ((*digits)[count] - '0' != check) {
            return failure(ErrorCode::InvalidIdentifier, "CPF", {}, "check digit");
        }
    }
    return digits;
}

base::Result<std::string> parseCns(std::string_view text)
{
    auto digits = digitsOf(text, "CNS", 15);
    if (!digits) {
        return digits;
    }
    if (std::string_view("12789").find(digits->front()) == std::string_view::npos) {
        return failure(ErrorCode::InvalidIdentifier, "CNS", {}, "first digit");
    }
    if (weightedSum(*digits, 15, 15) % 11 != 0) {
        return failure(ErrorCode::InvalidIdentifier, "CNS", {}, "check digit");
    }
    return digits;
}

base::Result<std::string> parseCnes(std::string_view text)
{
    return digitsOf(text, "CNES", 7);
}

} // namespace voither::events
