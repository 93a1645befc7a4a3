// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/page.h"

#include <QFontMetricsF>

#include "charts/axes.h"
#include "charts/text.h"

namespace voither::charts {

namespace {

constexpr double margin = 24;

/// Gives the chip's width.
double drawDemonstrationChip(QPainter& painter, const QPointF& topRight, const Style& style)
{
    const Palette& colours = palette(style.theme);
    const QString text = fromUtf8(base::say(style.language, "charts.demonstration"));
    painter.setFont(font(12, QFont::DemiBold));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 22;
    const QRectF chip(topRight.x() - width, topRight.y(), width, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.markBackground);
    painter.drawRoundedRect(chip, 11, 11);
    painter.setPen(colours.mark);
    painter.drawText(chip, Qt::AlignCenter, text);
    return width;
}

double drawSmallPrint(QPainter& painter, const QRectF& page, const Heading& heading, std::size_t sessions,
                      std::size_t words, const Style& style)
{
    const QString facts = fromUtf8(base::say(style.language, "charts.footer",
                                             {{"site", heading.site},
                                              {"person", heading.person},
                                              {"sessions", trajectory::formatCount(sessions, style.language)},
                                              {"words", trajectory::formatCount(words, style.language)},
                                              {"version", heading.processingVersion}}));
    const QString use = fromUtf8(base::say(style.language, "charts.intended_use"));
    painter.setFont(font(11));
    painter.setPen(palette(style.theme).muted);
    const double width = page.width() - 2 * margin;
    const double useHeight = paragraphHeight(painter.font(), width, use) + 2;
    const double top = page.bottom() - 14 - useHeight;
    drawParagraph(painter, QRectF(page.left() + margin, top, width, useHeight), use);
    drawLine(painter, QRectF(page.left() + margin, top - 18, width, 16), Qt::AlignLeft | Qt::AlignVCenter, facts);
    return top - 18;
}

} // namespace

QRectF drawPage(QPainter& painter, const QRectF& page, const Heading& heading, const QString& under,
                std::size_t sessions, std::size_t words, const Style& style)
{
    const Palette& colours = palette(style.theme);
    if (!style.paper) {
        painter.fillRect(page, colours.background);
    }
    const QRectF inner = page.adjusted(margin, 0, -margin, 0);
    const double chip =
        heading.demonstration ? drawDemonstrationChip(painter, QPointF(inner.right(), page.top() + 24), style) + 16 : 0;
    painter.setFont(font(20, QFont::DemiBold));
    painter.setPen(colours.text);
    drawLine(painter, QRectF(inner.left(), page.top() + 20, inner.width() - chip, 28), Qt::AlignLeft | Qt::AlignVCenter,
             fromUtf8(heading.person));
    painter.setFont(font(13));
    painter.setPen(colours.muted);
    const QString line =
        under.isEmpty() ? fromUtf8(heading.site) : fromUtf8(heading.site) + QStringLiteral(" · ") + under;
    drawLine(painter, QRectF(inner.left(), page.top() + 48, inner.width() - chip, 20), Qt::AlignLeft | Qt::AlignVCenter,
             line);
    const double bottom = drawSmallPrint(painter, page, heading, sessions, words, style);
    return {inner.left(), page.top() + 82, inner.width(), bottom - 10 - page.top() - 82};
}

void drawCardFrame(QPainter& painter, const QRectF& card, const Palette& colours)
{
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setBrush(Qt::NoBrush);
}

QString period(const trajectory::Course& course, base::UiLanguage language)
{
    if (course.series.points.empty()) {
        return {};
    }
    const auto date = [&](const trajectory::Point& point) {
        return dateLabel(base::Date(std::chrono::floor<std::chrono::days>(point.time)), language);
    };
    const QString first = date(course.series.points.front());
    const QString last = date(course.series.points.back());
    return first == last ? first : first + QStringLiteral(" – ") + last;
}

} // namespace voither::charts
