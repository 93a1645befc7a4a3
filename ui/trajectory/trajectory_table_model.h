// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "trajectory/trajectory_row.h"

namespace voither::ui {

/// What the chart shows as a table, newest first: each week above its sessions and interventions.
class TrajectoryTableModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the trajectory has one")

public:
    enum Role { TitleRole = Qt::UserRole, KindRole, ValueRole, SpreadRole, SessionsRole, WordsRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<TrajectoryRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    static QString nameOf(TrajectoryRow::Kind kind);

    std::vector<TrajectoryRow> m_rows;
};

} // namespace voither::ui
