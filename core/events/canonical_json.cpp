// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/canonical_json.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>

namespace voither::events {

namespace {

using nlohmann::json;

/// The bytes of the well-formed UTF-8 sequence (Unicode 15, table 3-7) that begins at `text`, or 0.
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&at](std::size_t i, unsigned least = 0x80, unsigned most = 0xbf) {
        return at(i) >= least && at(i) <= most;
    };
    const unsigned lead = at(0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xc2 && lead <= 0xdf) {
        return follows(1) ? 2 : 0;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
        const unsigned least = lead == 0xe0 ? 0xa0 : 0x80;
        const unsigned most = lead == 0xed ? 0x9f : 0xbf;
        return follows(1, least, most) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const unsigned least = lead == 0xf0 ? 0x90 : 0x80;
        const unsigned most = lead == 0xf4 ? 0x8f : 0xbf;
        return follows(1, least, most) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

void writeEscaped(std::string& out, unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += digits[c >> 4U];
        out += digits[c & 15U];
    }
}

bool writeString(std::string& out, std::string_view text)
{
    out += '"';
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        const std::size_t length = sequenceLength(text);
        if (length == 0) {
            return false;
        }
        if (c < 0x20 || c == '"' || c == '\\') {
            writeEscaped(out, c);
        } else {
            out += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    out += '"';
    return true;
}

template <class Number>
void writeNumber(std::string& out, Number number)
{
    char digits[40];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number);
    out.append(std::begin(digits), end.ptr);
}

bool write(std::string& out, const json& value);

bool writeObject(std::string& out, const json& object)
{
    char before = '{';
    for (const auto& [key, member] : object.items()) {
        out += before;
        before = ',';
        if (!writeString(out, key)) {
            return false;
        }
        out += ':';
        if (!write(out, member)) {
            return false;
        }
    }
    out += object.empty() ? "{}" : "}";
    return true;
}

bool writeArray(std::string& out, const json& array)
{
    char before = '[';
    for (const auto& element : array) {
        out += before;
        before = ',';
        if (!write(out, element)) {
            return false;
        }
    }
    out += array.empty() ? "[]" : "]";
    return true;
}

bool write(std::string& out, const json& value)
{
    switch (value.type()) {
    case json::value_t::object:
        return writeObject(out, value);
    case json::value_t::array:
        return writeArray(out, value);
    case json::value_t::string:
        return writeString(out, value.get_ref<const std::string&>());
    case json::value_t::boolean:
        out += value.get<bool>() ? "true" : "false";
        return true;
    case json::value_t::number_integer:
        writeNumber(out, value.get<std::int64_t>());
        return true;
    case json::value_t::number_unsigned:
        writeNumber(out, value.get<std::uint64_t>());
        return true;
    case json::value_t::number_float: {
        const double number = value.get<double>();
        if (!std::isfinite(number)) {
            return false;
        }
        writeNumber(out, number == 0 ? 0.0 : number); // -0 would read back as the integer 0
        return true;
    }
    default:
        out += "null";
        return true;
    }
}

} // namespace

base::Result<std::string> writeCanonical(const json& value)
{
    std::string out;
    if (!write(out, value)) {
        return base::failure(base::ErrorCode::InvalidEvent, {}, {},
                             "a number that is not finite or text that is not UTF-8");
    }
    return out;
}

base::Result<std::string> canonicalise(std::string_view text)
{
    const json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) {
        return base::failure(base::ErrorCode::InvalidEvent, {}, {}, "not JSON");
    }
    return writeCanonical(value);
}

} // namespace voither::events
