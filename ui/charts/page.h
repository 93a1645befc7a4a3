// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "charts/content.h"

namespace voither::charts {

/// What frames every picture: background, heading with person and site, the mark of a demonstration, small print.
/// Gives the box that is left for cards.
QRectF drawPage(QPainter& painter, const QRectF& page, const Heading& heading, const QString& under,
                std::size_t sessions, std::size_t words, const Style& style);

void drawCardFrame(QPainter& painter, const QRectF& card, const Palette& colours);

/// "3 jun 2025 – 14 nov 2025", empty without a session.
QString period(const trajectory::Course& course, base::UiLanguage language);

} // namespace voither::charts
