// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one QML file of the components' world into a PNG: grab_qml FILE.qml OUT.png [WIDTHxHEIGHT] [dark] [scale=1.5]
// [import=FOLDER], where a folder holds modules that stand in for the linked ones.
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace {

void setToken(QQmlEngine& engine, const QString& name, const QVariant& value)
{
    QQmlComponent setter(&engine);
    setter.setData(
        QStringLiteral("import QtQuick\nimport Voither.Theme\nQtObject { Component.onCompleted: Theme.%1 = %2 }")
            .arg(name, value.toString())
            .toUtf8(),
        QUrl());
    const std::unique_ptr<QObject> done(setter.create());
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: grab_qml FILE.qml|qrc:... OUT.png [WIDTHxHEIGHT] [dark] [scale=N]\n");
        return 2;
    }
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QSize size(1366, 768);
    QVariantMap tokens;
    for (const QString& option : arguments.mid(3)) {
        if (option == QLatin1String("dark"))
            tokens["dark"] = true;
        else if (option.startsWith(QLatin1String("scale=")))
            tokens["textScale"] = option.mid(6).toDouble();
        else if (option.startsWith(QLatin1String("import=")))
            engine.addImportPath(option.mid(7));
        else if (const QStringList sides = option.split(u'x'); sides.size() == 2)
            size = QSize(sides[0].toInt(), sides[1].toInt());
    }
    QQmlComponent component(&engine,
                            arguments[1].startsWith(QLatin1String("qrc:")) ? QUrl(arguments[1])
                                                                           : QUrl::fromLocalFile(arguments[1]));
    for (auto token = tokens.cbegin(); token != tokens.cend(); ++token)
        setToken(engine, token.key(), token.value());
    QQuickWindow window;
    window.resize(size);
    window.show();
    const std::unique_ptr<QObject> object(component.beginCreate(engine.rootContext()));
    auto* root = qobject_cast<QQuickItem*>(object.get());
    if (root == nullptr) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return 1;
    }
    root->setParentItem(window.contentItem());
    root->setSize(size);
    component.completeCreate();
    bool saved = false;
    QTimer::singleShot(400, &window, [&] {
        saved = window.grabWindow().save(arguments[2]);
        QCoreApplication::quit();
    });
    QGuiApplication::exec();
    return saved ? 0 : 1;
}
