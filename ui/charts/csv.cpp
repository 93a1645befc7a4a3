// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/csv.h"

#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <tuple>

namespace voither::charts {

namespace {

class Table {
public:
    Table(CsvForm form, base::UiLanguage language)
        : m_spreadsheet(form == CsvForm::Spreadsheet)
        , m_comma(m_spreadsheet && language != base::UiLanguage::English)
    {
        if (m_spreadsheet) {
            m_text = "\xEF\xBB\xBF";
        }
    }

    void cell(std::string_view text) { raw(csvCell(text, separator())); }
    void empty() { raw({}); }
    void number(double value)
    {
        std::array<char, 40> buffer{};
        const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
        std::string text(buffer.data(), result.ptr);
        if (m_comma && text.find('.') != std::string::npos) {
            text.replace(text.find('.'), 1, ",");
        }
        raw(text);
    }
    void number(const std::optional<double>& value) { value ? number(*value) : empty(); }
    void count(std::size_t value) { raw(std::to_string(value)); }
    void endRow()
    {
        m_text += m_spreadsheet ? "\r\n" : "\n";
        m_atStart = true;
    }
    std::string take() { return std::move(m_text); }

private:
    char separator() const { return m_comma ? ';' : ','; }
    void raw(std::string_view text)
    {
        if (!m_atStart) {
            m_text += separator();
        }
        m_atStart = false;
        m_text += text;
    }

    bool m_spreadsheet;
    bool m_comma;
    bool m_atStart = true;
    std::string m_text;
};

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const std::size_t digits = text.find_first_not_of("0123456789");
    if (digits == 0 || text.empty()) {
        return false;
    }
    if (digits == std::string_view::npos) {
        return true;
    }
    const std::string_view rest = text.substr(digits + 1);
    return (text[digits] == '.' || text[digits] == ',') && !rest.empty()
        && rest.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string csvCell(std::string_view text, char separator)
{
    std::string cell;
    constexpr std::string_view dangerous = "=+-@\t\r";
    if (!text.empty() && dangerous.find(text.front()) != std::string_view::npos && !isPlainNumber(text)) {
        cell = "'";
    }
    cell += text;
    if (cell.find_first_of("\"\r\n\t") == std::string::npos && cell.find(separator) == std::string::npos) {
        return cell;
    }
    std::string quoted = "\"";
    for (const char c : cell) {
        quoted += c;
        if (c == '"') {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string sessionsCsv(std::span<const trajectory::Course> courses, CsvForm form, base::UiLanguage language)
{
    using Row = std::vector<const trajectory::Point*>;
    std::map<std::tuple<base::Instant, base::SessionId>, Row> rows;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        for (const trajectory::Point& point : courses[i].series.points) {
            Row& row = rows[{point.time, point.session}];
            row.resize(courses.size());
            row[i] = &point;
        }
    }
    Table table(form, language);
    for (const char* name : {"time", "session_id", "words"}) {
        table.cell(name);
    }
    for (const trajectory::Course& course : courses) {
        table.cell(course.series.column);
        table.cell(course.series.column + "_standard_error");
    }
    table.endRow();
    for (const auto& [key, row] : rows) {
        table.cell(base::toIso8601(std::get<0>(key)));
        table.cell(std::get<1>(key).toString());
        std::size_t words = 0;
        for (const trajectory::Point* point : row) {
            words = point != nullptr ? std::max(words, point->words) : words;
        }
        table.count(words);
        for (const trajectory::Point* point : row) {
            table.number(point != nullptr ? std::optional(point->value) : std::nullopt);
            table.number(point != nullptr ? std::optional(point->standardError) : std::nullopt);
        }
        table.endRow();
    }
    return table.take();
}

std::string weeksCsv(std::span<const trajectory::Course> courses, CsvForm form, base::UiLanguage language)
{
    Table table(form, language);
    for (const char* name : {"week", "dimension", "mean", "standard_deviation", "slope", "count"}) {
        table.cell(name);
    }
    table.endRow();
    for (const trajectory::Course& course : courses) {
        for (const trajectory::WeeklyPoint& row : course.weeks) {
            table.cell(base::toIso8601(row.week));
            table.cell(course.series.column);
            table.number(row.mean);
            table.number(row.standardDeviation);
            table.number(row.slope);
            table.count(row.count);
            table.endRow();
        }
    }
    return table.take();
}

} // namespace voither::charts
