// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "desktop/site_thread.h"
#include "settings/secret.h"
#include "site/users.h"

namespace voither::ui {

/// Who has a key to the site. An administrator gives keys and takes them away.
class UserListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)
    /// Whether who opened the site may change the list.
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY loaded)
    Q_PROPERTY(QStringList roleTitles READ roleTitles CONSTANT)
    /// A key is being made or taken away.
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
    /// Why the last change was refused; empty when it was not.
    Q_PROPERTY(QString refusal READ refusal NOTIFY workingChanged)

public:
    enum Role { IdRole = Qt::UserRole, NameRole, LoginRole, RoleTitleRole, DetailRole, SelfRole };

    using QAbstractListModel::QAbstractListModel;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    bool mayManage() const;
    static QStringList roleTitles();
    bool isWorking() const { return m_working; }
    QString refusal() const { return m_refusal; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Why a login cannot be used; empty for one that can, and for none.
    Q_INVOKABLE QString loginError(const QString& login) const;
    /// The same for a passphrase.
    Q_INVOKABLE QString passphraseError(const QString& passphrase) const { return ui::passphraseError(passphrase); }

public slots:
    /// `role` is an index of roleTitles.
    void add(const QString& name, const QString& login, int role, const QString& occupation, const QString& council,
             const QString& passphrase);
    void remove(const QString& id);
    void forgetRefusal();

signals:
    void siteChanged();
    void loaded();
    void workingChanged();
    void added(const QString& name);
    void removed(const QString& name);

private:
    void load();
    void begin();
    void end(const base::Result<>& answer);

    SiteThread* m_site = nullptr;
    std::vector<site::SiteUser> m_users;
    bool m_loading = true;
    bool m_working = false;
    QString m_error;
    QString m_refusal;
};

} // namespace voither::ui
