// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/measurement_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace voither::extraction {

namespace {

using Json = nlohmann::ordered_json;
using language::Morphology;
using language::Sentence;
using language::Token;

template <class Value>
Json orNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json writeSpan(const EvidenceSpan& span)
{
    return {
        {"segment", span.segment},  {"begin", span.begin}, {"end", span.end},     {"start_time", span.startTime},
        {"end_time", span.endTime}, {"text", span.text},   {"label", span.label}, {"contribution", span.contribution}};
}

Json writeSpans(const std::vector<EvidenceSpan>& spans)
{
    Json list = Json::array();
    for (const EvidenceSpan& span : spans) {
        list.push_back(writeSpan(span));
    }
    return list;
}

Json writeScore(const Score& score, const Descriptor& column)
{
    Json object;
    object["value"] = orNull(score.value);
    object["standard_error"] = score.value ? Json(score.standardError) : Json(nullptr);
    object["n"] = score.n;
    object["unit"] = column.unit;
    object["abstained"] = score.abstained.empty() ? Json(nullptr) : Json(score.abstained);
    object["raw"] = score.raw;
    object["scale"] = {column.least, column.most};
    object["experimental"] = column.experimental;
    object["evidence"] = writeSpans(score.evidence);
    return object;
}

void writeMorphology(Json& object, const Morphology& morphology)
{
    const auto add = [&object](const char* name, auto value) {
        if (value != decltype(value){}) {
            object[name] = value;
        }
    };
    add("verb_form", static_cast<int>(morphology.verbForm));
    add("tense", static_cast<int>(morphology.tense));
    add("mood", static_cast<int>(morphology.mood));
    add("person", static_cast<int>(morphology.person));
    add("plural", morphology.plural);
    add("passive", morphology.passive);
}

Json writeToken(const Token& token, std::size_t sentence)
{
    Json object;
    object["sentence"] = sentence;
    object["form"] = token.form;
    object["lemma"] = token.lemma;
    object["pos"] = language::name(token.upos);
    object["feats"] = token.feats;
    object["begin"] = token.begin;
    object["end"] = token.end;
    if (!token.known) {
        object["known"] = false;
    }
    writeMorphology(object, token.morphology);
    return object;
}

Json writeLanguage(const SegmentFeatures& segment)
{
    Json sentences = Json::array();
    Json tags = Json::array();
    Json tree = Json::array();
    for (std::size_t s = 0; s < segment.language.sentences.size(); ++s) {
        const Sentence& sentence = segment.language.sentences[s];
        sentences.push_back({{"begin", sentence.begin}, {"end", sentence.end}});
        for (std::size_t t = 0; t < sentence.tokens.size(); ++t) {
            const Token& token = sentence.tokens[t];
            tags.push_back(writeToken(token, s));
            tree.push_back({{"sentence", s}, {"token", t + 1}, {"head", token.head}, {"relation", token.deprel}});
        }
    }
    return {{"pos_tags", std::move(tags)},
            {"dependency_tree", std::move(tree)},
            {"entities", segment.entities},
            {"sentences", std::move(sentences)}};
}

Json writeProsody(const SegmentProsody& prosody)
{
    return {{"pitch_mean", orNull(prosody.pitchMean)},
            {"pitch_variance", orNull(prosody.pitchVariance)},
            {"speech_rate", orNull(prosody.speechRate)},
            {"pause_ratio", orNull(prosody.pauseRatio)},
            {"level_db", orNull(prosody.levelDb)}};
}

std::string_view roleName(transcript::Role role)
{
    switch (role) {
    case transcript::Role::Patient:
        return "patient";
    case transcript::Role::Therapist:
        return "therapist";
    case transcript::Role::Other:
        break;
    }
    return "other";
}

Json writeSegments(const Measurement& measurement, const transcript::Transcript& transcript)
{
    Json list = Json::array();
    const std::size_t count = std::min(measurement.segments.size(), transcript.segments.size());
    for (std::size_t i = 0; i < count; ++i) {
        const transcript::Segment& segment = transcript.segments[i];
        list.push_back({{"speaker", segment.speaker},
                        {"role", roleName(segment.role)},
                        {"start_time", segment.startTime},
                        {"end_time", segment.endTime},
                        {"text", segment.text},
                        {"prosody", writeProsody(measurement.segments[i].prosody)},
                        {"linguistic_features", writeLanguage(measurement.segments[i])}});
    }
    return list;
}

Json writeMoments(const std::vector<KeyMoment>& moments)
{
    Json list = Json::array();
    for (const KeyMoment& moment : moments) {
        Json shift = Json::object();
        for (const auto& [dimension, amount] : moment.shift) {
            shift[std::string(descriptor(dimension).name)] = amount;
        }
        list.push_back({{"timestamp", moment.time},
                        {"segment", moment.segment},
                        {"type", moment.type},
                        {"dimensional_shift", std::move(shift)}});
    }
    return list;
}

Json writeThemes(const std::vector<Theme>& themes)
{
    Json list = Json::array();
    for (const Theme& theme : themes) {
        list.push_back({{"lemma", theme.lemma}, {"salience", theme.salience}, {"spans", writeSpans(theme.spans)}});
    }
    return list;
}

Json writeQuality(const Quality& quality)
{
    return {{"patient_words", quality.patientWords},
            {"transcription_confidence", orNull(quality.transcriptionConfidence)},
            {"known_word_share", quality.knownWordShare},
            {"audio_quality", orNull(quality.audioQuality)},
            {"notes", quality.notes},
            {"confidence", quality.confidence}};
}

Json writeSafety(const std::optional<std::vector<SafetyMention>>& mentions)
{
    if (!mentions) {
        return nullptr;
    }
    Json list = Json::array();
    for (const SafetyMention& mention : *mentions) {
        list.push_back({{"kind", mention.kind}, {"labels", mention.labels}, {"spans", writeSpans(mention.spans)}});
    }
    return list;
}

// Reading. A member of another type than expected throws nlohmann's type error, which fromJson() catches.

template <class Value>
std::optional<Value> optionalOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? std::nullopt : std::optional<Value>(found->get<Value>());
}

