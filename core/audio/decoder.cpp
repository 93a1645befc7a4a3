// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

#include "audio/byte_input.h"
#include "audio/container_promise.h"
#include "audio/libav.h"
#include "base/file.h"

namespace voither::audio {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// What clinics' recorders and telephones write. Nothing that holds a playlist, a script or an address.
constexpr const char* containers = "wav,w64,flac,mp3,mov,mp4,m4a,3gp,3g2,mj2,aac,ogg,matroska,webm";
constexpr const char* codecs =
    "pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_s32be,pcm_f32le,pcm_f32be,pcm_f64le,pcm_u8,pcm_s8,"
    "pcm_alaw,pcm_mulaw,adpcm_ms,adpcm_ima_wav,flac,alac,mp3,mp3float,aac,vorbis,opus,amrnb,amrwb,gsm_ms";

// A stream may be cut out of a longer one: torn packets before its first and after its last sound are no damage.
constexpr int tolerableErrors = 2;
// Lossy encoders pad by some 1600 samples, and containers round to milliseconds.
constexpr double roundingSlack = 0.1; // seconds
constexpr double paddingSlack = 1600; // samples

int refuseOtherFiles(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

bool isLossless(AVCodecID codec)
{
    const AVCodecDescriptor* descriptor = avcodec_descriptor_get(codec);
    return descriptor != nullptr && (descriptor->props & AV_CODEC_PROP_LOSSLESS) != 0
        && (descriptor->props & AV_CODEC_PROP_LOSSY) == 0;
}

} // namespace

std::string placeOf(double seconds)
{
    const auto whole = static_cast<long long>(std::max(0.0, seconds));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld", whole / 3600, whole / 60 % 60, whole % 60);
    return text.data();
}

/// The open container, its codec, and the block of samples between them and the reader.
class Decoder::Impl {
public:
    Impl(std::unique_ptr<base::ByteSource> source, std::string name, DecoderOptions options)
        : m_name(std::move(name))
        , m_options(std::move(options))
        , m_input(std::move(source), m_options.stop)
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
    {
    }

    Result<> open();
    Result<std::size_t> read(std::span<float> out);
    Result<> seek(double seconds);

    StreamInfo info;
    int rate = 0;
    int channels = 0;
    double position() const;

private:
    Result<> openContainer();
    Result<> openCodec();
    Result<> describe();
    Result<> openConverter();
    Result<bool> decodeFrame();
    Result<bool> nextPacket();
    Result<bool> fillBlock();
    Result<> checkShape() const;
    Result<> checkEnd() const;
    void convertFrame();
    void foldChannels(const float* samples, std::size_t frames);
    void skipTo(double seconds);
    tl::unexpected<base::Error> refusal(ErrorCode code, std::string place, std::string detail) const;
    tl::unexpected<base::Error> damage(std::string detail) const;
    double decodedTime() const;

