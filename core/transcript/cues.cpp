// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/cues.h"

#include <algorithm>
#include <utility>

#include "transcript/speaker_prefix.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// Consecutive lines of one speaker within a cue.
struct Turn {
    std::string speaker;
    std::string text;
    std::size_t line = 0;
};

void appendLine(std::vector<Turn>& turns, const std::string& speaker, std::string_view text, std::size_t line)
{
    if (turns.empty() || turns.back().speaker != speaker) {
        turns.push_back({speaker, std::string(text), line});
        return;
    }
    turns.back().text += ' ';
    turns.back().text += text;
}

void appendTurns(RawTranscript& transcript, const Cue& cue, const std::vector<Turn>& turns)
{
    std::size_t all = 0;
    for (const Turn& turn : turns) {
        all += turn.text.size() + 1;
    }
    std::size_t before = 0;
    for (const Turn& turn : turns) {
        const auto timeAfter = [&](std::size_t letters) {
            return letters == all
                ? cue.end
                : cue.start + (cue.end - cue.start) * static_cast<double>(letters) / static_cast<double>(all);
        };
        RawSegment segment;
        segment.speaker = turn.speaker;
        segment.text = turn.text;
        segment.start = timeAfter(before);
        before += turn.text.size() + 1;
        segment.end = timeAfter(before);
        segment.line = turn.line;
        transcript.segments.push_back(std::move(segment));
    }
    if (turns.size() > 1) {
        transcript.warnings.push_back({"time_shared", cue.line, {}});
    }
}

bool namesSpeakers(const std::vector<Cue>& cues)
{
    return std::any_of(cues.begin(), cues.end(), [](const Cue& cue) {
        return std::any_of(cue.lines.begin(), cue.lines.end(),
                           [](const CueLine& line) { return !line.speaker.empty(); });
    });
}

SpeakerNames prefixesOf(const std::vector<Cue>& cues)
{
    SpeakerNames names;
    for (const Cue& cue : cues) {
        for (const CueLine& line : cue.lines) {
            if (const auto prefixed = splitPrefix(line.text)) {
                names.add(*prefixed);
            }
        }
    }
    return names;
}

/// Reads the prefixes of a cue's lines; `speaker` is who spoke last and is carried on.
std::vector<Turn> prefixedTurns(const Cue& cue, const SpeakerNames& names, std::string& speaker, bool& continued)
{
    std::vector<Turn> turns;
    continued = false;
    for (const CueLine& line : cue.lines) {
        const auto prefixed = splitPrefix(line.text);
        if (prefixed && names.contains(prefixed->speaker)) {
            speaker = prefixed->speaker;
            appendLine(turns, speaker, prefixed->text, line.line);
        } else {
            continued = continued || (turns.empty() && !speaker.empty());
            appendLine(turns, speaker, line.text, line.line);
        }
    }
    return turns;
}

} // namespace

std::optional<CueTimes> parseCueTimes(std::string_view line)
{
    const std::size_t arrow = line.find("-->");
    if (arrow == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view after = trimmed(line.substr(arrow + 3));
    const auto start = parseClock(trimmed(line.substr(0, arrow)));
    const auto end = parseClock(after.substr(0, after.find_first_of(" \t")));
    return start && end ? std::optional(CueTimes{*start, *end}) : std::nullopt;
}

void appendCues(RawTranscript& transcript, const std::vector<Cue>& cues)
{
    const bool named = namesSpeakers(cues);
    const SpeakerNames names = named ? SpeakerNames() : prefixesOf(cues);
    std::string speaker;
    for (const Cue& cue : cues) {
        bool continued = false;
        std::vector<Turn> turns;
        if (names.any()) {
            turns = prefixedTurns(cue, names, speaker, continued);
        } else {
            for (const CueLine& line : cue.lines) {
                appendLine(turns, line.speaker, line.text, line.line);
            }
        }
        if (turns.empty()) {
            turns.push_back({speaker, {}, cue.line});
        }
        if (continued) {
            transcript.warnings.push_back({"speaker_continued", cue.line, {}});
        }
        appendTurns(transcript, cue, turns);
    }
}

} // namespace voither::transcript
