// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "extraction/extract.h"
#include "site/intake.h"
#include "support/temporary_folder.h"

namespace voither::test {

/// A recording of two voice-like sounds in turn with a transcript of two named speakers, synthetic.
struct SpokenSession {
    std::filesystem::path audio;       // WAV
    std::filesystem::path transcript;  // WebVTT
    std::vector<std::int16_t> samples; // interleaved
    int sampleRate = 16000;
    int channels = 1;
};

struct SpokenSessionOptions {
    double seconds = 8;
    int channels = 1;  // with two, one voice each
    bool names = true; // speakers in the transcript
    std::string patientSays = "eu acordei cedo hoje e fiquei pensando na casa da minha mãe";
};

SpokenSession speak(const TemporaryFolder& folder, std::string_view name, const SpokenSessionOptions& options = {});

/// A request that holds everything needed to import it for the first time.
site::ImportRequest requestFor(const SpokenSession& session, std::string recordNumber);

/// Of Portuguese; made once.
const extraction::Extractor& extractor();

} // namespace voither::test
