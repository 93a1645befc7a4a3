// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/live_wave_item.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "recording/level_meter.h"

namespace voither::ui {

namespace {

constexpr double pitch = 4; // from bar to bar
constexpr double barWidth = 2;
constexpr double flagHeight = 10; // room above the lanes
/// The place of "now" once the window is full, as a part of the width.
constexpr double headPlace = 0.94;

/// Speech lies far below full scale: the height grows with the square root.
double heightOf(int sample)
{
    return std::sqrt(sample / 32768.0);
}

} // namespace

LiveWaveItem::LiveWaveItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &LiveWaveItem::lookChanged, this, [this] { update(); });
}

void LiveWaveItem::setRecorder(RecordController* recorder)
{
    if (recorder == m_recorder) {
        return;
    }
    m_recorder = recorder;
    connect(recorder, &RecordController::advanced, this, [this] { update(); });
    emit recorderChanged();
}

double LiveWaveItem::startSeconds() const
{
    return std::max(0.0, m_recorder->seconds() - m_window * headPlace);
}

double LiveWaveItem::xOf(double seconds) const
{
    return (seconds - startSeconds()) / m_window * width();
}

void LiveWaveItem::paint(QPainter* painter)
{
    if (!m_recorder || m_recorder->phase() == RecordController::Idle) {
        return;
    }
    const int channels = m_recorder->channels();
    for (int channel = 0; channel < channels; ++channel) {
        paintLane(*painter, channel, channels, channel == 0 ? m_color : m_secondColor);
    }
    paintMarks(*painter);
    paintHead(*painter);
}

/// Bars stand at multiples of their own time, so that they move and do not flicker.
void LiveWaveItem::paintLane(QPainter& painter, int channel, int channels, const QColor& color) const
{
    const auto& columns = m_recorder->columns();
    const double barSeconds = m_window / width() * pitch;
    const double columnsPerBar = barSeconds * recording::LevelColumns::columnsPerSecond;
    const double lane = (height() - flagHeight) / channels;
    const double middle = flagHeight + lane * (channel + 0.5);
    const auto count = columns.size() / static_cast<std::size_t>(channels);
    const auto firstBar = static_cast<std::int64_t>(std::ceil(startSeconds() / barSeconds));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (std::int64_t bar = firstBar;; ++bar) {
        const auto begin = static_cast<std::size_t>(static_cast<double>(bar) * columnsPerBar);
        const auto end = std::max(begin + 1, static_cast<std::size_t>(static_cast<double>(bar + 1) * columnsPerBar));
        if (end > count) {
            return;
        }
        int loudest = 0;
        for (std::size_t i = begin; i < end; ++i) {
            const auto at = i * static_cast<std::size_t>(channels) + static_cast<std::size_t>(channel);
            loudest = std::max<int>(loudest, columns[at]);
        }
        const double half = std::max(1.0, heightOf(loudest) * lane / 2);
        // On whole pixels: Qt hands shapes with blurred edges to other threads, which costs more than the bar does.
        const double x = std::round(xOf(static_cast<double>(bar) * barSeconds));
        painter.drawRoundedRect(QRectF(x, middle - half, barWidth, 2 * half), 1, 1);
    }
}

void LiveWaveItem::paintMarks(QPainter& painter) const
{
    RecordMarksModel* const marks = m_recorder->marks();
    painter.setBrush(m_markColor);
    for (int row = 0; row < marks->count(); ++row) {
        const events::SessionMarked& mark = marks->at(row);
        const double x = xOf(mark.seconds);
        if (x < 0) {
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF() << QPointF(x, 0) << QPointF(x + 7, 4) << QPointF(x, 8));
        if (mark.kind != events::MarkKind::Mark) {
            painter.setPen(QPen(m_markColor, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, 8), QPointF(x, height()));
        }
    }
}

void LiveWaveItem::paintHead(QPainter& painter) const
{
    const double x = xOf(m_recorder->seconds());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_headColor);
    painter.drawRect(QRectF(x - 1, 0, 2, height()));
    painter.drawPolygon(QPolygonF() << QPointF(x - 4, 0) << QPointF(x + 4, 0) << QPointF(x, 6));
}

} // namespace voither::ui
