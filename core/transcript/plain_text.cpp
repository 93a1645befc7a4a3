// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <utility>

#include "transcript/format.h"
#include "transcript/speaker_prefix.h"
#include "transcript/text.h"

namespace voither::transcript {

namespace {

struct TimedLine {
    std::optional<double> time;
    std::string_view text;
};

/// "[00:01:02] T: ...", "(01:02) T: ..." and "00:01:02 T: ...", as people who transcribe by hand write.
TimedLine splitTime(std::string_view line)
{
    std::string_view rest = trimmed(line);
    const bool bracketed = rest.starts_with('[') || rest.starts_with('(');
    rest.remove_prefix(bracketed ? 1 : 0);
    const std::size_t end =
        rest.substr(0, 20).find_first_of(bracketed ? std::string_view("])") : std::string_view(" \t"));
    if (end == std::string_view::npos) {
        return {std::nullopt, line};
    }
    const auto time = parseClock(trimmed(rest.substr(0, end)));
    return time ? TimedLine{time, trimmed(rest.substr(end + 1))} : TimedLine{std::nullopt, line};
}

/// Text whose lines begin with the speaker's name; other lines go on with the turn before. Without any name all is one
/// voice, a segment a line.
class PlainText final : public Format {
public:
    std::string_view name() const override { return "text"; }

    bool recognises(std::string_view text) const override
    {
        constexpr std::array<std::string_view, 8> others{"{", "<", "%PDF", "PK\x03\x04", "ID3", "OggS", "fLaC", "RIFF"};
        const std::string_view body = trimmed(text);
        const bool other =
            std::any_of(others.begin(), others.end(), [&](std::string_view head) { return body.starts_with(head); });
        return !other && !isJsonArray(body) && looksLikeText(text.substr(0, 65536));
    }

    base::Result<RawTranscript> read(std::string_view text, const std::string& file) const override
    {
        const SpeakerNames names = prefixesOf(text);
        RawTranscript transcript;
        Lines lines(text);
        while (const auto line = lines.next()) {
            const TimedLine timed = splitTime(*line);
            if (trimmed(timed.text).empty()) {
                continue;
            }
            const auto prefixed = splitPrefix(timed.text);
            if (prefixed && names.contains(prefixed->speaker)) {
                append(transcript, prefixed->speaker, prefixed->text, timed.time, lines.number());
            } else if (names.any() && !transcript.segments.empty() && !timed.time) {
                transcript.segments.back().text += ' ';
                transcript.segments.back().text += *line;
            } else {
                append(transcript, {}, timed.text, timed.time, lines.number());
            }
            if (transcript.segments.size() > mostSegments) {
                return damaged(file, lines.number(), "too many lines");
            }
        }
        return transcript;
    }

private:
    static bool isJsonArray(std::string_view body)
    {
        if (!body.starts_with('[')) {
            return false;
        }
        const std::string_view inside = trimmed(body.substr(1));
        return inside.starts_with('{') || inside.starts_with('[') || inside.starts_with('"') || inside.starts_with(']');
    }

    /// Few control characters: pictures, archives and recordings are full of them.
    static bool looksLikeText(std::string_view head)
    {
        const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        });
        const auto tolerated = static_cast<std::ptrdiff_t>(head.size() / 50);
        return !trimmed(head).empty() && controls <= std::max<std::ptrdiff_t>(tolerated, 1);
    }

    static SpeakerNames prefixesOf(std::string_view text)
    {
        SpeakerNames names;
        Lines lines(text);
        while (const auto line = lines.next()) {
            if (const auto prefixed = splitPrefix(splitTime(*line).text)) {
                names.add(*prefixed);
            }
        }
        return names;
    }

    static void append(RawTranscript& transcript, const std::string& speaker, std::string_view text,
                       std::optional<double> time, std::size_t line)
    {
        RawSegment segment;
        segment.speaker = speaker;
        segment.text = std::string(text);
        segment.start = time;
        segment.line = line;
        transcript.segments.push_back(std::move(segment));
    }
};

} // namespace

std::unique_ptr<Format> plainTextFormat()
{
    return std::make_unique<PlainText>();
}

} // namespace voither::transcript
