// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/follow_up_analysis.h"

#include <algorithm>

#include "site/follow_up.h"

namespace voither::ui {

FollowUpAnalysis::FollowUpAnalysis(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
{
    connect(&m_site, &SiteThread::changed, this, &FollowUpAnalysis::look);
    connect(&m_job, &Job::runningChanged, this, &FollowUpAnalysis::look);
}

void FollowUpAnalysis::setOpen(bool open)
{
    if (m_open == open) {
        return;
    }
    m_open = open;
    if (open) {
        look();
    } else {
        m_analysis.forget();
        emit busyChanged();
    }
}

void FollowUpAnalysis::look()
{
    if (!m_open || m_looking || m_analysis.isRunning() || m_job.isRunning()) {
        return;
    }
    m_looking = true;
    m_site.ask(
        this, [](site::Site& site) { return site::writtenDownToMeasure(site); },
        [this](const base::Result<std::vector<base::SessionId>>& waiting) {
            m_looking = false;
            if (!waiting || !m_open) {
                return;
            }
            const auto next = std::find_if(waiting->begin(), waiting->end(),
                                           [this](const auto& session) { return m_refused.count(session) == 0; });
            if (next != waiting->end()) {
                measure(*next);
            }
        });
}

void FollowUpAnalysis::measure(const base::SessionId& session)
{
    m_analysis.start(m_site, session, [this, session](const base::Result<>& stored) {
        // Behind the lock nobody is to blame: it is begun again when the site is open.
        if (!stored && stored.error().code != base::ErrorCode::Locked) {
            m_refused.insert(session);
        }
        emit busyChanged();
        look();
    });
    emit busyChanged();
}

} // namespace voither::ui
