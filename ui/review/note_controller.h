// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

#include "desktop/site_thread.h"
#include "projections/notes.h"
#include "review/note_sheet.h"

namespace voither::ui {

/// The notes of one session: those that are signed, as they are for good, and the draft of whoever opened the site,
/// which saves itself soon after each keystroke.
class NoteController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// There are words that are not on the medium yet.
    Q_PROPERTY(bool pending READ isPending NOTIFY savedChanged)
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged)
    Q_PROPERTY(bool canSign READ canSign NOTIFY savedChanged)
    Q_PROPERTY(QString error READ error NOTIFY savedChanged)
    /// Of {text, author, signedAt}, the newest first.
    Q_PROPERTY(QVariantList signedNotes READ signedNotes NOTIFY notesChanged)
    /// The same on paper, in the same order.
    Q_PROPERTY(voither::ui::NoteSheet* sheet READ sheet CONSTANT)

public:
    explicit NoteController(QObject* parent = nullptr);
    /// Saves what is pending, if the site is still open.
    ~NoteController() override;

    void open(SiteThread* site, const base::PersonId& person, const base::SessionId& session);

    QString text() const { return m_text; }
    void setText(const QString& text);
    bool isPending() const { return m_text != m_savedText || m_writing; }
    bool isSaved() const { return m_draft.has_value() && !isPending(); }
    bool canSign() const { return !m_text.trimmed().isEmpty(); }
    QString error() const { return m_error; }
    QVariantList signedNotes() const { return m_signed; }
    NoteSheet* sheet() { return &m_sheet; }

public slots:
    /// Puts the headings of a note below what is there.
    void useTemplate();
    void save();
    /// Saves and then freezes the draft; another one may be begun after it.
    void sign();

signals:
    void textChanged();
    void savedChanged();
    void notesChanged();
    void signedNow();

private:
    /// What the screen knows of the draft in the log.
    struct Draft {
        base::Uuid id;
        std::int64_t version = 0;
    };
    struct Notes {
        std::optional<projections::Note> draft;
        std::vector<projections::Note> signedNotes; // the newest first
        std::vector<QString> authors;               // of them
        NoteSheet::Subject subject;
    };

    static base::Result<Notes> notesOf(site::Site& site, const base::PersonId& person, const base::SessionId& session);
    static base::Result<Notes> write(site::Site& site, const base::PersonId& person, const base::SessionId& session,
                                     const std::optional<Draft>& draft, const std::string& text, bool sign);
    void show(const Notes& notes);
    void write(bool sign);
    void answered(const base::Result<Notes>& notes, const QString& written, bool signing);

    SiteThread* m_site = nullptr;
    base::PersonId m_person;
    base::SessionId m_session;
    std::optional<Draft> m_draft;
    QString m_text;
    QString m_savedText;
    QVariantList m_signed;
    NoteSheet m_sheet;
    QTimer m_pause;
    bool m_writing = false;
    bool m_signNext = false;
    QString m_error;
};

} // namespace voither::ui
