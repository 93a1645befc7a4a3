// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/payload.h"

#include "events/canonical_json.h"
#include "events/describe.h"

namespace voither::events {

namespace {

using base::ErrorCode;
using nlohmann::json;

template <class Form>
void describe(Form& form, TranscriptWord& w)
{
    form("text", w.text);
    form("start_time", w.startTime);
    form("end_time", w.endTime);
    form("confidence", w.confidence);
    form("time_interpolated", w.timeInterpolated);
}

template <class Form>
void describe(Form& form, TranscriptSegment& s)
{
    form("speaker", s.speaker);
    form("role", s.role);
    form("start_time", s.startTime);
    form("end_time", s.endTime);
    form("text", s.text);
    form("confidence", s.confidence);
}

template <class Form>
void describe(Form& form, TranscriptDocument& d)
{
    form("format", d.format);
    form("language", d.language);
    form("has_times", d.hasTimes);
    form("roles_guessed", d.rolesGuessed);
}

template <class Form>
void describe(Form& form, SegmentEdit& e)
{
    form("segment", e.segment);
    form("text", e.text);
    form("role", e.role);
}

template <class Form>
void describe(Form& form, MeasuredColumn& c)
{
    form("value", c.value);
    form("standard_error", c.standardError);
    form("n", c.n);
    form("abstained", c.abstained);
}

template <class T>
json write(const T& value)
{
    JsonWriter writer(nullptr);
    T copy = value;
    describe(writer, copy);
    return std::move(writer.json());
}

template <class T>
json writeList(const std::vector<T>& list)
{
    json array = json::array();
    for (const auto& element : list) {
        array.push_back(write(element));
    }
    return array;
}

/// False when a member does not fit.
template <class T>
bool read(const json& object, T& value)
{
    JsonReader reader(object);
    describe(reader, value);
    return reader.failed().empty();
}

template <class T>
bool readList(const json* array, std::vector<T>& list)
{
    if (!array) {
        return true;
    }
    if (!array->is_array()) {
        return false;
    }
    for (const auto& element : *array) {
        if (!read(element, list.emplace_back())) {
            return false;
        }
    }
    return true;
}

const json* memberOf(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

tl::unexpected<base::Error> unfit(const char* what)
{
    return base::failure(ErrorCode::InvalidEvent, what, {}, "does not fit its schema");
}

} // namespace

base::Result<std::optional<std::string>> Personal::open(const PersonalCipher& cipher,
                                                        const base::PersonId& person) const
{
    if (text || sealed.empty()) {
        return text;
    }
    auto opened = cipher.open(person, field, sealed);
    if (opened) {
        return std::optional(std::move(*opened));
    }
    if (opened.error().code == ErrorCode::KeyMissing) {
        return std::nullopt;
    }
    return tl::unexpected(opened.error());
}

std::string_view name(ConsentKind kind)
{
    return kind == ConsentKind::Recording ? "recording" : "research";
}

base::Result<std::string> encodeTranscript(const TranscriptDocument& document)
{
    json object = write(document);
    json segments = json::array();
    for (const auto& segment : document.segments) {
        json& written = segments.emplace_back(write(segment));
        if (!segment.words.empty()) {
            written["words"] = writeList(segment.words);
        }
    }
    object["segments"] = std::move(segments);
    return writeCanonical(object);
}

base::Result<TranscriptDocument> decodeTranscript(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    TranscriptDocument document;
    if (!object.is_object() || !read(object, document) || !readList(memberOf(object, "segments"), document.segments)) {
        return unfit("transcript");
    }
    for (std::size_t i = 0; i < document.segments.size(); ++i) {
        if (!readList(memberOf(object["segments"][i], "words"), document.segments[i].words)) {
            return unfit("transcript");
        }
    }
    return document;
}

base::Result<std::string> encodeWords(const std::vector<TranscriptWord>& words)
{
    return writeCanonical(writeList(words));
}

base::Result<std::vector<TranscriptWord>> decodeWords(std::string_view text)
{
    const json array = json::parse(text, nullptr, false);
    std::vector<TranscriptWord> words;
    if (!readList(&array, words)) {
        return unfit("words");
    }
    return words;
}

base::Result<std::string> encodeEdits(const TranscriptEdits& edits)
{
    json object = json::object();
    object["segments"] = writeList(edits.segments);
    object["speaker_roles"] = edits.speakerRoles;
    return writeCanonical(object);
}

base::Result<TranscriptEdits> decodeEdits(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    TranscriptEdits edits;
    if (!object.is_object() || !readList(memberOf(object, "segments"), edits.segments)) {
        return unfit("edits");
    }
    JsonReader reader(object);
    std::optional<std::map<std::string, std::string>> roles;
    reader("speaker_roles", roles);
    if (!reader.failed().empty()) {
        return unfit("edits");
    }
    edits.speakerRoles = roles.value_or(std::map<std::string, std::string>{});
    return edits;
}

void describeColumns(JsonWriter& form, std::map<std::string, MeasuredColumn>& columns)
{
    json object = json::object();
    for (const auto& [column, measured] : columns) {
        object[column] = write(measured);
    }
    form.json()["columns"] = std::move(object);
}

void describeColumns(JsonReader& form, std::map<std::string, MeasuredColumn>& columns)
{
    const json* found = form.find("columns");
    if (!found || !found->is_object()) {
        form.fail("columns");
        return;
    }
    for (const auto& [column, measured] : found->items()) {
        if (!read(measured, columns[column])) {
            form.fail("columns");
        }
    }
}

} // namespace voither::events
