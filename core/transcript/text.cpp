// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/text.h"

#include <QString>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace voither::transcript {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::uint8_t byteAt(std::string_view text, std::size_t index)
{
    return static_cast<std::uint8_t>(text[index]);
}

/// The length of the well-formed sequence at `at`, 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t at)
{
    const std::uint8_t lead = byteAt(text, at);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF ? 2
        : lead >= 0xE0 && lead <= 0xEF                      ? 3
        : lead >= 0xF0 && lead <= 0xF4                      ? 4
                                                            : 0;
    if (length == 0 || text.size() - at < length) {
        return 0;
    }
    const std::uint8_t least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(text, at + 1) < least || byteAt(text, at + 1) > most) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(text, at + i) & 0xC0U) != 0x80) {
            return 0;
        }
    }
    return length;
}

enum class Encoding { Utf8, Utf16Le, Utf16Be };

Encoding encodingOf(base::ByteView bytes)
{
    if (bytes.size() < 4) {
        return Encoding::Utf8;
    }
    if (bytes[0] == 0xFF && bytes[1] == 0xFE) {
        return Encoding::Utf16Le;
    }
    if (bytes[0] == 0xFE && bytes[1] == 0xFF) {
        return Encoding::Utf16Be;
    }
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
        return Encoding::Utf16Le;
    }
    if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0) {
        return Encoding::Utf16Be;
    }
    return Encoding::Utf8;
}

/// Whole seconds of "h:m:s" or "m:s".
std::optional<double> clockSeconds(std::string_view text)
{
    double seconds = 0;
    int fields = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const std::string_view field = text.substr(0, colon);
        if (field.empty() || !std::all_of(field.begin(), field.end(), isDigit) || fields == 3) {
            return std::nullopt;
        }
        const bool first = fields == 0;
        const double value = field.size() > 9 ? std::numeric_limits<double>::infinity() : std::stod(std::string(field));
        if (!first && (field.size() > 2 || value >= 60)) {
            return std::nullopt;
        }
        seconds = seconds * 60 + value;
        ++fields;
        if (colon == std::string_view::npos) {
            break;
        }
        text.remove_prefix(colon + 1);
    }
    return fields >= 2 ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequenceLength(text, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

std::optional<std::string_view> decode(base::ByteView bytes, std::string& converted)
{
    const Encoding encoding = encodingOf(bytes);
    if (encoding == Encoding::Utf8) {
        std::string_view text = base::asText(bytes);
        if (text.starts_with("\xEF\xBB\xBF")) {
            text.remove_prefix(3);
        }
        return text;
    }
    QStringDecoder decoder(encoding == Encoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || !text.isValidUtf16() || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    converted = text.toStdString();
    std::string_view view = converted;
    if (view.starts_with("\xEF\xBB\xBF")) {
        view.remove_prefix(3);
    }
    return view;
}

std::size_t lineOf(std::string_view text, std::size_t offset)
{
    std::size_t line = 1;
    for (std::size_t i = 0; i < offset && i < text.size(); ++i) {
        const bool carriage = text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n');
        line += text[i] == '\n' || carriage ? 1U : 0U;
    }
    return line;
}

std::string fold(std::string_view text)
{
    const QString decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing) {
            plain.append(character);
        }
    }
    return plain.toStdString();
}

std::optional<std::string_view> Lines::next()
{
    if (m_rest.empty()) {
        return std::nullopt;
    }
    ++m_number;
    const std::size_t end = m_rest.find_first_of("\r\n");
    const std::string_view line = m_rest.substr(0, end);
    if (end == std::string_view::npos) {
        m_rest = {};
        return line;
    }
    const bool both = m_rest[end] == '\r' && end + 1 < m_rest.size() && m_rest[end + 1] == '\n';
    m_rest.remove_prefix(end + (both ? 2 : 1));
    return line;
}

std::optional<double> parseClock(std::string_view text)
{
    const std::size_t point = text.find_first_of(".,");
    const auto whole = clockSeconds(text.substr(0, point));
    if (!whole || point == std::string_view::npos) {
        return whole;
    }
    std::string_view fraction = text.substr(point + 1);
    if (fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), isDigit)) {
        return std::nullopt;
    }
    fraction = fraction.substr(0, 6);
    // One division of two exact numbers, so that "1.45" here is the same double as 1.45 elsewhere.
    double scale = 1;
    double digits = 0;
    for (const char digit : fraction) {
        scale *= 10;
        digits = digits * 10 + (digit - '0');
    }
    return (*whole * scale + digits) / scale;
}

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || text.empty()) {
        return std::nullopt;
    }
    if (problem == std::errc::result_out_of_range) {
        return text.front() == '-' ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    }
    return problem == std::errc() ? std::optional(value) : std::nullopt;
}

std::string languageTag(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{
        {{"portuguese", "pt"}, {"spanish", "es"}, {"english", "en"}, {"por", "pt"}, {"spa", "es"}, {"eng", "en"}}};
    const std::string folded = fold(text.substr(0, 40));
    for (const auto& [name, tag] : names) {
        if (folded == name) {
            return std::string(tag);
        }
    }
    const std::size_t primary = std::min(text.find('-'), text.size());
    const bool plausible = text.size() <= 35 && (primary == 2 || primary == 3) && text.back() != '-'
        && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(primary), isLetter)
        && std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
    return plausible ? std::string(text) : std::string();
}

} // namespace voither::transcript
