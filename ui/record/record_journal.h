// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "desktop/site_thread.h"
#include "record/record_marks_model.h"

namespace voither::ui {

/// The marks and notes of a recording that runs. They are written into the record as they come; behind the lock they
/// wait.
class RecordJournal : public QObject {
    Q_OBJECT

public:
    /// `site` outlives it.
    explicit RecordJournal(SiteThread& site, QObject* parent = nullptr);

    void begin(const events::RecordingStarted& recording);
    /// It is over: marks that wait are still written, notes are not.
    void clear();
    /// The site is open again.
    void writeWaiting();

    RecordMarksModel* marks() { return &m_marks; }
    /// Gives the row of the new mark. `length` is that of a pause or an interruption.
    int mark(events::MarkKind kind, double seconds, std::optional<double> length = {});
    void wordMark(int row, const QString& text);
    void removeMark(int row);

    QString notes() const { return m_notes; }
    /// Saved a moment after the last one.
    void setNotes(const QString& notes);
    void saveNotes();
    bool areNotesSaved() const { return m_notes == m_savedNotes; }

signals:
    void notesChanged();
    /// The site did not take a mark or a note.
    void refused(const QString& why);

private:
    void write(const events::SessionMarked& mark);
    void writeMarks();

    SiteThread& m_site;
    std::optional<events::RecordingStarted> m_recording;
    RecordMarksModel m_marks;
    std::vector<events::SessionMarked> m_unwritten; // in their order
    bool m_writing = false;
    QTimer m_noteTimer;
    QString m_notes;
    QString m_savedNotes;
    base::Uuid m_note; // null: not written yet
};

} // namespace voither::ui
