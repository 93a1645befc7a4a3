// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <optional>

#include "desktop/job.h"
#include "desktop/session_analysis.h"
#include "desktop/site_thread.h"
#include "review/audio_player.h"
#include "review/dimension_model.h"
#include "review/evidence_model.h"
#include "review/note_controller.h"
#include "review/review_data.h"
#include "review/session_marks_model.h"
#include "review/transcript_model.h"
#include "review/waveform.h"

namespace voither::ui {

/// The review of one session: its recording, transcript, measures and note, and all that a person does with them.
/// Corrections save themselves, one after the other, and can be taken back without limit.
class ReviewController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(voither::ui::SiteThread* site READ site WRITE setSite NOTIFY subjectChanged REQUIRED)
    Q_PROPERTY(QString session READ session WRITE setSession NOTIFY subjectChanged REQUIRED)

    Q_PROPERTY(voither::ui::TranscriptModel* transcript READ transcript CONSTANT)
    Q_PROPERTY(voither::ui::DimensionModel* dimensions READ dimensions CONSTANT)
    Q_PROPERTY(voither::ui::EvidenceModel* evidence READ evidence CONSTANT)
    Q_PROPERTY(voither::ui::SessionMarksModel* marks READ marks CONSTANT)
    Q_PROPERTY(voither::ui::Waveform* waveform READ waveform CONSTANT)
    Q_PROPERTY(voither::ui::AudioPlayer* player READ player CONSTANT)
    Q_PROPERTY(voither::ui::NoteController* note READ note CONSTANT)
    Q_PROPERTY(voither::ui::Job* analysis READ analysis CONSTANT)

    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded)
    /// Nothing can be shown; empty when all is well.
    Q_PROPERTY(QString error READ error NOTIFY loaded)
    Q_PROPERTY(QString person READ person NOTIFY loaded)
    Q_PROPERTY(QString personId READ personId NOTIFY loaded)
    Q_PROPERTY(int sessionNumber READ sessionNumber NOTIFY loaded)
    Q_PROPERTY(QDateTime heldAt READ heldAt NOTIFY loaded)
    Q_PROPERTY(QString sessionType READ sessionType NOTIFY loaded)
    Q_PROPERTY(QString setting READ setting NOTIFY loaded)
    Q_PROPERTY(int minutes READ minutes NOTIFY loaded)
    Q_PROPERTY(bool hasRecording READ hasRecording NOTIFY loaded)
    Q_PROPERTY(bool hasTranscript READ hasTranscript NOTIFY loaded)
    /// How a session without a transcript comes to one: "none", "consent", "engine", "ready", "queued" or "failed".
    Q_PROPERTY(QString transcriptOutlook READ transcriptOutlook NOTIFY loaded)
    /// Why writing it down failed.
    Q_PROPERTY(QString transcriptFailure READ transcriptFailure NOTIFY loaded)
    Q_PROPERTY(bool measured READ isMeasured NOTIFY loaded)
    /// The measures are of an earlier wording of the transcript.
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY loaded)
    Q_PROPERTY(int patientWords READ patientWords NOTIFY loaded)
    /// What lessens the trust in the measures, in words: shortly, and all of it. Empty when nothing does.
    Q_PROPERTY(QString qualitySummary READ qualitySummary NOTIFY loaded)
    Q_PROPERTY(QString qualityDetails READ qualityDetails NOTIFY loaded)
    /// Words about suicide or self-harm: {words, about, segment} each, as they were said.
    Q_PROPERTY(QVariantList safetyMentions READ safetyMentions NOTIFY loaded)
    /// The peaks of the recording are there, or there is none.
    Q_PROPERTY(bool drawn READ isDrawn NOTIFY drawnChanged)

    Q_PROPERTY(bool canUndo READ canUndo NOTIFY loaded)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY loaded)
    /// Why the last command was refused; empty when it was done.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    /// The dimension whose evidence is shown, by its column.
    Q_PROPERTY(QString chosenColumn READ chosenColumn WRITE choose NOTIFY chosenChanged)

