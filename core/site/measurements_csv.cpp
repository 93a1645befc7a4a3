// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/measurements_csv.h"

#include "base/file.h"
#include "base/messages.h"
#include "extraction/measurement.h"
#include "projections/measurements.h"
#include "projections/people.h"

namespace voither::site {

namespace {

using base::Result;

constexpr int decimals = 4;

void appendNumber(std::string& line, const std::optional<double>& value)
{
    line += ';';
    if (value) {
        std::string text = base::formatNumber(*value, decimals, base::UiLanguage::Portuguese);
        if (text.starts_with("\u2212")) {
            text.replace(0, std::string_view("\u2212").size(), "-"); // spreadsheets read the ASCII minus only
        }
        line += text;
    }
}

std::string header()
{
    std::string line = "\uFEFFtime;patient_id;session_id;measurement_source";
    for (const extraction::Descriptor& column : extraction::columns()) {
        line += ';';
        line += column.name;
    }
    return line + ";confidence_score;processing_version\r\n";
}

std::string row(const projections::MeasurementEntry& entry)
{
    std::string line = base::toIso8601(entry.time) + ';' + entry.person.toString() + ';'
        + (entry.session.isNull() ? std::string() : entry.session.toString()) + ';' + entry.measurementSource;
    for (const extraction::Descriptor& column : extraction::columns()) {
        const auto found = entry.columns.find(std::string(column.name));
        appendNumber(line, found == entry.columns.end() ? std::nullopt : found->second.value);
    }
    appendNumber(line, entry.confidenceScore);
    return line + ';' + entry.processingVersion + "\r\n";
}

} // namespace

Result<std::size_t> exportMeasurements(Site& site, const std::filesystem::path& file)
{
    std::string csv = header();
    std::size_t rows = 0;
    projections::Page page;
    for (;;) {
        const auto people = projections::listPeople(site.database(), site.vault(), {}, page);
        if (!people) {
            return tl::unexpected(people.error());
        }
        for (const projections::PersonEntry& person : people->people) {
            const auto measurements = projections::measurementsOf(site.database(), person.id);
            if (!measurements) {
                return tl::unexpected(measurements.error());
            }
            for (const projections::MeasurementEntry& entry : *measurements) {
                csv += row(entry);
                ++rows;
            }
        }
        page.offset += page.limit;
        if (page.offset >= people->total) {
            break;
        }
    }
    if (auto written = base::replaceFile(file, base::asBytes(csv)); !written) {
        return tl::unexpected(written.error());
    }
    return rows;
}

} // namespace voither::site
