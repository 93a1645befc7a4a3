// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dimension_model.h"

#include <algorithm>
#include <limits>

#include "base/messages.h"
#include "desktop/wording.h"
#include "trajectory/change.h"

namespace voither::ui {

namespace {

constexpr double halfWidth95 = 1.96; // standard errors

QString sayHere(const std::string& key)
{
    return toQString(base::say(uiLanguage(), key));
}

/// Shares have two decimals, scales to 10 one.
int decimalsOf(const extraction::Descriptor& descriptor)
{
    return descriptor.most - descriptor.least <= 1 ? 2 : 1;
}

const events::MeasuredColumn* columnOf(const projections::MeasurementEntry& measurement, const std::string& column)
{
    const auto found = measurement.columns.find(column);
    return found == measurement.columns.end() ? nullptr : &found->second;
}

/// The person's values of one column up to and with the session's own.
void addCourse(DimensionRow& row, const std::vector<projections::MeasurementEntry>& measurements,
               const projections::MeasurementEntry& own, const std::string& column)
{
    std::vector<trajectory::Point> points;
    for (const projections::MeasurementEntry& each : measurements) {
        if (each.time > own.time) {
            break;
        }
        const auto* const measured = columnOf(each, column);
        const bool has = measured != nullptr && measured->value;
        row.series.push_back(has ? *measured->value : std::numeric_limits<double>::quiet_NaN());
        if (has) {
            points.push_back({each.time, *measured->value, measured->standardError.value_or(0),
                              static_cast<std::size_t>(each.patientWords), each.session});
        }
    }
    if (!row.value) {
        return;
    }
    if (const auto change = trajectory::change(points, {.baselineSessions = 3, .recentSessions = 1})) {
        row.change = change->amount;
        row.reliable = change->reliable();
    }
}

} // namespace

QString columnName(std::string_view column)
{
    return sayHere("dimensions." + std::string(column) + ".name");
}

QString columnAbout(std::string_view column)
{
    return sayHere("dimensions." + std::string(column) + ".about");
}

std::vector<DimensionRow> dimensionRows(const std::vector<projections::MeasurementEntry>& measurements,
                                        const projections::MeasurementEntry& own,
                                        const std::vector<projections::Dispute>& disputes)
{
    std::vector<DimensionRow> rows;
    for (std::size_t i = 0; i < extraction::dimensionCount; ++i) {
        DimensionRow row;
        row.descriptor = &extraction::columns()[i];
        const std::string column(row.descriptor->name);
        if (const auto* const measured = columnOf(own, column)) {
            row.value = measured->value;
            row.interval = halfWidth95 * measured->standardError.value_or(0);
            row.n = static_cast<std::size_t>(measured->n);
            row.abstained = measured->abstained;
        }
        addCourse(row, measurements, own, column);
        const auto dispute = std::find_if(disputes.begin(), disputes.end(),
                                          [&column](const auto& each) { return each.column == column; });
        row.disputed = dispute != disputes.end();
        row.remarks = row.disputed ? dispute->remarks : std::string();
        rows.push_back(std::move(row));
    }
    return rows;
}

void DimensionModel::setRows(std::vector<DimensionRow> rows)
{
    const bool same = rows.size() == m_rows.size() && !rows.empty();
    if (!same) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    if (same) {
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        endResetModel();
    }
    emit contentChanged();
}

int DimensionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DimensionModel::data(const QModelIndex& index, int role) const
{
    const DimensionRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const extraction::Descriptor& descriptor = *row.descriptor;
    switch (role) {
    case ColumnRole:
        return toQString(descriptor.name);
    case Qt::DisplayRole:
    case NameRole:
        return columnName(descriptor.name);
    case AboutRole:
        return columnAbout(descriptor.name);
    case HasValueRole:
        return row.value.has_value();
    case ValueRole:
        return row.value.value_or(0);
    case IntervalRole:
        return row.interval;
    case DecimalsRole:
        return decimalsOf(descriptor);
    case UnitsRole:
        return QStringLiteral("%1 %2").arg(row.n).arg(sayHere("extraction.units." + std::string(descriptor.unit)));
    case AbstainedRole:
        return row.abstained.empty() ? QString() : sayHere("extraction.abstained." + row.abstained);
    case HasChangeRole:
        return row.change.has_value();
    case ChangeRole:
        return row.change.value_or(0);
    case ReliableRole:
        return row.reliable;
    case SeriesRole: {
        QVariantList series;
        for (const double value : row.series) {
            series.append(value);
        }
        return series;
    }
    case DisputedRole:
        return row.disputed;
    case RemarksRole:
        return toQString(row.remarks);
    default:
        return {};
    }
}

QVariantMap DimensionModel::rowOf(const QString& column) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&column](const DimensionRow& row) {
        return column == toQString(row.descriptor->name);
    });
    QVariantMap row;
    if (found != m_rows.end()) {
        const auto names = roleNames();
        for (auto name = names.begin(); name != names.end(); ++name) {
            row.insert(QString::fromLatin1(name.value()),
                       data(index(static_cast<int>(found - m_rows.begin())), name.key()));
        }
    }
    return row;
}

QHash<int, QByteArray> DimensionModel::roleNames() const
{
    return {{ColumnRole, "column"},       {NameRole, "name"},         {AboutRole, "about"},
            {HasValueRole, "hasValue"},   {ValueRole, "value"},       {IntervalRole, "interval"},
            {DecimalsRole, "decimals"},   {UnitsRole, "units"},       {AbstainedRole, "abstained"},
            {HasChangeRole, "hasChange"}, {ChangeRole, "change"},     {ReliableRole, "reliable"},
            {SeriesRole, "series"},       {DisputedRole, "disputed"}, {RemarksRole, "remarks"}};
}

} // namespace voither::ui
