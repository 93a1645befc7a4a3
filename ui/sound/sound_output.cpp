// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sound_output.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <utility>
#include <vector>

#include "sound/pulse_loop.h"

namespace voither::ui {

namespace {

/// Held by the server: little, so that a seek is heard at once; enough for a computer that is slow for a moment.
constexpr pa_usec_t heldTime = 120 * PA_USEC_PER_MSEC;
/// Asked for at a time.
constexpr pa_usec_t blockTime = 20 * PA_USEC_PER_MSEC;

using SteadyClock = std::chrono::steady_clock;

/// When everything that was pulled by now will have been heard.
class HeardBy {
public:
    void set(double secondsFromNow) { m_time = now() + secondsFromNow; }
    void clear() { m_time = 0; }
    double left() const { return std::max(0.0, m_time - now()); }

private:
    static double now() { return std::chrono::duration<double>(SteadyClock::now().time_since_epoch()).count(); }

    std::atomic<double> m_time = 0;
};

} // namespace

/// All of it belongs to who holds the loop's lock, as its callbacks do; `heardBy` to everybody.
struct SoundOutput::State {
    explicit State(Events wanted)
        : events(std::move(wanted))
    {
    }

    void connect();
    void openStream();
    void closeStream();
    void write(std::size_t bytes);
    void fail();

    static void contextChanged(pa_context* context, void* self);
    static void streamChanged(pa_stream* stream, void* self);

    const Events events;
    PulseLoop loop{"voither.sound"};
    PulseConnection connection{loop};
    pa_stream* stream = nullptr;
    int sampleRate = 0;
    Pull pull; // none: nothing is wanted
    bool ended = false;
    pa_operation* draining = nullptr; // until everything was heard
    std::vector<float> block;
    HeardBy heardBy;
};

// --- the connection ---

void SoundOutput::State::connect()
{
    if (connection.isReady()) {
        openStream();
    } else if (!connection.isGood() && !connection.connect(contextChanged, this)) {
        fail();
    }
}

void SoundOutput::State::contextChanged(pa_context* context, void* self)
{
    auto& state = *static_cast<State*>(self);
    const pa_context_state_t now = pa_context_get_state(context);
    if (now == PA_CONTEXT_READY) {
        if (state.pull) {
            state.openStream();
        }
    } else if (!PA_CONTEXT_IS_GOOD(now)) {
        state.fail();
    }
}

// --- sound ---

void SoundOutput::State::openStream()
{
    pa_sample_spec format{};
    format.format = PA_SAMPLE_FLOAT32NE;
    format.rate = static_cast<std::uint32_t>(sampleRate);
    format.channels = 1;
    stream = pa_stream_new(connection.context(), "session", &format, nullptr);
    if (stream == nullptr) {
        fail();
        return;
    }
    pa_stream_set_state_callback(stream, streamChanged, this);
    pa_stream_set_write_callback(
        stream, [](pa_stream*, std::size_t bytes, void* self) { static_cast<State*>(self)->write(bytes); }, this);
    pa_buffer_attr buffer{};
    buffer.maxlength = UINT32_MAX;
    buffer.tlength = static_cast<std::uint32_t>(pa_usec_to_bytes(heldTime, &format));
    buffer.prebuf = UINT32_MAX;
    buffer.minreq = static_cast<std::uint32_t>(pa_usec_to_bytes(blockTime, &format));
    const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_ADJUST_LATENCY | PA_STREAM_AUTO_TIMING_UPDATE
                                                      | PA_STREAM_INTERPOLATE_TIMING);
    if (pa_stream_connect_playback(stream, nullptr, &buffer, flags, nullptr, nullptr) < 0) {
        fail();
    }
}

void SoundOutput::State::closeStream()
{
    if (draining != nullptr) {
        pa_operation_cancel(draining);
        pa_operation_unref(draining);
        draining = nullptr;
    }
    if (stream != nullptr) {
        pa_stream_set_state_callback(stream, nullptr, nullptr);
        pa_stream_set_write_callback(stream, nullptr, nullptr);
        pa_stream_disconnect(stream);
        pa_stream_unref(stream);
        stream = nullptr;
    }
    heardBy.clear();
}

/// The server has room for so many bytes.
void SoundOutput::State::write(std::size_t bytes)
{
    if (ended || !pull) {
        return;
    }
    block.resize(bytes / sizeof(float));
    const std::size_t count = pull(block);
    if (count > 0 && pa_stream_write(stream, block.data(), count * sizeof(float), nullptr, 0, PA_SEEK_RELATIVE) < 0) {
        fail();
        return;
    }
    pa_usec_t latency = 0;
    int negative = 0;
    // Before the server's first answer nothing is known, and nothing was heard.
    const bool known = pa_stream_get_latency(stream, &latency, &negative) == 0 && negative == 0;
    heardBy.set(known ? static_cast<double>(latency) / PA_USEC_PER_SEC
                      : static_cast<double>(heldTime) / PA_USEC_PER_SEC);
    if (count == block.size()) {
        return;
    }
    ended = true;
    const auto heard = [](pa_stream*, int success, void* self) {
        if (success != 0) {
            static_cast<State*>(self)->events.finished();
        }
    };
    draining = pa_stream_drain(stream, heard, this);
}

void SoundOutput::State::streamChanged(pa_stream* stream, void* self)
{
    if (!PA_STREAM_IS_GOOD(pa_stream_get_state(stream))) {
        static_cast<State*>(self)->fail();
    }
}

/// Told once: nothing is wanted any more.
void SoundOutput::State::fail()
{
    heardBy.clear();
    if (std::exchange(pull, nullptr)) {
        events.failed();
    }
}

// --- what others call ---

SoundOutput::SoundOutput(Events events)
    : m_state(std::make_unique<State>(std::move(events)))
{
}

SoundOutput::~SoundOutput()
{
    const std::lock_guard guard(m_state->loop);
    m_state->pull = nullptr;
    m_state->closeStream();
    m_state->connection.disconnect();
}

void SoundOutput::start(int sampleRate, Pull pull)
{
    const std::lock_guard guard(m_state->loop);
    m_state->closeStream();
    m_state->sampleRate = sampleRate;
    m_state->pull = std::move(pull);
    m_state->ended = false;
    m_state->connect();
}

void SoundOutput::stop()
{
    const std::lock_guard guard(m_state->loop);
    m_state->pull = nullptr;
    m_state->closeStream();
}

double SoundOutput::latency() const
{
    return m_state->heardBy.left();
}

} // namespace voither::ui
