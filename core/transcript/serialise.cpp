// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/serialise.h"

#include <array>
#include <charconv>
#include <cmath>

#include "transcript/format.h"
#include "transcript/json.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

void writeString(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (code < 0x20) {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// The shortest digits that give the same double.
void writeNumber(std::string& out, double value)
{
    std::array<char, 32> buffer{};
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    out.append(buffer.data(), problem == std::errc() ? end : buffer.data());
}

void writeConfidence(std::string& out, const std::optional<double>& confidence)
{
    if (confidence) {
        writeNumber(out, *confidence);
    } else {
        out += "null";
    }
}

/// A word is a list: text, start, end, confidence, whether the times are interpolated.
void writeWord(std::string& out, const Word& word)
{
    out += '[';
    writeString(out, word.text);
    out += ',';
    writeNumber(out, word.startTime);
    out += ',';
    writeNumber(out, word.endTime);
    out += ',';
    writeConfidence(out, word.confidence);
    out += word.timeInterpolated ? ",true]" : ",false]";
}

void writeSegment(std::string& out, const Segment& segment)
{
    out += "{\"confidence\":";
    writeConfidence(out, segment.confidence);
    out += ",\"end\":";
    writeNumber(out, segment.endTime);
    out += ",\"role\":";
    writeString(out, name(segment.role));
    out += ",\"speaker\":";
    writeString(out, segment.speaker);
    out += ",\"start\":";
    writeNumber(out, segment.startTime);
    out += ",\"text\":";
    writeString(out, segment.text);
    out += ",\"words\":[";
    for (std::size_t i = 0; i < segment.words.size(); ++i) {
        out += i > 0 ? "," : "";
        writeWord(out, segment.words[i]);
    }
    out += "]}";
}

void writeWarning(std::string& out, const Warning& warning)
{
    out += "{\"detail\":";
    writeString(out, warning.detail);
    out += ",\"kind\":";
    writeString(out, warning.kind);
    out += ",\"line\":" + std::to_string(warning.line) + "}";
}

template <class Item, class Write>
void writeList(std::string& out, const std::vector<Item>& items, Write write)
{
    out += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        out += i > 0 ? "," : "";
        write(out, items[i]);
    }
    out += ']';
}

using Kind = JsonValue::Kind;

const JsonValue* member(const JsonValue& value, std::string_view name, Kind kind)
{
    const JsonValue* found = value.find(name);
    return found != nullptr && found->kind == kind ? found : nullptr;
}

bool readConfidence(const JsonValue& value, std::optional<double>& confidence)
{
    if (value.kind == Kind::Number && std::isfinite(value.number)) {
        confidence = value.number;
    }
    return value.kind == Kind::Null || confidence.has_value();
}

bool readTime(const JsonValue* value, double& time)
{
    if (value == nullptr || value->kind != Kind::Number || !std::isfinite(value->number)) {
        return false;
    }
    time = value->number;
    return true;
}

bool readText(const JsonValue* value, std::string& text)
{
    if (value == nullptr) {
        return false;
    }
    text = value->text();
    return !firstInvalidUtf8(text);
}

bool readWord(const JsonValue& value, Word& word)
{
    const auto& items = value.items;
    if (value.kind != Kind::Array || items.size() != 5 || items[0].kind != Kind::String
        || items[4].kind != Kind::Boolean) {
        return false;
    }
    word.timeInterpolated = items[4].boolean;
    return readText(&items[0], word.text) && readTime(&items[1], word.startTime) && readTime(&items[2], word.endTime)
        && readConfidence(items[3], word.confidence);
}

std::optional<Role> roleNamed(std::string_view text)
{
    for (const Role role : {Role::Patient, Role::Therapist, Role::Other}) {
        if (name(role) == text) {
            return role;
        }
    }
    return std::nullopt;
}

bool readSegment(const JsonValue& value, Segment& segment)
{
    const JsonValue* confidence = value.find("confidence");
    const JsonValue* words = member(value, "words", Kind::Array);
    const auto role = roleNamed(value.textOf("role"));
    if (confidence == nullptr || words == nullptr || !role) {
        return false;
    }
    segment.role = *role;
    for (const JsonValue& item : words->items) {
        if (!readWord(item, segment.words.emplace_back())) {
            return false;
        }
    }
    return readConfidence(*confidence, segment.confidence) && readTime(value.find("start"), segment.startTime)
        && readTime(value.find("end"), segment.endTime)
        && readText(member(value, "speaker", Kind::String), segment.speaker)
        && readText(member(value, "text", Kind::String), segment.text);
}

bool readWarning(const JsonValue& value, Warning& warning)
{
    const auto line = value.numberOf("line");
    if (!line || !(*line >= 0 && *line < 1e15)) {
        return false;
    }
    warning.line = static_cast<std::size_t>(*line);
    return readText(member(value, "kind", Kind::String), warning.kind)
        && readText(member(value, "detail", Kind::String), warning.detail);
}

template <class Item, class Read>
bool readList(const JsonValue* list, std::vector<Item>& items, Read read)
{
    if (list == nullptr) {
        return false;
    }
    items.reserve(list->items.size());
    for (const JsonValue& value : list->items) {
        if (!read(value, items.emplace_back())) {
            return false;
        }
    }
    return true;
}

bool readTranscriptObject(const JsonValue& root, Transcript& transcript)
{
    const JsonValue* hasTimes = member(root, "has_times", Kind::Boolean);
    const JsonValue* guessed = member(root, "roles_guessed", Kind::Boolean);
    if (hasTimes == nullptr || guessed == nullptr) {
        return false;
    }
    transcript.hasTimes = hasTimes->boolean;
    transcript.rolesGuessed = guessed->boolean;
    return readText(member(root, "format", Kind::String), transcript.format)
        && readText(member(root, "language", Kind::String), transcript.language)
        && readList(member(root, "segments", Kind::Array), transcript.segments, readSegment)
        && readList(member(root, "warnings", Kind::Array), transcript.warnings, readWarning);
}

} // namespace

std::string_view name(Role role)
{
    switch (role) {
    case Role::Patient:
        return "patient";
    case Role::Therapist:
        return "therapist";
    case Role::Other:
        break;
    }
    return "other";
}

std::string toJson(const Transcript& transcript)
{
    std::string out = "{\"format\":";
    writeString(out, transcript.format);
    out += transcript.hasTimes ? ",\"has_times\":true" : ",\"has_times\":false";
    out += ",\"language\":";
    writeString(out, transcript.language);
    out += transcript.rolesGuessed ? ",\"roles_guessed\":true" : ",\"roles_guessed\":false";
    out += ",\"segments\":";
    writeList(out, transcript.segments, writeSegment);
    out += ",\"warnings\":";
    writeList(out, transcript.warnings, writeWarning);
    out += '}';
    return out;
}

base::Result<Transcript> fromJson(std::string_view json)
{
    JsonProblem problem;
    const auto root = parseJson(json, problem);
    if (!root) {
        return damaged({}, problem.line, problem.detail);
    }
    Transcript transcript;
    if (!readTranscriptObject(*root, transcript)) {
        return damaged({}, 0, "not a stored transcript");
    }
    return transcript;
}

std::string plainText(const Transcript& transcript)
{
    std::string text;
    for (const Segment& segment : transcript.segments) {
        text += segment.speaker.empty() ? "" : segment.speaker + ": ";
        text += segment.text + "\n";
    }
    return text;
}

} // namespace voither::transcript
