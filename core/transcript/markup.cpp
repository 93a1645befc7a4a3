// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/markup.h"

#include <array>
#include <utility>

#include "transcript/text.h"

namespace voither::transcript {

namespace {

struct Entity {
    std::string_view name;
    std::string_view text;
};

constexpr std::array<Entity, 8> entities{{{"&amp;", "&"},
                                          {"&lt;", "<"},
                                          {"&gt;", ">"},
                                          {"&nbsp;", " "},
                                          {"&quot;", "\""},
                                          {"&#39;", "'"},
                                          {"&lrm;", ""},
                                          {"&rlm;", ""}}};

/// Appends the character or entity at `at` and gives what follows.
std::size_t appendCharacter(std::string& out, std::string_view markup, std::size_t at)
{
    if (markup[at] == '&') {
        for (const Entity& entity : entities) {
            if (markup.substr(at, entity.name.size()) == entity.name) {
                out += entity.text;
                return at + entity.name.size();
            }
        }
    }
    out += markup[at];
    return at + 1;
}

bool beginsTag(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/';
}

/// Finds tags; a "<" without its ">" or before a blank is a character like others.
class Tags {
public:
    explicit Tags(std::string_view markup)
        : m_markup(markup)
    {
    }

    /// What stands between the brackets of the tag that begins at `at`; empty when none does.
    std::string_view at(std::size_t at)
    {
        if (m_markup[at] != '<' || !m_someLeft || at + 1 >= m_markup.size() || !beginsTag(m_markup[at + 1])) {
            return {};
        }
        const std::size_t end = m_markup.find('>', at);
        m_someLeft = end != std::string_view::npos;
        return m_someLeft ? m_markup.substr(at + 1, end - at - 1) : std::string_view();
    }

private:
    std::string_view m_markup;
    bool m_someLeft = true;
};

/// The name in a "v" or "v.class" tag; empty for other tags.
std::string_view voiceOf(std::string_view tag)
{
    const std::size_t blank = tag.find_first_of(" \t");
    const std::string_view element = tag.substr(0, tag.find_first_of(". \t"));
    return element == "v" && blank != std::string_view::npos ? trimmed(tag.substr(blank)) : std::string_view();
}

} // namespace

std::vector<VoicedText> splitVoices(std::string_view markup)
{
    std::vector<VoicedText> parts(1);
    Tags tags(markup);
    std::size_t line = 0;
    for (std::size_t at = 0; at < markup.size();) {
        const std::string_view tag = tags.at(at);
        if (tag.empty()) {
            line += markup[at] == '\n' ? 1U : 0U;
            at = appendCharacter(parts.back().text, markup, at);
            continue;
        }
        at += tag.size() + 2;
        const std::string_view voice = voiceOf(tag);
        if (voice.empty() && tag != "/v") {
            continue;
        }
        std::string name;
        for (std::size_t i = 0; i < voice.size();) {
            i = appendCharacter(name, voice, i);
        }
        if (trimmed(parts.back().text).empty()) {
            parts.pop_back();
        }
        parts.push_back({std::move(name), {}, line});
    }
    if (parts.size() > 1 && trimmed(parts.back().text).empty()) {
        parts.pop_back();
    }
    return parts;
}

std::string withoutMarkup(std::string_view markup)
{
    std::string text;
    Tags tags(markup);
    for (std::size_t at = 0; at < markup.size();) {
        if (const std::string_view tag = tags.at(at); !tag.empty()) {
            at += tag.size() + 2;
            continue;
        }
        if (markup.substr(at, 2) == "{\\") {
            const std::size_t end = markup.substr(at, 40).find('}');
            if (end != std::string_view::npos) {
                at += end + 1;
                continue;
            }
        }
        at = appendCharacter(text, markup, at);
    }
    return text;
}

} // namespace voither::transcript
