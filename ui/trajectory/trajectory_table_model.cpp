// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_table_model.h"

#include <algorithm>

namespace voither::ui {

void TrajectoryTableModel::setRows(std::vector<TrajectoryRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const TrajectoryRow& a, const TrajectoryRow& b) {
        if (a.week != b.week) {
            return a.week > b.week;
        }
        const bool aLeads = a.kind == TrajectoryRow::Week;
        const bool bLeads = b.kind == TrajectoryRow::Week;
        return aLeads != bLeads ? aLeads : a.time > b.time;
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TrajectoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TrajectoryTableModel::nameOf(TrajectoryRow::Kind kind)
{
    switch (kind) {
    case TrajectoryRow::Week:
        return tr("média da semana");
    case TrajectoryRow::Session:
        return tr("sessão");
    case TrajectoryRow::Intervention:
        return tr("intervenção");
    default:
        return tr("previsão");
    }
}

QVariant TrajectoryTableModel::data(const QModelIndex& index, int role) const
{
    const TrajectoryRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case KindRole:
        return nameOf(row.kind);
    case ValueRole:
        return row.valueText;
    case SpreadRole:
        return row.spreadText;
    case SessionsRole:
        return row.sessionsText;
    case WordsRole:
        return row.wordsText;
    case NoteRole:
        return row.kind == TrajectoryRow::Intervention ? row.detail : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> TrajectoryTableModel::roleNames() const
{
    return {{TitleRole, "title"},       {KindRole, "kind"},   {ValueRole, "value"}, {SpreadRole, "spread"},
            {SessionsRole, "sessions"}, {WordsRole, "words"}, {NoteRole, "note"}};
}

} // namespace voither::ui
