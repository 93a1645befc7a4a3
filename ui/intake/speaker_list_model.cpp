// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/speaker_list_model.h"

#include <QLocale>
#include <algorithm>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

constexpr int longestExcerpt = 140;

/// The speaker's first words that are more than a greeting, where there are any.
QString firstWordsOf(const transcript::Transcript& transcript, const std::string& speaker)
{
    constexpr qsizetype enough = 24;
    QString longest;
    int looked = 0;
    for (const transcript::Segment& segment : transcript.segments) {
        if (segment.speaker != speaker || looked++ > 12) {
            continue;
        }
        const QString text = toQString(segment.text).simplified();
        if (text.size() > longest.size()) {
            longest = text;
        }
        if (longest.size() >= enough) {
            break;
        }
    }
    return longest.size() > longestExcerpt ? longest.left(longestExcerpt - 1).trimmed() + QChar(0x2026) : longest;
}

} // namespace

void SpeakerListModel::show(const transcript::Transcript& transcript)
{
    beginResetModel();
    m_voices.clear();
    for (const transcript::SpeakerSummary& summary : transcript::speakers(transcript)) {
        const bool stated = transcript::roleOfLabel(summary.name).has_value();
        m_voices.push_back({summary, transcript.rolesGuessed && !stated, firstWordsOf(transcript, summary.name)});
    }
    endResetModel();
    emit rolesChanged();
}

void SpeakerListModel::clear()
{
    beginResetModel();
    m_voices.clear();
    endResetModel();
    emit rolesChanged();
}

transcript::RoleOptions SpeakerListModel::roles() const
{
    transcript::RoleOptions roles;
    for (const Voice& voice : m_voices) {
        roles.bySpeaker[voice.summary.name] = voice.summary.role;
    }
    return roles;
}

bool SpeakerListModel::isWithoutPatient() const
{
    return std::none_of(m_voices.begin(), m_voices.end(),
                        [](const Voice& voice) { return voice.summary.role == transcript::Role::Patient; });
}

bool SpeakerListModel::isGuessed() const
{
    return std::any_of(m_voices.begin(), m_voices.end(), [](const Voice& voice) { return voice.guessed; });
}

void SpeakerListModel::setRole(int row, Who who)
{
    if (row < 0 || row >= count()) {
        return;
    }
    Voice& voice = m_voices[static_cast<std::size_t>(row)];
    voice.summary.role = static_cast<transcript::Role>(who);
    voice.guessed = false;
    emit dataChanged(index(row), index(row));
    emit rolesChanged();
}

QString SpeakerListModel::nameOf(const Voice& voice) const
{
    const QString name = toQString(voice.summary.name);
    if (name.isEmpty()) {
        return tr("Voz sem nome");
    }
    const QLatin1String channel("channel_");
    return name.startsWith(channel) ? tr("Microfone %1").arg(name.mid(channel.size())) : name;
}

QString SpeakerListModel::amountOf(const Voice& voice) const
{
    const QLocale locale;
    QStringList parts{tr("%n fala(s)", nullptr, static_cast<int>(voice.summary.segments)),
                      tr("%n palavra(s)", nullptr, static_cast<int>(voice.summary.words))};
    if (voice.summary.duration > 0) {
        parts.append(tr("%1 min").arg(locale.toString(voice.summary.duration / 60, 'f', 1)));
    }
    return parts.join(QStringLiteral(" · "));
}

int SpeakerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SpeakerListModel::data(const QModelIndex& index, int role) const
{
    const Voice& voice = m_voices.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(voice);
    case WhoRole:
        return static_cast<int>(voice.summary.role);
    case GuessedRole:
        return voice.guessed;
    case AmountRole:
        return amountOf(voice);
    case FirstWordsRole:
        return voice.firstWords;
    default:
        return {};
    }
}

QHash<int, QByteArray> SpeakerListModel::roleNames() const
{
    return {{NameRole, "name"},
            {WhoRole, "who"},
            {GuessedRole, "guessed"},
            {AmountRole, "amount"},
            {FirstWordsRole, "firstWords"}};
}

} // namespace voither::ui
