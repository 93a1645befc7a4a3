// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "desktop/site_thread.h"

namespace voither::ui {

/// What is found at the site as one types: people by name, record number, CPF or CNS, then sessions in which all the
/// words were said. Diacritics and case do not matter. One search is under way at a time; what was typed meanwhile is
/// searched next, and answers to what stands there no more are not shown.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// What is shown is not of the text as it stands.
    Q_PROPERTY(bool searching READ isSearching NOTIFY shown)
    Q_PROPERTY(int count READ count NOTIFY shown)
    Q_PROPERTY(int people READ people NOTIFY shown)
    Q_PROPERTY(int sessions READ sessions NOTIFY shown)
    Q_PROPERTY(QString error READ error NOTIFY shown)

public:
    enum Role {
        GroupRole = Qt::UserRole, // "people", "sessions"
        TitleRole,
        DetailRole,  // plain
        SnippetRole, // the same as styled text, with what was found emphasised
        PersonRole,
        SessionRole // empty for a person
    };
    /// Letters of the shortest text that is looked for in what was said.
    static constexpr qsizetype leastLetters = 3;

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString text() const { return m_text; }
    /// An empty text shows nothing, at once.
    void setText(const QString& text);
    bool isSearching() const { return m_asked && m_shownText != m_text; }
    int count() const { return static_cast<int>(m_rows.size()); }
    int people() const;
    int sessions() const { return count() - people(); }
    QString error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    Q_INVOKABLE QString personAt(int row) const;
    Q_INVOKABLE QString sessionAt(int row) const;
    /// Where in the session's transcript it was said; -1 for a person.
    Q_INVOKABLE int segmentAt(int row) const;

    struct Row {
        QString title;
        QString detail;
        QString snippet;
        QString person;
        QString session;
        int segment = -1;
    };
    using Rows = std::vector<Row>;

signals:
    void siteChanged();
    void textChanged();
    void shown();

private:
    void search();
    void show(Rows rows, const QString& error);

    SiteThread* m_site = nullptr;
    QString m_text;
    QString m_shownText;
    bool m_asked = false;
    Rows m_rows;
    QString m_error;
};

} // namespace voither::ui
