// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/pulse_client.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "sound/pulse_loop.h"

namespace voither::ui {

namespace {

constexpr int mostChannels = 2;
/// Asked of the server: without a wish it gives sound in blocks of up to two seconds, which a crash would lose.
constexpr pa_usec_t blockTime = 50 * PA_USEC_PER_MSEC;

} // namespace

/// All of it belongs to who holds the loop's lock, as its callbacks do.
struct PulseClient::State {
    explicit State(Events wanted)
        : events(std::move(wanted))
    {
    }

    void connect();
    void readDevices();
    bool startStream(const QByteArray& device, std::shared_ptr<recording::SampleRing> target, int number);
    void takeSound();
    void stopStream();

    static void contextChanged(pa_context* context, void* self);
    static void serverChanged(pa_context* context, pa_subscription_event_type_t, std::uint32_t, void* self);
    static void serverTold(pa_context*, const pa_server_info* info, void* self);
    static void sourceTold(pa_context*, const pa_source_info* info, int end, void* self);
    static void streamChanged(pa_stream* stream, void* self);

    const Events events;
    PulseLoop loop{"voither.capture"};
    PulseConnection connection{loop};
    QByteArray defaultDevice;
    QList<CaptureDevice> devices;
    QList<CaptureDevice> told; // by an answer that is not complete yet
    pa_stream* stream = nullptr;
    bool wasReady = false; // the stream
    std::shared_ptr<recording::SampleRing> ring;
    int run = 0;
};

// --- the connection ---

void PulseClient::State::connect()
{
    if (!connection.isGood()) {
        connection.connect(contextChanged, this); // a refusal is told to the callback too, or seen at the next try
    }
}

void PulseClient::State::contextChanged(pa_context* context, void* self)
{
    auto& state = *static_cast<State*>(self);
    const pa_context_state_t now = pa_context_get_state(context);
    if (now == PA_CONTEXT_READY) {
        pa_context_set_subscribe_callback(context, serverChanged, self);
        ask(pa_context_subscribe(
            context, static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SERVER),
            nullptr, nullptr));
        state.readDevices();
    } else if (!PA_CONTEXT_IS_GOOD(now)) {
        state.devices.clear();
        state.events.devicesChanged();
    }
}

// --- what sources there are ---

void PulseClient::State::serverChanged(pa_context* /*context*/, pa_subscription_event_type_t /*what*/,
                                       std::uint32_t /*index*/, void* self)
{
    static_cast<State*>(self)->readDevices();
}

void PulseClient::State::readDevices()
{
    ask(pa_context_get_server_info(connection.context(), serverTold, this));
    ask(pa_context_get_source_info_list(connection.context(), sourceTold, this));
}

void PulseClient::State::serverTold(pa_context* /*context*/, const pa_server_info* info, void* self)
{
    if (info != nullptr) {
        static_cast<State*>(self)->defaultDevice = info->default_source_name;
    }
}

void PulseClient::State::sourceTold(pa_context* /*context*/, const pa_source_info* info, int end, void* self)
{
    auto& state = *static_cast<State*>(self);
    if (end != 0) {
        QList<CaptureDevice> complete = std::exchange(state.told, {});
        if (end > 0) {
            state.devices = std::move(complete);
            state.events.devicesChanged();
        }
        return;
    }
    // What a loudspeaker plays is not what a person says.
    if (info->monitor_of_sink != PA_INVALID_INDEX) {
        return;
    }
    const CaptureDevice device{info->name, QString::fromUtf8(info->description),
                               std::clamp<int>(info->sample_spec.channels, 1, mostChannels),
                               state.defaultDevice == info->name};
    state.told.insert(device.isDefault ? 0 : state.told.size(), device);
}

// --- sound ---

