// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/text.h"

namespace voither::transcript {

/// Where the first byte stands that is not part of well-formed UTF-8 (Unicode 15, table 3-7).
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The bytes as text: UTF-16 (by byte order mark, or ASCII and zero bytes in turn at the head) is put into `converted`,
/// a UTF-8 mark is left out. Nothing when UTF-16 has a broken pair or half a unit.
std::optional<std::string_view> decode(base::ByteView bytes, std::string& converted);

/// The 1-based line of an offset; a line ends with LF, CR LF or CR.
std::size_t lineOf(std::string_view text, std::size_t offset);

/// Lower case without diacritics, for comparing labels and words; the same in every locale.
std::string fold(std::string_view text);

using base::trimmed;

/// Goes through the lines of a text.
class Lines {
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }

    /// The next line without its end; nothing after the last.
    std::optional<std::string_view> next();
    /// The 1-based number of the line that next() gave last.
    std::size_t number() const { return m_number; }

private:
    std::string_view m_rest;
    std::size_t m_number = 0;
};

/// Seconds of "1:02:03,450", "02:03.45" or "1:02:03"; infinity when hours have too many digits.
std::optional<double> parseClock(std::string_view text);

/// A decimal number, whole text, point as separator; infinity when out of the range of double.
std::optional<double> parseNumber(std::string_view text);

/// "pt-BR" as it is, "portuguese" and "por" as "pt"; empty when the text is no language tag.
std::string languageTag(std::string_view text);

} // namespace voither::transcript
