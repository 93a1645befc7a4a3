// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLocale>

namespace voither::app {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Language::use(const QString& tag)
{
    QString name = tag;
    name.replace(QLatin1Char('-'), QLatin1Char('_'));
    // Spanish as the neighbours write it, with the decimal comma; English with the day first, as everything else here.
    QLocale::setDefault(QLocale(name == "es" ? "es_PY" : name == "en" ? "en_GB" : name));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/voither_%1.qm").arg(name))) {
        QCoreApplication::installTranslator(&m_translator);
    }
}

} // namespace voither::app
