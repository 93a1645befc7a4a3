// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/work_list_model.h"

#include "desktop/wording.h"
#include "site/transcription_jobs.h"

namespace voither::ui {

namespace {

constexpr std::int64_t mostRows = 200; // more than anybody works through in a day
constexpr std::chrono::hours longAgo{30 * 24};

base::Result<projections::WorkList> listOf(site::Site& site, WorkListModel::Kind kind)
{
    switch (kind) {
    case WorkListModel::ToReview:
        return projections::sessionsToReview(site.database(), mostRows);
    case WorkListModel::ToMeasure:
        return projections::sessionsWithoutMeasurement(site.database(), mostRows);
    default:
        return projections::peopleWithoutContact(site.database(), site.clock().now() - longAgo, mostRows);
    }
}

} // namespace

void WorkListModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &WorkListModel::load);
    emit siteChanged();
    // The kind is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &WorkListModel::load, Qt::QueuedConnection);
}

base::Result<WorkListModel::Rows> WorkListModel::rows(site::Site& site, Kind kind)
{
    auto list = listOf(site, kind);
    if (!list) {
        return tl::unexpected(list.error());
    }
    Rows rows{std::move(*list), {}};
    for (const projections::WorkItem& item : rows.list.items) {
        if (kind != ToMeasure) {
            break;
        }
        const auto job = site::transcriptionJobOf(site, item.session);
        if (!job) {
            return tl::unexpected(job.error());
        }
        if (*job && (*job)->isOpen()) {
            rows.queued.insert(item.session);
        }
    }
    return rows;
}

void WorkListModel::load()
{
    m_site->ask(
        this, [kind = m_kind](site::Site& site) { return rows(site, kind); },
        [this](const base::Result<Rows>& rows) {
            beginResetModel();
            m_list = rows ? rows->list : projections::WorkList();
            m_queued = rows ? rows->queued : std::set<base::SessionId>();
            m_error = rows ? QString() : describe(rows.error());
            m_loading = false;
            endResetModel();
            emit loaded();
        });
}

int WorkListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items.size());
}

QString WorkListModel::detailOf(const projections::WorkItem& item) const
{
    const QDateTime at = toQDateTime(item.at);
    if (m_kind == WithoutContact) {
        return tr("%n dia(s) sem contato", nullptr, static_cast<int>(at.daysTo(QDateTime::currentDateTime())));
    }
    const QString session = tr("Sessão %1, %2").arg(item.sessionNumber).arg(shortDate(at.date()));
    return m_queued.count(item.session) > 0 ? tr("%1 · na fila de transcrição").arg(session) : session;
}

QVariant WorkListModel::data(const QModelIndex& index, int role) const
{
    const auto& item = m_list.items.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return item.calledName.empty() ? tr("Prontuário %1").arg(toQString(item.recordNumber))
                                       : toQString(item.calledName);
    case DetailRole:
        return detailOf(item);
    case PersonRole:
        return toQString(item.person.toString());
    case SessionRole:
        return item.session.isNull() ? QString() : toQString(item.session.toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkListModel::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {PersonRole, "person"}, {SessionRole, "session"}};
}

} // namespace voither::ui
