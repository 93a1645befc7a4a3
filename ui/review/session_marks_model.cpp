// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/session_marks_model.h"

#include <algorithm>
#include <cmath>

#include "base/clock.h"
#include "desktop/wording.h"

namespace voither::ui {

using events::MarkKind;
using projections::SessionMark;

namespace {

/// "08:52", or "1:08:52" from an hour on.
QString clockText(double seconds)
{
    constexpr int minute = 60;
    const int whole = std::max(0, static_cast<int>(std::floor(seconds)));
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = two(whole / minute % minute) + QLatin1Char(':') + two(whole % minute);
    const int hours = whole / (minute * minute);
    return hours > 0 ? QString::number(hours) + QLatin1Char(':') + rest : rest;
}

bool isSame(const SessionMark& a, const SessionMark& b)
{
    return a.kind == b.kind && a.seconds == b.seconds && a.lengthSeconds == b.lengthSeconds && a.text == b.text;
}

} // namespace

/// Rows that stay are left alone, so that a list keeps its place in them.
void SessionMarksModel::setMarks(const base::PersonId& person, const base::SessionId& session,
                                 std::vector<SessionMark> marks)
{
    if (session != m_session) {
        m_removed.reset();
    }
    m_person = person;
    m_session = session;
    for (int row = count() - 1; row >= 0; --row) {
        const base::Uuid id = m_marks[static_cast<std::size_t>(row)].id;
        if (std::none_of(marks.begin(), marks.end(), [&id](const SessionMark& mark) { return mark.id == id; })) {
            beginRemoveRows({}, row, row);
            m_marks.erase(m_marks.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i >= m_marks.size() || m_marks[i].id != marks[i].id) {
            beginInsertRows({}, row, row);
            m_marks.insert(m_marks.begin() + row, marks[i]);
            endInsertRows();
        } else if (!isSame(m_marks[i], marks[i])) {
            m_marks[i] = marks[i];
            emit dataChanged(index(row), index(row));
        }
    }
    if (m_marks.size() > marks.size()) { // one was moved
        beginResetModel();
        m_marks = std::move(marks);
        endResetModel();
    }
    emit countChanged();
}

bool SessionMarksModel::isOwn(int row) const
{
    return row >= 0 && row < count() && m_marks[static_cast<std::size_t>(row)].kind == MarkKind::Mark;
}

events::SessionMarked SessionMarksModel::eventOf(const SessionMark& mark) const
{
    return {.mark = mark.id,
            .session = m_session,
            .person = m_person,
            .kind = mark.kind,
            .seconds = mark.seconds,
            .lengthSeconds = mark.lengthSeconds,
            .removed = false,
            .text = mark.text.empty() ? events::Personal() : events::Personal(mark.text)};
}

QString SessionMarksModel::mark(double seconds)
{
    if (m_session.isNull()) {
        return {};
    }
    const SessionMark mark{base::Uuid::generate(base::SystemClock().now()), MarkKind::Mark, seconds, {}, {}};
    emit written(eventOf(mark));
    return toQString(mark.id.toString());
}

void SessionMarksModel::word(int row, const QString& text)
{
    const std::string words = text.trimmed().toStdString();
    if (isOwn(row) && m_marks[static_cast<std::size_t>(row)].text != words) {
        SessionMark mark = m_marks[static_cast<std::size_t>(row)];
        mark.text = words;
        emit written(eventOf(mark));
    }
}

void SessionMarksModel::remove(int row)
{
    if (isOwn(row)) {
        m_removed = eventOf(m_marks[static_cast<std::size_t>(row)]);
        events::SessionMarked mark = *m_removed;
        mark.removed = true;
        emit written(mark);
    }
}

void SessionMarksModel::restore()
{
    if (m_removed) {
        emit written(*m_removed);
        m_removed.reset();
    }
}

QString SessionMarksModel::wordsOf(const SessionMark& mark) const
{
    switch (mark.kind) {
    case MarkKind::Pause:
        return tr("pausa de %1").arg(clockText(mark.lengthSeconds.value_or(0)));
    case MarkKind::Interruption:
        return tr("interrupção de %1").arg(clockText(mark.lengthSeconds.value_or(0)));
    case MarkKind::Mark:
        break;
    }
    return mark.text.empty() ? tr("marca") : toQString(mark.text);
}

QString SessionMarksModel::tell(int row) const
{
    if (row < 0 || row >= count()) {
        return {};
    }
    const SessionMark& mark = m_marks[static_cast<std::size_t>(row)];
    return tr("%1, %2").arg(clockText(mark.seconds), wordsOf(mark));
}

double SessionMarksModel::secondsAt(int row) const
{
    return row < 0 || row >= count() ? 0 : m_marks[static_cast<std::size_t>(row)].seconds;
}

int SessionMarksModel::rowOf(const QString& id) const
{
    const auto wanted = base::Uuid::parse(id.toStdString());
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [&](const SessionMark& mark) { return wanted && mark.id == *wanted; });
    return found == m_marks.end() ? -1 : static_cast<int>(found - m_marks.begin());
}

int SessionMarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SessionMarksModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const SessionMark& mark = m_marks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SecondsRole:
        return mark.seconds;
    case Qt::DisplayRole:
    case WordsRole:
        return wordsOf(mark);
    case TextRole:
        return toQString(mark.text);
    case OwnRole:
        return mark.kind == MarkKind::Mark;
    default:
        return {};
    }
}

QHash<int, QByteArray> SessionMarksModel::roleNames() const
{
    return {{SecondsRole, "seconds"}, {WordsRole, "words"}, {TextRole, "wording"}, {OwnRole, "own"}};
}

} // namespace voither::ui
