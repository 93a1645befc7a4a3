// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/flac_writer.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "audio/libav.h"

namespace voither::audio {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr std::size_t streamInfoSize = 34;

base::Bytes headOf(const std::uint8_t* streamInfo)
{
    // The last and only metadata block, type STREAMINFO, 34 bytes.
    constexpr std::array<std::uint8_t, 8> start{'f', 'L', 'a', 'C', 0x80, 0, 0, streamInfoSize};
    base::Bytes head(FlacWriter::headSize);
    std::copy(start.begin(), start.end(), head.begin());
    std::copy_n(streamInfo, streamInfoSize, head.begin() + start.size());
    return head;
}

/// Bits 108 to 143 of STREAMINFO are the number of samples.
void setTotal(base::Bytes& head, std::uint64_t frames)
{
    if (frames >= (std::uint64_t{1} << 36)) {
        frames = 0;
    }
    head[21] = static_cast<std::uint8_t>((head[21] & 0xf0U) | (frames >> 32));
    for (std::size_t i = 0; i < 4; ++i) {
        head[22 + i] = static_cast<std::uint8_t>(frames >> (24 - 8 * i));
    }
}

} // namespace

class FlacWriter::Impl {
public:
    explicit Impl(base::ByteSink& sink)
        : m_sink(sink)
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
    {
    }

    Result<> open(int sampleRate, int channels, std::uint64_t frames);
    Result<> write(std::span<const std::int16_t> samples);
    Result<base::Bytes> finish();

private:
    Result<> encodeBlock(std::span<const std::int16_t> samples);
    Result<> appendPackets();

    base::ByteSink& m_sink;
    Codec m_codec;
    Packet m_packet;
    Frame m_frame;
    std::size_t m_channels = 1;
    std::uint64_t m_frames = 0;
    std::vector<std::int16_t> m_pending;
    std::size_t m_blockSamples = 0;
    base::Bytes m_head;
};

Result<> FlacWriter::Impl::open(int sampleRate, int channels, std::uint64_t frames)
{
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_FLAC);
    if (codec == nullptr) {
        return failure(ErrorCode::WriteFailed, "FLAC", {}, "libavcodec has no FLAC encoder");
    }
    m_codec.reset(avcodec_alloc_context3(codec));
    m_codec->sample_rate = sampleRate;
    m_codec->sample_fmt = AV_SAMPLE_FMT_S16;
    m_codec->time_base = {1, sampleRate};
    m_codec->compression_level = 5;
    m_codec->thread_count = 1;
    av_channel_layout_default(&m_codec->ch_layout, channels);
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0 || m_codec->extradata_size < static_cast<int>(streamInfoSize)) {
        return failure(ErrorCode::ValueOutOfRange, "FLAC", {}, std::to_string(sampleRate) + " Hz");
    }
    m_channels = static_cast<std::size_t>(channels);
    m_blockSamples = static_cast<std::size_t>(m_codec->frame_size) * m_channels;
    m_head = headOf(m_codec->extradata);
    setTotal(m_head, frames);
    return m_sink.append(m_head);
}

Result<> FlacWriter::Impl::appendPackets()
{
    while (true) {
        const int received = avcodec_receive_packet(m_codec.get(), m_packet.get());
        if (received == AVERROR(EAGAIN) || received == AVERROR_EOF) {
            return {};
        }
        if (received < 0) {
            return failure(ErrorCode::WriteFailed, "FLAC", {}, libavReason(received));
        }
        // The final STREAMINFO comes as side data with an empty packet.
        std::size_t size = 0;
        const std::uint8_t* info = av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_NEW_EXTRADATA, &size);
        if (info != nullptr && size >= streamInfoSize) {
            m_head = headOf(info);
        }
        const base::ByteView bytes{m_packet->data, static_cast<std::size_t>(m_packet->size)};
        auto appended = bytes.empty() ? Result<>{} : m_sink.append(bytes);
        av_packet_unref(m_packet.get());
        if (!appended) {
            return appended;
        }
    }
}

Result<> FlacWriter::Impl::encodeBlock(std::span<const std::int16_t> samples)
{
    const std::size_t frames = samples.size() / m_channels;
    av_frame_unref(m_frame.get());
    m_frame->nb_samples = static_cast<int>(frames);
    m_frame->format = AV_SAMPLE_FMT_S16;
    m_frame->sample_rate = m_codec->sample_rate;
    m_frame->pts = static_cast<std::int64_t>(m_frames);
    av_channel_layout_copy(&m_frame->ch_layout, &m_codec->ch_layout);
    if (av_frame_get_buffer(m_frame.get(), 0) < 0) {
        return failure(ErrorCode::WriteFailed, "FLAC", {}, "no memory");
    }
    std::copy(samples.begin(), samples.end(), reinterpret_cast<std::int16_t*>(m_frame->data[0]));
    const int sent = avcodec_send_frame(m_codec.get(), m_frame.get());
    if (sent < 0) {
        return failure(ErrorCode::WriteFailed, "FLAC", {}, libavReason(sent));
    }
    m_frames += frames;
    return appendPackets();
}

Result<> FlacWriter::Impl::write(std::span<const std::int16_t> samples)
{
    m_pending.insert(m_pending.end(), samples.begin(), samples.end());
    std::size_t done = 0;
    for (; m_pending.size() - done >= m_blockSamples; done += m_blockSamples) {
        if (auto encoded = encodeBlock(std::span(m_pending).subspan(done, m_blockSamples)); !encoded) {
            return encoded;
        }
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(done));
    return {};
}

Result<base::Bytes> FlacWriter::Impl::finish()
{
    if (!m_pending.empty()) {
        if (auto encoded = encodeBlock(m_pending); !encoded) {
            return tl::unexpected(encoded.error());
        }
        m_pending.clear();
    }
    avcodec_send_frame(m_codec.get(), nullptr);
    if (auto appended = appendPackets(); !appended) {
        return tl::unexpected(appended.error());
    }
    setTotal(m_head, m_frames);
    return m_head;
}

Result<std::unique_ptr<FlacWriter>> FlacWriter::create(base::ByteSink& sink, int sampleRate, int channels,
                                                       std::uint64_t frames)
{
    if (channels < 1 || channels > 2) {
        return failure(ErrorCode::ValueOutOfRange, "FLAC", {}, std::to_string(channels) + " channels");
    }
    silenceLibav();
    auto impl = std::make_unique<Impl>(sink);
    if (auto opened = impl->open(sampleRate, channels, frames); !opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<FlacWriter>(new FlacWriter(std::move(impl)));
}

FlacWriter::FlacWriter(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

FlacWriter::~FlacWriter() = default;

Result<> FlacWriter::write(std::span<const std::int16_t> samples)
{
    return m_impl->write(samples);
}

Result<base::Bytes> FlacWriter::finish()
{
    return m_impl->finish();
}

} // namespace voither::audio
