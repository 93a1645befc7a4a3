// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/timeline_model.h"

#include <QLocale>
#include <algorithm>
#include <map>

#include "desktop/wording.h"
#include "person/intervention_words.h"
#include "projections/counts.h"
#include "projections/notes.h"
#include "projections/overview.h"
#include "projections/people.h"

namespace voither::ui {

namespace {

/// Everything that a timeline is made of, out of the database.
struct Happened {
    std::vector<projections::SessionLine> sessions;
    std::vector<projections::Note> notes;
    std::vector<projections::Intervention> interventions;
    std::vector<projections::Consent> consents;
    std::map<base::UserId, QString> users;
};

base::Result<Happened> read(site::Site& site, const base::PersonId& person)
{
    auto sessions = projections::sessionLines(site.database(), person);
    auto notes = projections::notesOf(site.database(), site.vault(), person);
    auto interventions = projections::interventionsOf(site.database(), site.vault(), person);
    auto consents = projections::consentsOf(site.database(), person);
    const auto users = projections::users(site.database());
    for (const base::Error* error : std::initializer_list<const base::Error*>{
             sessions ? nullptr : &sessions.error(), notes ? nullptr : &notes.error(),
             interventions ? nullptr : &interventions.error(), consents ? nullptr : &consents.error(),
             users ? nullptr : &users.error()}) {
        if (error != nullptr) {
            return tl::unexpected(*error);
        }
    }
    Happened all{std::move(*sessions), std::move(*notes), std::move(*interventions), std::move(*consents), {}};
    for (const auto& user : *users) {
        all.users[user.id] = toQString(user.name);
    }
    return all;
}

/// The beginning of a text on one line.
QString excerpt(const std::string& text)
{
    constexpr int most = 160;
    const QString line = toQString(text).simplified();
    return line.size() > most ? line.left(most - 1).trimmed() + QChar(0x2026) : line;
}

QString joined(const QStringList& parts)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            said.append(part);
        }
    }
    return said.join(QStringLiteral(" · "));
}

QDateTime dayOf(const std::string& date)
{
    return QDate::fromString(toQString(date), Qt::ISODate).startOfDay();
}

QString userName(const Happened& all, const base::UserId& user)
{
    const auto found = all.users.find(user);
    return found == all.users.end() ? QString() : found->second;
}

TimelineEntry entryOf(const Happened& all, const projections::SessionLine& session)
{
    const QString minutes = session.durationMinutes
        ? TimelineModel::tr("%1 min").arg(QLocale().toString(static_cast<int>(*session.durationMinutes)))
        : QString();
    const QString words = session.patientWords
        ? TimelineModel::tr("%Ln palavra(s) da pessoa", nullptr, static_cast<int>(*session.patientWords))
        : QString();
    QString state;
    if (!session.measured) {
        state = session.transcript ? TimelineModel::tr("por analisar")
            : session.audio        ? TimelineModel::tr("por transcrever")
                                   : TimelineModel::tr("sem gravação");
    }
    return {.at = toQDateTime(session.sessionDatetime),
            .timed = true,
            .title = TimelineModel::tr("Sessão %1").arg(session.sessionNumber),
            .detail = joined({userName(all, session.therapist), minutes, words, state}),
            .icon = QStringLiteral("message-square"),
            .tone = QStringLiteral("accent"),
            .session = toQString(session.id.toString())};
}

TimelineEntry entryOf(const Happened& all, const projections::Note& note)
{
    const auto session = std::find_if(all.sessions.begin(), all.sessions.end(),
                                      [&note](const auto& each) { return each.id == note.session; });
    const bool isSigned = note.signedAt.has_value();
    const bool ofSession = session != all.sessions.end();
    QString title = isSigned ? TimelineModel::tr("Nota assinada") : TimelineModel::tr("Nota em rascunho");
    if (ofSession) {
        title = (isSigned ? TimelineModel::tr("Nota da sessão %1, assinada")
                          : TimelineModel::tr("Nota da sessão %1, em rascunho"))
                    .arg(session->sessionNumber);
    }
    return {.at = toQDateTime(note.signedAt.value_or(note.writtenAt)),
            .timed = true,
            .title = title,
            .detail = joined({userName(all, note.author), excerpt(note.text)}),
            .icon = isSigned ? QStringLiteral("signature") : QStringLiteral("notebook-pen"),
            .tone = isSigned ? QStringLiteral("good") : QStringLiteral("warn"),
            .session = ofSession ? toQString(note.session.toString()) : QString()};
}

