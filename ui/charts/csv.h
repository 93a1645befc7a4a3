// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/messages.h"
#include "trajectory/course.h"

namespace voither::charts {

enum class CsvForm {
    Spreadsheet, // UTF-8 with byte order mark, CRLF; `;` and decimal comma unless the language is English
    Machine,     // UTF-8, LF, `,` and decimal point
};

/// One row a session: time, session_id, words, and for each column its value and standard error. Header names are the
/// platform's columns; cells without a value are empty.
std::string sessionsCsv(std::span<const trajectory::Course> courses, CsvForm form, base::UiLanguage language);

/// One row a week and column: week, column, mean, standard deviation, slope a second, count (`weekly_dimensions`).
std::string weeksCsv(std::span<const trajectory::Course> courses, CsvForm form, base::UiLanguage language);

/// A cell's text, quoted where needed. What a spreadsheet would run as a formula (it begins with = + - @, a tab or a
/// carriage return and is not a plain number) gets an apostrophe before it.
std::string csvCell(std::string_view text, char separator);

} // namespace voither::charts
