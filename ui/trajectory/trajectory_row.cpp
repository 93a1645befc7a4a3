// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_row.h"

#include <QCoreApplication>
#include <algorithm>

#include "charts/axes.h"
#include "desktop/wording.h"
#include "trajectory/summary.h"
#include "trajectory/weeks.h"

namespace voither::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(voither::ui::TrajectoryRow)
};

/// Writes rows of one column; a digit more than the chart's sentence has.
class Writer {
public:
    Writer(const trajectory::Series& series, base::UiLanguage language)
        : m_decimals(trajectory::decimalsOf(series) + 1)
        , m_language(language)
    {
    }

    TrajectoryRow week(const trajectory::WeeklyPoint& point) const
    {
        const auto sessions = static_cast<int>(point.count);
        const QString count = Words::tr("%n sessão(ões)", nullptr, sessions);
        TrajectoryRow row;
        row.kind = TrajectoryRow::Week;
        row.time = charts::middleOfWeek(point.week);
        row.value = point.mean;
        row.week = point.week;
        row.title = Words::tr("Semana de %1").arg(charts::dateLabel(point.week, m_language));
        row.valueText = number(point.mean);
        row.sessionsText = toQString(trajectory::formatCount(point.count, m_language));
        if (point.standardDeviation) {
            row.spreadText = number(*point.standardDeviation);
            row.detail = Words::tr("média %1 · desvio-padrão %2 · %3").arg(row.valueText, row.spreadText, count);
        } else {
            row.detail = Words::tr("média %1 · %2").arg(row.valueText, count);
        }
        return row;
    }

    TrajectoryRow session(const trajectory::Point& point) const
    {
        TrajectoryRow row;
        row.kind = TrajectoryRow::Session;
        row.time = charts::milliseconds(point.time);
        row.value = point.value;
        row.week = trajectory::mondayOf(point.time);
        row.title = Words::tr("Sessão de %1").arg(day(point.time));
        row.valueText = number(point.value);
        row.spreadText = point.standardError > 0 ? number(point.standardError) : QString();
        row.wordsText = toQString(trajectory::formatCount(point.words, m_language));
        row.detail = row.spreadText.isEmpty()
            ? Words::tr("%1 · palavras: %2").arg(row.valueText, row.wordsText)
            : Words::tr("%1 ± %2 · palavras: %3").arg(row.valueText, row.spreadText, row.wordsText);
        return row;
    }

    TrajectoryRow mark(const charts::Mark& mark) const
    {
        TrajectoryRow row;
        row.kind = TrajectoryRow::Intervention;
        row.time = charts::milliseconds(mark.time);
        row.week = trajectory::mondayOf(mark.time);
        row.title = Words::tr("Intervenção em %1").arg(day(mark.time));
        row.detail = toQString(mark.label);
        return row;
    }

    TrajectoryRow forecast(const trajectory::Forecast& forecast) const
    {
        TrajectoryRow row;
        row.kind = TrajectoryRow::Forecast;
        row.time = charts::middleOfWeek(forecast.to);
        row.value = forecast.value;
        row.week = forecast.to;
        row.title = Words::tr("Previsão para a semana de %1").arg(charts::dateLabel(forecast.to, m_language));
        row.valueText = number(forecast.value);
        row.spreadText = Words::tr("%1 a %2").arg(number(forecast.low), number(forecast.high));
        row.detail = Words::tr("%1 · intervalo de 80% de %2").arg(row.valueText, row.spreadText);
        return row;
    }

private:
    QString number(double value) const { return toQString(base::formatNumber(value, m_decimals, m_language)); }
    QString day(base::Instant instant) const
    {
        return charts::dateLabel(toDate(toQDateTime(instant).date()), m_language);
    }

    int m_decimals;
    base::UiLanguage m_language;
};

} // namespace

std::vector<TrajectoryRow> rowsOf(const charts::ChartContent& content, base::UiLanguage language)
{
    const trajectory::Course course =
        content.since ? trajectory::since(content.course, *content.since) : content.course;
    const Writer writer(course.series, language);
    std::vector<TrajectoryRow> rows;
    for (const trajectory::WeeklyPoint& point : course.weeks) {
        rows.push_back(writer.week(point));
    }
    for (const trajectory::Point& point : course.series.points) {
        rows.push_back(writer.session(point));
    }
    for (const charts::Mark& mark : content.marks) {
        rows.push_back(writer.mark(mark));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    if (const auto* forecast = std::get_if<trajectory::Forecast>(&course.forecast)) {
        rows.push_back(writer.forecast(*forecast));
    }
    return rows;
}

} // namespace voither::ui
