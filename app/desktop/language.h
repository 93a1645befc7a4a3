// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace voither::app {

/// The translation in use and the default locale that goes with it. Texts in the source are Portuguese; its file only
/// has plural forms.
class Language {
public:
    ~Language();
    void use(const QString& tag);

private:
    QTranslator m_translator;
};

} // namespace voither::app
