// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/waveform_item.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace voither::ui {

namespace {

constexpr double notYetPlayed = 0.5; // opacity
constexpr double topRoom = 12;       // for the playhead's handle and the marks' signs
constexpr double signWidth = 8;
constexpr double signReach = 3;    // of the pointer, around a sign
constexpr double wheelShare = 0.1; // of the view, per notch
constexpr double wheelZoom = 0.8;
constexpr double notch = 120;

} // namespace

WaveformItem::WaveformItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    connect(this, &WaveformItem::styleChanged, this, [this] { update(); });
}

void WaveformItem::setWaveform(Waveform* waveform)
{
    if (waveform == m_waveform) {
        return;
    }
    if (m_waveform) {
        m_waveform->disconnect(this);
    }
    m_waveform = waveform;
    if (m_waveform) {
        connect(m_waveform, &Waveform::changed, this, &WaveformItem::reset);
        connect(m_waveform, &QObject::destroyed, this, [this] { m_waveform = nullptr; });
    }
    reset();
    emit waveformChanged();
}

/// Another recording is seen whole; another transcript leaves the view.
void WaveformItem::reset()
{
    const double duration = m_waveform ? m_waveform->duration() : 0;
    if (duration != m_duration) {
        m_duration = duration;
        showAll();
    }
    update();
}

void WaveformItem::setPosition(double seconds)
{
    if (seconds == m_position) {
        return;
    }
    const double before = m_position;
    m_position = seconds;
    if (before >= m_start && before < m_start + m_span && seconds >= m_start + m_span) {
        setView(m_start + m_span * std::floor((seconds - m_start) / m_span), m_span);
    }
    // The whole picture is drawn anew only when something in it moves.
    if (std::floor(xOf(before) * 2) != std::floor(xOf(seconds) * 2)) {
        update();
    }
    emit positionChanged();
}

void WaveformItem::setView(double start, double span)
{
    const double whole = std::max(m_duration, 1e-3);
    const double shown = std::clamp(span, std::min(closest, whole), whole);
    const double first = std::clamp(start, 0.0, whole - shown);
    if (first == m_start && shown == m_span) {
        return;
    }
    m_start = first;
    m_span = shown;
    update();
    emit viewChanged();
}

void WaveformItem::scrollTo(double start)
{
    setView(start, m_span);
}

void WaveformItem::zoom(double factor, double x)
{
    const double fixed = timeAt(x);
    const double span = std::clamp(m_span * factor, std::min(closest, m_duration), m_duration);
    setView(fixed - x * span / std::max(1.0, width()), span);
}

void WaveformItem::showAll()
{
    setView(0, m_duration);
}

void WaveformItem::geometryChange(const QRectF& to, const QRectF& from)
{
    QQuickPaintedItem::geometryChange(to, from);
    update();
}

void WaveformItem::paint(QPainter* painter)
{
    if (!m_waveform || m_waveform->lanes() == 0 || width() <= 0) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    const int lanes = m_waveform->lanes();
    const double laneHeight = (height() - topRoom) / lanes;
    for (int lane = 0; lane < lanes; ++lane) {
        paintLane(*painter, lane, topRoom + laneHeight * (lane + 0.5), laneHeight / 2 - 2);
    }
    paintMarks(*painter);
    paintPlayhead(*painter);
}

void WaveformItem::paintLane(QPainter& painter, int lane, double middle, double reach)
{
    const double seconds = m_pitch * m_span / width(); // of one bar
    const double first = std::floor(m_start / seconds);
    const auto count = static_cast<std::size_t>(std::ceil((m_start + m_span) / seconds) - first);
    const double from = first * seconds;
    const auto heights = m_waveform->heights(lane, from, from + seconds * static_cast<double>(count), count);
    const QColor full = lane == 0 ? m_personColor : m_otherColor;
    QColor pale = full;
    pale.setAlphaF(static_cast<float>(notYetPlayed * full.alphaF()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(full);
    bool played = true;
    for (std::size_t i = 0; i < count; ++i) {
        const double time = from + seconds * static_cast<double>(i);
        if (played && time > m_position) {
            played = false;
            painter.setBrush(pale);
        }
        const double half = std::max(heights[i] * reach, heights[i] > 0 ? m_thickness / 2 : 0);
        if (half > 0) {
            // On whole pixels: Qt hands shapes with blurred edges to other threads, which costs more than the bar does.
            const QRectF bar(std::round(xOf(time)), middle - half, m_thickness, 2 * half);
            painter.drawRoundedRect(bar, m_thickness / 2, m_thickness / 2);
        }
    }
}

/// Small flags above the lanes.
void WaveformItem::paintMarks(QPainter& painter)
{
    QColor pole = m_markColor;
    pole.setAlphaF(static_cast<float>(notYetPlayed * m_markColor.alphaF()));
    for (const Waveform::Mark& mark : m_waveform->marks()) {
        const double x = xOf(mark.seconds);
        if (x < -signWidth || x > width()) {
            continue;
        }
        painter.setBrush(m_markColor);
        if (mark.isBreak) {
            painter.drawRect(QRectF(x, 1, 2, topRoom - 3));
            painter.drawRect(QRectF(x + 4, 1, 2, topRoom - 3));
        } else {
            const QPointF flag[] = {{x, 1}, {x + signWidth, topRoom / 2}, {x, topRoom - 1}};
            painter.drawPolygon(flag, 3);
            painter.setBrush(pole);
            painter.drawRect(QRectF(x, topRoom - 1, 1, height() - topRoom));
        }
    }
}

void WaveformItem::paintPlayhead(QPainter& painter)
{
    const double x = xOf(m_position);
    if (x < 0 || x > width()) {
        return;
    }
    painter.setBrush(m_playheadColor);
    const QPointF handle[] = {{x - 6, 0}, {x + 6, 0}, {x + 6, 3}, {x, 8}, {x - 6, 3}};
    painter.drawPolygon(handle, 5);
    painter.drawRect(QRectF(x - 1, 0, 2, height()));
}

int WaveformItem::markAt(double x, double y) const
{
    if (!m_waveform || y > topRoom + signReach) {
        return -1;
    }
    // The last one lies on top.
    const auto& marks = m_waveform->marks();
    for (auto i = std::ssize(marks) - 1; i >= 0; --i) {
        const double sign = xOf(marks[static_cast<std::size_t>(i)].seconds);
        if (x >= sign - signReach && x <= sign + signWidth + signReach) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void WaveformItem::seekTo(const QPointF& place)
{
    emit seekRequested(std::clamp(timeAt(place.x()), 0.0, m_duration));
}

void WaveformItem::mousePressEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position().x(), event->position().y());
    m_onMark = mark >= 0;
    if (m_onMark) {
        emit seekRequested(m_waveform->marks()[static_cast<std::size_t>(mark)].seconds);
    } else {
        seekTo(event->position());
    }
}

void WaveformItem::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_onMark) {
        seekTo(event->position());
    }
}

void WaveformItem::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const double notches = (turned.y() != 0 ? turned.y() : turned.x()) / notch;
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        zoom(std::pow(wheelZoom, notches), event->position().x());
    } else {
        scrollTo(m_start - notches * wheelShare * m_span);
    }
    event->accept();
}

} // namespace voither::ui
