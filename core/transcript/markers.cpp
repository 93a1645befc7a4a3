// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/markers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "transcript/text.h"

namespace voither::transcript {

namespace {

constexpr std::size_t longestMarker = 80; // bytes between the brackets

/// First words of remarks about sounds, folded.
constexpr std::array<std::string_view, 50> sounds{
    "riso",          "risos",    "risada",   "risadas",   "ri",
    "rindo",         "chora",    "choro",    "chorando",  "soluca",
    "solucos",       "suspira",  "suspiro",  "suspiros",  "tosse",
    "tossindo",      "pigarro",  "silencio", "pausa",     "musica",
    "aplausos",      "ruido",    "barulho",  "inaudivel", "incompreensivel",
    "ininteligivel", "telefone", "laughter", "laughs",    "laughing",
    "laugh",         "crying",   "cries",    "sigh",      "sighs",
    "cough",         "coughs",   "coughing", "silence",   "pause",
    "music",         "applause", "noise",    "inaudible", "unintelligible",
    "risa",          "llanto",   "ruidos",   "aplauso",   "blank_audio"};

bool namesSound(std::string_view content)
{
    const std::string folded = fold(trimmed(content));
    const std::string_view first = std::string_view(folded).substr(0, folded.find_first_of(" ,.;"));
    return std::find(sounds.begin(), sounds.end(), first) != sounds.end();
}

/// Where the closing character of a remark stands that opens at `at`.
std::optional<std::size_t> closing(std::string_view text, std::size_t at, char close)
{
    const std::size_t end = text.substr(at + 1, longestMarker).find(close);
    return end == std::string_view::npos || end == 0 ? std::nullopt : std::optional(at + 1 + end);
}

} // namespace

std::string bracketMarkers(std::string_view text)
{
    constexpr std::string_view note = "\u266A";
    constexpr std::string_view notes = "\u266B";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        const auto end = c == '(' || c == '*' ? closing(text, at, c == '(' ? ')' : '*') : std::nullopt;
        if (end && namesSound(text.substr(at + 1, *end - at - 1))) {
            out += '[';
            out += trimmed(text.substr(at + 1, *end - at - 1));
            out += ']';
            at = *end + 1;
        } else if (text.substr(at, note.size()) == note || text.substr(at, notes.size()) == notes) {
            out += "[\u266A]";
            at += note.size();
        } else {
            out += c;
            ++at;
        }
    }
    return out;
}

std::string blankMarkers(std::string_view text)
{
    std::string out(text);
    for (std::size_t at = 0; at < out.size(); ++at) {
        if (out[at] != '[') {
            continue;
        }
        if (const auto end = closing(text, at, ']')) {
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(at),
                      out.begin() + static_cast<std::ptrdiff_t>(*end) + 1, ' ');
            at = *end;
        }
    }
    return out;
}

bool isMarkerOnly(std::string_view text)
{
    const std::string rest = blankMarkers(text);
    return rest.find_first_not_of(" .,!?-") == std::string::npos && text.find('[') != std::string_view::npos;
}

} // namespace voither::transcript
