// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "events/payload.h"

namespace voither::ui {

/// The marks of the recording in progress, by their time.
class RecordMarksModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the recording has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Kind { Mark, Pause, Interruption };
    Q_ENUM(Kind)
    enum Role { SecondsRole = Qt::UserRole, TextRole, KindRole, LengthRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_marks.size()); }
    const events::SessionMarked& at(int row) const { return m_marks.at(static_cast<std::size_t>(row)); }
    QString textAt(int row) const;

    void clear();
    /// Gives the row.
    int add(const events::SessionMarked& mark);
    void word(int row, const QString& text);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<events::SessionMarked> m_marks;
};

} // namespace voither::ui
