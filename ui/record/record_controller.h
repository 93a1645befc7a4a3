// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>
#include <vector>

#include "desktop/job.h"
#include "desktop/site_thread.h"
#include "record/live_recording.h"
#include "record/record_input.h"
#include "record/record_journal.h"
#include "record/record_subject.h"
#include "record/recording_store.h"
#include "recording/session_recorder.h"

namespace voither::ui {

/// The recording of a session, of which the program has one at a time. It goes on while other pages are shown and
/// behind the lock; what has to be written into the record meanwhile is kept until the site is open again.
class RecordController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the desktop has one")
    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    /// Whom it records, or would record; ids, empty when there is nobody.
    Q_PROPERTY(QString person READ person NOTIFY subjectChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY subjectChanged)
    Q_PROPERTY(int sessionNumber READ sessionNumber NOTIFY subjectChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY subjectChanged)
    Q_PROPERTY(bool consented READ isConsented NOTIFY subjectChanged)
    Q_PROPERTY(QString consentDay READ consentDay NOTIFY subjectChanged)

    Q_PROPERTY(QStringList devices READ devices NOTIFY devicesChanged)
    Q_PROPERTY(int deviceIndex READ deviceIndex NOTIFY devicesChanged)
    Q_PROPERTY(QString deviceName READ deviceName NOTIFY devicesChanged)
    /// How many channels the next recording keeps, or this one has: 1 or 2.
    Q_PROPERTY(int channels READ channels NOTIFY devicesChanged)

    Q_PROPERTY(double seconds READ seconds NOTIFY advanced)
    Q_PROPERTY(double savedSeconds READ savedSeconds NOTIFY advanced)
    Q_PROPERTY(double savedBytes READ savedBytes NOTIFY advanced)
    Q_PROPERTY(double lostSeconds READ lostSeconds NOTIFY advanced)
    Q_PROPERTY(bool paused READ isPaused NOTIFY stateChanged)
    Q_PROPERTY(Sound sound READ sound NOTIFY stateChanged)
    /// The microphone that was unplugged while another one went on; empty when there was none, or somebody saw it.
    Q_PROPERTY(QString replaced READ replaced NOTIFY stateChanged)
    /// Why the disk refuses; empty when it does not.
    Q_PROPERTY(QString diskRefusal READ diskRefusal NOTIFY stateChanged)
    /// One value a channel, dBFS.
    Q_PROPERTY(QList<double> levels READ levels NOTIFY advanced)
    Q_PROPERTY(QList<double> peaks READ peaks NOTIFY advanced)
    Q_PROPERTY(QList<bool> clipped READ clipped NOTIFY advanced)

    Q_PROPERTY(voither::ui::RecordMarksModel* marks READ marks CONSTANT)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY notesChanged)
    Q_PROPERTY(bool notesSaved READ areNotesSaved NOTIFY notesChanged)
    Q_PROPERTY(voither::ui::Job* job READ job CONSTANT)
    /// Why the last thing that was asked for was refused; empty when it was not.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    /// What became of a recording that a crash or a lost power supply had left; empty when there was none.
    Q_PROPERTY(QString recovered READ recovered NOTIFY recoveredChanged)
    Q_PROPERTY(QString recoveredPerson READ recoveredPerson NOTIFY recoveredChanged)
    Q_PROPERTY(QString recoveredSession READ recoveredSession NOTIFY recoveredChanged)

