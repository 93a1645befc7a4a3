// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/byte_stream.h"

namespace voither::audio {

/// What libavformat forgives and a record of care cannot: a RIFF/WAVE whose chunks are longer than the file, and an Ogg
/// stream without its last page. Gives what is missing; nothing when the promise is kept or the container is another.
/// Lengths of 0 and of 2^32 - 1 are how programs that could not go back wrote "until the end".
base::Result<std::optional<std::string>> findBrokenPromise(base::ByteSource& source, std::string_view container);

} // namespace voither::audio
