// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "desktop/site_thread.h"
#include "projections/overview.h"
#include "site/transcription_jobs.h"

namespace voither::ui {

/// The sessions of one person. Reads itself anew whenever something was written.
class SessionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString person MEMBER m_person NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString sortRole READ sortRole NOTIFY sortChanged)
    Q_PROPERTY(bool sortDescending READ sortDescending NOTIFY sortChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)

public:
    enum Role {
        NumberRole = Qt::UserRole,
        DateRole,
        DurationRole,
        WordsRole,
        QualityRole,
        StatusRole,
        StatusToneRole,
        NoteRole,
        NoteToneRole,
        SessionRole
    };

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString sortRole() const { return m_sortRole; }
    bool sortDescending() const { return m_sortDescending; }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    void sortBy(const QString& role, bool descending);
    QString sessionAt(int row) const;

signals:
    void siteChanged();
    void sortChanged();
    void loaded();

private:
    struct Line : projections::SessionLine {
        std::optional<site::JobState> transcription; // where it has no transcript and was asked for
    };

    static base::Result<std::vector<Line>> lines(site::Site& site, const base::PersonId& person);
    void load();
    void arrange(std::vector<Line>& lines) const;
    static QString statusOf(const Line& line);

    SiteThread* m_site = nullptr;
    QString m_person;
    std::vector<Line> m_lines;
    QString m_sortRole = QStringLiteral("date");
    bool m_sortDescending = true;
    bool m_loading = true;
    QString m_error;
};

} // namespace voither::ui
