// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace voither::app {

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_name("voither-"
             + QString::fromLatin1(
                 QCryptographicHash::hash((QDir::homePath() + '\n' + QDir(dataFolder).absolutePath()).toUtf8(),
                                          QCryptographicHash::Sha256)
                     .toHex()
                     .left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            socket->deleteLater();
        }
        emit wanted();
    });
}

bool SingleInstance::claim()
{
    constexpr int patience = 300; // ms
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(patience)) {
        return false;
    }
    // What a crash left behind.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace voither::app
