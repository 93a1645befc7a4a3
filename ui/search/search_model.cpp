// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/search_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

#include "desktop/wording.h"
#include "projections/fold.h"
#include "projections/people.h"
#include "projections/sessions.h"
#include "search/snippet.h"

namespace voither::ui {

namespace {

constexpr std::int64_t mostPeople = 6;
constexpr std::size_t mostSessions = 8;
constexpr std::int64_t mostHits = 60; // several may be of one session

QString nameOf(const projections::PersonEntry& person)
{
    return person.calledName().empty()
        ? QCoreApplication::translate("voither::ui::SearchModel", "Prontuário %1").arg(toQString(person.recordNumber))
        : toQString(person.calledName());
}

base::Result<> addPeople(site::Site& site, const std::string& text, SearchModel::Rows& rows)
{
    const auto found = projections::listPeople(site.database(), site.vault(), text, {.offset = 0, .limit = mostPeople});
    if (!found) {
        return tl::unexpected(found.error());
    }
    for (const projections::PersonEntry& person : found->people) {
        QStringList details;
        if (!person.recordNumber.empty() && !person.calledName().empty()) {
            details.append(SearchModel::tr("Prontuário %1").arg(toQString(person.recordNumber)));
        }
        details.append(SearchModel::tr("%n sessão(ões)", nullptr, static_cast<int>(person.sessions)));
        const QString detail = details.join(QStringLiteral(" · "));
        rows.push_back({nameOf(person), detail, detail.toHtmlEscaped(), toQString(person.id.toString()), {}, -1});
    }
    return {};
}

base::Result<> addSessions(site::Site& site, const std::string& text, SearchModel::Rows& rows)
{
    const auto hits = projections::searchTranscripts(site.database(), text, {}, mostHits);
    if (!hits) {
        return tl::unexpected(hits.error());
    }
    const auto words = projections::foldedWords(text);
    std::vector<base::SessionId> seen;
    for (const projections::TranscriptHit& hit : *hits) {
        if (seen.size() == mostSessions || std::find(seen.begin(), seen.end(), hit.session) != seen.end()) {
            continue;
        }
        seen.push_back(hit.session);
        const auto session = projections::findSession(site.database(), hit.session);
        const auto person = projections::findPerson(site.database(), hit.person);
        if (!session || !person) {
            return tl::unexpected(session ? person.error() : session.error());
        }
        if (*session && *person) {
            const QDate day = toQDateTime((*session)->sessionDatetime).date();
            Snippet snippet = snippetOf(toQString(hit.text), words);
            rows.push_back({SearchModel::tr("%1 · Sessão %2, %3")
                                .arg(nameOf(**person))
                                .arg((*session)->sessionNumber)
                                .arg(shortDate(day)),
                            std::move(snippet.plain), std::move(snippet.styled), toQString(hit.person.toString()),
                            toQString(hit.session.toString()), static_cast<int>(hit.segment)});
        }
    }
    return {};
}

base::Result<SearchModel::Rows> find(site::Site& site, const QString& text)
{
    const std::string searched = text.toStdString();
    SearchModel::Rows rows;
    if (const auto people = addPeople(site, searched, rows); !people) {
        return tl::unexpected(people.error());
    }
    if (text.size() >= SearchModel::leastLetters) {
        if (const auto sessions = addSessions(site, searched, rows); !sessions) {
            return tl::unexpected(sessions.error());
        }
    }
    return rows;
}

} // namespace

void SearchModel::setSite(SiteThread* site)
{
    if (site != m_site) {
        m_site = site;
        emit siteChanged();
    }
}

void SearchModel::setText(const QString& text)
{
    const QString searched = text.trimmed();
    if (searched == m_text) {
        return;
    }
    m_text = searched;
    emit textChanged();
    if (m_text.isEmpty()) {
        show({}, {});
    } else {
        search();
    }
}

void SearchModel::search()
{
    if (m_asked || !m_site) {
        return;
    }
    m_asked = true;
    emit shown();
    m_site->ask(
        this, [text = m_text](site::Site& site) { return find(site, text); },
        [this, text = m_text](base::Result<SearchModel::Rows> rows) {
            m_asked = false;
            if (text == m_text) {
                show(rows ? std::move(*rows) : SearchModel::Rows(), rows ? QString() : describe(rows.error()));
            } else if (!m_text.isEmpty()) {
                search();
            }
        });
}

void SearchModel::show(Rows rows, const QString& error)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    m_shownText = m_text;
    m_error = error;
    emit shown();
}

int SearchModel::people() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.session.isEmpty(); }));
}

QString SearchModel::personAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].person : QString();
}

QString SearchModel::sessionAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].session : QString();
}

int SearchModel::segmentAt(int row) const
{
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)].segment : -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case GroupRole:
        return row.session.isEmpty() ? QStringLiteral("people") : QStringLiteral("sessions");
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case SnippetRole:
        return row.snippet;
    case PersonRole:
        return row.person;
    case SessionRole:
        return row.session;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{GroupRole, "group"},     {TitleRole, "title"},   {DetailRole, "detail"},
            {SnippetRole, "snippet"}, {PersonRole, "person"}, {SessionRole, "session"}};
}

} // namespace voither::ui
