// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace voither::charts {

namespace {

QColor transparent(const char* colour, double alpha)
{
    QColor result(colour);
    result.setAlphaF(static_cast<float>(alpha));
    return result;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

const Palette& palette(Theme theme)
{
    static const Palette light{.background = "#F6F7F9",
                               .surface = "#FFFFFF",
                               .border = "#E2E6EB",
                               .grid = "#EEF1F4",
                               .text = "#18212B",
                               .muted = "#5A6675",
                               .accent = "#0E6E7C",
                               .band = transparent("#0E6E7C", 0.13),
                               .baselineBand = transparent("#5A6675", 0.11),
                               .point = transparent("#0E6E7C", 0.45),
                               .mark = "#8A5A00",
                               .markBackground = "#FBF0D9"};
    static const Palette dark{.background = "#11161C",
                              .surface = "#181F27",
                              .border = "#2B3541",
                              .grid = "#232C37",
                              .text = "#E5EAF0",
                              .muted = "#9CA9B8",
                              .accent = "#5FC3CF",
                              .band = transparent("#5FC3CF", 0.17),
                              .baselineBand = transparent("#9CA9B8", 0.12),
                              .point = transparent("#5FC3CF", 0.45),
                              .mark = "#E0B35A",
                              .markBackground = "#352A12"};
    return theme == Theme::Light ? light : dark;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QFont font(int pixels, QFont::Weight weight)
{
    QFont result;
    result.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(pixels);
    result.setWeight(weight);
    // Layout must not depend on the screen's pixel grid: the same page goes to paper.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace voither::charts
