// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <memory>
#include <string>

namespace voither::ui {

/// Why a passphrase cannot be used; empty for one that can, and for none.
QString passphraseError(const QString& passphrase);

/// A passphrase on its way to the site's thread, as UTF-8; this copy is wiped when nobody needs it any more.
inline std::shared_ptr<const std::string> secretOf(const QString& text)
{
    return {new std::string(text.toStdString()), [](std::string* bytes) {
                std::fill(bytes->begin(), bytes->end(), '\0');
                delete bytes;
            }};
}

} // namespace voither::ui
