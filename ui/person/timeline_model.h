// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "desktop/site_thread.h"

namespace voither::ui {

/// One thing that happened.
struct TimelineEntry {
    QDateTime at;
    bool timed = true; // a consent has a day only
    QString title;
    QString detail;
    QString icon;
    QString tone;
    QString session; // empty when it opens none
};

/// What happened with one person: sessions, notes, interventions, consents; newest first. Reads itself anew whenever
/// something was written.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString person MEMBER m_person NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, WhenRole, MonthRole, IconRole, ToneRole, SessionRole };

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void siteChanged();
    void loaded();

private:
    void load();

    SiteThread* m_site = nullptr;
    QString m_person;
    std::vector<TimelineEntry> m_entries;
    bool m_loading = true;
    QString m_error;
};

} // namespace voither::ui
