// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/session_list_model.h"

#include <QLocale>
#include <algorithm>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

using projections::SessionLine;

/// What is still to be done with a session counts up.
int statusRank(const SessionLine& line)
{
    return line.measured ? 3 : (line.transcript ? 2 : (line.audio ? 1 : 0));
}

int noteRank(const SessionLine& line)
{
    return line.noteSigned ? 2 : (line.noteDrafted ? 1 : 0);
}

template <class Line, class Key>
void sortBy(std::vector<Line>& lines, bool descending, Key key)
{
    std::stable_sort(lines.begin(), lines.end(), [&](const SessionLine& a, const SessionLine& b) {
        return descending ? key(b) < key(a) : key(a) < key(b);
    });
}

} // namespace

void SessionListModel::setSite(SiteThread* site)
{
    if (site == m_site) {
        return;
    }
    m_site = site;
    connect(site, &SiteThread::changed, this, &SessionListModel::load);
    emit siteChanged();
    // The person is set beside the site; both are there when the event loop is back.
    QMetaObject::invokeMethod(this, &SessionListModel::load, Qt::QueuedConnection);
}

base::Result<std::vector<SessionListModel::Line>> SessionListModel::lines(site::Site& site,
                                                                          const base::PersonId& person)
{
    const auto read = projections::sessionLines(site.database(), person);
    if (!read) {
        return tl::unexpected(read.error());
    }
    std::vector<Line> lines;
    for (const SessionLine& session : *read) {
        Line line{session, {}};
        if (session.audio && !session.transcript) {
            const auto job = site::transcriptionJobOf(site, session.id);
            if (!job) {
                return tl::unexpected(job.error());
            }
            if (*job) {
                line.transcription = (*job)->state;
            }
        }
        lines.push_back(line);
    }
    return lines;
}

void SessionListModel::load()
{
    const auto id = base::PersonId::parse(m_person.toStdString()).value_or(base::PersonId());
    m_site->ask(
        this, [id](site::Site& site) { return lines(site, id); },
        [this](base::Result<std::vector<Line>> lines) {
            m_loading = false;
            m_error = lines ? QString() : describe(lines.error());
            auto sorted = lines ? std::move(*lines) : std::vector<Line>();
            arrange(sorted);
            beginResetModel();
            m_lines = std::move(sorted);
            endResetModel();
            emit loaded();
        });
}

void SessionListModel::arrange(std::vector<Line>& lines) const
{
    if (m_sortRole == QLatin1String("duration")) {
        ui::sortBy(lines, m_sortDescending, [](const SessionLine& line) { return line.durationMinutes; });
    } else if (m_sortRole == QLatin1String("words")) {
        ui::sortBy(lines, m_sortDescending, [](const SessionLine& line) { return line.patientWords; });
    } else if (m_sortRole == QLatin1String("quality")) {
        ui::sortBy(lines, m_sortDescending, [](const SessionLine& line) { return line.qualityScore; });
    } else if (m_sortRole == QLatin1String("status")) {
        ui::sortBy(lines, m_sortDescending, statusRank);
    } else if (m_sortRole == QLatin1String("note")) {
        ui::sortBy(lines, m_sortDescending, noteRank);
    } else {
        ui::sortBy(lines, m_sortDescending, [](const SessionLine& line) { return line.sessionDatetime; });
    }
}

void SessionListModel::sortBy(const QString& role, bool descending)
{
    m_sortRole = role;
    m_sortDescending = descending;
    emit sortChanged();
    beginResetModel();
    arrange(m_lines);
    endResetModel();
}

QString SessionListModel::sessionAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_lines.size() ? toQString(m_lines[at].id.toString()) : QString();
}

int SessionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString SessionListModel::statusOf(const Line& line)
{
    if (line.measured) {
        return tr("analisada");
    }
    if (line.transcript) {
        return tr("por analisar");
    }
    if (!line.audio) {
        return tr("sem gravação");
    }
    switch (line.transcription.value_or(site::JobState::Cancelled)) {
    case site::JobState::Waiting:
    case site::JobState::Running:
        return tr("na fila");
    case site::JobState::Failed:
        return tr("não transcrita");
    default:
        return tr("por transcrever");
    }
}

QVariant SessionListModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    const QLocale locale;
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return static_cast<int>(line.sessionNumber);
    case DateRole:
        return shortDateTime(toQDateTime(line.sessionDatetime));
    case DurationRole:
        return line.durationMinutes ? tr("%1 min").arg(locale.toString(static_cast<int>(*line.durationMinutes)))
                                    : QString();
    case WordsRole:
        return line.patientWords ? locale.toString(static_cast<int>(*line.patientWords)) : QString();
    case QualityRole:
        return line.qualityScore ? tr("%1 %").arg(locale.toString(*line.qualityScore * 100, 'f', 0)) : QString();
    case StatusRole:
        return statusOf(line);
    case StatusToneRole:
        return line.measured || !(line.audio || line.transcript) ? QStringLiteral("neutral") : QStringLiteral("warn");
    case NoteRole:
        return line.noteSigned ? tr("assinada") : (line.noteDrafted ? tr("rascunho") : QString());
    case NoteToneRole:
        return line.noteSigned ? QStringLiteral("good") : QStringLiteral("warn");
    case SessionRole:
        return toQString(line.id.toString());
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{NumberRole, "number"},     {DateRole, "date"},      {DurationRole, "duration"},     {WordsRole, "words"},
            {QualityRole, "quality"},   {StatusRole, "status"},  {StatusToneRole, "statusTone"}, {NoteRole, "note"},
            {NoteToneRole, "noteTone"}, {SessionRole, "session"}};
}

} // namespace voither::ui
