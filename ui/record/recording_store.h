// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "desktop/job.h"
#include "desktop/site_thread.h"
#include "site/recordings.h"

namespace voither::ui {

/// Makes sessions of recordings that ended: of the one that was just made, and of those that a crash or a lost power
/// supply left.
class RecordingStore : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const base::Result<site::FinishedRecording>&)>;

    /// `site` outlives it.
    explicit RecordingStore(SiteThread& site, QObject* parent = nullptr);

    /// What it does at the moment.
    Job* job() { return &m_job; }

    /// A refused one lies safe, and is among those that were left when the site is opened next.
    void store(const events::RecordingStarted& recording, Then then);
    /// Looks for those that were left. When there are any and `begun` agrees, stores one after the other: `each` for
    /// every one, `over` after the last one or the first that was refused.
    void storeLeft(std::function<bool()> begun, Then each, std::function<void()> over);

private:
    void storeNextLeft(const Then& each, const std::function<void()>& over);

    SiteThread& m_site;
    Job m_job;
    std::vector<events::RecordingStarted> m_left; // still to store
};

} // namespace voither::ui
