// SPDX-License-Identifier: GPL-3.0-or-later
#include "trajectory/trajectory_output.h"

#include <QPrintDialog>
#include <QPrinter>
#include <memory>

#include "base/file.h"
#include "charts/csv.h"
#include "charts/export.h"

namespace voither::ui {

base::Result<> writePicture(const std::filesystem::path& path, const charts::ChartContent& chart,
                            const charts::Style& style)
{
    return charts::writePng(path, charts::picture(chart, style, charts::pictureSize, 2));
}

base::Result<> writePages(const std::filesystem::path& path, const charts::OverviewContent& overview,
                          const charts::ChartContent& chart, const charts::Style& style)
{
    return charts::writePdf(path, overview, std::span(&chart, 1), style);
}

base::Result<> writeSessions(const std::filesystem::path& path, std::span<const trajectory::Course> courses,
                             base::UiLanguage language)
{
    const std::string text = charts::sessionsCsv(courses, charts::CsvForm::Spreadsheet, language);
    return base::replaceFile(path, base::asBytes(text));
}

void printPages(const charts::OverviewContent& overview, const charts::ChartContent& chart, const charts::Style& style)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Voither"));
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [printer, overview, chart, style] {
        charts::drawPages(*printer, overview, std::span(&chart, 1), style);
    });
    dialog->open();
}

} // namespace voither::ui
