// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace voither::language {

/// A string, or several facts about a word, as 32 bits. The same on every machine: trained weights are stored by it.
using Symbol = std::uint32_t;

constexpr Symbol mix(Symbol a, Symbol b)
{
    // The finaliser of MurmurHash3 over a multiplicative combination.
    std::uint32_t h = a * 0x9E3779B1U ^ (b + 0x7F4A7C15U + (a << 6) + (a >> 2));
    h ^= h >> 16;
    h *= 0x85EBCA6BU;
    h ^= h >> 13;
    h *= 0xC2B2AE35U;
    h ^= h >> 16;
    return h;
}

constexpr Symbol symbol(std::string_view text)
{
    std::uint32_t h = 2166136261U;
    for (const char c : text) {
        h ^= static_cast<unsigned char>(c);
        h *= 16777619U;
    }
    return mix(h, static_cast<Symbol>(text.size()));
}

template <class... Rest>
constexpr Symbol mix(Symbol a, Symbol b, Symbol c, Rest... rest)
{
    return mix(mix(a, b), c, rest...);
}

} // namespace voither::language
