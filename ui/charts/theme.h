// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace voither::charts {

enum class Theme { Light, Dark };

/// The colours of a theme. Text colours hold a contrast of 4.5 : 1 against `surface`, line colours 3 : 1 (WCAG 2.2
/// AA); grid and bands are decoration beside labelled values.
struct Palette {
    QColor background; // behind cards
    QColor surface;    // of cards
    QColor border;
    QColor grid;
    QColor text;
    QColor muted;
    QColor accent;
    QColor band; // of the weekly mean, with transparency
    QColor baselineBand;
    QColor point; // sessions, with transparency
    QColor mark;  // interventions
    QColor markBackground;
};

const Palette& palette(Theme theme);

/// Ratio of relative luminances (WCAG 2.2, 1.4.3), 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// The design's family at a size in pixels, with a fallback that has the same signs.
QFont font(int pixels, QFont::Weight weight = QFont::Normal);

} // namespace voither::charts
