// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <QXmlStreamReader>
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "transcript/format.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

constexpr int deepest = 32;

struct TimeSlot {
    std::optional<double> time; // seconds
    std::size_t line = 0;
};

struct Annotation {
    std::string id;
    std::string parent; // of a REF_ANNOTATION
    std::string startSlot;
    std::string endSlot;
    std::string text;
    std::size_t line = 0;
};

struct Tier {
    std::string id;
    std::string participant;
    std::string parent;
    std::size_t line = 0;
    std::vector<Annotation> annotations;
};

struct Document {
    std::string language;
    std::vector<TimeSlot> timeSlots;
    std::unordered_map<std::string, std::size_t> slotIndex;
    std::vector<Tier> tiers;
};

std::string attribute(const QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1String(name)).toString().toStdString();
}

/// Reads the elements that matter into a Document. No document type is accepted, so that no entity can grow.
class DocumentReader {
public:
    DocumentReader(std::string_view text, const std::string& file)
        : m_xml(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
        , m_file(file)
    {
    }

    base::Result<Document> read()
    {
        int depth = 0;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (++depth > deepest) {
                    return damaged(m_file, line(), "nested too deeply");
                }
                if (!startElement()) {
                    return damaged(m_file, line(), m_problem);
                }
                break;
            case QXmlStreamReader::EndElement:
                --depth;
                m_inValue = false;
                break;
            case QXmlStreamReader::Characters:
                appendText();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return damaged(m_file, line(), "document types and entities are not accepted");
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return damaged(m_file, line(), "the XML is not well formed");
        }
        return std::move(m_document);
    }

private:
    std::size_t line() const { return static_cast<std::size_t>(std::max<qint64>(m_xml.lineNumber(), 1)); }

    bool fail(const char* detail)
    {
        m_problem = detail;
        return false;
    }

    bool startElement()
    {
        const QStringView name = m_xml.name();
        m_inValue = false; // a value holds text only: what stands inside one ends it
        if (name == u"TIME_SLOT") {
            return addSlot();
        }
        if (name == u"TIER") {
            m_hasAnnotation = false;
            m_document.tiers.push_back({attribute(m_xml, "TIER_ID"),
                                        attribute(m_xml, "PARTICIPANT"),
                                        attribute(m_xml, "PARENT_REF"),
                                        line(),
                                        {}});
            if (m_document.language.empty()) {
                m_document.language = languageTag(attribute(m_xml, "LANG_REF"));
            }
            return true;
        }
        if (name == u"ALIGNABLE_ANNOTATION" || name == u"REF_ANNOTATION") {
            return addAnnotation();
        }
        m_inValue = name == u"ANNOTATION_VALUE" && m_hasAnnotation;
        return true;
    }

    bool addSlot()
    {
        const std::string value = attribute(m_xml, "TIME_VALUE");
        const auto milliseconds = parseNumber(value);
        if (!value.empty() && !milliseconds) {
            return fail("a time slot's value is not a number");
        }
        const std::string id = attribute(m_xml, "TIME_SLOT_ID");
        if (!m_document.slotIndex.emplace(id, m_document.timeSlots.size()).second) {
            return fail("two time slots have one name");
        }
        m_document.timeSlots.push_back({milliseconds ? std::optional(*milliseconds / 1000.0) : std::nullopt, line()});
        return m_document.timeSlots.size() <= 2 * mostSegments || fail("too many time slots");
    }

    bool addAnnotation()
    {
        if (m_document.tiers.empty()) {
            return fail("an annotation stands outside of a tier");
        }
        if (++m_count > mostSegments) {
            return fail("too many annotations");
        }
        m_document.tiers.back().annotations.push_back({attribute(m_xml, "ANNOTATION_ID"),
                                                       attribute(m_xml, "ANNOTATION_REF"),
                                                       attribute(m_xml, "TIME_SLOT_REF1"),
                                                       attribute(m_xml, "TIME_SLOT_REF2"),
                                                       {},
                                                       line()});
        m_hasAnnotation = true;
        return true;
    }

    void appendText()
    {
        if (m_inValue) {
            m_document.tiers.back().annotations.back().text += m_xml.text().toString().toStdString();
        }
    }

    QXmlStreamReader m_xml;
    const std::string& m_file;
    Document m_document;
    const char* m_problem = "";
    std::size_t m_count = 0;
    bool m_hasAnnotation = false;
    bool m_inValue = false;
};

/// Slots without a value lie evenly between their neighbours that have one.
void interpolateSlots(Document& document, std::vector<Warning>& warnings)
{
    std::vector<TimeSlot>& timeSlots = document.timeSlots;
    std::size_t known = timeSlots.size();
    for (std::size_t i = 0; i < timeSlots.size(); ++i) {
        if (!timeSlots[i].time) {
            warnings.push_back({"slot_interpolated", timeSlots[i].line, {}});
            continue;
        }
        for (std::size_t gap = known == timeSlots.size() ? i : known + 1; known != timeSlots.size() && gap < i; ++gap) {
            const double part = static_cast<double>(gap - known) / static_cast<double>(i - known);
            timeSlots[gap].time = *timeSlots[known].time + (*timeSlots[i].time - *timeSlots[known].time) * part;
        }
        known = i;
    }
}

