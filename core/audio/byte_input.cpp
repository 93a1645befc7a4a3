// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/byte_input.h"

#include <cstdio>
#include <new>
#include <utility>

namespace voither::audio {

namespace {

constexpr int bufferSize = 1 << 16;

} // namespace

ByteInput::ByteInput(std::unique_ptr<base::ByteSource> source, std::stop_token stop)
    : m_source(std::move(source))
    , m_stop(std::move(stop))
{
    void* buffer = av_malloc(bufferSize);
    m_context.reset(avio_alloc_context(static_cast<unsigned char*>(buffer), bufferSize, 0, this, &ByteInput::readBytes,
                                       nullptr, &ByteInput::seekTo));
    if (!m_context) {
        av_free(buffer);
        throw std::bad_alloc();
    }
}

int ByteInput::readBytes(void* self, std::uint8_t* out, int size)
{
    auto& input = *static_cast<ByteInput*>(self);
    if (input.cancelled()) {
        return AVERROR_EXIT;
    }
    const auto count = input.m_source->read(input.m_offset, {out, static_cast<std::size_t>(size)});
    if (!count) {
        if (!input.m_error) {
            input.m_error = count.error();
        }
        return AVERROR(EIO);
    }
    input.m_offset += *count;
    return *count == 0 ? AVERROR_EOF : static_cast<int>(*count);
}

std::int64_t ByteInput::seekTo(void* self, std::int64_t offset, int whence)
{
    auto& input = *static_cast<ByteInput*>(self);
    const auto size = static_cast<std::int64_t>(input.m_source->size());
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += static_cast<std::int64_t>(input.m_offset);
        break;
    case SEEK_END:
        offset += size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0) {
        return AVERROR(EINVAL);
    }
    input.m_offset = static_cast<std::uint64_t>(offset);
    return offset;
}

} // namespace voither::audio
