// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <set>

#include "desktop/job.h"
#include "desktop/session_analysis.h"
#include "desktop/site_thread.h"

namespace voither::ui {

/// Measures, one after the other, what the queue of transcription wrote down, while the site is open. A session that
/// cannot be measured is left for a person to look at, until the program is started again.
class FollowUpAnalysis : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /// `site` outlives it.
    explicit FollowUpAnalysis(SiteThread& site, QObject* parent = nullptr);

    bool isBusy() const { return m_analysis.isRunning(); }
    /// Whether a site is open.
    void setOpen(bool open);

signals:
    void busyChanged();

private:
    void look();
    void measure(const base::SessionId& session);

    SiteThread& m_site;
    bool m_open = false;
    bool m_looking = false;
    std::set<base::SessionId> m_refused;
    Job m_job;
    SessionAnalysis m_analysis{m_job};
};

} // namespace voither::ui
