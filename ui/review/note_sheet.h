// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "desktop/paper.h"

namespace voither::ui {

/// The signed notes of a session, each on as many sheets of its own as it takes.
class NoteSheet : public voither::ui::Paper { // moc wants the whole name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the note's controller has one")

public:
    using Paper::Paper;

    struct Subject {
        QString site; // its name and number
        bool demonstration = false;
        QString person;
        QString session; // "Sessão 3, 21/11/2026"
    };
    struct SignedNote {
        QString text;
        QString author;
        QString signedAt; // as it is shown
    };
    void show(Subject subject, std::vector<SignedNote> notes);

    /// Which of them is printed or saved next, also when the notes are shown anew before the user has answered.
    Q_INVOKABLE void choose(int note);

protected:
    QString title() const override;
    QString fileName() const override;
    bool isEmpty() const override { return !m_chosen; }
    void draw(QPagedPaintDevice& device) const override;

private:
    Subject m_subject;
    std::vector<SignedNote> m_notes;
    std::optional<SignedNote> m_chosen;
};

} // namespace voither::ui
