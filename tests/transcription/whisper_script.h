// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "support/temporary_folder.h"

namespace voither::test {

/// What the double of whisper-cli does, in place of a model.
struct WhisperScript {
    struct Heard {
        double from = 0; // seconds
        double to = 0;
        std::string text;
    };
    std::vector<Heard> heard;
    std::string behave;
    std::filesystem::path note; // where it says what it was given
};

/// Written as a model file.
std::filesystem::path writeModel(const TemporaryFolder& folder, const WhisperScript& script,
                                 std::string_view name = "ggml-test.bin");

/// A real, if small, model for the real whisper.cpp: whatever it hears, its decoder writes "Bom dia, como foi?" from 0
/// to 2.5 s of every window, since nothing but the position of a token decides about the next one.
std::filesystem::path writeRealModel(const TemporaryFolder& folder);

} // namespace voither::test
