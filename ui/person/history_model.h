// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "desktop/site_thread.h"
#include "site/history.h"

namespace voither::ui {

/// Who changed what in one person's record, newest first, page by page as a view asks for more.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString person MEMBER m_person NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)

public:
    enum Role { WhatRole = Qt::UserRole, WhoRole, WhenRole, DayRole };

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void siteChanged();
    void loaded();

private:
    void reload();

    SiteThread* m_site = nullptr;
    QString m_person;
    std::vector<site::HistoryEntry> m_entries;
    int m_reading = 0; // the number of the newest reading from the beginning
    bool m_more = false;
    bool m_loading = true;
    QString m_error;
};

} // namespace voither::ui