public:
    enum Phase { Idle, Starting, Recording, Finishing };
    Q_ENUM(Phase)
    enum Sound {
        Heard,
        NoSound,      // the device gives nothing
        NoDevice,     // none is there
        DeviceGone,   // and there is no other one
        NotOpened,    // in use elsewhere, or not allowed
        ServerStopped // of the operating system
    };
    Q_ENUM(Sound)

    /// `site` outlives it.
    explicit RecordController(SiteThread& site, QObject* parent = nullptr);
    ~RecordController() override;

    Phase phase() const { return m_phase; }
    QString person() const;
    QString personName() const { return m_subject.name; }
    int sessionNumber() const { return m_subject.sessionNumber; }
    bool isLoaded() const { return m_loaded; }
    bool isConsented() const { return m_subject.consentDate.isValid(); }
    QString consentDay() const;

    /// Known from show() on.
    QStringList devices() const;
    int deviceIndex() const { return m_input.index(); }
    QString deviceName() const { return m_input.device().name; }
    int channels() const;

    double seconds() const { return m_live.seconds(); }
    double savedSeconds() const { return m_live.savedSeconds(); }
    double savedBytes() const { return static_cast<double>(m_live.status().savedBytes); }
    double lostSeconds() const { return m_live.lostSeconds(); }
    bool isPaused() const { return m_paused; }
    Sound sound() const { return m_sound; }
    QString replaced() const { return m_replaced; }
    QString diskRefusal() const { return m_diskRefusal; }
    QList<double> levels() const { return m_live.levels(); }
    QList<double> peaks() const { return m_live.peaks(); }
    QList<bool> clipped() const { return m_live.clipped(); }
    /// Of LevelColumns, of the whole recording.
    const std::vector<std::uint16_t>& columns() const { return m_live.columns(); }

    RecordMarksModel* marks() { return m_journal.marks(); }
    QString notes() const { return m_journal.notes(); }
    void setNotes(const QString& notes) { m_journal.setNotes(notes); }
    bool areNotesSaved() const { return m_journal.areNotesSaved(); }
    Job* job() { return m_store.job(); }
    QString refusal() const { return m_refusal; }
    QString recovered() const { return m_recovered; }
    QString recoveredPerson() const { return m_recoveredPerson; }
    QString recoveredSession() const { return m_recoveredSession; }

    /// The site is open again: writes what waited, and finishes what a crash left.
    void siteOpened();
    /// Behind the lock nothing is listened to for the meter; a recording goes on.
    void siteLocked();

public slots:
    /// A page about this person is shown; while nothing is being recorded its device is listened to, for the meter.
    void show(const QString& person);
    /// The page is gone.
    void hide();

    void chooseDevice(int index);
    void chooseChannels(int channels);

    void start();
    void togglePause();
    /// Gives the row of the new mark.
    int mark();
    void wordMark(int row, const QString& text);
    void removeMark(int row);
    /// Ends it, and makes it the session's sound; finished() when that is done.
    void finish();
    /// Ends it and keeps nothing.
    void discard();
    /// Consent does not hold any more: ends it and keeps nothing, or what was recorded until now.
    void withdrawConsent(bool keepUntilNow);
    void forgetRecovered();
    void forgetReplaced();

signals:
    void phaseChanged();
    void subjectChanged();
    void devicesChanged();
    void advanced();
    void stateChanged();
    void notesChanged();
    void refusalChanged();
    void recoveredChanged();
    void finished(const QString& person, const QString& session);
    void discarded();

private:
    void loadSubject();
    void listen();
    void silence();
    void connectDevice();
    void devicesAreOthers();
    void captureFailed(CaptureFailure failure);
    void tick();
    void follow();
    void setSound(Sound sound);
    void begin(site::BegunRecording begun);
    void noteBreaks();
    void endCapture();
    void stored(const site::FinishedRecording& done);
    void recover(const site::FinishedRecording& done);
    void failed(const base::Error& error);
    void reset();
    void setPhase(Phase phase);
    void setRefusal(const QString& text);

    SiteThread& m_site;
    RecordInput m_input;
    RecordJournal m_journal;
    RecordingStore m_store;
    Job m_ending; // the recorder's
    QTimer m_ticks;

    Phase m_phase = Idle;
    bool m_shown = false;
    QString m_pagePerson; // whom the page that is shown is about
    base::PersonId m_person;
    RecordSubject m_subject;
    bool m_loaded = false;

    std::optional<events::RecordingStarted> m_recording;
    LiveRecording m_live;
    CaptureDevice m_connected; // the last one that its sound came from, unless somebody chose since
    QString m_replaced;
    bool m_wasRefused = false; // the disk had no room to end it
    bool m_paused = false;
    Sound m_sound = NoSound;
    int m_quietTicks = 0; // without a device, or without sound from it
    QString m_diskRefusal;

    QString m_refusal;
    QString m_recovered;
    QString m_recoveredPerson;
    QString m_recoveredSession;
};

} // namespace voither::ui
