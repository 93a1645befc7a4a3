// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration/identifiers.h"

#include <cassert>

namespace voither::demonstration {

namespace {

std::string padded(std::uint32_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    assert(digits.size() <= width);
    return std::string(width - digits.size(), '0') + digits;
}

/// Mod 11 with weights that fall to 2 on the last digit.
char cpfDigit(const std::string& digits)
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += static_cast<std::size_t>(digits[i] - '0') * (digits.size() + 1 - i);
    }
    const std::size_t rest = sum * 10 % 11;
    return static_cast<char>('0' + (rest == 10 ? 0 : rest));
}

} // namespace

std::string syntheticCpf(std::uint32_t number)
{
    std::string digits = "00000" + padded(1 + number % 9999, 4);
    digits += cpfDigit(digits);
    digits += cpfDigit(digits);
    return digits;
}

std::string syntheticCns(std::uint32_t number)
{
    // The weight of the last digit is 1 and that of the one before is 2: two free digits always close the sum.
    const std::string head = "8000000" + padded(number % 1000000, 6);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        sum += static_cast<std::size_t>(head[i] - '0') * (15 - i);
    }
    for (std::size_t tail = 0; tail < 100; ++tail) {
        if ((sum + tail / 10 * 2 + tail % 10) % 11 == 0) {
            return head + static_cast<char>('0' + tail / 10) + static_cast<char>('0' + tail % 10);
        }
    }
    return {};
}

} // namespace voither::demonstration
