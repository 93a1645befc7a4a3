// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_transcript.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace voither;
    const auto read = transcript::fromJson(base::asText(base::ByteView(data, size)));
    if (read) {
        const std::string json = transcript::toJson(*read);
        const auto again = transcript::fromJson(json);
        fuzz::hold(again && transcript::toJson(*again) == json);
    }
    return 0;
}
