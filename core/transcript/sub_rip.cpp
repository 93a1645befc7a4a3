// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "transcript/cues.h"
#include "transcript/markup.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

bool isIndex(std::string_view line)
{
    const std::string_view number = trimmed(line);
    return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isTimeLine(std::string_view line)
{
    const std::string_view times = trimmed(line);
    return !times.empty() && times.find("-->") != std::string_view::npos
        && std::string_view("0123456789-").find(times.front()) != std::string_view::npos;
}

/// SubRip: a number, the times, the text, an empty line. Speakers are "Name:" prefixes. Text may hold empty lines and
/// the number may be missing, as programs write both.
class SubRip final : public Format {
public:
    std::string_view name() const override { return "srt"; }

    bool recognises(std::string_view text) const override
    {
        Lines lines(text);
        for (int seen = 0; seen < 2;) {
            const auto line = lines.next();
            if (!line || lines.number() > 50) {
                return false;
            }
            if (isTimeLine(*line)) {
                return true;
            }
            if (!trimmed(*line).empty()) {
                ++seen;
                if (!isIndex(*line)) {
                    return false;
                }
            }
        }
        return false;
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        std::vector<Cue> cues;
        Lines lines(text);
        while (const auto line = lines.next()) {
            if (isTimeLine(*line)) {
                const auto times = parseCueTimes(trimmed(*line));
                if (!times) {
                    return damaged(file, lines.number(), "a subtitle's times cannot be read");
                }
                dropIndex(cues);
                cues.push_back({times->start, times->end, {}, lines.number()});
            } else if (!cues.empty() && !trimmed(*line).empty()) {
                cues.back().lines.push_back({{}, std::string(*line), lines.number()});
            }
            if (cues.size() > mostSegments) {
                return damaged(file, lines.number(), "too many subtitles");
            }
        }
        stripMarkup(cues);
        RawTranscript transcript;
        appendCues(transcript, cues);
        return transcript;
    }

private:
    /// The line before a time line is the next subtitle's number and not speech.
    static void dropIndex(std::vector<Cue>& cues)
    {
        if (!cues.empty() && !cues.back().lines.empty() && isIndex(cues.back().lines.back().text)) {
            cues.back().lines.pop_back();
        }
    }

    static void stripMarkup(std::vector<Cue>& cues)
    {
        for (Cue& cue : cues) {
            for (CueLine& line : cue.lines) {
                line.text = withoutMarkup(line.text);
            }
        }
    }
};

} // namespace

std::unique_ptr<Format> subRipFormat()
{
    return std::make_unique<SubRip>();
}

} // namespace voither::transcript
