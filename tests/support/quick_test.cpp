// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQmlEngine>
#include <QtQuickTest>

namespace {

// Lets the tests import the modules that are linked into the program.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

} // namespace

QUICK_TEST_MAIN_WITH_SETUP(voither, Setup)

#include "quick_test.moc"
