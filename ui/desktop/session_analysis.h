// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "desktop/job.h"
#include "desktop/site_thread.h"

namespace voither::ui {

/// Measures a stored session: its material is taken on the site's thread, measured on the job's, and the measurement
/// stored on the site's again. One session at a time.
class SessionAnalysis : public QObject {
public:
    using Then = std::function<void(const base::Result<>& stored)>;

    /// Works on `job`, which outlives it and belongs to nobody else meanwhile.
    explicit SessionAnalysis(Job& job)
        : m_job(job)
    {
    }

    bool isRunning() const { return m_running; }
    /// `then` comes once, unless forget() came first. Ignored while a session is measured.
    void start(SiteThread& site, const base::SessionId& session, Then then);
    /// It ends soon with Cancelled.
    void cancel();
    /// Cancels, and says nothing any more.
    void forget();

private:
    void finish(const base::Result<>& stored);

    Job& m_job;
    Then m_then;
    int m_number = 0; // answers to an earlier one are late
    bool m_running = false;
    bool m_cancelled = false; // the job may still have to begin
};

} // namespace voither::ui
