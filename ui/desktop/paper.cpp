// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/paper.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <memory>

#include "base/file.h"
#include "desktop/wording.h"

namespace voither::ui {

namespace {

void setPage(QPagedPaintDevice& device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
}

} // namespace

QString Paper::suggestedFile() const
{
    const QString name = QStringLiteral("%1-%2.pdf").arg(fileName(), QDate::currentDate().toString(Qt::ISODate));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

bool Paper::fileExists(const QString& path) const
{
    return QFileInfo::exists(path);
}

QString Paper::localPath(const QUrl& url) const
{
    return QDir::toNativeSeparators(url.toLocalFile());
}

QString Paper::save(const QString& path) const
{
    if (isEmpty()) {
        return tr("Não há nada para salvar.");
    }
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
        writer.setTitle(title());
        draw(writer);
    }
    const auto written = base::replaceFile(
        path.toStdString(),
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    bytes.fill('\0');
    return written ? QString() : describe(written.error());
}

void Paper::sendToPrinter() const
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Voither"));
    printer->setDocName(QStringLiteral("Voither")); // spoolers show it to everybody
    setPage(*printer);
    auto* dialog = new QPrintDialog(printer.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        if (!isEmpty()) {
            draw(*printer);
        }
    });
    dialog->open();
}

} // namespace voither::ui