class Builder {
public:
    Builder(Document document, const std::string& file)
        : m_document(std::move(document))
        , m_file(file)
    {
    }

    base::Result<RawTranscript> build()
    {
        m_transcript.language = m_document.language;
        m_transcript.speakerBySpeaker = true;
        interpolateSlots(m_document, m_transcript.warnings);
        for (const Tier& tier : m_document.tiers) {
            for (const Annotation& annotation : tier.annotations) {
                m_annotations.emplace(annotation.id, &annotation);
                ++m_children[annotation.parent];
            }
            m_tiers.emplace(tier.id, &tier);
        }
        for (const Tier& tier : m_document.tiers) {
            if (!tier.parent.empty() && hasSpeech(tier.parent)) {
                m_transcript.warnings.push_back({"tier_ignored", tier.line, {}});
                continue;
            }
            for (const Annotation& annotation : tier.annotations) {
                if (!append(tier, annotation)) {
                    return damaged(m_file, annotation.line, "an annotation refers to what is not there");
                }
            }
        }
        return std::move(m_transcript);
    }

private:
    /// A tier below one with text holds translations or glosses of that text; below one without, the text itself.
    bool hasSpeech(const std::string& id) const
    {
        const auto tier = m_tiers.find(id);
        return tier != m_tiers.end()
            && std::any_of(tier->second->annotations.begin(), tier->second->annotations.end(),
                           [](const Annotation& annotation) { return !trimmed(annotation.text).empty(); });
    }

    bool slotTime(const std::string& id, std::optional<double>& time) const
    {
        const auto slot = m_document.slotIndex.find(id);
        if (slot == m_document.slotIndex.end()) {
            return false;
        }
        time = m_document.timeSlots[slot->second].time;
        return true;
    }

    bool append(const Tier& tier, const Annotation& annotation)
    {
        RawSegment segment;
        segment.speaker = tier.participant.empty() ? tier.id : tier.participant;
        segment.text = annotation.text;
        segment.line = annotation.line;
        if (!setTimes(annotation, segment)) {
            return false;
        }
        if (!trimmed(segment.text).empty()) {
            m_transcript.segments.push_back(std::move(segment));
        }
        return true;
    }

    bool setTimes(const Annotation& annotation, RawSegment& segment)
    {
        const Annotation* timed = &annotation;
        for (int level = 0; !timed->parent.empty(); ++level) {
            const auto parent = m_annotations.find(timed->parent);
            if (parent == m_annotations.end() || level > deepest) {
                return false;
            }
            timed = parent->second;
        }
        if (!slotTime(timed->startSlot, segment.start) || !slotTime(timed->endSlot, segment.end)) {
            return false;
        }
        if (timed != &annotation) {
            shareTime(annotation, segment);
        }
        return true;
    }

    /// Several annotations that refer to one share its time evenly, in their order.
    void shareTime(const Annotation& annotation, RawSegment& segment)
    {
        const std::size_t siblings = m_children[annotation.parent];
        const std::size_t index = m_used[annotation.parent]++;
        if (siblings < 2 || !segment.start || !segment.end) {
            return;
        }
        const double step = (*segment.end - *segment.start) / static_cast<double>(siblings);
        const double start = *segment.start;
        segment.start = start + step * static_cast<double>(index);
        segment.end =
            index + 1 == siblings ? segment.end : std::optional(start + step * static_cast<double>(index + 1));
        if (index == 0) {
            m_transcript.warnings.push_back({"time_shared", annotation.line, {}});
        }
    }

    Document m_document;
    const std::string& m_file;
    RawTranscript m_transcript;
    std::unordered_map<std::string, const Annotation*> m_annotations;
    std::unordered_map<std::string, const Tier*> m_tiers;
    std::unordered_map<std::string, std::size_t> m_children;
    std::unordered_map<std::string, std::size_t> m_used;
};

/// ELAN's EAF: a tier is a speaker, named by its participant, else by itself.
class Elan final : public Format {
public:
    std::string_view name() const override { return "elan"; }

    bool recognises(std::string_view text) const override
    {
        return trimmed(text.substr(0, 4096)).starts_with('<')
            && text.substr(0, 65536).find("<ANNOTATION_DOCUMENT") != std::string_view::npos;
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        auto document = DocumentReader(text, file).read();
        if (!document) {
            return tl::unexpected(document.error());
        }
        return Builder(std::move(*document), file).build();
    }
};

} // namespace

std::unique_ptr<Format> elanFormat()
{
    return std::make_unique<Elan>();
}

} // namespace voither::transcript
