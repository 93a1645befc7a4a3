// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "desktop/site_thread.h"

namespace voither::ui {

/// What the status line counts. Reads itself anew whenever something was written.
class StatusModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(int sessionsToMeasure MEMBER m_sessionsToMeasure NOTIFY loaded)
    Q_PROPERTY(int drafts MEMBER m_drafts NOTIFY loaded)

public:
    using QObject::QObject;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);

signals:
    void siteChanged();
    void loaded();

private:
    void load();

    SiteThread* m_site = nullptr;
    int m_sessionsToMeasure = 0;
    int m_drafts = 0;
};

} // namespace voither::ui
