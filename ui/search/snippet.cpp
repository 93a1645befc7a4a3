// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include <algorithm>

#include "projections/fold.h"

namespace voither::ui {

namespace {

struct Span {
    qsizetype from = 0;
    qsizetype to = 0;
};

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

std::vector<Span> wordsOf(const QString& text)
{
    std::vector<Span> words;
    qsizetype from = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && isOfWord(text[i]);
        if (inside && from < 0) {
            from = i;
        } else if (!inside && from >= 0) {
            words.push_back({from, i});
            from = -1;
        }
    }
    return words;
}

bool isFound(QStringView word, const std::vector<std::string>& searched)
{
    const std::string folded = projections::fold(word.toUtf8().toStdString());
    return std::any_of(searched.begin(), searched.end(),
                       [&folded](const std::string& beginning) { return folded.starts_with(beginning); });
}

} // namespace

Snippet snippetOf(const QString& text, const std::vector<std::string>& searched, qsizetype length)
{
    const std::vector<Span> words = wordsOf(text);
    std::vector<Span> found;
    std::copy_if(words.begin(), words.end(), std::back_inserter(found), [&](const Span& word) {
        return isFound(QStringView(text).mid(word.from, word.to - word.from), searched);
    });
    // A third of it goes before the first word that was found.
    const qsizetype middle = found.empty() ? 0 : found.front().from;
    Span part{std::max<qsizetype>(0, std::min(middle - length / 3, text.size() - length)), 0};
    part.to = std::min(text.size(), part.from + length);
    for (const Span& word : words) {
        if (word.from < part.from && word.to > part.from) {
            part.from = word.from;
        }
        if (word.from < part.to && word.to > part.to) {
            part.to = word.to;
        }
    }
    const QString before = part.from > 0 ? QStringLiteral("… ") : QString();
    const QString after = part.to < text.size() ? QStringLiteral(" …") : QString();
    Snippet snippet{before + text.mid(part.from, part.to - part.from).simplified() + after, before};
    qsizetype at = part.from;
    for (const Span& word : found) {
        if (word.from >= part.from && word.to <= part.to) {
            snippet.styled += text.mid(at, word.from - at).toHtmlEscaped() + QStringLiteral("<b>")
                + text.mid(word.from, word.to - word.from).toHtmlEscaped() + QStringLiteral("</b>");
            at = word.to;
        }
    }
    snippet.styled += text.mid(at, part.to - at).toHtmlEscaped() + after;
    return snippet;
}

} // namespace voither::ui
