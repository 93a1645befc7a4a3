// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

namespace voither::test {

inline QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

inline QStringList column(const QAbstractItemModel& model, int role)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        list.append(text(model, row, role));
    }
    return list;
}

} // namespace voither::test
