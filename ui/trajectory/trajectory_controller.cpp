// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_controller.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <array>

#include "desktop/wording.h"
#include "extraction/measurement.h"
#include "trajectory/summary.h"
#include "trajectory/trajectory_output.h"

namespace voither::ui {

namespace {

constexpr std::array periods{13, 26, 52, 0}; // weeks; 0 is all of it

/// "Valência emocional" as "valencia-emocional".
QString asFileName(const QString& title)
{
    QString name;
    for (const QChar c : title.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128) {
            name += c;
        } else if (c.isSpace() && !name.endsWith(QLatin1Char('-'))) {
            name += QLatin1Char('-');
        }
    }
    return name;
}

} // namespace

TrajectoryController::TrajectoryController(QObject* parent)
    : QObject(parent)
{
}

void TrajectoryController::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &TrajectoryController::load);
    emit siteChanged();
    load();
}

void TrajectoryController::setPerson(const QString& person)
{
    if (person == m_person) {
        return;
    }
    m_person = person;
    m_data = {};
    m_loading = true;
    emit personChanged();
    emit loaded();
    fillCards();
    choose();
    load();
}

void TrajectoryController::load()
{
    const auto id = base::PersonId::parse(m_person.toStdString());
    if (m_site == nullptr || !id) {
        return; // the other of the two is on its way
    }
    m_site->ask(
        this, [id = *id](site::Site& site) { return readTrajectory(site, id); },
        [this, asked = m_person](base::Result<TrajectoryData> data) {
            if (asked == m_person) {
                take(std::move(data));
            }
        });
}

void TrajectoryController::take(base::Result<TrajectoryData> data)
{
    m_loading = false;
    m_error = data ? QString() : describe(data.error());
    m_data = data ? std::move(*data) : TrajectoryData();
    emit loaded();
    fillCards();
    choose();
}

/// Makes what is shown from the data and the choices.
void TrajectoryController::choose()
{
    m_content.reset();
    m_rows.clear();
    if (const trajectory::Course* shown = course()) {
        charts::ChartContent content{m_data.heading, *shown, {}, since()};
        if (!m_showsForecast) {
            content.course.forecast = trajectory::NoForecast{""};
        }
        for (const charts::Mark& mark : m_data.marks) {
            if (m_showsMarks && (!content.since || std::chrono::sys_days(*content.since) <= mark.time)) {
                content.marks.push_back(mark);
            }
        }
        m_rows = rowsOf(content, uiLanguage());
        m_content = std::move(content);
    }
    m_table.setRows(m_rows);
    emit chosen();
}

void TrajectoryController::fillCards()
{
    const std::size_t dimensions = std::min(m_data.courses.size(), extraction::dimensionCount);
    m_cards.setCourses(std::span(m_data.courses).first(dimensions), since());
}

const trajectory::Course* TrajectoryController::course() const
{
    const auto index = static_cast<std::size_t>(m_column);
    return index < m_data.courses.size() ? &m_data.courses[index] : nullptr;
}

/// Weeks count from the last one in which anything was measured: the same span for every column.
std::optional<base::Date> TrajectoryController::since() const
{
    const int weeks = periods.at(static_cast<std::size_t>(m_period));
    std::optional<base::Date> last;
    for (const trajectory::Course& any : m_data.courses) {
        if (!any.weeks.empty() && (!last || any.weeks.back().week > *last)) {
            last = any.weeks.back().week;
        }
    }
    if (weeks == 0 || !last) {
        return {};
    }
    return base::Date(std::chrono::sys_days(*last) - std::chrono::weeks(weeks - 1));
}

QStringList TrajectoryController::columnTitles() const
{
    QStringList titles;
    for (const trajectory::Course& each : m_data.courses) {
        titles.append(toQString(charts::title(each.series.column, uiLanguage())));
    }
    return titles;
}

void TrajectoryController::setColumn(int column)
{
    if (column != m_column && column >= 0 && static_cast<std::size_t>(column) < m_data.courses.size()) {
        m_column = column;
        choose();
    }
}

QStringList TrajectoryController::periodTitles() const
{
    QStringList titles;
    for (const int weeks : periods) {
        titles.append(weeks == 0 ? tr("Todo o período") : tr("%n semanas", nullptr, weeks));
    }
    return titles;
}

