// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_use/recovery_sheet.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

#include "base/file.h"
#include "charts/text.h"
#include "charts/theme.h"
#include "desktop/wording.h"

namespace voither::ui {

namespace {

using charts::drawParagraph;
using charts::font;
using charts::paragraphHeight;

constexpr double logicalPerInch = 96;
constexpr double margin = 72;

/// Writes paragraphs below one another.
class Sheet {
public:
    Sheet(QPainter& painter, const QRectF& page)
        : m_painter(painter)
        , m_box(page.adjusted(margin, margin, -margin, -margin))
    {
    }

    void space(double height) { m_box.setTop(m_box.top() + height); }

    void write(const QFont& font, const QColor& colour, const QString& text)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const double height = paragraphHeight(font, m_box.width(), text) + 2;
        drawParagraph(m_painter, {m_box.topLeft(), QSizeF(m_box.width(), height)}, text);
        space(height);
    }

    /// The code's groups four to a line, in a frame.
    void frame(const QStringList& groups, const charts::Palette& colours)
    {
        constexpr qsizetype perLine = 4;
        constexpr double padding = 24;
        constexpr double line = 44;
        const qsizetype lines = (groups.size() + perLine - 1) / perLine;
        const QRectF box(m_box.topLeft(), QSizeF(m_box.width(), static_cast<double>(lines) * line + 2 * padding));
        m_painter.setPen(QPen(colours.text, 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(box, 8, 8);
        m_painter.setFont(font(26, QFont::DemiBold));
        const double width = (box.width() - 2 * padding) / perLine;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QPointF corner(box.left() + padding + static_cast<double>(i % perLine) * width,
                                 box.top() + padding + static_cast<double>(i / perLine) * line);
            m_painter.drawText(QRectF(corner, QSizeF(width, line)), Qt::AlignCenter, groups[i]);
        }
        space(box.height());
    }

private:
    QPainter& m_painter;
    QRectF m_box; // what is left of the page
};

void setPage(QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

} // namespace

RecoverySheet::~RecoverySheet()
{
    m_code.fill(QLatin1Char('\0'));
}

QString RecoverySheet::suggestedFile() const
{
    const QString name = tr("folha-de-recuperacao-%1.pdf", "file name").arg(QDate::currentDate().toString(Qt::ISODate));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

bool RecoverySheet::fileExists(const QString& path) const
{
    return QFileInfo::exists(path);
}

QString RecoverySheet::localPath(const QUrl& url) const
{
    return QDir::toNativeSeparators(url.toLocalFile());
}

QString RecoverySheet::save(const QString& path) const
{
    const QFileInfo place(path);
    if (!place.isAbsolute()) {
        return tr("Escreva o caminho inteiro do arquivo.");
    }
    if (!place.dir().exists()) {
        return tr("A pasta %1 não existe.").arg(QDir::toNativeSeparators(place.path()));
    }
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setPage(writer);
        writer.setCreator(QStringLiteral("Voither"));
        writer.setTitle(tr("Folha de recuperação"));
        draw(writer);
    }
    const auto written = base::replaceFile(
        path.toStdString(),
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    bytes.fill('\0');
    return written ? QString() : describe(written.error());
}

void RecoverySheet::sendToPrinter() const
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Voither"));
    setPage(*printer);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The code is gone from the screen when the sheet is closed: what was not printed by then is not printed.
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        if (!m_code.isEmpty()) {
            draw(*printer);
        }
    });
    dialog->open();
}

void RecoverySheet::draw(QPagedPaintDevice& device) const
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / logicalPerInch;
    painter.scale(scale, scale);
    const charts::Palette& colours = charts::palette(charts::Theme::Light);
    Sheet sheet(painter, {QPointF(), QSizeF(device.width() / scale, device.height() / scale)});
    sheet.write(font(14), colours.muted, QStringLiteral("Voither"));
    sheet.space(4);
    sheet.write(font(28, QFont::DemiBold), colours.text, tr("Folha de recuperação"));
    sheet.space(12);
    sheet.write(font(16, QFont::DemiBold), colours.text, m_siteName);
    const QString day = QLocale().toString(QDate::currentDate(), QLocale::LongFormat);
    sheet.write(font(14), colours.muted, m_cnes.isEmpty() ? day : tr("CNES %1 · %2").arg(m_cnes, day));
    sheet.space(32);
    sheet.frame(m_code.split(QLatin1Char('-')), colours);
    sheet.space(32);
    const auto explain = [&](const QString& heading, const QString& text) {
        sheet.write(font(16, QFont::DemiBold), colours.text, heading);
        sheet.space(4);
        sheet.write(font(14), colours.text, text);
        sheet.space(20);
    };
    explain(tr("Para que serve"),
            tr("Este código abre os dados deste serviço quando uma frase-senha se perde. Sem a frase-senha e sem esta "
               "folha ninguém abre os dados, nem quem fez o programa."));
    explain(tr("Como se usa"),
            tr("Na tela de entrada, escolha “Usar a folha de recuperação”, escreva o código e uma nova frase-senha. Os "
               "traços e as letras maiúsculas não fazem diferença."));
    explain(
        tr("Onde se guarda"),
        tr("Fora do computador, num lugar fechado, com quem responde pelo serviço. Quem tem esta folha e o "
           "computador lê tudo. Se ela se perder, faça outra em Configurações, Segurança: a antiga deixa de valer."));
    sheet.space(24);
    sheet.write(font(14), colours.text, tr("Guardada por: ____________________________   Em: ____/____/________"));
}

} // namespace voither::ui
