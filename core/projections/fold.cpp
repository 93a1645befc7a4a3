// SPDX-License-Identifier: GPL-3.0-or-later
#include "projections/fold.h"

#include <QString>
#include <algorithm>

namespace voither::projections {

namespace {

QString folded(std::string_view text)
{
    QString plain;
    const auto decomposed = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                                .toCaseFolded()
                                .normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            plain += c;
        }
    }
    return plain.simplified();
}

} // namespace

std::string fold(std::string_view text)
{
    return folded(text).toStdString();
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    QString word;
    // A blank at the end closes the last word.
    for (const QChar c : folded(text) + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.push_back(word.toStdString());
            word.clear();
        }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

} // namespace voither::projections
