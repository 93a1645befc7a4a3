// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "desktop/site_thread.h"

namespace voither::ui {

/// What the settings say about the site and the program. Reads itself anew whenever something was written.
class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    Q_PROPERTY(QString error READ error NOTIFY loaded)
    /// Where the data lie, as the system writes paths.
    Q_PROPERTY(QString folder READ folder NOTIFY loaded)
    Q_PROPERTY(QDateTime since READ since NOTIFY loaded)
    Q_PROPERTY(int people READ people NOTIFY loaded)
    Q_PROPERTY(int sessions READ sessions NOTIFY loaded)
    Q_PROPERTY(int recordings READ recordings NOTIFY loaded)
    /// Of everything in the folder, as a text with its unit.
    Q_PROPERTY(QString size READ size NOTIFY loaded)
    /// Of the measures that this program makes.
    Q_PROPERTY(QString processingVersion READ processingVersion CONSTANT)

public:
    using QObject::QObject;

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    QString folder() const { return m_facts.folder; }
    QDateTime since() const { return m_facts.since; }
    int people() const { return m_facts.people; }
    int sessions() const { return m_facts.sessions; }
    int recordings() const { return m_facts.recordings; }
    QString size() const;
    static QString processingVersion();

signals:
    void siteChanged();
    void loaded();

private:
    struct Facts {
        QString folder;
        QDateTime since;
        int people = 0;
        int sessions = 0;
        int recordings = 0;
        qint64 bytes = 0;
    };
    static base::Result<Facts> factsOf(site::Site& site);
    void load();

    SiteThread* m_site = nullptr;
    bool m_loading = true;
    QString m_error;
    Facts m_facts;
};

} // namespace voither::ui
