// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPagedPaintDevice>
#include <QSize>
#include <filesystem>
#include <span>

#include "base/error.h"
#include "charts/content.h"

namespace voither::charts {

inline constexpr QSize pictureSize{1366, 768}; // in logical pixels

/// The picture at `scale` physical pixels to a logical one. Needs a QApplication; must run in its thread.
QImage picture(const ChartContent& content, const Style& style, QSize size = pictureSize, double scale = 1);
QImage picture(const OverviewContent& content, const Style& style, QSize size = pictureSize, double scale = 1);

/// Puts a PNG in the file's place; a crash or full disk leaves the former file.
base::Result<> writePng(const std::filesystem::path& path, const QImage& image);

/// On the device's pages, which its owner has turned to landscape: the overview (when it has a course) on the first
/// one, then one page a chart. Ends the device's painting.
void drawPages(QPagedPaintDevice& device, const OverviewContent& overview, std::span<const ChartContent> charts,
               const Style& style);

/// A4 landscape, vector: the same pages as a file.
base::Result<> writePdf(const std::filesystem::path& path, const OverviewContent& overview,
                        std::span<const ChartContent> charts, const Style& style);

} // namespace voither::charts
