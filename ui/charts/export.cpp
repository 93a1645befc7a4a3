// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/export.h"

#include <QApplication>
#include <QBuffer>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>

#include "base/file.h"
#include "charts/overview.h"
#include "charts/text.h"
#include "charts/trajectory_chart.h"

namespace voither::charts {

namespace {

// Both axes of a page in logical pixels, so that type on paper is as large as the design's: 96 to an inch.
constexpr double logicalPerInch = 96;

template <class Content, class Draw>
QImage paintPicture(const Content& content, const Style& style, QSize size, double scale, Draw draw)
{
    Q_ASSERT(qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr);
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(palette(style.theme).background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, QRectF(QPointF(), QSizeF(size)), content, style);
    return image;
}

base::Result<> put(const std::filesystem::path& path, const QByteArray& bytes)
{
    return base::replaceFile(
        path, {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

} // namespace

QImage picture(const ChartContent& content, const Style& style, QSize size, double scale)
{
    return paintPicture(content, style, size, scale, drawTrajectory);
}

QImage picture(const OverviewContent& content, const Style& style, QSize size, double scale)
{
    return paintPicture(content, style, size, scale, drawOverview);
}

base::Result<> writePng(const std::filesystem::path& path, const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return base::failure(base::ErrorCode::WriteFailed, path.string(), {}, "PNG");
    }
    return put(path, bytes);
}

void drawPages(QPagedPaintDevice& device, const OverviewContent& overview, std::span<const ChartContent> charts,
               const Style& style)
{
    const Style paper{style.theme, style.language, true};
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / logicalPerInch;
    painter.scale(scale, scale);
    const QRectF page(QPointF(), QSizeF(device.width() / scale, device.height() / scale));
    bool first = true;
    if (!overview.courses.empty()) {
        drawOverview(painter, page, overview, paper);
        first = false;
    }
    for (const ChartContent& chart : charts) {
        if (!first) {
            device.newPage();
        }
        drawTrajectory(painter, page, chart, paper);
        first = false;
    }
}

base::Result<> writePdf(const std::filesystem::path& path, const OverviewContent& overview,
                        std::span<const ChartContent> charts, const Style& style)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
        writer.setCreator(QStringLiteral("Voither"));
        writer.setTitle(fromUtf8(base::say(style.language, "charts.overview_title")));
        drawPages(writer, overview, charts, style);
    }
    return put(path, bytes);
}

} // namespace voither::charts
