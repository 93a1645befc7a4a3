// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trajectory_chart.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <optional>

#include "charts/axes.h"
#include "charts/page.h"
#include "charts/plot.h"
#include "charts/text.h"

namespace voither::charts {

namespace {

using base::say;

constexpr double padding = 16;
constexpr double markRowHeight = 16;
constexpr double legendRowHeight = 19;
constexpr double mostMarkWidth = 170;

/// One drawing of one card; holds what its steps share.
class Card {
public:
    Card(QPainter& painter, const QRectF& card, const ChartContent& content, const Style& style)
        : m_painter(painter)
        , m_card(card)
        , m_content(content)
        , m_course(content.course)
        , m_shown(content.since ? trajectory::since(content.course, *content.since) : content.course)
        , m_style(style)
        , m_colours(palette(style.theme))
    {
    }

    std::optional<PlotArea> draw();

private:
    struct LegendEntry {
        enum Kind { Mean, Band, Sessions, Baseline, Forecast } kind;
        double sample; // width
        QString label;
    };

    QString text(std::string_view key) const { return fromUtf8(say(m_style.language, key)); }
    double drawHead();
    QString notes() const;
    void drawEmpty(double top);
    void placeMarks(double left, double right);
    void drawAxes();
    void drawMarks();
    void drawGapLabels();
    std::vector<LegendEntry> legend() const;
    void drawSample(const LegendEntry& entry, const QRectF& box);
    int flowLegend(std::optional<double> top);
    double x(double time) const { return m_plot.place(time, 0).x(); }
    double y(double value) const { return m_plot.place(0, value).y(); }

    struct PlacedMark {
        double x = 0;
        QRectF label; // relative to the top of the mark rows
        QString text;
        bool leftOfLine = false;
    };

