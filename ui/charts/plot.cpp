// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <array>
#include <memory>

namespace voither::charts {

namespace {

constexpr std::array<double, 4> diameters{4.5, 6, 7.5, 9};
constexpr double day = 86400e3;
constexpr qsizetype weeksAtOnce = 12;

/// Consecutive weekly means between which no gap lies.
std::vector<std::vector<trajectory::WeeklyPoint>> runs(const trajectory::Course& course)
{
    std::vector<std::vector<trajectory::WeeklyPoint>> found;
    auto gap = course.gaps.begin();
    for (const trajectory::WeeklyPoint& row : course.weeks) {
        if (found.empty() || (gap != course.gaps.end() && gap->before == row.week)) {
            gap += found.empty() ? 0 : 1;
            found.emplace_back();
        }
        found.back().push_back(row);
    }
    return found;
}

class Plot {
public:
    Plot(const Axis& time, const Axis& value)
        : m_chart(new QChart)
        , m_time(new QValueAxis(m_chart))
        , m_value(new QValueAxis(m_chart))
    {
        m_scene.addItem(m_chart);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setBackgroundVisible(false);
        m_chart->legend()->hide();
        m_time->setRange(time.least, time.most);
        m_value->setRange(value.least, value.most);
        for (QValueAxis* axis : {m_time, m_value}) {
            axis->setVisible(false);
        }
        m_chart->addAxis(m_time, Qt::AlignBottom);
        m_chart->addAxis(m_value, Qt::AlignLeft);
    }

    void add(QAbstractSeries* series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_value);
    }

    QLineSeries* line(const QPen& pen)
    {
        auto* series = new QLineSeries;
        series->setPen(pen);
        return series;
    }

    void area(const QList<QPointF>& low, const QList<QPointF>& high, const QColor& colour)
    {
        auto* lower = line(Qt::NoPen);
        auto* upper = line(Qt::NoPen);
        lower->replace(low);
        upper->replace(high);
        auto* area = new QAreaSeries(upper, lower);
        lower->setParent(area);
        upper->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(colour);
        add(area);
    }

    void render(QPainter& painter, const QRectF& box)
    {
        m_chart->resize(box.size());
        m_chart->setPlotArea(QRectF(QPointF(), box.size()));
        m_scene.setSceneRect(QRectF(QPointF(), box.size()));
        m_chart->layout()->activate();
        m_scene.render(&painter, box, m_scene.sceneRect(), Qt::IgnoreAspectRatio);
    }

private:
    QGraphicsScene m_scene; // owns the chart
    QChart* m_chart;
    QValueAxis* m_time;
    QValueAxis* m_value;
};

void addBaseline(Plot& plot, const trajectory::Change& change, const trajectory::Series& series, const Axis& time,
                 const QColor& colour)
{
    const double reach = change.reliableAmount();
    const double low = std::max(change.baseline - reach, series.least);
    const double high = std::min(change.baseline + reach, series.most);
    plot.area({{time.least, low}, {time.most, low}}, {{time.least, high}, {time.most, high}}, colour);
}

void addBand(Plot& plot, const std::vector<trajectory::WeeklyPoint>& run, const trajectory::Series& series,
             const QColor& colour)
{
    QList<QPointF> low;
    QList<QPointF> high;
    for (const trajectory::WeeklyPoint& row : run) {
        const double reach = row.standardDeviation.value_or(row.standardError);
        const double below = std::max(row.mean - reach, series.least);
        const double above = std::min(row.mean + reach, series.most);
        // A week that stands alone gets the width of its days, so that its band can be seen.
        const std::vector<double> spread = run.size() == 1 ? std::vector{-2.5 * day, 2.5 * day} : std::vector{0.0};
        for (const double offset : spread) {
            low.append({middleOfWeek(row.week) + offset, below});
            high.append({middleOfWeek(row.week) + offset, above});
        }
    }
    // In pieces: Qt fills a shape in a time that grows with the square of its corners. The colour is so thin that the
    // seams are not seen.
    for (qsizetype first = 0; first + 1 < low.size(); first += weeksAtOnce) {
        plot.area(low.mid(first, weeksAtOnce + 1), high.mid(first, weeksAtOnce + 1), colour);
    }
}

void addMean(Plot& plot, const std::vector<trajectory::WeeklyPoint>& run, const QColor& colour, double width)
{
    QLineSeries* mean = plot.line(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QList<QPointF> points;
    for (const trajectory::WeeklyPoint& row : run) {
        points.append({middleOfWeek(row.week), row.mean});
    }
    if (run.size() == 1) {
        points = {points.front() - QPointF(1.5 * day, 0), points.front() + QPointF(1.5 * day, 0)};
    }
    mean->replace(points);
    plot.add(mean);
}

std::size_t sizeClass(std::size_t words)
{
    constexpr std::array<std::size_t, 3> limits{500, 1500, 3500};
    return static_cast<std::size_t>(std::upper_bound(limits.begin(), limits.end(), words) - limits.begin());
}

void addSessions(Plot& plot, const std::vector<trajectory::Point>& points, const QColor& colour)
{
    std::array<QList<QPointF>, diameters.size()> classes;
    for (const trajectory::Point& point : points) {
        classes[sizeClass(point.words)].append({milliseconds(point.time), point.value});
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (!classes[i].isEmpty()) {
            auto* series = new QScatterSeries;
            series->setMarkerSize(diameters[i]);
            series->setColor(colour);
            series->setBorderColor(Qt::transparent);
            series->setPen(Qt::NoPen);
            series->replace(classes[i]);
            plot.add(series);
        }
    }
}

void addForecast(Plot& plot, const trajectory::Forecast& forecast, double lastMean, const Palette& colours)
{
    const double from = middleOfWeek(forecast.from);
    const double to = middleOfWeek(forecast.to);
    QColor fan = colours.band;
    fan.setAlphaF(fan.alphaF() / 2);
    plot.area({{from, lastMean}, {to, forecast.low}}, {{from, lastMean}, {to, forecast.high}}, fan);
    QLineSeries* line = plot.line(QPen(colours.accent, 1.5, Qt::DashLine));
    line->replace({{from, lastMean}, {to, forecast.value}});
    plot.add(line);
}

} // namespace

double pointDiameter(std::size_t words)
{
    return diameters[sizeClass(words)];
}

void drawCourse(QPainter& painter, const QRectF& box, const trajectory::Course& course, const Axis& time,
                const Axis& value, const Palette& colours, const PlotParts& parts)
{
    if (course.weeks.empty()) {
        return;
    }
    Plot plot(time, value);
    if (parts.baseline && course.change) {
        addBaseline(plot, *course.change, course.series, time, colours.baselineBand);
    }
    const auto stretches = runs(course);
    if (parts.band) {
        for (const auto& run : stretches) {
            addBand(plot, run, course.series, colours.band);
        }
    }
    if (parts.sessions) {
        addSessions(plot, course.series.points, colours.point);
    }
    for (const auto& run : stretches) {
        addMean(plot, run, colours.accent, parts.lineWidth);
    }
    if (const auto* forecast = std::get_if<trajectory::Forecast>(&course.forecast);
        forecast != nullptr && parts.forecast) {
        addForecast(plot, *forecast, course.weeks.back().mean, colours);
    }
    plot.render(painter, box);
}

} // namespace voither::charts
