// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/user_list_model.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

constexpr std::array roles{vault::Role::Clinician, vault::Role::Manager, vault::Role::Reception,
                           vault::Role::Administrator, vault::Role::Auditor};

} // namespace

void UserListModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &UserListModel::load);
    emit siteChanged();
    load();
}

void UserListModel::load()
{
    m_site->ask(this, site::usersOf, [this](base::Result<std::vector<site::SiteUser>> users) {
        beginResetModel();
        m_loading = false;
        m_error = users ? QString() : describe(users.error());
        m_users = users ? std::move(*users) : std::vector<site::SiteUser>();
        endResetModel();
        emit loaded();
    });
}

bool UserListModel::mayManage() const
{
    return std::any_of(m_users.begin(), m_users.end(),
                       [](const site::SiteUser& user) { return user.self && user.role == vault::Role::Administrator; });
}

QStringList UserListModel::roleTitles()
{
    return {tr("Profissional de saúde"), tr("Gestão"), tr("Recepção"), tr("Administração"), tr("Auditoria")};
}

int UserListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

QVariant UserListModel::data(const QModelIndex& index, int role) const
{
    const site::SiteUser& user = m_users.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return toQString(user.name);
    case IdRole:
        return toQString(user.id.toString());
    case LoginRole:
        return toQString(user.login);
    case RoleTitleRole:
        return roleTitles().at(std::find(roles.begin(), roles.end(), user.role) - roles.begin());
    case DetailRole: {
        QStringList parts{tr("entra como “%1”").arg(toQString(user.login))};
        for (const std::string& part : {user.occupation, user.council}) {
            if (!part.empty()) {
                parts.append(toQString(part));
            }
        }
        return parts.join(QStringLiteral(" · "));
    }
    case SelfRole:
        return user.self;
    default:
        return {};
    }
}

QHash<int, QByteArray> UserListModel::roleNames() const
{
    return {{IdRole, "id"},         {NameRole, "name"}, {LoginRole, "login"}, {RoleTitleRole, "roleTitle"},
            {DetailRole, "detail"}, {SelfRole, "self"}};
}

QString UserListModel::loginError(const QString& login) const
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._@-]{1,64}$"));
    if (login.isEmpty()) {
        return {};
    }
    if (!plain.match(login).hasMatch()) {
        return tr("Use só letras sem acento, algarismos, ponto, hífen, sublinhado ou arroba.");
    }
    const bool taken = std::any_of(m_users.begin(), m_users.end(),
                                   [&login](const site::SiteUser& user) { return toQString(user.login) == login; });
    return taken ? tr("Alguém já entra com esse nome.") : QString();
}

void UserListModel::begin()
{
    m_working = true;
    m_refusal.clear();
    emit workingChanged();
}

void UserListModel::end(const base::Result<>& answer)
{
    m_working = false;
    m_refusal = answer ? QString() : describe(answer.error());
    emit workingChanged();
}

void UserListModel::forgetRefusal()
{
    m_refusal.clear();
    emit workingChanged();
}

void UserListModel::add(const QString& name, const QString& login, int role, const QString& occupation,
                        const QString& council, const QString& passphrase)
{
    if (m_working || !mayManage() || role < 0 || static_cast<std::size_t>(role) >= roles.size()) {
        return;
    }
    const site::NewUser user{.login = login.toStdString(),
                             .role = roles.at(static_cast<std::size_t>(role)),
                             .name = name.trimmed().toStdString(),
                             .occupation = occupation.trimmed().toStdString(),
                             .council = council.trimmed().toStdString()};
    begin();
    m_site->change(
        this,
        [user, secret = secretOf(passphrase)](site::Site& site) -> base::Result<> {
            const auto added = site::addUser(site, user, *secret);
            return added ? base::Result<>() : tl::unexpected(added.error());
        },
        [this, shown = toQString(user.name.empty() ? user.login : user.name)](const base::Result<>& answer) {
            end(answer);
            if (answer) {
                emit added(shown);
            }
        });
}

void UserListModel::remove(const QString& id)
{
    const auto parsed = base::UserId::parse(id.toStdString());
    const auto user = std::find_if(m_users.begin(), m_users.end(),
                                   [&](const site::SiteUser& each) { return parsed && each.id == *parsed; });
    if (m_working || !mayManage() || user == m_users.end()) {
        return;
    }
    begin();
    m_site->change(
        this, [who = user->id](site::Site& site) { return site.vault().removeUser(who); },
        [this, shown = toQString(user->name)](const base::Result<>& answer) {
            end(answer);
            if (answer) {
                emit removed(shown);
            }
        });
}

} // namespace voither::ui