    QPainter& m_painter;
    QRectF m_card;
    const ChartContent& m_content;
    const trajectory::Course& m_course; // what is said
    const trajectory::Course m_shown;   // what is drawn
    const Style& m_style;
    const Palette& m_colours;
    PlotArea m_plot;
    std::vector<PlacedMark> m_marks;
    double m_markTop = 0;
    int m_markRows = 0;
};

/// Title, subtitle, sentence and notes; gives where they end. The sentence stands on the right where it fits.
double Card::drawHead()
{
    const QRectF inner = m_card.adjusted(padding, 12, -padding, 0);
    const auto& series = m_course.series;
    m_painter.setFont(font(14, QFont::DemiBold));
    const QString name = fromUtf8(title(series.column, m_style.language));
    const double nameWidth = QFontMetricsF(m_painter.font()).horizontalAdvance(name);
    m_painter.setPen(m_colours.text);
    const QRectF line(inner.left(), inner.top(), inner.width(), 22);
    drawLine(m_painter, line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const auto end = [&](double value) { return base::formatNumber(value, 0, m_style.language); };
    const std::string most = (series.least < 0 ? "+" : "") + end(series.most);
    const QString scale =
        fromUtf8(say(m_style.language, "charts.subtitle", {{"least", end(series.least)}, {"most", most}}));
    m_painter.setFont(font(13));
    m_painter.setPen(m_colours.muted);
    const double scaleWidth = QFontMetricsF(m_painter.font()).horizontalAdvance(scale);
    drawLine(m_painter, line.adjusted(nameWidth + 10, 0.5, 0, 0.5), Qt::AlignLeft | Qt::AlignVCenter, scale);

    const trajectory::Summary summary = trajectory::summarise(m_course, m_style.language);
    const bool reliable = m_course.change && m_course.change->reliable();
    const QColor strong = reliable ? m_colours.accent : m_colours.text;
    m_painter.setFont(font(13));
    const double sentenceWidth = QFontMetricsF(font(13, QFont::Medium)).horizontalAdvance(fromUtf8(summary.text)) + 8;
    const bool beside = nameWidth + scaleWidth + sentenceWidth + 40 <= inner.width();
    double bottom = inner.top() + 24;
    if (beside) {
        drawSummary(&m_painter, QRectF(inner.right() - sentenceWidth, inner.top() + 3, sentenceWidth, 20), summary,
                    m_colours.text, strong, true);
    } else {
        bottom += drawSummary(&m_painter, QRectF(inner.left(), bottom, inner.width(), 40), summary, m_colours.text,
                              strong, false);
    }
    if (const QString more = notes(); !more.isEmpty() && m_card.height() > 220) {
        m_painter.setFont(font(12));
        m_painter.setPen(m_colours.muted);
        const double height = paragraphHeight(m_painter.font(), inner.width(), more);
        drawParagraph(m_painter, QRectF(inner.left(), bottom, inner.width(), height + 2), more,
                      beside ? Qt::AlignRight : Qt::AlignLeft);
        bottom += height + 2;
    }
    return bottom;
}

QString Card::notes() const
{
    QStringList parts;
    if (m_course.change) {
        const char* key =
            m_course.change->reliabilityOfSite ? "trajectory.reliability.site" : "trajectory.reliability.person";
        parts << fromUtf8(say(m_style.language, key,
                              {{"value", base::formatNumber(m_course.change->reliability, 2, m_style.language)}}));
    }
    const auto* none = std::get_if<trajectory::NoForecast>(&m_course.forecast);
    if (none != nullptr && !none->reason.empty() && m_course.change) {
        parts << text("trajectory.forecast." + std::string(none->reason));
    }
    return parts.join(QStringLiteral(" · "));
}

void Card::drawEmpty(double top)
{
    const QRectF box(m_card.left() + padding, top, m_card.width() - 2 * padding, m_card.bottom() - top - padding);
    m_painter.setPen(QPen(m_colours.grid, 1));
    for (int i = 1; i < 5; ++i) {
        const double line = box.top() + box.height() * i / 5;
        m_painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line));
    }
    const double width = std::min(460.0, box.width());
    m_painter.setFont(font(13));
    const QString advice = text("charts.empty_text");
    const double height = paragraphHeight(m_painter.font(), width, advice);
    const QRectF words(box.center().x() - width / 2, box.center().y() - (height + 30) / 2, width, height + 32);
    m_painter.fillRect(words.adjusted(-16, -12, 16, 12), m_colours.surface);
    m_painter.setPen(m_colours.muted);
    drawParagraph(m_painter, words.adjusted(0, 28, 0, 4), advice, Qt::AlignHCenter);
    m_painter.setFont(font(16, QFont::DemiBold));
    m_painter.setPen(m_colours.text);
    drawLine(m_painter, QRectF(words.left(), words.top(), words.width(), 22), Qt::AlignCenter,
             text("charts.empty_title"));
}

/// Gives every mark within the axis the first row in which its label does not touch another.
void Card::placeMarks(double left, double right)
{
    const QFontMetricsF metrics(font(12));
    std::vector<const Mark*> marks;
    for (const Mark& mark : m_content.marks) {
        if (milliseconds(mark.time) >= m_plot.time.least && milliseconds(mark.time) <= m_plot.time.most) {
            marks.push_back(&mark);
        }
    }
    std::stable_sort(marks.begin(), marks.end(), [](const Mark* a, const Mark* b) { return a->time < b->time; });
    std::array<std::vector<std::pair<double, double>>, 3> taken; // of each row
    for (const Mark* mark : marks) {
        PlacedMark placed;
        placed.x = left + m_plot.time.share(milliseconds(mark->time)) * (right - left);
        placed.text = metrics.elidedText(fromUtf8(mark->label), Qt::ElideRight, mostMarkWidth);
        const double width = metrics.horizontalAdvance(placed.text) + 2;
        placed.leftOfLine = placed.x + 6 + width > right;
        const double from = placed.leftOfLine ? placed.x - 6 - width : placed.x + 6;
        const auto isFree = [&](const auto& row) {
            return std::none_of(row.begin(), row.end(), [&](const auto& other) {
                return from < other.second + 8 && other.first < from + width + 8;
            });
        };
        const auto row = std::find_if(taken.begin(), taken.end(), isFree);
        if (row != taken.end()) {
            row->emplace_back(std::min(from, placed.x), std::max(from + width, placed.x));
            const auto index = static_cast<int>(row - taken.begin());
            placed.label = QRectF(from, index * markRowHeight, width, markRowHeight);
            m_markRows = std::max(m_markRows, index + 1);
        }
        m_marks.push_back(placed);
    }
}

void Card::drawAxes()
{
    m_painter.setFont(font(12));
    for (const Tick& tick : m_plot.value.ticks) {
        const double line = y(tick.position);
        m_painter.setPen(QPen(m_colours.grid, 1));
        m_painter.drawLine(QPointF(m_plot.box.left(), line), QPointF(m_plot.box.right(), line));
        m_painter.setPen(m_colours.muted);
        m_painter.drawText(QRectF(m_plot.box.left() - 60, line - 9, 50, 18), Qt::AlignRight | Qt::AlignVCenter,
                           tick.label);
    }
    for (const Tick& tick : m_plot.time.ticks) {
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(tick.label);
        const double left = std::min(x(tick.position), m_card.right() - padding - width);
        m_painter.setPen(QPen(m_colours.border, 1));
        m_painter.drawLine(QPointF(x(tick.position), m_plot.box.bottom()),
                           QPointF(x(tick.position), m_plot.box.bottom() + 4));
        m_painter.setPen(m_colours.muted);
        m_painter.drawText(QPointF(left, m_plot.box.bottom() + 19), tick.label);
    }
}

void Card::drawMarks()
{
    m_painter.setFont(font(12));
    for (const PlacedMark& mark : m_marks) {
        const double top = mark.label.isNull() ? m_plot.box.top() : m_markTop + mark.label.top() + 1;
        m_painter.setPen(QPen(m_colours.mark, 1.4, Qt::DotLine));
        m_painter.drawLine(QPointF(mark.x, top), QPointF(mark.x, m_plot.box.bottom()));
    }
    m_painter.setPen(m_colours.mark);
    for (const PlacedMark& mark : m_marks) {
        if (!mark.label.isNull()) {
            // Another mark's line may pass behind the words.
            m_painter.fillRect(mark.label.translated(0, m_markTop).adjusted(-2, 1, 2, -1), m_colours.surface);
            m_painter.drawText(mark.label.translated(0, m_markTop), Qt::AlignLeft | Qt::AlignVCenter, mark.text);
        }
    }
}

void Card::drawGapLabels()
{
    m_painter.setFont(font(12));
    const QFontMetricsF metrics(m_painter.font());
    for (const trajectory::Gap& gap : m_shown.gaps) {
        const QString label = gap.emptyWeeks == 1
            ? text("charts.gap_one")
            : fromUtf8(say(m_style.language, "charts.gap", {{"weeks", std::to_string(gap.emptyWeeks)}}));
        const double left = x(middleOfWeek(gap.after));
        const double right = x(middleOfWeek(gap.before));
        const QRectF size = metrics.boundingRect(QRectF(0, 0, 400, 60), Qt::AlignHCenter, label);
        if (right - left < size.width() + 14) {
            continue;
        }
        const auto meanAt = [&](base::Date week) {
            const auto row = std::find_if(m_shown.weeks.begin(), m_shown.weeks.end(),
                                          [&](const auto& candidate) { return candidate.week == week; });
            return m_plot.value.share(row->mean);
        };
        // Where the line is not, so that the eye does not read the words as a value.
        const bool above = meanAt(gap.after) + meanAt(gap.before) < 1;
        const double centre = m_plot.box.top() + m_plot.box.height() * (above ? 0.2 : 0.8);
        const QRectF box((left + right) / 2 - size.width() / 2 - 1, centre - size.height() / 2, size.width() + 2,
                         size.height() + 2);
        m_painter.fillRect(box.adjusted(-3, -2, 3, 2), m_colours.surface);
        m_painter.setPen(m_colours.muted);
        m_painter.drawText(box, Qt::AlignHCenter, label);
    }
}

std::vector<Card::LegendEntry> Card::legend() const
{
    std::vector<LegendEntry> entries{{LegendEntry::Mean, 18, text("charts.legend.mean")},
                                     {LegendEntry::Band, 18, text("charts.legend.band")},
                                     {LegendEntry::Sessions, 22, text("charts.legend.session")}};
    if (m_course.change) {
        entries.push_back({LegendEntry::Baseline, 18, text("charts.baseline")});
    }
    if (std::holds_alternative<trajectory::Forecast>(m_course.forecast)) {
        entries.push_back({LegendEntry::Forecast, 22, text("charts.forecast")});
    }
    return entries;
}

void Card::drawSample(const LegendEntry& entry, const QRectF& box)
{
    const double middle = box.center().y();
    switch (entry.kind) {
    case LegendEntry::Mean:
    case LegendEntry::Forecast:
        m_painter.setPen(entry.kind == LegendEntry::Mean ? QPen(m_colours.accent, 2, Qt::SolidLine, Qt::RoundCap)
                                                         : QPen(m_colours.accent, 1.5, Qt::DashLine));
        m_painter.drawLine(QPointF(box.left() + 1, middle), QPointF(box.right() - 1, middle));
        break;
    case LegendEntry::Band:
        m_painter.fillRect(box.adjusted(0, 3, 0, -3), m_colours.band);
        break;
    case LegendEntry::Baseline:
        m_painter.fillRect(box.adjusted(0, 3, 0, -3), m_colours.baselineBand);
        break;
    case LegendEntry::Sessions:
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.point);
        m_painter.drawEllipse(QPointF(box.left() + 4, middle), pointDiameter(0) / 2, pointDiameter(0) / 2);
        m_painter.drawEllipse(QPointF(box.right() - 6, middle), pointDiameter(9999) / 2, pointDiameter(9999) / 2);
        m_painter.setBrush(Qt::NoBrush);
        break;
    }
}

