// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "transcript/roles.h"

namespace voither::ui {

/// The voices of a transcript, and whose each one is.
class SpeakerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an import has one")
    Q_PROPERTY(int count READ count NOTIFY rolesChanged)
    /// Nobody is the person in care: nothing would be measured.
    Q_PROPERTY(bool withoutPatient READ isWithoutPatient NOTIFY rolesChanged)
    Q_PROPERTY(bool guessed READ isGuessed NOTIFY rolesChanged)

public:
    enum Who { Patient, Therapist, Other };
    Q_ENUM(Who)
    enum Role { NameRole = Qt::UserRole, WhoRole, GuessedRole, AmountRole, FirstWordsRole };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces what was there.
    void show(const transcript::Transcript& transcript);
    void clear();
    /// Whose every voice is, as the user saw it: going on says yes to all.
    transcript::RoleOptions roles() const;

    int count() const { return static_cast<int>(m_voices.size()); }
    bool isWithoutPatient() const;
    bool isGuessed() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

public slots:
    /// What the user says is no guess any more.
    void setRole(int row, voither::ui::SpeakerListModel::Who who);

signals:
    void rolesChanged();

private:
    struct Voice {
        transcript::SpeakerSummary summary;
        bool guessed = false;
        QString firstWords;
    };
    QString nameOf(const Voice& voice) const;
    QString amountOf(const Voice& voice) const;

    std::vector<Voice> m_voices;
};

} // namespace voither::ui
