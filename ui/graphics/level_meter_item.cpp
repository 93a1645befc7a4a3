// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics/level_meter_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace voither::graphics {
namespace {

constexpr double k_bar = 10; // logical pixels
constexpr double k_tick = 2;

} // namespace

LevelMeterItem::LevelMeterItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(200, 16);
    setAntialiasing(true);
    connect(this, &LevelMeterItem::changed, this, [this] { update(); });
}

double LevelMeterItem::at(double level) const
{
    if (!std::isfinite(level) || m_floor >= 0) {
        return 0;
    }
    return width() * std::clamp((level - m_floor) / -m_floor, 0.0, 1.0);
}

void LevelMeterItem::paint(QPainter* painter)
{
    const double bar = std::min(k_bar, height());
    const QRectF track(0, (height() - bar) / 2, width(), bar);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_clipped ? m_clipColor : m_trackColor);
    painter->drawRoundedRect(track, bar / 2, bar / 2);
    if (const double end = at(m_level); end > 0) {
        painter->setBrush(m_color);
        painter->drawRoundedRect(QRectF(0, track.top(), std::max(end, bar), bar), bar / 2, bar / 2);
    }
    if (const double held = at(m_peak); held > 0) {
        painter->fillRect(QRectF(std::min(held, width() - k_tick), track.top(), k_tick, bar), m_color.darker(140));
    }
    painter->fillRect(QRectF(at(m_mark), 0, k_tick, height()), m_clipColor);
}

} // namespace voither::graphics
