// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace voither::ui {

/// The models of whisper.cpp that can be had, smallest first.
class KnownModelsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    enum Role { NameRole = Qt::UserRole, FileRole, SizeRole, AddressRole, Sha256Role };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
};

} // namespace voither::ui
