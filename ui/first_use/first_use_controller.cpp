// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_use/first_use_controller.h"

#include <zxcvbn.h>

#include <algorithm>

#include "events/identifiers.h"
#include "vault/passphrase.h"

namespace voither::ui {

FirstUseController::~FirstUseController()
{
    forgetPassphrase();
}

void FirstUseController::forgetPassphrase()
{
    m_passphrase.fill(QLatin1Char('\0'));
    m_passphrase.clear();
    m_repeated.fill(QLatin1Char('\0'));
    m_repeated.clear();
    emit edited();
}

QString FirstUseController::cnesError() const
{
    constexpr qsizetype digits = 7;
    if (m_cnes.size() < digits || events::parseCnes(m_cnes.toStdString())) {
        return {};
    }
    return tr("O CNES tem sete algarismos.");
}

QString FirstUseController::repeatedError() const
{
    const bool sofarEqual = m_passphrase.startsWith(m_repeated);
    return sofarEqual ? QString() : tr("As duas frases-senha são diferentes.");
}

bool FirstUseController::passphraseAccepted() const
{
    return vault::checkPassphrase(m_passphrase.toStdString()).has_value();
}

int FirstUseController::strength() const
{
    if (!passphraseAccepted()) {
        return 0;
    }
    // The product's own words and what was typed above are the first that somebody would try.
    const QByteArray site = m_siteName.toUtf8();
    const QByteArray user = m_userName.toUtf8();
    const QByteArray login = m_login.toUtf8();
    const char* known[] = {"voither", "caps", site.constData(), user.constData(), login.constData(), nullptr};
    const double bits = ZxcvbnMatch(m_passphrase.toUtf8().constData(), known, nullptr);
    // Each step makes guessing about a thousand times dearer; Argon2id makes one guess cost some tenths of a second.
    constexpr double bitsForOne = 30;
    constexpr double bitsPerStep = 10;
    return std::clamp(static_cast<int>((bits - bitsForOne) / bitsPerStep) + 1, 1, 4);
}

QString FirstUseController::strengthText() const
{
    if (m_passphrase.isEmpty()) {
        return tr("Pelo menos %n caracteres; quatro palavras sem relação entre si servem bem.", nullptr,
                  static_cast<int>(vault::passphraseMinimum));
    }
    if (!passphraseAccepted()) {
        return tr("Curta ou repetida demais: use pelo menos %n caracteres.", nullptr,
                  static_cast<int>(vault::passphraseMinimum));
    }
    switch (strength()) {
    case 1:
        return tr("Fraca: fácil de adivinhar por quem tenta muitas vezes.");
    case 2:
        return tr("Razoável.");
    case 3:
        return tr("Boa.");
    default:
        return tr("Muito boa.");
    }
}

bool FirstUseController::siteComplete() const
{
    return !m_siteName.trimmed().isEmpty() && !m_userName.trimmed().isEmpty() && !m_login.trimmed().isEmpty()
        && (m_cnes.isEmpty() || events::parseCnes(m_cnes.toStdString()).has_value());
}

bool FirstUseController::passphraseComplete() const
{
    return passphraseAccepted() && m_passphrase == m_repeated;
}

} // namespace voither::ui
