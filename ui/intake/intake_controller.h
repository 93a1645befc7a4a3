// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

#include "desktop/job.h"
#include "desktop/session_analysis.h"
#include "desktop/site_thread.h"
#include "intake/speaker_list_model.h"
#include "site/intake.h"

namespace voither::ui {

/// A session on its way in from files: reading them, whose voices they hold, storing, measuring. It belongs to the
/// program and not to a page, so that one goes on working elsewhere meanwhile; one at a time. Cancelled or locked
/// before it was stored, it leaves nothing; afterwards the session stays and waits for its measurement.
class IntakeController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the program has one")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    /// Neither waiting for files nor done.
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString person READ person NOTIFY stateChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY stateChanged)
    /// Once it is stored.
    Q_PROPERTY(QString session READ session NOTIFY stateChanged)
    Q_PROPERTY(voither::ui::SpeakerListModel* speakers READ speakers CONSTANT)
    /// What was odd in the transcript and how it was dealt with, one sentence each.
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY stateChanged)

    /// Where the work is, in words.
    Q_PROPERTY(QString stage READ stage NOTIFY advanced)
    /// Of the stage; -1 while nobody knows.
    Q_PROPERTY(double fraction READ fraction NOTIFY advanced)
    /// "2 minutos"; empty while nobody knows.
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY advanced)
    Q_PROPERTY(bool cancelling READ isCancelling NOTIFY advanced)

    /// Why it did not go on; what was kept is said with it.
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)

public:
    enum State {
        Choosing,  // nothing is under way
        Reading,   // the files
        Mapping,   // the user says whose voices they are
        Storing,   // moments
        Measuring, // the session is stored
        Done
    };
    Q_ENUM(State)

    /// `site` outlives it.
    explicit IntakeController(SiteThread& site, QObject* parent = nullptr);
    ~IntakeController() override;

    State state() const { return m_state; }
    bool isBusy() const { return m_state != Choosing && m_state != Done; }
    QString person() const { return m_person; }
    QString personName() const { return m_personName; }
    QString session() const { return m_session; }
    SpeakerListModel* speakers() { return &m_speakers; }
    QStringList warnings() const { return m_warnings; }
    QString stage() const;
    double fraction() const;
    QString timeLeft() const;
    bool isCancelling() const { return m_cancelling; }
    QString error() const { return m_error; }

    /// The path behind what a dialog, a drop or the keyboard gives ("file:///a", "~/a", "/a").
    Q_INVOKABLE static QString pathOf(const QString& typed);
    /// By its name: a recording, or else a transcript.
    Q_INVOKABLE static bool isAudio(const QString& path);
    /// What is wrong with a path; empty when there is a file or nothing was chosen.
    Q_INVOKABLE static QString problemOf(const QString& path);
    /// "12,3 MB".
    Q_INVOKABLE static QString sizeOf(const QString& path);

public slots:
    /// Empty paths are not there. The session was held on `date` (2026-03-04) at `time` (14:30), local time.
    void begin(const QString& person, const QString& personName, const QString& audio, const QString& transcript,
               const QString& date, const QString& time);
    /// The user has seen whose voices they are.
    void confirmSpeakers();
    /// Measures a stored session; ignored while something else is under way.
    void measure(const QString& person, const QString& personName, const QString& session);
    void cancel();
    /// Ready for the next one.
    void reset();

signals:
    void stateChanged();
    void advanced();
    /// Stored and, unless that failed or the words come later, measured.
    void finished(const QString& person, const QString& session);

private:
    /// The import belongs to the site's thread; the job works on it meanwhile.
    struct Held;

    void take();
    void taken(const base::Result<>& answer);
    void store();
    void stored(const base::Result<site::ImportedSession>& imported);
    void analyse();
    void end(const std::optional<base::Error>& error);
    /// Forgets what was before it.
    void prepare(const QString& person, const QString& personName, const QString& session);
    void dropImport();
    void siteCloses();
    void setState(State state);

    SiteThread& m_site;
    Job m_job;
    SessionAnalysis m_analysis{m_job};
    SpeakerListModel m_speakers;
    std::shared_ptr<Held> m_held;
    int m_number = 0; // of the import: answers to an earlier one are late
    State m_state = Choosing;
    QString m_person;
    QString m_personName;
    QString m_session;
    QStringList m_warnings;
    QString m_error;
    bool m_cancelling = false;
    bool m_locked = false; // stopped because the site closes
};

} // namespace voither::ui
