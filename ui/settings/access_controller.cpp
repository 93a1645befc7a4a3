// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/access_controller.h"

#include "desktop/wording.h"

namespace voither::ui {

void AccessController::begin()
{
    m_working = true;
    m_refusal.clear();
    emit workingChanged();
}

void AccessController::end(const QString& refusal)
{
    m_working = false;
    m_refusal = refusal;
    emit workingChanged();
}

void AccessController::forgetRefusal()
{
    m_refusal.clear();
    emit workingChanged();
}

void AccessController::changePassphrase(const QString& current, const QString& next)
{
    if (m_working) {
        return;
    }
    begin();
    m_site->ask(
        this,
        [former = secretOf(current), chosen = secretOf(next)](site::Site& site) {
            return site.vault().changePassphrase(*former, *chosen);
        },
        [this](const base::Result<>& changed) {
            end(changed ? QString() : describe(changed.error()));
            if (changed) {
                emit passphraseChanged();
            }
        });
}

void AccessController::renewRecoveryCode()
{
    if (m_working) {
        return;
    }
    begin();
    m_site->ask(
        this, [](site::Site& site) { return site.vault().renewRecoveryCode(); },
        [this](const base::Result<std::string>& code) {
            end(code ? QString() : describe(code.error()));
            if (code) {
                m_recoveryCode = toQString(*code);
                emit recoveryCodeChanged();
            }
        });
}

void AccessController::forgetRecoveryCode()
{
    if (!m_recoveryCode.isEmpty()) {
        m_recoveryCode.fill(QLatin1Char('\0'));
        m_recoveryCode.clear();
        emit recoveryCodeChanged();
    }
}

} // namespace voither::ui
