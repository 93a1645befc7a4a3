// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <set>

#include "desktop/site_thread.h"
#include "projections/worklist.h"

namespace voither::ui {

/// One list of what waits, for the first page. Reads itself anew whenever something was written.
class WorkListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY siteChanged REQUIRED)
    /// Of everything that waits, also beyond the rows here.
    Q_PROPERTY(int total READ total NOTIFY loaded)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)

public:
    enum Kind { ToReview, ToMeasure, WithoutContact };
    Q_ENUM(Kind)
    enum Role { NameRole = Qt::UserRole, DetailRole, PersonRole, SessionRole };

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    int total() const { return static_cast<int>(m_list.total); }
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void siteChanged();
    void loaded();

private:
    struct Rows {
        projections::WorkList list;
        std::set<base::SessionId> queued;
    };

    static base::Result<Rows> rows(site::Site& site, Kind kind);
    void load();
    QString detailOf(const projections::WorkItem& item) const;

    SiteThread* m_site = nullptr;
    Kind m_kind = ToReview;
    projections::WorkList m_list;
    std::set<base::SessionId> m_queued; // wait to be written down, or are
    bool m_loading = true;
    QString m_error;
};

} // namespace voither::ui
