// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QPagedPaintDevice;

namespace voither::ui {

/// Sheets of A4 for a printer or a PDF file. Nothing of them is written without a place that the user chose.
class Paper : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    using QObject::QObject;

    /// Below the user's documents.
    Q_INVOKABLE QString suggestedFile() const;
    Q_INVOKABLE bool fileExists(const QString& path) const;
    Q_INVOKABLE QString localPath(const QUrl& url) const;
    /// As PDF; why it was not written, or nothing.
    Q_INVOKABLE QString save(const QString& path) const;
    /// Asks for a printer and returns before the user has answered. What is gone by then is not printed.
    Q_INVOKABLE void sendToPrinter() const;

protected:
    virtual QString title() const = 0;
    /// Of the file that is suggested, before the day.
    virtual QString fileName() const = 0;
    virtual bool isEmpty() const = 0;
    virtual void draw(QPagedPaintDevice& device) const = 0;
};

} // namespace voither::ui
