// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <iostream>
#include <string>

#include "commands.h"
#include "voice_of_file.h"

namespace voither::cli {

namespace {

void append(std::string& text, double value, int decimals)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
    text.append(digits.data(), end);
}

} // namespace

/// Prints F0 and level every 10 ms.
int prosody(const Context& context)
{
    QCommandLineParser parser;
    parser.addPositionalArgument("F", QString::fromStdString(base::say(context.language, "cli.recording")));
    parser.addOption(channelOption());
    if (const auto code = parse(parser, context, 1)) {
        return *code;
    }
    const auto voice = voiceOfFile(parser);
    if (!voice) {
        return refuse(voice.error(), context);
    }
    std::string text = "time_s,f0_hz,voiced,level_db\n";
    for (std::size_t i = 0; i < voice->voice.frames.size(); ++i) {
        const audio::VoiceFrame& frame = voice->voice.frames[i];
        append(text, static_cast<double>(i) * audio::VoiceTrack::step, 2);
        text += ',';
        append(text, static_cast<double>(frame.f0Hz), 2);
        text += frame.f0Hz > 0 ? ",1," : ",0,";
        append(text, static_cast<double>(frame.levelDb), 2);
        text += '\n';
    }
    std::cout << text;
    return Done;
}

} // namespace voither::cli