    std::string m_name;
    DecoderOptions m_options;
    ByteInput m_input;
    Format m_format;
    AVStream* m_stream = nullptr;
    Codec m_codec;
    SampleConverter m_converter;
    Packet m_packet;
    Frame m_frame;
    bool m_haveFrame = false;
    bool m_packetsEnded = false;
    bool m_ended = false;
    bool m_sought = false;
    int m_errors = 0;
    std::int64_t m_decodedFrames = 0; // at the source's rate, since the start or the last seek
    double m_startTime = 0;           // of that start
    std::int64_t m_givenFrames = 0;   // at the target rate, since m_givenStart
    double m_givenStart = 0;
    std::optional<double> m_skipTo;
    std::vector<float> m_converted;
    std::vector<float> m_block; // interleaved, at the target rate
    std::size_t m_blockRead = 0;
};

tl::unexpected<base::Error> Decoder::Impl::refusal(ErrorCode code, std::string place, std::string detail) const
{
    if (m_input.cancelled()) {
        return failure(ErrorCode::Cancelled, m_name);
    }
    if (m_input.error()) {
        return tl::unexpected(*m_input.error());
    }
    return failure(code, m_name, std::move(place), std::move(detail));
}

tl::unexpected<base::Error> Decoder::Impl::damage(std::string detail) const
{
    return refusal(ErrorCode::DamagedAudio, placeOf(decodedTime()), std::move(detail));
}

double Decoder::Impl::decodedTime() const
{
    return info.sampleRate > 0 ? m_startTime + static_cast<double>(m_decodedFrames) / info.sampleRate : 0;
}

double Decoder::Impl::position() const
{
    return m_givenStart + static_cast<double>(m_givenFrames) / rate;
}

Result<> Decoder::Impl::open()
{
    if (auto opened = openContainer(); !opened) {
        return opened;
    }
    if (auto opened = openCodec(); !opened) {
        return opened;
    }
    // Some codecs (AAC with spectral band replication) tell rate and channels only with the first frame.
    const auto decoded = decodeFrame();
    if (!decoded) {
        return tl::unexpected(decoded.error());
    }
    m_haveFrame = *decoded;
    if (!m_haveFrame) {
        return refusal(ErrorCode::DamagedAudio, {}, "no sound after the header");
    }
    if (auto described = describe(); !described) {
        return described;
    }
    return openConverter();
}

Result<> Decoder::Impl::openContainer()
{
    const AVInputFormat* container = nullptr;
    const int probed = av_probe_input_buffer2(m_input.context(), &container, nullptr, nullptr, 0, 0);
    if (probed < 0 || container == nullptr) {
        return refusal(ErrorCode::UnknownAudioFormat, {}, libavReason(probed));
    }
    AVFormatContext* context = avformat_alloc_context();
    context->pb = m_input.context();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->io_open = &refuseOtherFiles;
    context->max_streams = 64;
    context->format_whitelist = av_strdup(containers);
    context->codec_whitelist = av_strdup(codecs);
    context->protocol_whitelist = av_strdup("none");
    context->error_recognition = AV_EF_CRCCHECK;
    if (av_match_list(container->name, containers, ',') <= 0) {
        avformat_free_context(context);
        return refusal(ErrorCode::UnknownAudioFormat, {}, container->name);
    }
    const int opened = avformat_open_input(&context, nullptr, container, nullptr);
    if (opened < 0) {
        return refusal(ErrorCode::DamagedAudio, {}, libavReason(opened));
    }
    m_format.reset(context);
    info.container = std::string(container->name);
    info.container.resize(std::min(info.container.find(','), info.container.size()));
    const auto broken = findBrokenPromise(m_input.source(), info.container);
    if (!broken) {
        return tl::unexpected(broken.error());
    }
    if (*broken) {
        return refusal(ErrorCode::DamagedAudio, "byte " + std::to_string(m_input.source().size()), **broken);
    }
    // Pictures and film are not looked at.
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        if (m_format->streams[i]->codecpar->codec_type != AVMEDIA_TYPE_AUDIO) {
            m_format->streams[i]->discard = AVDISCARD_ALL;
        }
    }
    const int found = avformat_find_stream_info(m_format.get(), nullptr);
    if (found < 0) {
        return refusal(ErrorCode::DamagedAudio, {}, libavReason(found));
    }
    return {};
}

