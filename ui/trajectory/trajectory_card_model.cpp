// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_card_model.h"

#include <limits>

#include "charts/content.h"
#include "desktop/wording.h"
#include "trajectory/summary.h"

namespace voither::ui {

namespace {

/// One value a week from the first to the last: between two means on their line, in a gap NaN.
QVariantList evenly(const trajectory::Course& course)
{
    QVariantList line;
    auto gap = course.gaps.begin();
    for (std::size_t i = 0; i < course.weeks.size(); ++i) {
        if (i > 0) {
            const auto& from = course.weeks[i - 1];
            const auto& to = course.weeks[i];
            const auto days = std::chrono::sys_days(to.week) - std::chrono::sys_days(from.week);
            const auto weeks = std::chrono::floor<std::chrono::weeks>(days).count();
            const bool broken = gap != course.gaps.end() && gap->before == to.week;
            gap += broken ? 1 : 0;
            for (std::int64_t week = 1; week < weeks; ++week) {
                const double share = static_cast<double>(week) / static_cast<double>(weeks);
                line.append(broken ? std::numeric_limits<double>::quiet_NaN()
                                   : from.mean + share * (to.mean - from.mean));
            }
        }
        line.append(course.weeks[i].mean);
    }
    return line;
}

} // namespace

TrajectoryCardModel::Card TrajectoryCardModel::cardOf(const trajectory::Course& course, std::optional<base::Date> since)
{
    const base::UiLanguage language = uiLanguage();
    const int decimals = trajectory::decimalsOf(course.series);
    Card card;
    card.title = toQString(charts::shortTitle(course.series.column, language));
    if (!course.weeks.empty()) {
        card.value = toQString(base::formatNumber(course.weeks.back().mean, decimals, language));
    }
    if (course.change) {
        card.reliable = course.change->reliable();
        card.change = toQString(trajectory::formatSigned(course.change->amount, decimals, language));
        if (card.reliable) {
            card.change.prepend(course.change->amount > 0 ? QStringLiteral("\u2191 ") : QStringLiteral("\u2193 "));
        }
    }
    card.line = evenly(since ? trajectory::since(course, *since) : course);
    const QString summary = toQString(trajectory::summarise(course, language).text);
    const QString title = toQString(charts::title(course.series.column, language));
    card.description = card.value.isEmpty()
        ? QStringLiteral("%1. %2").arg(title, summary)
        : tr("%1, última semana %2. %3", "dimension, value, sentence").arg(title, card.value, summary);
    return card;
}

void TrajectoryCardModel::setCourses(std::span<const trajectory::Course> courses, std::optional<base::Date> since)
{
    beginResetModel();
    m_cards.clear();
    for (const trajectory::Course& course : courses) {
        m_cards.push_back(cardOf(course, since));
    }
    endResetModel();
}

int TrajectoryCardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant TrajectoryCardModel::data(const QModelIndex& index, int role) const
{
    const Card& card = m_cards.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return card.title;
    case ValueRole:
        return card.value;
    case ChangeRole:
        return card.change;
    case ReliableRole:
        return card.reliable;
    case LineRole:
        return card.line;
    case DescriptionRole:
        return card.description;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrajectoryCardModel::roleNames() const
{
    return {{TitleRole, "title"},       {ValueRole, "value"}, {ChangeRole, "change"},
            {ReliableRole, "reliable"}, {LineRole, "line"},   {DescriptionRole, "description"}};
}

} // namespace voither::ui
