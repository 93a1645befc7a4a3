// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include "trajectory/summary.h"

namespace voither::charts {

QString fromUtf8(std::string_view text);

/// One line that ends in an ellipsis when it does not fit; gives the width that it takes.
double drawLine(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text);

/// The summary in one or more lines within the width, `strong` ranges in bold and in the accent colour where they
/// state a reliable change; gives the height that it takes. Draws nothing when `painter` has no device to draw on.
double drawSummary(QPainter* painter, const QRectF& box, const trajectory::Summary& summary, const QColor& text,
                   const QColor& strong, bool alignRight);

/// Height of a paragraph in the font at the width.
double paragraphHeight(const QFont& font, double width, const QString& text);
void drawParagraph(QPainter& painter, const QRectF& box, const QString& text, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace voither::charts
