// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/canonical_json.h"

#include <charconv>
#include <cmath>
#include <cstdint>

#include "base/json.h"
#include "events/utf8.h"

namespace voither::events {

namespace {

using nlohmann::json;

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
    std::size_t written = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        const std::size_t length = c < 0x80 ? 1 : sequenceLength(text.substr(at));
        if (length == 0) {
            return false;
        }
        at += length;
        if (c < 0x20 || c == '"' || c == '\\') {
            out += text.substr(written, at - 1 - written);
            writeEscaped(out, c);
            written = at;
        }
    }
    out += text.substr(written);
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
    const json value = base::readJson(text);
    if (value.is_discarded()) {
        return base::failure(base::ErrorCode::InvalidEvent, {}, {}, "not JSON");
    }
    return writeCanonical(value);
}

} // namespace voither::events
