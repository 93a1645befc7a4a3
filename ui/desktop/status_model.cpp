// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/status_model.h"

#include "projections/worklist.h"

namespace voither::ui {

namespace {

struct Counts {
    std::int64_t sessionsToMeasure = 0;
    std::int64_t drafts = 0;
};

base::Result<Counts> count(site::Site& site)
{
    const auto waiting = projections::sessionsWithoutMeasurement(site.database(), 0);
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    const auto drafts = projections::countDrafts(site.database(), site.vault().user().id);
    if (!drafts) {
        return tl::unexpected(drafts.error());
    }
    return Counts{waiting->total, *drafts};
}

} // namespace

void StatusModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &StatusModel::load);
    emit siteChanged();
    load();
}

void StatusModel::load()
{
    m_site->ask(this, count, [this](const base::Result<Counts>& counts) {
        if (counts) {
            m_sessionsToMeasure = static_cast<int>(counts->sessionsToMeasure);
            m_drafts = static_cast<int>(counts->drafts);
            emit loaded();
        }
    });
}

} // namespace voither::ui