EvidenceSpan readSpan(const Json& object)
{
    return {object.at("segment").get<std::size_t>(), object.at("begin").get<std::size_t>(),
            object.at("end").get<std::size_t>(),     object.at("start_time").get<double>(),
            object.at("end_time").get<double>(),     object.at("text").get<std::string>(),
            object.at("label").get<std::string>(),   object.at("contribution").get<double>()};
}

std::vector<EvidenceSpan> readSpans(const Json& list)
{
    std::vector<EvidenceSpan> spans;
    std::transform(list.begin(), list.end(), std::back_inserter(spans), readSpan);
    return spans;
}

Score readScore(const Json& object)
{
    Score score;
    score.value = optionalOf<double>(object, "value");
    score.raw = object.value("raw", 0.0);
    score.standardError = optionalOf<double>(object, "standard_error").value_or(0);
    score.n = object.at("n").get<std::size_t>();
    score.abstained = optionalOf<std::string>(object, "abstained").value_or("");
    score.evidence = readSpans(object.at("evidence"));
    return score;
}

language::Upos uposNamed(std::string_view text)
{
    for (int i = 0; i <= static_cast<int>(language::Upos::X); ++i) {
        if (language::name(static_cast<language::Upos>(i)) == text) {
            return static_cast<language::Upos>(i);
        }
    }
    return language::Upos::X;
}

/// A number of an enumeration whose last member is given; the first member when it is none of them.
template <class Enumeration>
Enumeration readEnumeration(const Json& object, const char* name, Enumeration last)
{
    const int value = object.value(name, 0);
    return value < 0 || value > static_cast<int>(last) ? Enumeration{} : static_cast<Enumeration>(value);
}

Token readToken(const Json& tag, const Json& edge)
{
    Token token;
    token.form = tag.at("form").get<std::string>();
    token.lemma = tag.at("lemma").get<std::string>();
    token.upos = uposNamed(tag.at("pos").get<std::string>());
    token.feats = tag.at("feats").get<std::string>();
    token.begin = tag.at("begin").get<std::size_t>();
    token.end = tag.at("end").get<std::size_t>();
    token.known = tag.value("known", true);
    token.morphology.verbForm = readEnumeration(tag, "verb_form", language::VerbForm::Participle);
    token.morphology.tense = readEnumeration(tag, "tense", language::Tense::Future);
    token.morphology.mood = readEnumeration(tag, "mood", language::Mood::Conditional);
    token.morphology.person = tag.value("person", std::uint8_t{0});
    token.morphology.plural = tag.value("plural", false);
    token.morphology.passive = tag.value("passive", false);
    token.head = edge.at("head").get<int>();
    token.deprel = edge.at("relation").get<std::string>();
    return token;
}

