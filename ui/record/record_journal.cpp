// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_journal.h"

#include "desktop/wording.h"
#include "site/editing.h"
#include "site/recordings.h"

namespace voither::ui {

namespace {

constexpr int noteMilliseconds = 1000;

} // namespace

RecordJournal::RecordJournal(SiteThread& site, QObject* parent)
    : QObject(parent)
    , m_site(site)
{
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteMilliseconds);
    connect(&m_noteTimer, &QTimer::timeout, this, &RecordJournal::saveNotes);
}

void RecordJournal::begin(const events::RecordingStarted& recording)
{
    m_recording = recording;
}

void RecordJournal::clear()
{
    m_recording.reset();
    m_marks.clear();
    m_notes.clear();
    m_savedNotes.clear();
    m_note = {};
    emit notesChanged();
}

void RecordJournal::writeWaiting()
{
    writeMarks();
    saveNotes();
}

// --- marks ---

int RecordJournal::mark(events::MarkKind kind, double seconds, std::optional<double> length)
{
    events::SessionMarked mark;
    mark.mark = base::Uuid::generate(base::SystemClock().now());
    mark.session = m_recording->session;
    mark.person = m_recording->person;
    mark.kind = kind;
    mark.seconds = seconds;
    mark.lengthSeconds = length;
    write(mark);
    return m_marks.add(mark);
}

void RecordJournal::wordMark(int row, const QString& text)
{
    if (m_recording && text != m_marks.textAt(row)) {
        m_marks.word(row, text);
        write(m_marks.at(row));
    }
}

void RecordJournal::removeMark(int row)
{
    if (!m_recording) {
        return;
    }
    events::SessionMarked mark = m_marks.at(row);
    m_marks.remove(row);
    mark.removed = true;
    write(mark);
}

void RecordJournal::write(const events::SessionMarked& mark)
{
    m_unwritten.push_back(mark);
    writeMarks();
}

/// One after the other.
void RecordJournal::writeMarks()
{
    if (m_writing || m_unwritten.empty()) {
        return;
    }
    m_writing = true;
    m_site.ask(
        this, [mark = m_unwritten.front()](site::Site& site) { return site::markSession(site, mark); },
        [this](const base::Result<base::Uuid>& written) {
            m_writing = false;
            if (written) {
                m_unwritten.erase(m_unwritten.begin());
                writeMarks();
            } else if (written.error().code != base::ErrorCode::Locked) {
                emit refused(describe(written.error()));
            }
        });
}

// --- notes ---

void RecordJournal::setNotes(const QString& notes)
{
    if (notes != m_notes) {
        m_notes = notes;
        emit notesChanged();
        m_noteTimer.start();
    }
}

void RecordJournal::saveNotes()
{
    m_noteTimer.stop();
    if (!m_recording || areNotesSaved() || m_notes.trimmed().isEmpty()) {
        return;
    }
    m_site.ask(
        this,
        [recording = *m_recording, note = m_note, text = m_notes.toStdString()](site::Site& site) {
            return site::noteRecording(site, recording, note, text);
        },
        [this, text = m_notes](const base::Result<base::Uuid>& written) {
            if (written) {
                m_note = *written;
                m_savedNotes = text;
                emit notesChanged();
            } else if (written.error().code != base::ErrorCode::Locked) {
                emit refused(describe(written.error()));
            }
        });
}

} // namespace voither::ui
