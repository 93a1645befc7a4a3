// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>
#include <memory>
#include <vector>

#include "audio/decoder.h"
#include "audio/voice_tracker.h"

/// Any bytes are either refused or give sound of the announced shape, here and after a seek.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace voither;
    auto source = std::make_unique<base::MemorySource>(base::ByteView{data, size});
    auto decoder = audio::Decoder::open(std::move(source), "fuzz");
    if (!decoder) {
        return 0;
    }
    const auto channels = static_cast<std::size_t>((*decoder)->channels());
    audio::VoiceTracker tracker((*decoder)->sampleRate(), (*decoder)->channels());
    std::vector<float> block(4096 * channels);
    for (int i = 0; i < 50; ++i) {
        const auto frames = (*decoder)->read(std::span(block));
        if (!frames || *frames == 0) {
            break;
        }
        for (float& sample : block) {
            sample = std::isfinite(sample) ? sample : 0.0F;
        }
        if (*frames * channels > block.size()) {
            std::abort();
        }
        tracker.push(std::span(block).first(*frames * channels));
    }
    if (tracker.finish().channels.size() != channels) {
        std::abort();
    }
    if ((*decoder)->seek(0.05)) {
        (void)(*decoder)->read(std::span(block));
    }
    return 0;
}