TimelineEntry entryOf(const Happened& all, const projections::Intervention& intervention)
{
    return {.at = toQDateTime(intervention.prescribedAt),
            .timed = true,
            .title = interventionName(toQString(intervention.interventionType)),
            .detail = joined({excerpt(intervention.interventionDetails), userName(all, intervention.prescribedBy)}),
            .icon = QStringLiteral("flag"),
            .tone = QStringLiteral("warn"),
            .session = {}};
}

/// One entry for the giving, one for the withdrawal.
void addConsent(std::vector<TimelineEntry>& entries, const projections::Consent& consent)
{
    const bool recording = consent.kind == events::name(events::ConsentKind::Recording);
    entries.push_back({.at = dayOf(consent.givenOn),
                       .timed = false,
                       .title = recording ? TimelineModel::tr("Consentimento para gravar")
                                          : TimelineModel::tr("Consentimento para pesquisa"),
                       .detail = consent.givenBy == "guardian" ? TimelineModel::tr("dado por responsável")
                                                               : TimelineModel::tr("dado pela pessoa"),
                       .icon = QStringLiteral("shield-check"),
                       .tone = QStringLiteral("good"),
                       .session = {}});
    if (consent.withdrawnOn) {
        entries.push_back({.at = dayOf(*consent.withdrawnOn),
                           .timed = false,
                           .title = recording ? TimelineModel::tr("Consentimento para gravar retirado")
                                              : TimelineModel::tr("Consentimento para pesquisa retirado"),
                           .detail = {},
                           .icon = QStringLiteral("ban"),
                           .tone = QStringLiteral("bad"),
                           .session = {}});
    }
}

/// Newest first.
std::vector<TimelineEntry> entriesOf(const Happened& all)
{
    std::vector<TimelineEntry> entries;
    for (const auto& session : all.sessions) {
        entries.push_back(entryOf(all, session));
    }
    for (const auto& note : all.notes) {
        entries.push_back(entryOf(all, note));
    }
    for (const auto& intervention : all.interventions) {
        entries.push_back(entryOf(all, intervention));
    }
    for (const auto& consent : all.consents) {
        addConsent(entries, consent);
    }
    // Of one moment, what was added last happened last.
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
    return entries;
}

} // namespace

void TimelineModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &TimelineModel::load);
    emit siteChanged();
    // The person is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &TimelineModel::load, Qt::QueuedConnection);
}

void TimelineModel::load()
{
    const auto id = base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
    m_site->ask(
        this, [id](site::Site& site) { return read(site, id); },
        [this](const base::Result<Happened>& happened) {
            beginResetModel();
            m_entries = happened ? entriesOf(*happened) : std::vector<TimelineEntry>();
            m_error = happened ? QString() : describe(happened.error());
            m_loading = false;
            endResetModel();
            emit loaded();
        });
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const TimelineEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case WhenRole:
        return entry.timed ? locale.toString(entry.at, tr("dd/MM, HH:mm", "day and time in a list of one month"))
                           : locale.toString(entry.at, tr("dd/MM", "day in a list of one month"));
    case MonthRole: {
        const QString month = locale.toString(entry.at, QStringLiteral("MMMM yyyy"));
        return month.left(1).toUpper() + month.mid(1);
    }
    case IconRole:
        return entry.icon;
    case ToneRole:
        return entry.tone;
    case SessionRole:
        return entry.session;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {WhenRole, "when"},      {MonthRole, "month"},
            {IconRole, "icon"},   {ToneRole, "tone"},     {SessionRole, "session"}};
}

} // namespace voither::ui
