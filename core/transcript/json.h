// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace voither::transcript {

/// A JSON value that knows its line and points into the text, which outlives it. Two liberties beyond RFC 8259, since
/// programs that write transcripts take them: NaN and Infinity as Python writes them, and strings that hold half of a
/// character, whose other half is in the next string (whisper.cpp's tokens).
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    std::uint32_t line = 0;
    double number = 0;            // infinity when out of range
    std::string_view raw;         // of a string: what stands between the quotes
    std::string_view key;         // of a member, as written
    std::vector<JsonValue> items; // of an array or object

    /// A member by its name; the first of several; nullptr when there is none.
    const JsonValue* find(std::string_view name) const;
    /// The number of a member that is one.
    std::optional<double> numberOf(std::string_view name) const;
    /// The string of a member that is one, else empty.
    std::string textOf(std::string_view name) const;
    /// This string with its escapes resolved; empty for other kinds.
    std::string text() const;
};

struct JsonProblem {
    std::size_t line = 0;
    std::string detail;
};

/// A whole text as one value. At most 32 levels and 4 million values.
std::optional<JsonValue> parseJson(std::string_view text, JsonProblem& problem);

} // namespace voither::transcript
