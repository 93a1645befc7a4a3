// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_use/recovery_sheet.h"

#include <QDate>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include "charts/text.h"
#include "charts/theme.h"

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
            const qsizetype row = i / perLine;
            const QPointF corner(box.left() + padding + static_cast<double>(i % perLine) * width,
                                 box.top() + padding + static_cast<double>(row) * line);
            m_painter.drawText(QRectF(corner, QSizeF(width, line)), Qt::AlignCenter, groups[i]);
        }
        space(box.height());
    }

private:
    QPainter& m_painter;
    QRectF m_box; // what is left of the page
};

} // namespace

RecoverySheet::~RecoverySheet()
{
    m_code.fill(QLatin1Char('\0'));
}

QString RecoverySheet::title() const
{
    return tr("Folha de recuperação");
}

QString RecoverySheet::fileName() const
{
    return tr("folha-de-recuperacao", "file name");
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
    sheet.write(font(28, QFont::DemiBold), colours.text, title());
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
