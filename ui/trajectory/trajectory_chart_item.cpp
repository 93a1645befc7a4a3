// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_chart_item.h"

#include <QPainter>
#include <QQuickWindow>
#include <algorithm>
#include <limits>

#include "desktop/wording.h"

namespace voither::ui {

TrajectoryChartItem::TrajectoryChartItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    connect(this, &TrajectoryChartItem::styleChanged, this, &TrajectoryChartItem::drawAnew);
}

void TrajectoryChartItem::setTrajectory(TrajectoryController* trajectory)
{
    if (trajectory == m_trajectory) {
        return;
    }
    if (m_trajectory) {
        m_trajectory->disconnect(this);
    }
    m_trajectory = trajectory;
    if (m_trajectory) {
        connect(m_trajectory, &TrajectoryController::chosen, this, &TrajectoryChartItem::drawAnew);
    }
    emit trajectoryChanged();
    drawAnew();
}

void TrajectoryChartItem::setDark(bool dark)
{
    if (dark != m_dark) {
        m_dark = dark;
        emit styleChanged();
    }
}

void TrajectoryChartItem::setTextScale(double scale)
{
    if (scale != m_textScale && scale > 0) {
        m_textScale = scale;
        emit styleChanged();
    }
}

/// What was pointed at belongs to the former picture.
void TrajectoryChartItem::drawAnew()
{
    m_stops.clear();
    setCurrent(-1);
    polish();
}

void TrajectoryChartItem::geometryChange(const QRectF& geometry, const QRectF& former)
{
    QQuickPaintedItem::geometryChange(geometry, former);
    if (geometry.size() != former.size()) {
        drawAnew();
    }
}

void TrajectoryChartItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) {
        polish();
    }
    QQuickPaintedItem::itemChange(change, data);
}

/// Qt Charts must draw in the interface's thread; paint() may run in the renderer's.
void TrajectoryChartItem::updatePolish()
{
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels = (size() * ratio).toSize();
    m_area.reset();
    m_picture = QImage();
    if (m_trajectory && m_trajectory->content() && !pixels.isEmpty()) {
        m_picture = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.scale(ratio * m_textScale, ratio * m_textScale);
        const charts::Style style{m_dark ? charts::Theme::Dark : charts::Theme::Light, uiLanguage()};
        m_area = charts::drawTrajectoryCard(painter, QRectF(QPointF(), size() / m_textScale), *m_trajectory->content(),
                                            style);
    }
    findStops();
    update();
    emit drawn();
}

void TrajectoryChartItem::paint(QPainter* painter)
{
    if (!m_picture.isNull()) {
        painter->drawImage(QRectF(QPointF(), size()), m_picture);
    }
}

void TrajectoryChartItem::findStops()
{
    m_stops.clear();
    if (!m_area) {
        return;
    }
    const auto& rows = m_trajectory->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool hasValue = rows[i].value.has_value();
        if (rows[i].time < m_area->time.least || rows[i].time > m_area->time.most) {
            continue;
        }
        QPointF place = m_area->place(rows[i].time, rows[i].value.value_or(m_area->value.most));
        m_stops.push_back({i, place * m_textScale, hasValue});
    }
}

QRectF TrajectoryChartItem::plot() const
{
    return m_area ? QRectF(m_area->box.topLeft() * m_textScale, m_area->box.size() * m_textScale) : QRectF();
}

const TrajectoryRow* TrajectoryChartItem::currentRow() const
{
    const auto index = static_cast<std::size_t>(m_current);
    return m_current >= 0 && index < m_stops.size() ? &m_trajectory->rows().at(m_stops[index].row) : nullptr;
}

QString TrajectoryChartItem::currentTitle() const
{
    const TrajectoryRow* row = currentRow();
    return row != nullptr ? row->title : QString();
}

QString TrajectoryChartItem::currentDetail() const
{
    const TrajectoryRow* row = currentRow();
    return row != nullptr ? row->detail : QString();
}

QPointF TrajectoryChartItem::currentPlace() const
{
    return currentRow() != nullptr ? m_stops[static_cast<std::size_t>(m_current)].place : QPointF();
}

bool TrajectoryChartItem::currentHasValue() const
{
    return currentRow() != nullptr && m_stops[static_cast<std::size_t>(m_current)].hasValue;
}

void TrajectoryChartItem::setCurrent(int index)
{
    const int fitting = std::clamp(index, -1, count() - 1);
    if (fitting != m_current) {
        m_current = fitting;
        emit currentChanged();
    }
}

/// The stop that the pointer means, -1 outside the axes. Interventions are met anywhere on their line, but only near
/// it, so that they do not hide the values beside them.
int TrajectoryChartItem::nearest(const QPointF& pointer) const
{
    constexpr double reach = 60; // logical pixels
    constexpr double lineReach = 3;
    const QRectF box = plot().adjusted(-8, -40, 8, 8);
    if (!box.contains(pointer)) {
        return -1;
    }
    int found = -1;
    double least = reach * m_textScale;
    for (int i = 0; i < count(); ++i) {
        const Stop& stop = m_stops[static_cast<std::size_t>(i)];
        const QPointF away = stop.place - pointer;
        double distance = std::hypot(away.x(), away.y());
        if (!stop.hasValue) {
            distance = std::abs(away.x()) <= lineReach ? std::abs(away.x()) + lineReach
                                                       : std::numeric_limits<double>::infinity();
        }
        if (distance < least) {
            least = distance;
            found = i;
        }
    }
    return found;
}

void TrajectoryChartItem::hoverMoveEvent(QHoverEvent* event)
{
    setCurrent(nearest(event->position()));
}

void TrajectoryChartItem::hoverLeaveEvent(QHoverEvent* /*event*/)
{
    if (!hasActiveFocus()) {
        setCurrent(-1);
    }
}

void TrajectoryChartItem::mousePressEvent(QMouseEvent* event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setCurrent(nearest(event->position()));
}

void TrajectoryChartItem::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 10;
    const int last = count() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_PageUp:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - page));
        break;
    case Qt::Key_PageDown:
        setCurrent(std::min(last, std::max(0, m_current) + page));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Escape:
        event->setAccepted(m_current >= 0);
        setCurrent(-1);
        return;
    default:
        QQuickPaintedItem::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TrajectoryChartItem::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    QQuickPaintedItem::focusOutEvent(event);
}

} // namespace voither::ui