Result<> Decoder::Impl::openCodec()
{
    const AVCodec* codec = nullptr;
    const int index = av_find_best_stream(m_format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (index == AVERROR_STREAM_NOT_FOUND) {
        return refusal(ErrorCode::NoAudioStream, {}, {});
    }
    if (index < 0 || codec == nullptr || av_match_list(codec->name, codecs, ',') <= 0) {
        return refusal(ErrorCode::UnknownAudioFormat, {}, "codec");
    }
    m_stream = m_format->streams[index];
    for (unsigned i = 0; i < m_format->nb_streams; ++i) {
        m_format->streams[i]->discard = static_cast<int>(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    m_codec.reset(avcodec_alloc_context3(codec));
    if (!m_codec || avcodec_parameters_to_context(m_codec.get(), m_stream->codecpar) < 0) {
        return refusal(ErrorCode::DamagedAudio, {}, "codec parameters");
    }
    m_codec->thread_count = 1;
    m_codec->err_recognition = AV_EF_CRCCHECK;
    m_codec->pkt_timebase = m_stream->time_base;
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0) {
        return refusal(ErrorCode::DamagedAudio, {}, libavReason(opened));
    }
    info.codec = avcodec_get_name(m_codec->codec_id);
    return {};
}

Result<> Decoder::Impl::describe()
{
    info.sampleRate = m_frame->sample_rate;
    info.channels = m_frame->ch_layout.nb_channels;
    if (info.sampleRate < lowestRate || info.sampleRate > highestRate) {
        return refusal(ErrorCode::DamagedAudio, {}, std::to_string(info.sampleRate) + " Hz");
    }
    if (info.channels < 1 || info.channels > mostChannels) {
        return refusal(ErrorCode::DamagedAudio, {}, std::to_string(info.channels) + " channels");
    }
    // A guess from the bit rate is no promise.
    if (m_format->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE) {
        if (m_stream->duration > 0) {
            info.duration = static_cast<double>(m_stream->duration) * av_q2d(m_stream->time_base);
        } else if (m_format->duration > 0) {
            info.duration = static_cast<double>(m_format->duration) / AV_TIME_BASE;
        }
    }
    if (info.duration && *info.duration > longestDuration) {
        return refusal(ErrorCode::FileTooLarge, {}, placeOf(*info.duration));
    }
    rate = m_options.sampleRate > 0 ? m_options.sampleRate : info.sampleRate;
    channels = std::min(info.channels, std::max(1, m_options.maximumChannels));
    return {};
}

Result<> Decoder::Impl::openConverter()
{
    SwrContext* context = nullptr;
    const int made = swr_alloc_set_opts2(&context, &m_frame->ch_layout, AV_SAMPLE_FMT_FLT, rate, &m_frame->ch_layout,
                                         static_cast<AVSampleFormat>(m_frame->format), info.sampleRate, 0, nullptr);
    m_converter.reset(context);
    if (made < 0 || swr_init(m_converter.get()) < 0) {
        return refusal(ErrorCode::DamagedAudio, {}, "sample format");
    }
    return {};
}

/// Puts the next decoded frame into m_frame; false at the end.
Result<bool> Decoder::Impl::decodeFrame()
{
    while (true) {
        const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (received == 0) {
            if (m_errors > 0 && m_decodedFrames > 0) {
                return damage("sound that cannot be decoded");
            }
            m_errors = 0;
            if (auto fits = checkShape(); !fits) {
                return tl::unexpected(fits.error());
            }
            return true;
        }
        if (received == AVERROR_EOF) {
            return false;
        }
        if (received != AVERROR(EAGAIN)) {
            if (++m_errors > tolerableErrors) {
                return damage(libavReason(received));
            }
            continue;
        }
        if (const auto more = nextPacket(); !more) {
            return more;
        }
    }
}

/// Hands the codec the next packet of the stream, or the news that there is none.
Result<bool> Decoder::Impl::nextPacket()
{
    int sent = 0;
    while (!m_packetsEnded) {
        const int found = av_read_frame(m_format.get(), m_packet.get());
        if (m_input.cancelled() || m_input.error()) {
            return refusal(ErrorCode::ReadFailed, {}, {});
        }
        if (found == AVERROR_EOF) {
            m_packetsEnded = true;
            break;
        }
        if (found < 0) {
            return damage(libavReason(found));
        }
        const bool ours = m_packet->stream_index == m_stream->index;
        const bool corrupt = (m_packet->flags & AV_PKT_FLAG_CORRUPT) != 0;
        sent = ours ? avcodec_send_packet(m_codec.get(), m_packet.get()) : 0;
        av_packet_unref(m_packet.get());
        if (sent < 0 && sent != AVERROR_EOF) {
            if (++m_errors > tolerableErrors) {
                return damage(libavReason(sent));
            }
            continue;
        }
        if (corrupt && info.duration && ++m_errors > tolerableErrors) {
            return damage("a torn packet");
        }
        if (ours) {
            return true;
        }
    }
    avcodec_send_packet(m_codec.get(), nullptr);
    return true;
}

Result<> Decoder::Impl::checkShape() const
{
    if (info.sampleRate == 0
        || (m_frame->sample_rate == info.sampleRate && m_frame->ch_layout.nb_channels == info.channels)) {
        return {};
    }
    return damage("the sample rate or the number of channels changes");
}

/// The container's promise, kept?
Result<> Decoder::Impl::checkEnd() const
{
    if (!info.duration) {
        return {};
    }
    const double slack =
        isLossless(m_codec->codec_id) ? 1.5 / info.sampleRate : roundingSlack + paddingSlack / info.sampleRate;
    if (decodedTime() + slack < *info.duration) {
        return damage("it ends before " + placeOf(*info.duration));
    }
    return {};
}

void Decoder::Impl::foldChannels(const float* samples, std::size_t frames)
{
    const auto from = static_cast<std::size_t>(info.channels);
    const auto to = static_cast<std::size_t>(channels);
    for (std::size_t i = 0; i < frames; ++i) {
        for (std::size_t channel = 0; channel < to; ++channel) {
            float sum = 0;
            float count = 0;
            for (std::size_t source = channel; source < from; source += to, ++count) {
                sum += samples[i * from + source];
            }
            m_block.push_back(from == to ? sum : sum / count);
        }
    }
}

void Decoder::Impl::skipTo(double seconds)
{
    const double start = m_givenStart;
    const auto excess = static_cast<std::int64_t>(std::llround((seconds - start) * rate));
    const auto frames = static_cast<std::int64_t>(m_block.size() / static_cast<std::size_t>(channels));
    const std::int64_t drop = std::clamp<std::int64_t>(excess, 0, frames);
    m_blockRead = static_cast<std::size_t>(drop) * static_cast<std::size_t>(channels);
    m_givenStart = start + static_cast<double>(drop) / rate;
    if (drop < frames || excess <= 0) {
        m_skipTo.reset();
    }
}

/// Converts m_frame, or what the resampler still holds when there is no frame.
void Decoder::Impl::convertFrame()
{
    const int incoming = m_haveFrame ? m_frame->nb_samples : 0;
    const int room = std::max(0, swr_get_out_samples(m_converter.get(), incoming)) + 32;
    m_converted.resize(static_cast<std::size_t>(room) * static_cast<std::size_t>(info.channels));
    auto* out = reinterpret_cast<std::uint8_t*>(m_converted.data());
    const auto** in = m_haveFrame ? const_cast<const std::uint8_t**>(m_frame->extended_data) : nullptr;
    const int made = swr_convert(m_converter.get(), &out, room, in, incoming);
    m_block.clear();
    m_blockRead = 0;
    foldChannels(m_converted.data(), static_cast<std::size_t>(std::max(0, made)));
}

/// Puts the next samples into m_block; false at the end.
Result<bool> Decoder::Impl::fillBlock()
{
    while (!m_ended) {
        if (!m_haveFrame) {
            const auto decoded = decodeFrame();
            if (!decoded) {
                return decoded;
            }
            m_haveFrame = *decoded;
        }
        if (!m_haveFrame) {
            m_ended = true;
            if (auto kept = checkEnd(); !kept) {
                return tl::unexpected(kept.error());
            }
        } else {
            if (m_sought && m_decodedFrames == 0 && m_frame->best_effort_timestamp != AV_NOPTS_VALUE) {
                const std::int64_t origin = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
                m_startTime =
                    static_cast<double>(m_frame->best_effort_timestamp - origin) * av_q2d(m_stream->time_base);
                m_givenStart = m_startTime;
                m_givenFrames = 0;
            }
            m_decodedFrames += m_frame->nb_samples;
            if (decodedTime() > longestDuration) {
                return refusal(ErrorCode::FileTooLarge, {}, placeOf(decodedTime()));
            }
        }
        convertFrame();
        m_haveFrame = false;
        if (m_skipTo) {
            skipTo(*m_skipTo);
        }
        if (m_blockRead < m_block.size()) {
            return true;
        }
    }
    return false;
}

Result<std::size_t> Decoder::Impl::read(std::span<float> out)
{
    const std::size_t wanted = out.size() / static_cast<std::size_t>(channels) * static_cast<std::size_t>(channels);
    std::size_t done = 0;
    while (done < wanted) {
        if (m_input.cancelled()) {
            return failure(ErrorCode::Cancelled, m_name);
        }
        if (m_blockRead == m_block.size()) {
            const auto filled = fillBlock();
            if (!filled) {
                return tl::unexpected(filled.error());
            }
            if (!*filled) {
                break;
            }
        }
        const std::size_t count = std::min(wanted - done, m_block.size() - m_blockRead);
        std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(m_blockRead), count,
                    out.begin() + static_cast<std::ptrdiff_t>(done));
        m_blockRead += count;
        done += count;
    }
    const std::size_t frames = done / static_cast<std::size_t>(channels);
    m_givenFrames += static_cast<std::int64_t>(frames);
    return frames;
}

Result<> Decoder::Impl::seek(double seconds)
{
    const double target = std::max(0.0, seconds);
    const std::int64_t origin = m_stream->start_time == AV_NOPTS_VALUE ? 0 : m_stream->start_time;
    // Lossy codecs need some packets before the target to settle.
    const double early = std::max(0.0, target - (isLossless(m_codec->codec_id) ? 0.0 : 0.2));
    const auto stamp = static_cast<std::int64_t>(early / av_q2d(m_stream->time_base)) + origin;
    const int sought = av_seek_frame(m_format.get(), m_stream->index, stamp, AVSEEK_FLAG_BACKWARD);
    if (sought < 0) {
        return refusal(ErrorCode::DamagedAudio, placeOf(target), libavReason(sought));
    }
    avcodec_flush_buffers(m_codec.get());
    swr_close(m_converter.get());
    if (swr_init(m_converter.get()) < 0) {
        return refusal(ErrorCode::DamagedAudio, placeOf(target), "sample format");
    }
    m_haveFrame = m_packetsEnded = m_ended = false;
    m_sought = true;
    m_errors = 0;
    m_decodedFrames = 0;
    m_startTime = m_givenStart = target;
    m_givenFrames = 0;
    m_block.clear();
    m_blockRead = 0;
    m_skipTo = target;
    // The first block tells where the container really landed.
    const auto filled = fillBlock();
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    return {};
}

Result<std::unique_ptr<Decoder>> Decoder::open(const std::filesystem::path& path, const DecoderOptions& options)
{
    if (auto readable = base::checkReadableFile(path); !readable) {
        return tl::unexpected(readable.error());
    }
    auto file = base::File::open(path, base::File::Mode::Read);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return open(std::make_unique<base::File>(std::move(*file)), path.string(), options);
}

Result<std::unique_ptr<Decoder>> Decoder::open(std::unique_ptr<base::ByteSource> source, std::string name,
                                               const DecoderOptions& options)
{
    if (options.sampleRate != 0 && (options.sampleRate < lowestRate || options.sampleRate > highestRate)) {
        return failure(ErrorCode::InvalidArgument, std::to_string(options.sampleRate) + " Hz");
    }
    if (source->size() == 0) {
        return failure(ErrorCode::EmptyInput, std::move(name));
    }
    silenceLibav();
    auto impl = std::make_unique<Impl>(std::move(source), std::move(name), options);
    if (auto opened = impl->open(); !opened) {
        return tl::unexpected(opened.error());
    }
    return std::unique_ptr<Decoder>(new Decoder(std::move(impl)));
}

Decoder::Decoder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Decoder::~Decoder() = default;

const StreamInfo& Decoder::info() const
{
    return m_impl->info;
}

int Decoder::sampleRate() const
{
    return m_impl->rate;
}

int Decoder::channels() const
{
    return m_impl->channels;
}

double Decoder::position() const
{
    return m_impl->position();
}

Result<std::size_t> Decoder::read(std::span<float> out)
{
    return m_impl->read(out);
}

Result<std::size_t> Decoder::read(std::span<std::int16_t> out)
{
    std::vector<float> samples(out.size());
    const auto frames = m_impl->read(samples);
    if (frames) {
        const std::size_t count = *frames * static_cast<std::size_t>(m_impl->channels);
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = static_cast<std::int16_t>(std::lrint(std::clamp(samples[i] * 32768.0F, -32768.0F, 32767.0F)));
        }
    }
    return frames;
}

Result<> Decoder::seek(double seconds)
{
    return m_impl->seek(seconds);
}

} // namespace voither::audio
