// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

#include "events/payload.h"
#include "projections/recordings.h"

namespace voither::ui {

/// The marks of a session under review, by their place in the recording. What a person changes here is said by
/// written(), and shown when the session is read anew.
class SessionMarksModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        SecondsRole = Qt::UserRole,
        WordsRole, // what is shown: its text, or what it is
        TextRole,  // as it was written; empty when nothing was
        OwnRole    // by a person, who may word and remove it
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_marks.size()); }
    void setMarks(const base::PersonId& person, const base::SessionId& session,
                  std::vector<projections::SessionMark> marks);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// "08:52, marca": for where there is no list.
    Q_INVOKABLE QString tell(int row) const;
    Q_INVOKABLE double secondsAt(int row) const;
    /// -1 when there is no such mark.
    Q_INVOKABLE int rowOf(const QString& id) const;
    /// Sets one; gives its id.
    Q_INVOKABLE QString mark(double seconds);

public slots:
    /// Marks that the recording set itself keep their words and their place.
    void word(int row, const QString& text);
    void remove(int row);
    /// Sets the mark again that was removed last.
    void restore();

signals:
    void countChanged();
    /// To be put into the log.
    void written(const voither::events::SessionMarked& mark);

private:
    bool isOwn(int row) const;
    events::SessionMarked eventOf(const projections::SessionMark& mark) const;
    QString wordsOf(const projections::SessionMark& mark) const;

    base::PersonId m_person;
    base::SessionId m_session;
    std::vector<projections::SessionMark> m_marks;
    std::optional<events::SessionMarked> m_removed;
};

} // namespace voither::ui
