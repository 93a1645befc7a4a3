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
    form("speaker", e.speaker);
}

template <class Form>
void describe(Form& form, SegmentSplice& e)
{
    form("first", e.first);
    form("removed", e.removed);
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
bool read(JsonText::Value object, T& value)
{
    JsonReader reader(object);
    describe(reader, value);
    return reader.failed().empty();
}

/// A list that is not there is empty.
template <class T>
bool readList(JsonText::Value array, std::vector<T>& list)
{
    bool fits = !array || array.isArray();
    array.eachElement([&](JsonText::Value element) { fits = fits && read(element, list.emplace_back()); });
    return fits;
}

json writeSegments(const std::vector<TranscriptSegment>& segments)
{
    json array = json::array();
    for (const auto& segment : segments) {
        json& written = array.emplace_back(write(segment));
        if (!segment.words.empty()) {
            written["words"] = writeList(segment.words);
        }
    }
    return array;
}

/// The member "segments" with the words of each.
bool readSegments(JsonText::Value object, std::vector<TranscriptSegment>& segments)
{
    const auto list = object.find("segments");
    bool fits = readList(list, segments);
    auto segment = segments.begin();
    list.eachElement([&](JsonText::Value element) {
        if (fits) {
            fits = readList(element.find("words"), (segment++)->words);
        }
    });
    return fits;
}

json writeSplices(const std::vector<SegmentSplice>& splices)
{
    json array = json::array();
    for (const auto& splice : splices) {
        array.emplace_back(write(splice))["segments"] = writeSegments(splice.segments);
    }
    return array;
}

bool readSplices(JsonText::Value list, std::vector<SegmentSplice>& splices)
{
    bool fits = readList(list, splices);
    auto splice = splices.begin();
    list.eachElement([&](JsonText::Value element) {
        if (fits) {
            fits = readSegments(element, (splice++)->segments);
        }
    });
    return fits;
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

std::string_view name(RecordingOutcome outcome)
{
    switch (outcome) {
    case RecordingOutcome::Attached:
        return "attached";
    case RecordingOutcome::Discarded:
        return "discarded";
    case RecordingOutcome::Empty:
        return "empty";
    }
    return {};
}

std::string_view name(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Mark:
        return "mark";
    case MarkKind::Pause:
        return "pause";
    case MarkKind::Interruption:
        return "interruption";
    }
    return {};
}

base::Result<std::string> encodeTranscript(const TranscriptDocument& document)
{
    json object = write(document);
    object["segments"] = writeSegments(document.segments);
    return writeCanonical(object);
}

base::Result<TranscriptDocument> decodeTranscript(std::string_view text)
{
    const auto json = JsonText::parse(text);
    TranscriptDocument document;
    if (!json || !read(json->root(), document) || !readSegments(json->root(), document.segments)) {
        return unfit("transcript");
    }
    return document;
}

base::Result<std::string> encodeWords(const std::vector<TranscriptWord>& words)
{
    return writeCanonical(writeList(words));
}

base::Result<std::vector<TranscriptWord>> decodeWords(std::string_view text)
{
    const auto json = JsonText::parse(text);
    std::vector<TranscriptWord> words;
    if (!json || !readList(json->root(), words)) {
        return unfit("words");
    }
    return words;
}

base::Result<std::string> encodeEdits(const TranscriptEdits& edits)
{
    json object = json::object();
    object["segments"] = writeList(edits.segments);
    object["speaker_roles"] = edits.speakerRoles;
    if (!edits.splices.empty()) {
        object["splices"] = writeSplices(edits.splices);
    }
    if (edits.rolesGuessed) {
        object["roles_guessed"] = *edits.rolesGuessed;
    }
    return writeCanonical(object);
}

base::Result<TranscriptEdits> decodeEdits(std::string_view text)
{
    const auto json = JsonText::parse(text);
    TranscriptEdits edits;
    if (!json || !json->root().isObject() || !readList(json->root().find("segments"), edits.segments)
        || !readSplices(json->root().find("splices"), edits.splices)) {
        return unfit("edits");
    }
    JsonReader reader(json->root());
    reader("roles_guessed", edits.rolesGuessed);
    const auto roles = json->root().find("speaker_roles");
    if (!reader.failed().empty() || (roles && !roles.read(edits.speakerRoles))) {
        return unfit("edits");
    }
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
    const auto found = form.find("columns");
    if (!found.isObject()) {
        form.fail("columns");
        return;
    }
    found.eachMember([&](const std::string& column, JsonText::Value measured) {
        // In a canonical text the names come in order.
        const auto added = columns.insert_or_assign(columns.end(), column, MeasuredColumn());
        if (!read(measured, added->second)) {
            form.fail("columns");
        }
    });
}

} // namespace voither::events
