// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "transcript/cues.h"
#include "transcript/markup.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

/// WebVTT (https://www.w3.org/TR/webvtt1/): voice spans name the speakers. Styles, regions and notes are left out.
class WebVtt final : public Format {
public:
    std::string_view name() const override { return "webvtt"; }

    bool recognises(std::string_view text) const override
    {
        return text.starts_with("WEBVTT")
            && (text.size() == 6 || std::string_view(" \t\r\n").find(text[6]) != std::string_view::npos);
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        RawTranscript transcript;
        std::vector<Cue> cues;
        Lines lines(text);
        readHeader(lines, transcript);
        while (const auto line = lines.next()) {
            if (isBlockWithoutCue(*line)) {
                skipBlock(lines);
            } else if (line->find("-->") != std::string_view::npos) {
                const auto times = parseCueTimes(*line);
                if (!times) {
                    return damaged(file, lines.number(), "a cue's times cannot be read");
                }
                cues.push_back({times->start, times->end, {}, lines.number()});
                readPayload(lines, cues.back());
            }
            if (cues.size() > mostSegments) {
                return damaged(file, lines.number(), "too many cues");
            }
        }
        appendCues(transcript, cues);
        return transcript;
    }

private:
    static bool isBlockWithoutCue(std::string_view line)
    {
        const std::string_view word = line.substr(0, line.find_first_of(" \t"));
        return word == "NOTE" || line == "STYLE" || line == "REGION";
    }

    static void readHeader(Lines& lines, RawTranscript& transcript)
    {
        while (const auto line = lines.next()) {
            if (line->empty()) {
                return;
            }
            if (line->starts_with("Language:")) {
                transcript.language = languageTag(trimmed(line->substr(9)));
            }
        }
    }

    static void skipBlock(Lines& lines)
    {
        while (const auto line = lines.next()) {
            if (line->empty()) {
                return;
            }
        }
    }

    static void readPayload(Lines& lines, Cue& cue)
    {
        std::string payload;
        const std::size_t first = lines.number() + 1;
        while (const auto line = lines.next()) {
            if (line->empty()) {
                break;
            }
            payload += payload.empty() ? "" : "\n";
            payload += *line;
        }
        for (VoicedText& part : splitVoices(payload)) {
            appendParts(cue, std::move(part), first);
        }
    }

    /// A voice span may go over several lines; without voices each line may begin with a prefix.
    static void appendParts(Cue& cue, VoicedText part, std::size_t first)
    {
        Lines lines(part.text);
        while (const auto line = lines.next()) {
            if (!trimmed(*line).empty()) {
                cue.lines.push_back({part.voice, std::string(trimmed(*line)), first + part.line + lines.number() - 1});
            }
        }
    }
};

} // namespace

std::unique_ptr<Format> webVttFormat()
{
    return std::make_unique<WebVtt>();
}

} // namespace voither::transcript
