// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <span>

#include "trajectory/course.h"

namespace voither::ui {

/// The small multiples: every dimension with its last weekly mean, its change since the baseline and its line.
class TrajectoryCardModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the trajectory has one")

public:
    enum Role {
        TitleRole = Qt::UserRole,
        ValueRole,       // empty where nothing was measured
        ChangeRole,      // empty with too few sessions; an arrow stands before a reliable one
        ReliableRole,    // bool
        LineRole,        // weekly means on an even scale of time; a gap is NaN
        DescriptionRole, // all of it in words
    };

    using QAbstractListModel::QAbstractListModel;

    /// The line begins at that Monday.
    void setCourses(std::span<const trajectory::Course> courses, std::optional<base::Date> since);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Card {
        QString title;
        QString value;
        QString change;
        bool reliable = false;
        QVariantList line;
        QString description;
    };
    static Card cardOf(const trajectory::Course& course, std::optional<base::Date> since);

    std::vector<Card> m_cards;
};

} // namespace voither::ui
