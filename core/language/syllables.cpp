// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/syllables.h"

#include <algorithm>
#include <vector>

#include "language/unicode.h"

namespace voither::language {

namespace {

bool contains(std::string_view letters, char32_t value)
{
    for (std::size_t at = 0; at < letters.size();) {
        if (decodeAt(letters, at) == value) {
            return true;
        }
    }
    return false;
}

/// Vowel groups of one part of a word, each split where two strong or a stressed vowel meet.
int countPart(const std::vector<char32_t>& letters, const SyllableRules& rules)
{
    const auto at = [&](std::size_t i) { return i < letters.size() ? letters[i] : U'\0'; };
    const auto strong = [&](char32_t c) { return contains(rules.strong, c); };
    const auto weak = [&](char32_t c) { return contains(rules.weak, c); };
    const auto stressed = [&](char32_t c) { return contains(rules.stressed, c); };
    int count = 0;
    char32_t before = 0;     // the vowel just before, 0 when there is none
    bool accented = false;   // a stress mark came before
    bool glideTaken = false; // the syllable has its glide after the vowel
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char32_t c = letters[i];
        if (!strong(c) && !weak(c) && !stressed(c)) {
            before = 0;
            continue;
        }
        const bool silent = c == U'u' && i > 0 && contains(rules.silentAfter, at(i - 1))
            && (strong(at(i + 1)) || weak(at(i + 1)) || stressed(at(i + 1)));
        if (silent) {
            continue;
        }
        const bool opensNasal = before != 0 && contains(rules.nasal, before) && (c == U'o' || c == U'e');
        // A glide before "nh", or closing the word's last syllable with l, m, n, r or z, stands alone: "rainha",
        // "ruim", "sair".
        const char32_t next = at(i + 1);
        const bool closed = (next == U'n' && at(i + 2) == U'h')
            || ((next == U'l' || next == U'm' || next == U'n' || next == U'r' || next == U'z') && !strong(at(i + 2))
                && !weak(at(i + 2)) && !stressed(at(i + 2)) && (c != before));
        // After a stressed syllable a final glide and vowel are one: "história".
        const bool last = i + 2 == letters.size() || (at(i + 2) == U's' && i + 3 == letters.size());
        if (weak(c) && before == 0 && accented && strong(at(i + 1)) && last) {
            continue;
        }
        accented = accented || contains("áéíóúâêô", c);
        const bool glide = weak(c) && before != 0 && strong(before) && !glideTaken && !closed;
        const bool twoWeak =
            weak(c) && before != 0 && weak(before) && c != before && !glideTaken && !closed && !strong(at(i + 1));
        if (glide || opensNasal || twoWeak) {
            glideTaken = true;
        } else {
            ++count;
            glideTaken = false;
        }
        before = c;
    }
    return count;
}

} // namespace

SyllableRules SyllableRules::latin()
{
    return {"aáàâãeéèêëoóòôõöäå", "iuüy", "íúîûìùï", "ãõ", "qg"};
}

int countSyllables(std::string_view word, const SyllableRules& rules)
{
    int count = 0;
    bool anyLetter = false;
    std::vector<char32_t> part;
    const auto close = [&] {
        if (!part.empty()) {
            count += std::max(1, countPart(part, rules));
        }
        part.clear();
    };
    for (std::size_t at = 0; at < word.size();) {
        const char32_t value = toLower(decodeAt(word, at));
        if (isLetter(value)) {
            anyLetter = true;
            part.push_back(value);
        } else if (!isMark(value)) {
            close();
        }
    }
    close();
    return anyLetter ? std::max(1, count) : 0;
}

} // namespace voither::language