bool PulseClient::State::startStream(const QByteArray& device, std::shared_ptr<recording::SampleRing> target,
                                     int number)
{
    ring = std::move(target);
    run = number;
    wasReady = false;
    pa_sample_spec format{};
    format.format = PA_SAMPLE_S16NE;
    format.rate = static_cast<std::uint32_t>(ring->format().sampleRate);
    format.channels = static_cast<std::uint8_t>(ring->format().channels);
    stream = pa_stream_new(connection.context(), "session", &format, nullptr);
    if (stream == nullptr) {
        return false;
    }
    pa_stream_set_state_callback(stream, streamChanged, this);
    pa_stream_set_read_callback(
        stream, [](pa_stream*, std::size_t, void* self) { static_cast<State*>(self)->takeSound(); }, this);
    pa_buffer_attr buffer{};
    buffer.maxlength = UINT32_MAX;
    buffer.fragsize = static_cast<std::uint32_t>(pa_usec_to_bytes(blockTime, &format));
    // An unplugged microphone is not quietly replaced by another one.
    const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE);
    return pa_stream_connect_record(stream, device.constData(), &buffer, flags) == 0;
}

/// Everything that is there goes into the ring.
void PulseClient::State::takeSound()
{
    const void* data = nullptr;
    std::size_t size = 0;
    while (pa_stream_get_state(stream) == PA_STREAM_READY && pa_stream_peek(stream, &data, &size) == 0 && size > 0) {
        const std::size_t samples = size / sizeof(std::int16_t);
        if (data != nullptr) {
            ring->write({static_cast<const std::int16_t*>(data), samples});
        } else { // the server had lost it
            ring->lose(samples / static_cast<std::size_t>(ring->format().channels));
        }
        pa_stream_drop(stream);
    }
}

void PulseClient::State::streamChanged(pa_stream* stream, void* self)
{
    auto& state = *static_cast<State*>(self);
    const pa_stream_state_t now = pa_stream_get_state(stream);
    if (now == PA_STREAM_READY) {
        state.wasReady = true;
    }
    if (PA_STREAM_IS_GOOD(now)) {
        return;
    }
    const int why = pa_context_errno(state.connection.context());
    const bool isGone = why == PA_ERR_NOENTITY || why == PA_ERR_KILLED;
    const bool isServerThere = state.connection.isGood();
    state.events.ended(state.run,
                       !isServerThere        ? CaptureFailure::Stopped
                           : isGone          ? CaptureFailure::DeviceGone
                           : !state.wasReady ? CaptureFailure::NotOpened
                                             : CaptureFailure::Stopped);
}

void PulseClient::State::stopStream()
{
    if (stream != nullptr) {
        takeSound();
        pa_stream_set_state_callback(stream, nullptr, nullptr);
        pa_stream_set_read_callback(stream, nullptr, nullptr);
        pa_stream_disconnect(stream);
        pa_stream_unref(stream);
        stream = nullptr;
    }
    if (ring) {
        ring->close();
        ring.reset();
    }
}

// --- what others call ---

PulseClient::PulseClient(Events events)
    : m_state(std::make_unique<State>(std::move(events)))
{
    connect();
}

PulseClient::~PulseClient()
{
    const std::lock_guard guard(m_state->loop);
    m_state->stopStream();
    m_state->connection.disconnect();
}

void PulseClient::connect()
{
    const std::lock_guard guard(m_state->loop);
    m_state->connect();
}

QList<CaptureDevice> PulseClient::devices() const
{
    const std::lock_guard guard(m_state->loop);
    return m_state->devices;
}

bool PulseClient::open(const QByteArray& device, const std::shared_ptr<recording::SampleRing>& ring, int run)
{
    const std::lock_guard guard(m_state->loop);
    if (!m_state->connection.isReady() || !m_state->startStream(device, ring, run)) {
        m_state->stopStream();
        ring->close();
        return false;
    }
    return true;
}

void PulseClient::close()
{
    const std::lock_guard guard(m_state->loop);
    m_state->stopStream();
}

} // namespace voither::ui
