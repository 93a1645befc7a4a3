// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "extraction/measurement.h"

namespace voither::ui {

/// What made the chosen measure, the largest contribution first.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(int count READ rowCount NOTIFY contentChanged)
    /// How many pull the measure up, and how many down.
    Q_PROPERTY(int up READ up NOTIFY contentChanged)
    Q_PROPERTY(int down READ down NOTIFY contentChanged)

public:
    enum Role {
        TextRole = Qt::UserRole,
        LabelRole,
        ContributionRole,
        ShareRole, // of the largest, -1 to 1
        StartRole,
        SegmentRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setSpans(std::vector<extraction::EvidenceSpan> spans);
    int up() const { return m_up; }
    int down() const { return m_down; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void contentChanged();

private:
    std::vector<extraction::EvidenceSpan> m_spans;
    double m_largest = 0;
    int m_up = 0;
    int m_down = 0;
};

} // namespace voither::ui
