// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "transcript/read.h"
#include "transcript/serialise.h"
#include "transcript/text.h"

namespace voither::fuzz {

inline void hold(bool what)
{
    if (!what) {
        std::abort();
    }
}

/// What readTranscript promises of every transcript that it gives.
inline void checkTranscript(const transcript::Transcript& transcript)
{
    double latest = 0;
    for (const transcript::Segment& segment : transcript.segments) {
        hold(segment.startTime >= latest && segment.endTime >= segment.startTime
             && segment.endTime <= transcript::latestTime);
        hold(!segment.text.empty() && !transcript::firstInvalidUtf8(segment.text)
             && !transcript::firstInvalidUtf8(segment.speaker));
        hold(segment.text.find('\n') == std::string::npos);
        latest = segment.startTime;
        double word = segment.startTime;
        for (const transcript::Word& each : segment.words) {
            hold(each.startTime >= word && each.endTime >= each.startTime && each.endTime <= segment.endTime
                 && !each.text.empty());
            word = each.startTime;
        }
    }
    const std::string json = transcript::toJson(transcript);
    const auto back = transcript::fromJson(json);
    hold(back && transcript::toJson(*back) == json);
}

/// Reads the bytes as the registry does; the corpus of each program steers it to one format.
inline int readBytes(const std::uint8_t* data, std::size_t size)
{
    const auto transcript = transcript::readTranscript(base::ByteView(data, size), "input");
    if (transcript) {
        checkTranscript(*transcript);
    }
    return 0;
}

} // namespace voither::fuzz
