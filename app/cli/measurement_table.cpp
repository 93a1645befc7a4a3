// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurement_table.h"

#include <QString>
#include <algorithm>
#include <ostream>

namespace voither::cli {

namespace {

using base::formatNumber;
using base::say;
using base::UiLanguage;
using extraction::Descriptor;
using extraction::EvidenceSpan;
using extraction::Measurement;
using extraction::Score;

constexpr std::size_t shownSpans = 3;
constexpr qsizetype shownCharacters = 50;
constexpr qsizetype nameWidth = 42;

/// Left-aligned in characters, not bytes.
std::string padded(const std::string& text, qsizetype width)
{
    return QString::fromStdString(text).leftJustified(width).toStdString();
}

std::string shortened(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    return (whole.size() <= shownCharacters ? whole : whole.left(shownCharacters - 1) + u'…').toStdString();
}

std::string clock(double seconds)
{
    const auto whole = static_cast<long>(seconds);
    const std::string rest = std::to_string(whole % 60);
    return std::to_string(whole / 60) + ":" + (rest.size() < 2 ? "0" + rest : rest);
}

std::string signedNumber(double value, int decimals, UiLanguage language)
{
    return (value > 0 ? "+" : "") + formatNumber(value, decimals, language);
}

/// Frameworks rest on dimensions and on counts, which have their names in different catalogues.
std::string labelOf(const std::string& label, UiLanguage language)
{
    const std::string key = "dimensions." + label + ".name";
    const std::string name = say(language, key);
    return name != key ? name : say(language, "extraction.labels." + label);
}

void printEvidence(std::ostream& out, const Score& score, UiLanguage language)
{
    std::size_t shown = 0;
    for (const EvidenceSpan& span : score.evidence) {
        if (shown++ == shownSpans) {
            return;
        }
        out << "      " << signedNumber(span.contribution, 3, language) << "  " << labelOf(span.label, language);
        if (!span.text.empty()) {
            out << "  " << (span.endTime > 0 ? "[" + clock(span.startTime) + "] " : "") << "“" << shortened(span.text)
                << "”";
        }
        out << '\n';
    }
}

void printScore(std::ostream& out, const Score& score, const Descriptor& column, UiLanguage language)
{
    out << "  " << padded(say(language, "dimensions." + std::string(column.name) + ".name"), nameWidth);
    if (!score.value) {
        out << say(language, "extraction.show.abstained",
                   {{"reason", say(language, "extraction.abstained." + score.abstained)}})
            << '\n';
        return;
    }
    out << say(language, "extraction.show.score",
               {{"value", padded(formatNumber(*score.value, 2, language), 5)},
                {"error", formatNumber(score.standardError, 2, language)},
                {"least", formatNumber(column.least, 0, language)},
                {"most", formatNumber(column.most, 0, language)},
                {"n", std::to_string(score.n)},
                {"unit", say(language, "extraction.units." + std::string(column.unit))}})
        << '\n';
    printEvidence(out, score, language);
}

void printMoments(std::ostream& out, const Measurement& measurement, UiLanguage language)
{
    out << '\n' << say(language, "extraction.show.moments") << '\n';
    for (const extraction::KeyMoment& moment : measurement.keyMoments) {
        out << "  [" << clock(moment.time) << "]";
        std::string_view separator = " ";
        for (const auto& [dimension, shift] : moment.shift) {
            const std::string name(extraction::descriptor(dimension).name);
            out << separator << say(language, "dimensions." + name + ".name") << ' '
                << signedNumber(shift, 2, language);
            separator = ", ";
        }
        out << '\n';
    }
}

void printThemes(std::ostream& out, const Measurement& measurement, UiLanguage language)
{
    out << '\n' << say(language, "extraction.show.themes") << "\n ";
    for (const extraction::Theme& theme : measurement.themes) {
        out << ' ' << theme.lemma << " (" << theme.spans.size() << ")";
    }
    out << '\n';
}

void printSafety(std::ostream& out, const Measurement& measurement, UiLanguage language)
{
    out << '\n';
    if (!measurement.safety || measurement.safety->empty()) {
        out << say(language, measurement.safety ? "safety.none" : "safety.not_searched") << '\n';
        return;
    }
    out << say(language, "safety.title") << '\n';
    for (const extraction::SafetyMention& mention : *measurement.safety) {
        const EvidenceSpan& first = mention.spans.front();
        out << "  " << (first.endTime > 0 ? "[" + clock(first.startTime) + "] " : "") << "“";
        std::string_view separator;
        for (const EvidenceSpan& span : mention.spans) {
            out << separator << span.text;
            separator = " ";
        }
        out << "”  " << say(language, "safety.kinds." + mention.kind);
        for (const std::string& label : mention.labels) {
            out << "; " << say(language, "safety.labels." + label);
        }
        out << '\n';
    }
    out << "  " << say(language, "safety.help") << '\n';
}

void printQuality(std::ostream& out, const extraction::Quality& quality, UiLanguage language)
{
    out << '\n'
        << say(language, "extraction.show.quality",
               {{"words", std::to_string(quality.patientWords)},
                {"known", formatNumber(100 * quality.knownWordShare, 1, language)},
                {"confidence", formatNumber(quality.confidence, 2, language)}})
        << '\n';
    for (const std::string& note : quality.notes) {
        out << "  " << say(language, "extraction.notes." + note) << '\n';
    }
}

} // namespace

void printTable(std::ostream& out, const Measurement& measurement, UiLanguage language)
{
    out << say(language, "extraction.show.heading",
               {{"version", measurement.processingVersion}, {"language", measurement.language}})
        << '\n';
    printSafety(out, measurement, language);
    out << '\n' << say(language, "extraction.show.dimensions") << '\n';
    for (std::size_t i = 0; i < extraction::dimensionCount; ++i) {
        printScore(out, measurement.dimensions[i], extraction::columns()[i], language);
    }
    out << '\n' << say(language, "extraction.show.frameworks") << '\n';
    for (std::size_t i = 0; i < extraction::frameworkScaleCount; ++i) {
        printScore(out, measurement.frameworks[i], extraction::columns()[extraction::dimensionCount + i], language);
    }
    if (!measurement.keyMoments.empty()) {
        printMoments(out, measurement, language);
    }
    if (!measurement.themes.empty()) {
        printThemes(out, measurement, language);
    }
    printQuality(out, measurement.quality, language);
    out << say(language, "extraction.show.error") << '\n';
}

} // namespace voither::cli
