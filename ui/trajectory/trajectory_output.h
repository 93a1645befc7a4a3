// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "base/error.h"
#include "charts/content.h"

/// A trajectory outside the program: files are not encrypted. All of it belongs to the interface's thread.
namespace voither::ui {

/// A page as a PNG, two pixels to a logical one.
base::Result<> writePicture(const std::filesystem::path& path, const charts::ChartContent& chart,
                            const charts::Style& style);
/// All dimensions, then the one; A4, vector.
base::Result<> writePages(const std::filesystem::path& path, const charts::OverviewContent& overview,
                          const charts::ChartContent& chart, const charts::Style& style);
/// Every column's value of every session, for a spreadsheet.
base::Result<> writeSessions(const std::filesystem::path& path, std::span<const trajectory::Course> courses,
                             base::UiLanguage language);
/// Asks for a printer; the same pages as writePages(). Returns before the user has answered.
void printPages(const charts::OverviewContent& overview, const charts::ChartContent& chart, const charts::Style& style);

} // namespace voither::ui
