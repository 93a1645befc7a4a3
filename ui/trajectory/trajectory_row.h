// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "charts/content.h"

namespace voither::ui {

/// One thing that a chart shows, in words: what the pointer, the keyboard and the table say about it.
struct TrajectoryRow {
    enum Kind { Week, Session, Intervention, Forecast };

    Kind kind = Week;
    double time = 0;             // where it is drawn, milliseconds since 1970
    std::optional<double> value; // on the column's scale; nothing for an intervention
    base::Date week;             // the Monday to which it belongs
    QString title;               // "Semana de 3 nov 2025"
    QString detail;              // "média −0,2 · desvio 0,4 · 2 sessões"
    // the table's cells
    QString valueText;
    QString spreadText; // standard deviation of a week, standard error of a session, interval of a forecast
    QString sessionsText;
    QString wordsText;
};

/// In order of time; a forecast comes last.
std::vector<TrajectoryRow> rowsOf(const charts::ChartContent& content, base::UiLanguage language);

} // namespace voither::ui
