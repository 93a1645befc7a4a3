// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

class QPagedPaintDevice;

namespace voither::ui {

/// The recovery code as one sheet of A4, for a printer or a file. Nothing of it is written without a place that the
/// user chose.
class RecoverySheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteName MEMBER m_siteName NOTIFY changed)
    Q_PROPERTY(QString cnes MEMBER m_cnes NOTIFY changed)
    /// In groups, as it is typed.
    Q_PROPERTY(QString code MEMBER m_code NOTIFY changed)

public:
    using QObject::QObject;
    ~RecoverySheet() override;

    /// Below the user's documents.
    Q_INVOKABLE QString suggestedFile() const;
    Q_INVOKABLE bool fileExists(const QString& path) const;
    Q_INVOKABLE QString localPath(const QUrl& url) const;
    /// As PDF; why it was not written, or nothing.
    Q_INVOKABLE QString save(const QString& path) const;
    /// Asks for a printer and returns before the user has answered.
    Q_INVOKABLE void sendToPrinter() const;

    /// One page.
    void draw(QPagedPaintDevice& device) const;

signals:
    void changed();

private:
    QString m_siteName;
    QString m_cnes;
    QString m_code;
};

} // namespace voither::ui
