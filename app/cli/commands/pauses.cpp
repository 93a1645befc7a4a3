// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <iostream>
#include <string>

#include "commands.h"
#include "voice_of_file.h"

namespace voither::cli {

/// Prints the silences of 0.25 s or more.
int pauses(const Context& context)
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
    std::string text = "start_s,end_s\n";
    for (const audio::Interval& pause : voice->voice.pauses) {
        for (const auto& [time, mark] : {std::pair{pause.startTime, ','}, std::pair{pause.endTime, '\n'}}) {
            std::array<char, 32> digits{};
            const auto end =
                std::to_chars(digits.data(), digits.data() + digits.size(), time, std::chars_format::fixed, 3).ptr;
            text.append(digits.data(), end);
            text += mark;
        }
    }
    std::cout << text;
    return Done;
}

} // namespace voither::cli