/// Flows the entries into rows from `top` and gives how many there are; only measures when `top` is missing.
int Card::flowLegend(std::optional<double> top)
{
    m_painter.setFont(font(12));
    const QFontMetricsF metrics(m_painter.font());
    const double start = m_card.left() + 60;
    double left = start;
    int row = 0;
    for (const LegendEntry& entry : legend()) {
        const double width = entry.sample + 6 + metrics.horizontalAdvance(entry.label);
        if (left > start && left + width > m_card.right() - padding + 1) {
            left = start;
            ++row;
        }
        if (top) {
            const double line = *top + row * legendRowHeight;
            drawSample(entry, QRectF(left, line, entry.sample, 16));
            m_painter.setPen(m_colours.muted);
            drawLine(m_painter, QRectF(left + entry.sample + 6, line, m_card.right() - left - entry.sample - 6, 16),
                     Qt::AlignLeft | Qt::AlignVCenter, entry.label);
        }
        left += width + 22;
    }
    return row + 1;
}

std::optional<PlotArea> Card::draw()
{
    drawCardFrame(m_painter, m_card, m_colours);
    const double headBottom = drawHead();
    if (m_shown.series.points.empty()) {
        drawEmpty(headBottom + 6);
        return {};
    }
    std::vector<base::Instant> markTimes;
    for (const Mark& mark : m_content.marks) {
        markTimes.push_back(mark.time);
    }
    const double left = m_card.left() + 60;
    const double right = m_card.right() - padding - 6;
    m_plot.time = timeAxis(m_shown, markTimes, 66 / (right - left), m_style.language);
    m_plot.value = valueAxis(m_shown, m_style.language);
    placeMarks(left, right);
    m_markTop = headBottom + 8;
    const double plotTop = m_markTop + m_markRows * markRowHeight + 4;
    const double legendHeight = (flowLegend({}) - 1) * legendRowHeight;
    const double plotBottom = m_card.bottom() - 62 - legendHeight;
    if (plotBottom - plotTop < 60 || right - left < 120) {
        m_painter.setFont(font(12));
        m_painter.setPen(m_colours.muted);
        m_painter.setClipRect(m_card);
        m_painter.drawText(QRectF(m_card.left(), headBottom, m_card.width(), m_card.bottom() - headBottom),
                           Qt::AlignCenter, text("charts.too_small"));
        return {};
    }
    m_plot.box = QRectF(QPointF(left, plotTop), QPointF(right, plotBottom));
    drawAxes();
    drawMarks();
    drawCourse(m_painter, m_plot.box, m_shown, m_plot.time, m_plot.value, m_colours);
    drawGapLabels();
    flowLegend(m_card.bottom() - 27 - legendHeight);
    return m_plot;
}

} // namespace

std::optional<PlotArea> drawTrajectoryCard(QPainter& painter, const QRectF& card, const ChartContent& content,
                                           const Style& style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    auto plot = Card(painter, card, content, style).draw();
    painter.restore();
    return plot;
}

void drawTrajectory(QPainter& painter, const QRectF& page, const ChartContent& content, const Style& style)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF card = drawPage(
        painter, page, content.heading,
        period(content.since ? trajectory::since(content.course, *content.since) : content.course, style.language),
        content.course.series.points.size(), content.course.words, style);
    drawTrajectoryCard(painter, card, content, style);
    painter.restore();
}

} // namespace voither::charts
