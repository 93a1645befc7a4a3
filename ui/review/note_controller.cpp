// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/note_controller.h"

#include <algorithm>

#include "desktop/wording.h"
#include "projections/counts.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "site/editing.h"

namespace voither::ui {

namespace {

constexpr int pauseMs = 1200;

/// With the registration, as on every note of a health service: "Helena Prado, CRP 06/12345".
QString authorOf(const std::vector<projections::UserEntry>& users, const base::UserId& id)
{
    const auto user = std::find_if(users.begin(), users.end(), [&id](const auto& each) { return each.id == id; });
    if (user == users.end()) {
        return NoteController::tr("alguém de outro local");
    }
    return toQString(user->council.empty() ? user->name : user->name + ", " + user->council);
}

base::Result<NoteSheet::Subject> subjectOf(site::Site& site, const base::PersonId& person,
                                           const base::SessionId& session)
{
    const auto whom = projections::findPerson(site.database(), person);
    if (!whom) {
        return tl::unexpected(whom.error());
    }
    const auto when = projections::findSession(site.database(), session);
    if (!when) {
        return tl::unexpected(when.error());
    }
    NoteSheet::Subject subject;
    const site::SiteDetails& details = site.details();
    subject.site = details.cnes.empty()
        ? toQString(details.name)
        : NoteController::tr("%1 · CNES %2").arg(toQString(details.name), toQString(details.cnes));
    subject.demonstration = details.demonstration;
    if (*whom) {
        QStringList called;
        if (!(*whom)->calledName().empty()) {
            called.append(toQString((*whom)->calledName()));
        }
        if (!(*whom)->recordNumber.empty()) {
            called.append(NoteController::tr("prontuário %1").arg(toQString((*whom)->recordNumber)));
        }
        subject.person = called.join(QStringLiteral(" · "));
    }
    if (*when) {
        subject.session = NoteController::tr("Sessão %1, %2")
                              .arg((*when)->sessionNumber)
                              .arg(shortDateTime(toQDateTime((*when)->sessionDatetime)));
    }
    return subject;
}

} // namespace

NoteController::NoteController(QObject* parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteController::save);
}

NoteController::~NoteController()
{
    save();
}

void NoteController::open(SiteThread* site, const base::PersonId& person, const base::SessionId& session)
{
    m_site = site;
    m_person = person;
    m_session = session;
    m_site->ask(
        this, [person, session](site::Site& open) { return notesOf(open, person, session); },
        [this](const base::Result<Notes>& notes) {
            m_error = notes ? QString() : describe(notes.error());
            if (notes && !isPending()) {
                show(*notes);
            }
            emit savedChanged();
        });
}

base::Result<NoteController::Notes> NoteController::notesOf(site::Site& site, const base::PersonId& person,
                                                            const base::SessionId& session)
{
    const auto all = projections::notesOf(site.database(), site.vault(), person);
    if (!all) {
        return tl::unexpected(all.error());
    }
    Notes notes;
    for (const projections::Note& note : *all) {
        if (note.session != session) {
            continue;
        }
        if (note.signedAt) {
            notes.signedNotes.push_back(note);
        } else if (note.author == site.vault().user().id) {
            notes.draft = note;
        }
    }
    std::reverse(notes.signedNotes.begin(), notes.signedNotes.end());
    const auto users = projections::users(site.database());
    auto subject = subjectOf(site, person, session);
    if (!users || !subject) {
        return tl::unexpected(users ? subject.error() : users.error());
    }
    for (const projections::Note& note : notes.signedNotes) {
        notes.authors.push_back(authorOf(*users, note.author));
    }
    notes.subject = std::move(*subject);
    return notes;
}

base::Result<NoteController::Notes> NoteController::write(site::Site& site, const base::PersonId& person,
                                                          const base::SessionId& session,
                                                          const std::optional<Draft>& draft, const std::string& text,
                                                          bool sign)
{
    base::Result<> written;
    if (draft) {
        written = site::rewordNote(site, person, draft->id, text, draft->version);
    } else if (const auto id = site::writeNote(site, person, session, text); !id) {
        written = tl::unexpected(id.error());
    }
    if (!written) {
        return tl::unexpected(written.error());
    }
    auto notes = notesOf(site, person, session);
    if (!notes || !sign || !notes->draft) {
        return notes;
    }
    if (const auto done = site::signNote(site, person, notes->draft->id, notes->draft->version); !done) {
        return tl::unexpected(done.error());
    }
    return notesOf(site, person, session);
}

void NoteController::show(const Notes& notes)
{
    m_draft = notes.draft ? std::optional(Draft{notes.draft->id, notes.draft->version}) : std::nullopt;
    m_savedText = notes.draft ? toQString(notes.draft->text) : QString();
    if (m_text != m_savedText) {
        m_text = m_savedText;
        emit textChanged();
    }
    m_signed.clear();
    std::vector<NoteSheet::SignedNote> printed;
    for (std::size_t i = 0; i < notes.signedNotes.size(); ++i) {
        const projections::Note& note = notes.signedNotes[i];
        printed.push_back({toQString(note.text), notes.authors[i], shortDateTime(toQDateTime(*note.signedAt))});
        m_signed.append(QVariantMap{{QStringLiteral("text"), printed.back().text},
                                    {QStringLiteral("author"), printed.back().author},
                                    {QStringLiteral("signedAt"), printed.back().signedAt}});
    }
    m_sheet.show(notes.subject, std::move(printed));
    emit notesChanged();
}

void NoteController::setText(const QString& text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_pause.start();
    emit textChanged();
    emit savedChanged();
}

void NoteController::useTemplate()
{
    const QString headings = tr("Relato:\n\nObservação:\n\nAvaliação:\n\nConduta e plano:\n");
    setText(m_text.trimmed().isEmpty() ? headings : m_text + QStringLiteral("\n\n") + headings);
}

void NoteController::save()
{
    m_pause.stop();
    if (m_text != m_savedText && canSign() && !m_writing) {
        write(false);
    }
}

void NoteController::sign()
{
    m_pause.stop();
    if (!canSign()) {
        return;
    }
    if (m_writing) {
        m_signNext = true;
    } else {
        write(true);
    }
}

void NoteController::write(bool sign)
{
    if (!m_site) {
        return;
    }
    m_writing = true;
    const QString written = m_text;
    m_site->change(
        this,
        [person = m_person, session = m_session, draft = m_draft, text = written.toStdString(),
         sign](site::Site& site) { return write(site, person, session, draft, text, sign); },
        [this, written, sign](const base::Result<Notes>& notes) { answered(notes, written, sign); });
    emit savedChanged();
}

void NoteController::answered(const base::Result<Notes>& notes, const QString& written, bool signing)
{
    m_writing = false;
    m_error = notes ? QString() : describe(notes.error());
    if (notes && (signing || m_text == written)) {
        show(*notes);
    } else if (notes && notes->draft) { // somebody typed on meanwhile
        m_draft = Draft{notes->draft->id, notes->draft->version};
        m_savedText = written;
        m_pause.start();
    }
    emit savedChanged();
    if (notes && signing) {
        emit signedNow();
    }
    if (m_signNext) {
        m_signNext = false;
        sign();
    }
}

} // namespace voither::ui
