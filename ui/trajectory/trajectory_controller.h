// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include "desktop/site_thread.h"
#include "trajectory/trajectory_card_model.h"
#include "trajectory/trajectory_data.h"
#include "trajectory/trajectory_table_model.h"

namespace voither::ui {

/// One person's trajectory as a screen shows it: which column, how far back, and the same as table, file and print.
/// Reads itself anew whenever something was written.
class TrajectoryController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY personChanged REQUIRED)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)
    /// No session of the person was measured yet.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY loaded)

    /// The dimensions, then the frameworks' columns.
    Q_PROPERTY(QStringList columnTitles READ columnTitles NOTIFY loaded)
    Q_PROPERTY(int column READ column WRITE setColumn NOTIFY chosen)
    Q_PROPERTY(QStringList periodTitles READ periodTitles CONSTANT)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY chosen)
    Q_PROPERTY(bool showsForecast READ showsForecast WRITE setShowsForecast NOTIFY chosen)
    Q_PROPERTY(bool showsMarks READ showsMarks WRITE setShowsMarks NOTIFY chosen)
    /// Whether there is one to show.
    Q_PROPERTY(bool hasForecast READ hasForecast NOTIFY chosen)
    Q_PROPERTY(bool hasMarks READ hasMarks NOTIFY chosen)

    Q_PROPERTY(QString title READ title NOTIFY chosen)
    /// What changed and on how much data; what matters first is bold.
    Q_PROPERTY(QString summary READ summary NOTIFY chosen)
    Q_PROPERTY(QString plainSummary READ plainSummary NOTIFY chosen)
    /// The forecast in words, or why there is none.
    Q_PROPERTY(QString forecastText READ forecastText NOTIFY chosen)

    Q_PROPERTY(voither::ui::TrajectoryCardModel* cards READ cards CONSTANT)
    Q_PROPERTY(voither::ui::TrajectoryTableModel* table READ table CONSTANT)

public:
    enum Format { Png, Pdf, Csv };
    Q_ENUM(Format)

    explicit TrajectoryController(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString person() const { return m_person; }
    void setPerson(const QString& person);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    bool isEmpty() const { return !m_loading && m_error.isEmpty() && m_data.courses.empty(); }

    QStringList columnTitles() const;
    int column() const { return m_column; }
    void setColumn(int column);
    QStringList periodTitles() const;
    int period() const { return m_period; }
    void setPeriod(int period);
    bool showsForecast() const { return m_showsForecast; }
    void setShowsForecast(bool shows);
    bool showsMarks() const { return m_showsMarks; }
    void setShowsMarks(bool shows);
    bool hasForecast() const;
    bool hasMarks() const { return !m_data.marks.empty(); }

    QString title() const;
    QString summary() const;
    QString plainSummary() const;
    QString forecastText() const;

    TrajectoryCardModel* cards() { return &m_cards; }
    TrajectoryTableModel* table() { return &m_table; }

    /// What the chart draws; nothing while there is no course.
    const std::optional<charts::ChartContent>& content() const { return m_content; }
    const std::vector<TrajectoryRow>& rows() const { return m_rows; }
    /// The dimensions for the page of all of them.
    charts::OverviewContent overview() const;

    /// A file name in the user's documents that says nothing about the person.
    Q_INVOKABLE QString suggestedFile(Format format) const;
    Q_INVOKABLE QString localPath(const QUrl& file) const { return file.toLocalFile(); }
    Q_INVOKABLE bool fileExists(const QString& path) const;
    /// Writes the picture, the pages or the sessions' values; a full path. Empty, or why it was refused.
    Q_INVOKABLE QString save(Format format, const QString& path) const;
    /// Asks for a printer and prints the pages.
    Q_INVOKABLE void sendToPrinter() const;

signals:
    void siteChanged();
    void personChanged();
    void loaded();
    void chosen();

private:
    void load();
    void take(base::Result<TrajectoryData> data);
    void choose();
    void fillCards();
    const trajectory::Course* course() const;
    std::optional<base::Date> since() const;

    SiteThread* m_site = nullptr;
    QString m_person;
    bool m_loading = true;
    QString m_error;
    TrajectoryData m_data;
    int m_column = 0;
    int m_period = 1;
    bool m_showsForecast = true;
    bool m_showsMarks = true;
    std::optional<charts::ChartContent> m_content;
    std::vector<TrajectoryRow> m_rows;
    TrajectoryCardModel m_cards;
    TrajectoryTableModel m_table;
};

} // namespace voither::ui
