// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

#include "extraction/measurement.h"
#include "projections/measurements.h"

namespace voither::ui {

/// One row of the table of dimensions.
struct DimensionRow {
    const extraction::Descriptor* descriptor = nullptr;
    std::optional<double> value;
    double interval = 0; // half of the 95 % interval
    std::size_t n = 0;
    std::string abstained;
    std::optional<double> change; // since the person's baseline
    bool reliable = false;        // beyond ordinary ups and downs
    std::vector<double> series;   // of the person's sessions up to this one, NaN where it abstained
    bool disputed = false;
    std::string remarks;
};

/// The rows of one session. `measurements` are the person's current ones by time; those after the session's own are
/// left out. Empty when the session was not measured.
std::vector<DimensionRow> dimensionRows(const std::vector<projections::MeasurementEntry>& measurements,
                                        const projections::MeasurementEntry& own,
                                        const std::vector<projections::Dispute>& disputes);

/// The fifteen dimensions of a session: value, interval, change, course, or why there is none.
class DimensionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(int count READ rowCount NOTIFY contentChanged)

public:
    enum Role {
        ColumnRole = Qt::UserRole,
        NameRole,
        AboutRole,
        HasValueRole,
        ValueRole,
        IntervalRole,
        DecimalsRole,
        UnitsRole, // "38 orações"
        AbstainedRole,
        HasChangeRole,
        ChangeRole,
        ReliableRole,
        SeriesRole,
        DisputedRole,
        RemarksRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<DimensionRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    /// All that the roles give of a column's row, by their names; empty when there is none.
    QVariantMap rowOf(const QString& column) const;

signals:
    void contentChanged();

private:
    std::vector<DimensionRow> m_rows;
};

/// What a column is called, and what it is.
QString columnName(std::string_view column);
QString columnAbout(std::string_view column);

} // namespace voither::ui
