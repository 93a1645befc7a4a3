// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics/icon_item.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace voither::graphics {
namespace {

Q_LOGGING_CATEGORY(log, "voither.graphics.icon")

constexpr double k_size = 20; // logical pixels

} // namespace

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(k_size, k_size);
    setAntialiasing(true);
}

void IconItem::setName(const QString& name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    m_drawing.clear();
    if (QFile file(QStringLiteral(":/icons/%1.svg").arg(name)); !name.isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_drawing = file.readAll();
        // Lucide draws with 2 of 24 units; at 20 pixels a little less is calmer beside text.
        m_drawing.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    } else if (!name.isEmpty()) {
        qCWarning(log) << "no icon" << name;
    }
    emit nameChanged();
    update();
}

void IconItem::setColor(const QColor& color)
{
    if (color == m_color) {
        return;
    }
    m_color = color;
    emit colorChanged();
    update();
}

void IconItem::paint(QPainter* painter)
{
    if (m_drawing.isEmpty()) {
        return;
    }
    QByteArray drawing = m_drawing;
    drawing.replace("currentColor", m_color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    const double side = qMin(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace voither::graphics
