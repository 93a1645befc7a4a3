// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_marks_model.h"

#include <algorithm>

#include "desktop/wording.h"

namespace voither::ui {

QString RecordMarksModel::textAt(int row) const
{
    return toQString(at(row).text.text.value_or(std::string()));
}

void RecordMarksModel::clear()
{
    beginResetModel();
    m_marks.clear();
    endResetModel();
    emit countChanged();
}

int RecordMarksModel::add(const events::SessionMarked& mark)
{
    const auto place = std::upper_bound(
        m_marks.begin(), m_marks.end(), mark,
        [](const events::SessionMarked& a, const events::SessionMarked& b) { return a.seconds < b.seconds; });
    const int row = static_cast<int>(place - m_marks.begin());
    beginInsertRows({}, row, row);
    m_marks.insert(place, mark);
    endInsertRows();
    emit countChanged();
    return row;
}

void RecordMarksModel::word(int row, const QString& text)
{
    m_marks.at(static_cast<std::size_t>(row)).text = events::Personal(text.toStdString());
    emit dataChanged(index(row), index(row), {TextRole});
}

void RecordMarksModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_marks.erase(m_marks.begin() + row);
    endRemoveRows();
    emit countChanged();
}

int RecordMarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordMarksModel::data(const QModelIndex& index, int role) const
{
    const events::SessionMarked& mark = at(index.row());
    switch (role) {
    case SecondsRole:
        return mark.seconds;
    case Qt::DisplayRole:
    case TextRole:
        return textAt(index.row());
    case KindRole:
        return static_cast<int>(mark.kind);
    case LengthRole:
        return mark.lengthSeconds.value_or(0);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordMarksModel::roleNames() const
{
    return {{SecondsRole, "seconds"}, {TextRole, "wording"}, {KindRole, "kind"}, {LengthRole, "length"}};
}

} // namespace voither::ui
