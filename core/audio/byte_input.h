// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "audio/libav.h"
#include "base/byte_stream.h"

namespace voither::audio {

/// A ByteSource seen as libavformat's input. Remembers the first error of the source, which says more than the
/// library's code for it.
class ByteInput {
public:
    ByteInput(std::unique_ptr<base::ByteSource> source, std::stop_token stop);

    AVIOContext* context() { return m_context.get(); }
    base::ByteSource& source() { return *m_source; }
    bool cancelled() const { return m_stop.stop_requested(); }
    const std::optional<base::Error>& error() const { return m_error; }

private:
    static int readBytes(void* self, std::uint8_t* out, int size);
    static std::int64_t seekTo(void* self, std::int64_t offset, int whence);

    std::unique_ptr<base::ByteSource> m_source;
    std::stop_token m_stop;
    std::uint64_t m_offset = 0;
    std::optional<base::Error> m_error;
    Avio m_context;
};

} // namespace voither::audio
