// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice_of_file.h"

#include <utility>

#include "audio/voice_tracker.h"

namespace voither::cli {

QCommandLineOption channelOption()
{
    return {"channel", "1, 2: that channel alone", "N"};
}

base::Result<ChannelVoice> voiceOfFile(const QCommandLineParser& parser)
{
    const std::filesystem::path file(parser.positionalArguments().first().toStdString());
    audio::VoiceOptions options;
    int channel = 1;
    if (parser.isSet("channel")) {
        const auto wanted = integerOption(parser, "channel", 1, 2);
        if (!wanted) {
            return tl::unexpected(wanted.error());
        }
        channel = *wanted;
    } else {
        options.mixToMono = true;
    }
    auto track = audio::trackVoice(file, options);
    if (!track) {
        return tl::unexpected(track.error());
    }
    const auto index = static_cast<std::size_t>(channel) - 1;
    if (index >= track->channels.size()) {
        return base::failure(base::ErrorCode::InvalidArgument, "--channel " + std::to_string(channel), {},
                             "1–" + std::to_string(track->channels.size()));
    }
    return ChannelVoice{std::move(track->channels[index]), track->duration};
}

} // namespace voither::cli
