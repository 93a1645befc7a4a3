// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secret.h"

#include <QCoreApplication>

#include "vault/passphrase.h"

namespace voither::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(voither::ui::Passphrase)
};

} // namespace

QString passphraseError(const QString& passphrase)
{
    if (passphrase.isEmpty() || vault::checkPassphrase(*secretOf(passphrase))) {
        return {};
    }
    return Words::tr("Curta ou repetida demais: use pelo menos %n caracteres.", nullptr,
                     static_cast<int>(vault::passphraseMinimum));
}

} // namespace voither::ui