SegmentFeatures readSegment(const Json& object)
{
    SegmentFeatures segment;
    const Json& prosody = object.at("prosody");
    segment.prosody = {optionalOf<double>(prosody, "pitch_mean"), optionalOf<double>(prosody, "pitch_variance"),
                       optionalOf<double>(prosody, "speech_rate"), optionalOf<double>(prosody, "pause_ratio"),
                       optionalOf<double>(prosody, "level_db")};
    const Json& features = object.at("linguistic_features");
    segment.entities = features.at("entities").get<std::vector<std::string>>();
    for (const Json& sentence : features.at("sentences")) {
        segment.language.sentences.push_back(
            {{}, sentence.at("begin").get<std::size_t>(), sentence.at("end").get<std::size_t>()});
    }
    const Json& tags = features.at("pos_tags");
    const Json& tree = features.at("dependency_tree");
    for (std::size_t i = 0; i < tags.size(); ++i) {
        segment.language.sentences.at(tags[i].at("sentence").get<std::size_t>())
            .tokens.push_back(readToken(tags[i], tree.at(i)));
    }
    return segment;
}

std::optional<Dimension> dimensionNamed(std::string_view name)
{
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        if (columns()[i].name == name) {
            return static_cast<Dimension>(i);
        }
    }
    return std::nullopt;
}

KeyMoment readMoment(const Json& object)
{
    KeyMoment moment;
    moment.time = object.at("timestamp").get<double>();
    moment.segment = object.at("segment").get<std::size_t>();
    moment.type = object.at("type").get<std::string>();
    for (const auto& [name, amount] : object.at("dimensional_shift").items()) {
        if (const auto dimension = dimensionNamed(name)) {
            moment.shift.emplace_back(*dimension, amount.template get<double>());
        }
    }
    return moment;
}

Quality readQuality(const Json& object)
{
    Quality quality;
    quality.patientWords = object.at("patient_words").get<std::size_t>();
    quality.transcriptionConfidence = optionalOf<double>(object, "transcription_confidence");
    quality.knownWordShare = object.at("known_word_share").get<double>();
    quality.audioQuality = optionalOf<double>(object, "audio_quality");
    quality.notes = object.at("notes").get<std::vector<std::string>>();
    quality.confidence = object.at("confidence").get<double>();
    return quality;
}

Measurement read(const Json& document)
{
    Measurement result;
    result.processingVersion = document.at("processing_version").get<std::string>();
    result.language = document.at("language").get<std::string>();
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        result.dimensions[i] = readScore(document.at("dimensions").at(std::string(columns()[i].name)));
    }
    for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
        const Descriptor& column = columns()[dimensionCount + i];
        result.frameworks[i] = readScore(document.at("frameworks").at(std::string(column.name)));
    }
    if (document.contains("segments")) {
        for (const Json& segment : document["segments"]) {
            result.segments.push_back(readSegment(segment));
        }
    }
    for (const Json& moment : document.at("key_moments")) {
        result.keyMoments.push_back(readMoment(moment));
    }
    for (const Json& theme : document.at("themes")) {
        result.themes.push_back(
            {theme.at("lemma").get<std::string>(), theme.at("salience").get<double>(), readSpans(theme.at("spans"))});
    }
    if (const auto safety = document.find("safety"); safety != document.end() && !safety->is_null()) {
        result.safety.emplace();
        for (const Json& mention : *safety) {
            result.safety->push_back({mention.at("kind").get<std::string>(),
                                      mention.at("labels").get<std::vector<std::string>>(),
                                      readSpans(mention.at("spans"))});
        }
    }
    result.quality = readQuality(document.at("quality"));
    return result;
}

} // namespace

std::string toJson(const Measurement& measurement, const transcript::Transcript& transcript, Segments segments)
{
    Json document;
    document["processing_version"] = measurement.processingVersion;
    document["language"] = measurement.language;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        document["dimensions"][std::string(columns()[i].name)] = writeScore(measurement.dimensions[i], columns()[i]);
    }
    for (std::size_t i = 0; i < frameworkScaleCount; ++i) {
        const Descriptor& column = columns()[dimensionCount + i];
        document["frameworks"][std::string(column.name)] = writeScore(measurement.frameworks[i], column);
    }
    if (segments == Segments::All) {
        document["segments"] = writeSegments(measurement, transcript);
    }
    document["key_moments"] = writeMoments(measurement.keyMoments);
    document["themes"] = writeThemes(measurement.themes);
    document["safety"] = writeSafety(measurement.safety);
    document["quality"] = writeQuality(measurement.quality);
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

base::Result<Measurement> fromJson(std::string_view json)
{
    try {
        return read(Json::parse(json));
    } catch (const Json::exception& error) {
        // The library's own text quotes the document, which holds the patient's words.
        return base::failure(base::ErrorCode::InvalidArgument, "measurement", {}, "JSON " + std::to_string(error.id));
    } catch (const std::out_of_range&) {
        return base::failure(base::ErrorCode::InvalidArgument, "measurement", {}, "dependency_tree");
    }
}

} // namespace voither::extraction
