// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include "charts/content.h"

namespace voither::charts {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string title(std::string_view column, base::UiLanguage language)
{
    return base::say(language, "charts.columns." + std::string(column) + ".title");
}

std::string shortTitle(std::string_view column, base::UiLanguage language)
{
    return base::say(language, "charts.columns." + std::string(column) + ".short");
}

double drawLine(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const QString fitting =
        metrics.horizontalAdvance(text) <= box.width() ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
    return metrics.horizontalAdvance(fitting);
}

namespace {

QList<QTextLayout::FormatRange> strongRanges(const trajectory::Summary& summary, const QColor& colour)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& [begin, end] : summary.strong) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(fromUtf8(std::string_view(summary.text).substr(0, begin)).size());
        range.length = static_cast<int>(fromUtf8(std::string_view(summary.text).substr(begin, end - begin)).size());
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setForeground(colour);
        ranges.push_back(range);
    }
    return ranges;
}

double layOut(QTextLayout& layout, double width, bool alignRight)
{
    QTextOption option(alignRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

double drawSummary(QPainter* painter, const QRectF& box, const trajectory::Summary& summary, const QColor& text,
                   const QColor& strong, bool alignRight)
{
    QTextLayout layout(fromUtf8(summary.text), font(13));
    layout.setFormats(strongRanges(summary, strong));
    const double height = layOut(layout, box.width(), alignRight);
    if (painter != nullptr) {
        painter->setPen(text);
        layout.draw(painter, box.topLeft());
    }
    return height;
}

double paragraphHeight(const QFont& font, double width, const QString& text)
{
    QTextLayout layout(text, font);
    return layOut(layout, width, false);
}

void drawParagraph(QPainter& painter, const QRectF& box, const QString& text, Qt::Alignment alignment)
{
    painter.drawText(box, static_cast<int>(alignment) | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace voither::charts
