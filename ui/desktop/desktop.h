// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <filesystem>

#include "base/clock.h"
#include "desktop/follow_up_analysis.h"
#include "desktop/job.h"
#include "desktop/preferences.h"
#include "desktop/site_thread.h"
#include "desktop/transcription_queue_model.h"
#include "intake/intake_controller.h"
#include "record/record_controller.h"

namespace voither::ui {

/// The program as a whole: whether there is a site and whether it is open, and which page is shown. Every page has it.
class Desktop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(voither::ui::SiteThread* site READ site CONSTANT)
    Q_PROPERTY(voither::ui::Preferences* preferences READ preferences CONSTANT)
    Q_PROPERTY(voither::ui::RecordController* recorder READ recorder CONSTANT)
    /// Of making a demonstration.
    Q_PROPERTY(voither::ui::Job* job READ job CONSTANT)
    /// Recordings that are written down in the background.
    Q_PROPERTY(voither::ui::TranscriptionQueueModel* transcriptions READ transcriptions CONSTANT)
    /// Measures what they wrote down.
    Q_PROPERTY(voither::ui::FollowUpAnalysis* followUp READ followUp CONSTANT)
    Q_PROPERTY(voither::ui::IntakeController* intake READ intake CONSTANT)

    Q_PROPERTY(QString siteName READ siteName NOTIFY siteChanged)
    Q_PROPERTY(QString cnes READ cnes NOTIFY siteChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY siteChanged)
    /// Occupation and council of who opened the site.
    Q_PROPERTY(QString userTitle READ userTitle NOTIFY siteChanged)
    Q_PROPERTY(bool demonstration READ isDemonstration NOTIFY siteChanged)

    /// Who has a key, for the unlock screen.
    Q_PROPERTY(QStringList logins READ logins NOTIFY stateChanged)
    /// Of the demonstration that the program made itself; empty for any other site.
    Q_PROPERTY(QString knownPassphrase READ knownPassphrase NOTIFY stateChanged)
    Q_PROPERTY(bool working READ isWorking NOTIFY workingChanged)
    /// Why the site was not made or opened; empty when all is well.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    /// Until another passphrase may be tried.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    Q_PROPERTY(QDateTime lockedAt READ lockedAt NOTIFY stateChanged)
    /// Of the site just made; shown once, then forgotten with forgetRecoveryCode().
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY recoveryCodeChanged)

    Q_PROPERTY(QString page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString person READ person NOTIFY pageChanged)
    Q_PROPERTY(QString session READ session NOTIFY pageChanged)
    /// The place of the session's transcript that was asked for; -1 when none was.
    Q_PROPERTY(int segment READ segment NOTIFY segmentChanged)
    /// The QML file of the page.
    Q_PROPERTY(QUrl pageUrl READ pageUrl NOTIFY pageChanged)
    /// Whether the page speaks of the open site's data.
    Q_PROPERTY(bool pageNeedsSite READ pageNeedsSite NOTIFY pageChanged)
    /// The place of the rail to which the page belongs.
    Q_PROPERTY(QString railPage READ railPage NOTIFY pageChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged)

public:
    enum State { FirstUse, Locked, Open };
    Q_ENUM(State)

    /// `clock` outlives the desktop.
    Desktop(std::filesystem::path folder, const base::Clock& clock, QObject* parent = nullptr);

    State state() const { return m_state; }
    SiteThread* site() { return &m_site; }
    Preferences* preferences() { return &m_preferences; }
    RecordController* recorder() { return &m_recorder; }
    Job* job() { return &m_job; }
    TranscriptionQueueModel* transcriptions() { return &m_transcriptions; }
    FollowUpAnalysis* followUp() { return &m_followUp; }
    IntakeController* intake() { return &m_intake; }
    const base::Clock& clock() const { return m_clock; }

    QString siteName() const { return m_siteName; }
    QString cnes() const { return m_cnes; }
    QString userName() const { return m_userName; }
    QString userTitle() const { return m_userTitle; }
    bool isDemonstration() const { return m_demonstration; }
    QStringList logins() const;
    QString knownPassphrase() const;
    bool isWorking() const { return m_working; }
    QString refusal() const { return m_refusal; }
    int waitSeconds() const { return m_waitSeconds; }
    QDateTime lockedAt() const { return m_lockedAt; }
    QString recoveryCode() const { return m_recoveryCode; }

    QString page() const { return m_place.page; }
    QString person() const { return m_place.person; }
    QString session() const { return m_place.session; }
    int segment() const { return m_place.segment; }
    QUrl pageUrl() const;
    bool pageNeedsSite() const;
    QString railPage() const;
    bool canGoBack() const { return !m_history.isEmpty(); }

    /// Places that do not work do not appear.
    Q_INVOKABLE bool hasPage(const QString& name) const;

    /// A keystroke or a move: the idle time begins anew.
    void stir();

public slots:
    /// Makes the site and opens it; recoveryCode is set afterwards.
    void createSite(const QString& name, const QString& cnes, const QString& userName, const QString& occupation,
                    const QString& council, const QString& login, const QString& passphrase);
    /// Makes a site with synthetic people beside the real one's place, and opens it.
    void createDemonstration();
    void unlock(const QString& login, const QString& passphrase);
    void recover(const QString& recoveryCode, const QString& login, const QString& newPassphrase);
    /// Wipes the keys; the pages stay where they are, behind the lock.
    void lock();
    void forgetRecoveryCode();

    /// `person` and `session` are ids, `segment` is an index of the session's transcript. A name that no page has is
    /// ignored; on the page that is shown already only the place changes.
    void openPage(const QString& name, const QString& person = {}, const QString& session = {}, int segment = -1);
    /// The same for a page whose work is done, such as a form that was sent: nobody comes back to it.
    void leavePage(const QString& name, const QString& person = {}, const QString& session = {});
    void goBack();
    /// The same by what people and sessions are called from outside: a record number and a session's number or id.
    /// What is not named is the person with most sessions, and the newest session that was measured.
    void openPageOf(const QString& name, const QString& recordNumber, const QString& session);

signals:
    void stateChanged();
    void siteChanged();
    void workingChanged();
    void refusalChanged();
    void waitChanged();
    void recoveryCodeChanged();
    void pageChanged();
    void segmentChanged();
    /// openPageOf() found nothing.
    void nothingToOpen(const QString& why);

private:
    struct Place {
        QString page = QStringLiteral("home");
        QString person;
        QString session;
        int segment = -1;

        bool isSamePage(const Place& other) const
        {
            return page == other.page && person == other.person && session == other.session;
        }
    };

    void openWith(SiteThread::Opening opening);
    void opened(const base::Result<>& answer);
    void showDetails(const site::SiteDetails& details);
    void setWorking(bool working);
    void setRefusal(const QString& text);
    void setState(State state);
    void waitFor(int seconds);

    std::filesystem::path m_folder;
    const base::Clock& m_clock;
    SiteThread m_site;
    TranscriptionQueueModel m_transcriptions;
    FollowUpAnalysis m_followUp{m_site};
    RecordController m_recorder{m_site};
    Preferences m_preferences;
    Job m_job;
    IntakeController m_intake{m_site};
    State m_state = FirstUse;
    QString m_siteName;
    QString m_cnes;
    QString m_userName;
    QString m_userTitle;
    QString m_login; // who opened the site last
    bool m_demonstration = false;
    bool m_working = false;
    QString m_refusal;
    QString m_recoveryCode;
    QDateTime m_lockedAt;
    QTimer m_idle;
    QTimer m_wait;
    int m_waitSeconds = 0;
    Place m_place;
    QList<Place> m_history;
};

} // namespace voither::ui
