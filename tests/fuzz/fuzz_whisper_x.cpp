// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_transcript.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return voither::fuzz::readBytes(data, size);
}
