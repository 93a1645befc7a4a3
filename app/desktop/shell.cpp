// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell.h"

namespace voither::app {

Shell::Shell(ui::Desktop& desktop)
    : m_idle(desktop)
{
    m_language.use(desktop.preferences()->language());
    m_engine.addImportPath("qrc:/qt/qml");
    QObject::connect(desktop.preferences(), &ui::Preferences::languageChanged, &m_engine, [this, &desktop] {
        m_language.use(desktop.preferences()->language());
        m_engine.retranslate();
    });
    m_engine.setInitialProperties({{"desktop", QVariant::fromValue(&desktop)}});
    m_engine.load(QUrl("qrc:/qt/qml/Voither/Main.qml"));
}

QQuickWindow* Shell::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

} // namespace voither::app
