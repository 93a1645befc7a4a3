// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <stop_token>

#include "desktop/site_thread.h"
#include "site/verification.h"

namespace voither::ui {

/// Checks everything that the site keeps, on the site's thread: other screens' reading waits until it is done or
/// cancelled.
class VerificationController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site MEMBER m_site NOTIFY siteChanged REQUIRED)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    /// What is being checked, in words.
    Q_PROPERTY(QString stage READ stage NOTIFY advanced)
    Q_PROPERTY(double fraction READ fraction NOTIFY advanced)
    /// Empty until it has run.
    Q_PROPERTY(QString result READ result NOTIFY runningChanged)
    Q_PROPERTY(bool sound READ isSound NOTIFY runningChanged)
    /// What is wrong, each in words.
    Q_PROPERTY(QStringList findings READ findings NOTIFY runningChanged)

public:
    using QObject::QObject;
    ~VerificationController() override { cancel(); }

    bool isRunning() const { return m_running; }
    QString stage() const { return m_stage; }
    double fraction() const { return m_fraction; }
    QString result() const { return m_result; }
    bool isSound() const { return m_sound; }
    QStringList findings() const { return m_findings; }

public slots:
    void start();
    void cancel();

signals:
    void siteChanged();
    void runningChanged();
    void advanced();

private:
    base::Progress progress();
    void advance(const QString& stage, double fraction);
    void finish(const base::Result<site::Verification>& verification);

    SiteThread* m_site = nullptr;
    std::stop_source m_stop;
    bool m_running = false;
    QString m_stage;
    double m_fraction = 0;
    QString m_result;
    bool m_sound = false;
    QStringList m_findings;
};

} // namespace voither::ui
