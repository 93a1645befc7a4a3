// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include "transcript/edit.h"
#include "transcript/text.h"

/// The part of edit.h that looks for text in all segments.
namespace voither::transcript {

namespace {

bool isPartOfWord(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
}

/// A word does not go on over either end of the match; an end that is no letter ends by itself.
bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const auto goesOn = [&text](qsizetype inside, qsizetype outside) {
        return isPartOfWord(text, inside) && isPartOfWord(text, outside);
    };
    return !goesOn(at, at - 1) && !goesOn(at + length - 1, at + length);
}

QString asQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::size_t bytesOf(const QString& text, qsizetype from, qsizetype to)
{
    return static_cast<std::size_t>(QStringView(text).mid(from, to - from).toUtf8().size());
}

} // namespace

std::vector<TextMatch> findText(const Transcript& transcript, const TextSearch& search)
{
    std::vector<TextMatch> matches;
    if (trimmed(search.text).empty()) {
        return matches;
    }
    const QString wanted = asQString(search.text).normalized(QString::NormalizationForm_C);
    const Qt::CaseSensitivity letters = search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (std::size_t i = 0; i < transcript.segments.size(); ++i) {
        const QString text = asQString(transcript.segments[i].text);
        qsizetype counted = 0; // characters whose bytes are in `offset`
        std::size_t offset = 0;
        for (qsizetype at = text.indexOf(wanted, 0, letters); at >= 0;) {
            if (search.wholeWords && !standsAlone(text, at, wanted.size())) {
                at = text.indexOf(wanted, at + 1, letters);
                continue;
            }
            offset += bytesOf(text, counted, at);
            counted = at + wanted.size();
            matches.push_back({i, offset, bytesOf(text, at, counted)});
            offset += matches.back().length;
            at = text.indexOf(wanted, counted, letters);
        }
    }
    return matches;
}

base::Result<Transcript> withReplaced(const Transcript& transcript, const TextSearch& search,
                                      std::string_view replacement)
{
    const auto matches = findText(transcript, search);
    if (matches.empty()) {
        return base::failure(base::ErrorCode::InvalidArgument, "text", {}, "it is not found");
    }
    base::Result<Transcript> changed = transcript;
    for (std::size_t i = 0; i < matches.size() && changed;) {
        const std::size_t segment = matches[i].segment;
        const std::string& before = transcript.segments[segment].text;
        std::string after;
        std::size_t copied = 0;
        for (; i < matches.size() && matches[i].segment == segment; ++i) {
            after.append(before, copied, matches[i].offset - copied).append(replacement);
            copied = matches[i].offset + matches[i].length;
        }
        changed = withText(*changed, segment, after.append(before, copied));
    }
    return changed;
}

} // namespace voither::transcript