public:
    explicit ReviewController(QObject* parent = nullptr);

    SiteThread* site() const { return m_site; }
    void setSite(SiteThread* site);
    QString session() const { return m_sessionText; }
    void setSession(const QString& id);

    TranscriptModel* transcript() { return &m_transcript; }
    DimensionModel* dimensions() { return &m_dimensions; }
    EvidenceModel* evidence() { return &m_evidence; }
    SessionMarksModel* marks() { return &m_marks; }
    Waveform* waveform() { return &m_waveform; }
    AudioPlayer* player() { return &m_player; }
    NoteController* note() { return &m_note; }
    Job* analysis() { return &m_analysis; }

    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    QString person() const;
    QString personId() const;
    int sessionNumber() const { return static_cast<int>(m_data.session.sessionNumber); }
    QDateTime heldAt() const;
    QString sessionType() const;
    QString setting() const;
    int minutes() const { return static_cast<int>(m_data.session.durationMinutes.value_or(0)); }
    bool hasRecording() const { return !m_data.session.audioStorageKey.empty(); }
    bool hasTranscript() const { return m_data.transcript.has_value(); }
    QString transcriptOutlook() const;
    QString transcriptFailure() const;
    bool isMeasured() const { return !m_data.dimensions.empty(); }
    bool isOutdated() const { return m_data.session.outdated; }
    int patientWords() const { return static_cast<int>(m_data.patientWords); }
    QString qualitySummary() const;
    QString qualityDetails() const { return qualityNotes().join(QStringLiteral("; ")); }
    QVariantList safetyMentions() const;
    bool isDrawn() const { return m_drawn; }
    bool canUndo() const { return m_data.history.undoable > 0; }
    bool canRedo() const { return m_data.history.redoable > 0; }
    QString refusal() const { return m_refusal; }
    QString chosenColumn() const { return m_chosen; }
    void choose(const QString& column);

public slots:
    /// Opens the session and its recording again, as after a lock.
    void reload();

    void editText(int segment, const QString& text);
    /// At a character of the segment's text.
    void split(int segment, int character);
    void mergeWithNext(int segment);
    void renameSpeaker(const QString& from, const QString& to);
    void swapSpeakers(const QString& one, const QString& other);
    void setSpeaker(int segment, const QString& speaker);
    /// `voice`: "patient", "therapist" or "other".
    void setRole(const QString& speaker, const QString& voice);
    /// Every place that the transcript's search found.
    void replaceAll(const QString& replacement);
    void undo();
    void redo();

    void dispute(const QString& column, const QString& remarks);
    void withdrawDispute(const QString& column);
    void analyse();

signals:
    void subjectChanged();
    void loaded();
    void drawnChanged();
    void refusalChanged();
    void chosenChanged();

private:
    QStringList qualityNotes() const;
    using Command = std::function<base::Result<>(site::Site& site, const base::SessionId& session, std::int64_t seen)>;

    void load();
    void show(base::Result<ReviewData> data);
    void showMarks();
    void openRecording();
    void draw(site::PeakSource peaks);
    void run(Command command);
    void runNext();
    void change(site::TranscriptChange change);
    void write(const events::SessionMarked& mark);
    void setRefusal(const QString& text);
    void showEvidence();

    SiteThread* m_site = nullptr;
    QString m_sessionText;
    base::SessionId m_session;
    ReviewData m_data;
    TranscriptModel m_transcript;
    DimensionModel m_dimensions;
    EvidenceModel m_evidence;
    SessionMarksModel m_marks;
    Waveform m_waveform;
    AudioPlayer m_player;
    NoteController m_note;
    Job m_analysis;
    SessionAnalysis m_measuring{m_analysis};
    Job m_drawing;
    QList<Command> m_waiting; // each needs the version that the one before it makes
    bool m_writing = false;
    bool m_loading = true;
    bool m_drawn = false;
    QString m_error;
    QString m_refusal;
    QString m_chosen;
};

} // namespace voither::ui
