// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/note_sheet.h"

#include <QPagedPaintDevice>
#include <QTextDocument>
#include <utility>

#include "charts/theme.h"

namespace voither::ui {

namespace {

constexpr double bodyPoints = 10.5;

} // namespace

void NoteSheet::show(Subject subject, std::vector<SignedNote> notes)
{
    m_subject = std::move(subject);
    m_notes = std::move(notes);
}

void NoteSheet::choose(int note)
{
    const bool isThere = note >= 0 && note < std::ssize(m_notes);
    m_chosen = isThere ? std::optional(m_notes[static_cast<std::size_t>(note)]) : std::nullopt;
}

QString NoteSheet::title() const
{
    return tr("Nota de sessão"); // of whom is not for the properties of a file
}

QString NoteSheet::fileName() const
{
    return tr("nota-de-sessao", "file name");
}

void NoteSheet::draw(QPagedPaintDevice& device) const
{
    if (isEmpty()) {
        return;
    }
    const SignedNote& note = *m_chosen;
    const charts::Palette& colours = charts::palette(charts::Theme::Light);
    const auto muted = [&colours](const QString& text) {
        return QStringLiteral("<p style='color:%1'>%2</p>").arg(colours.muted.name(), text.toHtmlEscaped());
    };
    QString page = muted(m_subject.demonstration ? tr("%1 · DEMONSTRAÇÃO").arg(m_subject.site) : m_subject.site);
    page += QStringLiteral("<h2>%1</h2><p><b>%2</b><br>%3</p><hr>")
                .arg(title().toHtmlEscaped(), m_subject.person.toHtmlEscaped(), m_subject.session.toHtmlEscaped());
    page += QStringLiteral("<p style='white-space:pre-wrap'>%1</p><hr>").arg(note.text.toHtmlEscaped());
    page += muted(tr("Assinada no programa por %1 em %2").arg(note.author, note.signedAt));
    QTextDocument document;
    QFont font(charts::font(1).family());
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    document.setHtml(QStringLiteral("<body style='color:%1'>%2</body>").arg(colours.text.name(), page));
    document.print(&device); // breaks and numbers the pages
}

} // namespace voither::ui
