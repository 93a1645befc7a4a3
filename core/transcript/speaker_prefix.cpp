// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/speaker_prefix.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>

#include "transcript/roles.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

constexpr std::size_t longestPrefix = 80; // bytes
constexpr qsizetype mostWords = 5;

/// What may stand before a name: list marks, emphasis, quotation marks of mail.
std::string_view withoutLead(std::string_view text)
{
    constexpr std::array<std::string_view, 9> leads{" ", "\t", "*", "-", ">", "\u2013", "\u2014", "\u2022", "\u00A0"};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view lead : leads) {
            if (text.starts_with(lead)) {
                text.remove_prefix(lead.size());
                more = true;
            }
        }
    }
    return text;
}

bool isConnective(const QString& word)
{
    static const QStringList connectives{"de", "da", "do", "das", "dos", "e", "del", "la", "of", "a", "o"};
    return connectives.contains(word);
}

/// Words that begin with a capital or a digit, but for connectives, and a remark in brackets.
bool hasFormOfName(std::string_view label)
{
    QString name = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    const qsizetype open = name.indexOf('(');
    if (open > 0 && name.endsWith(')')) {
        name.truncate(open);
    }
    const QStringList words = name.split(' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || !words.first().front().isLetter()) {
        return false;
    }
    for (const QString& word : words) {
        const bool begins = word.front().isUpper() || word.front().isDigit() || isConnective(word);
        const bool pure = std::all_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u"_-.'\u2019").contains(c);
        });
        if (!begins || !pure) {
            return false;
        }
    }
    return words.first().front().isUpper();
}

/// "(speaker 0) text", as whisper.cpp writes with --diarize.
std::optional<PrefixedLine> whisperPrefix(std::string_view line)
{
    constexpr std::string_view open = "(speaker ";
    const std::size_t close = line.substr(0, longestPrefix).find(')');
    if (!line.starts_with(open) || close == std::string_view::npos || close != open.size() + 1) {
        return std::nullopt;
    }
    const std::string id(line.substr(open.size(), 1));
    return PrefixedLine{id == "?" ? std::string() : "speaker " + id, trimmed(line.substr(close + 1)), true};
}

} // namespace

std::optional<PrefixedLine> splitPrefix(std::string_view line)
{
    const std::string_view body = withoutLead(line);
    if (auto whisper = whisperPrefix(body)) {
        return whisper;
    }
    const std::size_t colon = body.substr(0, longestPrefix).find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return std::nullopt;
    }
    std::string_view label = trimmed(body.substr(0, colon));
    std::string_view text = body.substr(colon + 1);
    while (label.ends_with('*')) {
        label.remove_suffix(1);
    }
    const bool emphasised = text.starts_with("**");
    text.remove_prefix(emphasised ? 2 : 0);
    const bool bracketed = label.starts_with('[') && label.ends_with(']') && label.size() > 2;
    if (bracketed) {
        label = trimmed(label.substr(1, label.size() - 2));
    }
    if (firstInvalidUtf8(label)) {
        return std::nullopt;
    }
    const bool certain = bracketed || roleOfLabel(label).has_value();
    const bool spaced = text.empty() || text.front() == ' ' || text.front() == '\t' || text.starts_with("\u00A0");
    const bool form = hasFormOfName(label)
        || (certain && label.find_first_of(".,;!?\"") == std::string_view::npos
            && std::count(label.begin(), label.end(), ' ') <= 2);
    if (!form || (!spaced && !certain)) {
        return std::nullopt;
    }
    return PrefixedLine{std::string(label), trimmed(text), certain};
}

void SpeakerNames::add(const PrefixedLine& line)
{
    Use& use = m_names[line.speaker];
    ++use.count;
    use.certain = use.certain || line.certain;
    m_someEstablished = m_someEstablished || use.certain || use.count > 1;
}

bool SpeakerNames::contains(const std::string& name) const
{
    const auto found = m_names.find(name);
    if (found == m_names.end()) {
        return false;
    }
    return found->second.certain || found->second.count > 1 || !m_someEstablished;
}

} // namespace voither::transcript
