// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "audio/voice_track.h"
#include "command.h"

namespace voither::cli {

/// The option --channel N, counted from 1; without it all channels are mixed into one.
QCommandLineOption channelOption();

/// The one channel of the recording that the command was asked for, with the recording's duration.
struct ChannelVoice {
    audio::VoiceChannel voice;
    double duration = 0;
};
base::Result<ChannelVoice> voiceOfFile(const QCommandLineParser& parser);

} // namespace voither::cli
