// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace voither::app {

/// One window a user and data folder: a second start shows the first one's window and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    /// False when another instance has the folder; it was asked to show itself.
    bool claim();

signals:
    /// Another start asks for the window.
    void wanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace voither::app
