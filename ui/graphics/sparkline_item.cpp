// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics/sparkline_item.h"

#include <QJSValue>
#include <QPainter>
#include <QSequentialIterable>

#include <algorithm>
#include <cmath>
#include <optional>

namespace voither::graphics {
namespace {

constexpr double k_line = 1.5; // logical pixels
constexpr double k_dot = 2.25;

std::vector<double> numbers(const QVariant& given)
{
    std::vector<double> result;
    if (!given.canConvert<QSequentialIterable>()) {
        return result;
    }
    for (const QVariant& value : given.value<QSequentialIterable>()) {
        bool isNumber = false;
        const double number = value.isNull() ? qQNaN() : value.toDouble(&isNumber);
        result.push_back(isNumber && std::isfinite(number) ? number : qQNaN());
    }
    return result;
}

} // namespace

SparklineItem::SparklineItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(96, 28);
    setAntialiasing(true);
    connect(this, &SparklineItem::rangeChanged, this, [this] { update(); });
}

void SparklineItem::setValues(const QVariant& values)
{
    m_given = values.metaType() == QMetaType::fromType<QJSValue>() ? values.value<QJSValue>().toVariant() : values;
    m_values = numbers(m_given);
    emit valuesChanged();
    update();
}

void SparklineItem::setColor(const QColor& color)
{
    if (color == m_color) {
        return;
    }
    m_color = color;
    emit colorChanged();
    update();
}

int SparklineItem::measured() const
{
    return static_cast<int>(
        std::count_if(m_values.begin(), m_values.end(), [](double value) { return std::isfinite(value); }));
}

std::vector<QPointF> SparklineItem::points() const
{
    std::optional<double> low;
    std::optional<double> high;
    for (const double value : m_values) {
        if (!std::isfinite(value)) {
            continue;
        }
        low = std::min(low.value_or(value), value);
        high = std::max(high.value_or(value), value);
    }
    if (!low) {
        return {};
    }
    if (std::isfinite(m_minimum) && std::isfinite(m_maximum) && m_minimum < m_maximum) {
        low = m_minimum;
        high = m_maximum;
    }
    const double margin = k_dot + 1;
    const double step = m_values.size() < 2 ? 0 : (width() - 2 * margin) / static_cast<double>(m_values.size() - 1);
    std::vector<QPointF> result;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double share = *high > *low ? (m_values[i] - *low) / (*high - *low) : 0.5;
        const double y = std::isfinite(m_values[i]) ? height() - margin - (share * (height() - 2 * margin)) : qQNaN();
        result.emplace_back(m_values.size() < 2 ? width() - margin : margin + (static_cast<double>(i) * step), y);
    }
    return result;
}

void SparklineItem::paint(QPainter* painter)
{
    const std::vector<QPointF> all = points();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_color, k_line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    const auto draw = [&] {
        if (run.size() == 1) {
            painter->drawPoint(run.front());
        } else {
            painter->drawPolyline(run);
        }
        run.clear();
    };
    for (const QPointF& point : all) {
        if (std::isfinite(point.y())) {
            run.append(point);
        } else {
            draw();
        }
    }
    draw();
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const QPointF& p) { return std::isfinite(p.y()); });
    if (last == all.rend()) {
        return;
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_color);
    painter->drawEllipse(*last, k_dot, k_dot);
}

} // namespace voither::graphics
