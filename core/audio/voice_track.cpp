// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/voice_track.h"

#include <algorithm>
#include <cmath>

namespace voither::audio {

double levelDuring(const VoiceChannel& channel, const Interval& interval)
{
    const auto frameAt = [&channel](double time) {
        return std::min(channel.frames.size(), static_cast<std::size_t>(std::max(0.0, time) / VoiceTrack::step));
    };
    const std::size_t end = frameAt(interval.endTime);
    double power = 1e-12;
    for (std::size_t i = frameAt(interval.startTime); i < end; ++i) {
        power += std::pow(10.0, channel.frames[i].levelDb / 10.0);
    }
    return 10 * std::log10(power);
}

} // namespace voither::audio
