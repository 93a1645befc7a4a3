// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/known_models_model.h"

#include <QLocale>

#include "desktop/wording.h"
#include "transcription/models.h"

namespace voither::ui {

int KnownModelsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(transcription::knownModels().size());
}

QVariant KnownModelsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const transcription::KnownModel& model = transcription::knownModels()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return toQString(model.name);
    case FileRole:
        return toQString(model.fileName);
    case SizeRole:
        return QLocale().formattedDataSize(static_cast<qint64>(model.size), 1, QLocale::DataSizeSIFormat);
    case AddressRole:
        return toQString(model.address());
    case Sha256Role:
        return toQString(model.sha256);
    default:
        return {};
    }
}

QHash<int, QByteArray> KnownModelsModel::roleNames() const
{
    return {
        {NameRole, "name"}, {FileRole, "file"}, {SizeRole, "size"}, {AddressRole, "address"}, {Sha256Role, "sha256"}};
}

} // namespace voither::ui
