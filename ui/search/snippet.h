// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace voither::ui {

/// A part of a text around the first word that was found.
struct Snippet {
    QString plain;
    QString styled; // HTML, with every word that was found in bold
};

/// About so many characters around the first word that begins with one of the folded `words`; the head of the text when
/// none does. Words are cut off whole.
Snippet snippetOf(const QString& text, const std::vector<std::string>& words, qsizetype length = 90);

} // namespace voither::ui