void TrajectoryController::setPeriod(int period)
{
    if (period != m_period && period >= 0 && static_cast<std::size_t>(period) < periods.size()) {
        m_period = period;
        fillCards();
        choose();
    }
}

void TrajectoryController::setShowsForecast(bool shows)
{
    if (shows != m_showsForecast) {
        m_showsForecast = shows;
        choose();
    }
}

void TrajectoryController::setShowsMarks(bool shows)
{
    if (shows != m_showsMarks) {
        m_showsMarks = shows;
        choose();
    }
}

bool TrajectoryController::hasForecast() const
{
    const trajectory::Course* shown = course();
    return shown != nullptr && std::holds_alternative<trajectory::Forecast>(shown->forecast);
}

QString TrajectoryController::title() const
{
    const trajectory::Course* shown = course();
    return shown != nullptr ? toQString(charts::title(shown->series.column, uiLanguage())) : QString();
}

QString TrajectoryController::summary() const
{
    const trajectory::Course* shown = course();
    if (shown == nullptr) {
        return {};
    }
    const trajectory::Summary sentence = trajectory::summarise(*shown, uiLanguage());
    const std::string_view text = sentence.text;
    QString rich;
    std::size_t done = 0;
    for (const auto& [begin, end] : sentence.strong) {
        rich += toQString(text.substr(done, begin - done)).toHtmlEscaped() + QStringLiteral("<b>")
            + toQString(text.substr(begin, end - begin)).toHtmlEscaped() + QStringLiteral("</b>");
        done = end;
    }
    return rich + toQString(text.substr(done)).toHtmlEscaped();
}

QString TrajectoryController::plainSummary() const
{
    const trajectory::Course* shown = course();
    return shown != nullptr ? toQString(trajectory::summarise(*shown, uiLanguage()).text) : QString();
}

QString TrajectoryController::forecastText() const
{
    const trajectory::Course* shown = course();
    if (shown == nullptr) {
        return {};
    }
    if (const auto* none = std::get_if<trajectory::NoForecast>(&shown->forecast)) {
        return toQString(base::say(uiLanguage(), "trajectory.forecast." + std::string(none->reason)));
    }
    const charts::ChartContent whole{{}, *shown, {}, {}};
    const TrajectoryRow row = rowsOf(whole, uiLanguage()).back();
    return QStringLiteral("%1: %2").arg(row.title, row.detail);
}

charts::OverviewContent TrajectoryController::overview() const
{
    const std::size_t dimensions = std::min(m_data.courses.size(), extraction::dimensionCount);
    return {m_data.heading, {m_data.courses.begin(), m_data.courses.begin() + static_cast<std::ptrdiff_t>(dimensions)}};
}

QString TrajectoryController::suggestedFile(Format format) const
{
    constexpr std::array endings{"png", "pdf", "csv"};
    const QString subject = format == Csv ? QStringLiteral("sessoes") : asFileName(title());
    const QString name = QStringLiteral("trajetoria-%1-%2.%3")
                             .arg(subject, QDate::currentDate().toString(Qt::ISODate),
                                  QLatin1String(endings.at(static_cast<std::size_t>(format))));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

bool TrajectoryController::fileExists(const QString& path) const
{
    return QFileInfo::exists(path);
}

QString TrajectoryController::save(Format format, const QString& path) const
{
    if (!m_content) {
        return describe({base::ErrorCode::NothingToShow, {}, {}, {}});
    }
    const QFileInfo place(path);
    if (!place.isAbsolute()) {
        return tr("Escreva o caminho inteiro do arquivo.");
    }
    if (!place.dir().exists()) {
        return tr("A pasta %1 não existe.").arg(QDir::toNativeSeparators(place.path()));
    }
    const std::filesystem::path file(path.toStdString());
    const charts::Style style{charts::Theme::Light, uiLanguage()};
    base::Result<> written;
    switch (format) {
    case Png:
        written = writePicture(file, *m_content, style);
        break;
    case Pdf:
        written = writePages(file, overview(), *m_content, style);
        break;
    case Csv:
        written = writeSessions(file, m_data.courses, style.language);
        break;
    }
    return written ? QString() : describe(written.error());
}

void TrajectoryController::sendToPrinter() const
{
    if (m_content) {
        printPages(overview(), *m_content, {charts::Theme::Light, uiLanguage()});
    }
}

} // namespace voither::ui
