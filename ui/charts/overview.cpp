// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/overview.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "charts/axes.h"
#include "charts/page.h"
#include "charts/plot.h"
#include "charts/text.h"

namespace voither::charts {

namespace {

constexpr double gapBetweenCards = 12;

/// The longest course gives the time axis that all cards share.
const trajectory::Course* widest(const OverviewContent& content)
{
    const trajectory::Course* found = nullptr;
    for (const trajectory::Course& course : content.courses) {
        if (found == nullptr || course.series.points.size() > found->series.points.size()) {
            found = &course;
        }
    }
    return found;
}

Axis sharedTime(const OverviewContent& content, double leastDistance, base::UiLanguage language)
{
    trajectory::Course all;
    for (const trajectory::Course& course : content.courses) {
        all.weeks.insert(all.weeks.end(), course.weeks.begin(), course.weeks.end());
    }
    std::sort(all.weeks.begin(), all.weeks.end(), [](const auto& a, const auto& b) { return a.week < b.week; });
    return timeAxis(all, {}, leastDistance, language);
}

void drawChange(QPainter& painter, const QRectF& line, const trajectory::Course& course, const Style& style)
{
    const Palette& colours = palette(style.theme);
    if (!course.change) {
        return;
    }
    const int decimals = trajectory::decimalsOf(course.series);
    QString label = fromUtf8(trajectory::formatSigned(course.change->amount, decimals, style.language));
    const bool reliable = course.change->reliable();
    if (reliable) {
        label.prepend(course.change->amount > 0 ? QStringLiteral("\u2191 ") : QStringLiteral("\u2193 "));
    }
    painter.setFont(font(13, reliable ? QFont::DemiBold : QFont::Normal));
    painter.setPen(reliable ? colours.accent : colours.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, label);
}

void drawMonths(QPainter& painter, const QRectF& plot, const Axis& time, const Palette& colours)
{
    painter.setFont(font(11));
    painter.setPen(colours.muted);
    const QFontMetricsF metrics(painter.font());
    double free = plot.left() - 1;
    for (const Tick& tick : time.ticks) {
        const double left = plot.left() + time.share(tick.position) * plot.width();
        const double width = metrics.horizontalAdvance(tick.label);
        if (left >= free && left + width <= plot.right() + 8) {
            painter.drawText(QPointF(left, plot.bottom() + 15), tick.label);
            free = left + width + 8;
        }
    }
}

void drawSmallCard(QPainter& painter, const QRectF& card, const trajectory::Course& course, const Axis& time,
                   const Style& style)
{
    const Palette& colours = palette(style.theme);
    drawCardFrame(painter, card, colours);
    const QRectF inner = card.adjusted(13, 10, -13, -10);
    const QRectF head(inner.left(), inner.top(), inner.width(), 18);
    painter.setFont(font(13));
    painter.setPen(colours.muted);
    drawLine(painter, head.adjusted(0, 0, -64, 0), Qt::AlignLeft | Qt::AlignVCenter,
             fromUtf8(shortTitle(course.series.column, style.language)));
    drawChange(painter, head, course, style);
    if (course.weeks.empty()) {
        painter.setFont(font(12));
        painter.drawText(inner.adjusted(0, 20, 0, 0), Qt::AlignCenter,
                         fromUtf8(base::say(style.language, "charts.overview_empty")));
        return;
    }
    const int decimals = trajectory::decimalsOf(course.series);
    painter.setFont(font(16, QFont::DemiBold));
    painter.setPen(colours.text);
    painter.drawText(QRectF(inner.left(), inner.top() + 19, 80, 22), Qt::AlignLeft | Qt::AlignVCenter,
                     fromUtf8(base::formatNumber(course.weeks.back().mean, decimals, style.language)));
    const QRectF plot(inner.left(), inner.top() + 46, inner.width() - 26, inner.height() - 46 - 16);
    if (plot.height() < 20) {
        return;
    }
    const Axis value = valueAxis(course, style.language);
    painter.setFont(font(11));
    for (const double edge : {value.ticks.front().position, value.ticks.back().position}) {
        const double line = plot.bottom() - value.share(edge) * plot.height();
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
        painter.setPen(colours.muted);
        const QString& label =
            edge == value.ticks.front().position ? value.ticks.front().label : value.ticks.back().label;
        painter.drawText(QRectF(plot.right() + 2, line - 8, 28, 16), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    drawCourse(painter, plot, course, time, value, colours,
               {.sessions = false, .band = true, .baseline = true, .forecast = false, .lineWidth = 1.6});
    drawMonths(painter, plot, time, colours);
}

} // namespace

void drawOverview(QPainter& painter, const QRectF& page, const OverviewContent& content, const Style& style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const trajectory::Course* longest = widest(content);
    const std::size_t sessions = longest == nullptr ? 0 : longest->series.points.size();
    const QString when = longest == nullptr ? QString() : period(*longest, style.language);
    QRectF area =
        drawPage(painter, page, content.heading, when, sessions, longest == nullptr ? 0 : longest->words, style);
    const Palette& colours = palette(style.theme);
    painter.setFont(font(14, QFont::DemiBold));
    painter.setPen(colours.text);
    const QRectF head(area.left(), area.top() - 4, area.width(), 20);
    const double used = drawLine(painter, head, Qt::AlignLeft | Qt::AlignVCenter,
                                 fromUtf8(base::say(style.language, "charts.overview_title")));
    painter.setFont(font(13));
    painter.setPen(colours.muted);
    drawLine(painter, head.adjusted(used + 10, 0.5, 0, 0.5), Qt::AlignLeft | Qt::AlignVCenter,
             fromUtf8(base::say(style.language, "charts.overview_subtitle")));
    area.setTop(area.top() + 26);

    const auto count = std::max<std::size_t>(content.courses.size(), 1);
    const int columns = static_cast<int>(std::min<std::size_t>(count, area.width() > 900 ? 5 : 3));
    const int rows =
        static_cast<int>((count + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
    const double width = (area.width() - gapBetweenCards * (columns - 1)) / columns;
    const double height = std::min(190.0, (area.height() - gapBetweenCards * (rows - 1)) / rows);
    const Axis time = sharedTime(content, 40 / width, style.language);
    for (std::size_t i = 0; i < content.courses.size(); ++i) {
        const auto column = static_cast<int>(i) % columns;
        const auto row = static_cast<int>(i) / columns;
        const QRectF card(area.left() + column * (width + gapBetweenCards),
                          area.top() + row * (height + gapBetweenCards), width, height);
        drawSmallCard(painter, card, content.courses[i], time, style);
    }
    painter.restore();
}

} // namespace voither::charts
