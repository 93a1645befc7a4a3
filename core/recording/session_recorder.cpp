// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/session_recorder.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "recording/input_converter.h"
#include "recording/medium.h"

namespace voither::recording {

namespace {

using base::Result;
using std::chrono::nanoseconds;

/// How often the ring is looked into.
constexpr std::chrono::milliseconds period{40};
constexpr std::size_t blockFrames = 4096;

double inSeconds(nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

/// The recorder's thread, and what it shares with the others.
class SessionRecorder::Writer {
public:
    Writer(vault::ObjectWriter object, const SoundFormat& format, RecorderOptions options)
        : m_object(std::move(object))
        , m_id(m_object.id())
        , m_format(format)
        , m_options(std::move(options))
        , m_meter(format)
        , m_levelColumns(format)
        , m_lastSound(m_options.now())
        , m_lastSeal(m_lastSound)
        , m_status{.levels = std::vector<ChannelLevel>(static_cast<std::size_t>(format.channels))}
        , m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    ~Writer()
    {
        m_thread.request_stop();
        m_wake.notify_all();
    }

    std::shared_ptr<SampleRing> connect(const SoundFormat& source);
    void setPaused(bool paused);
    RecorderStatus status() const;
    std::vector<RecordingBreak> breaks() const;
    std::vector<std::uint16_t> columns(std::size_t first) const;
    Result<RecordedSound> stop();

    base::ObjectId id() const { return m_id; }
    const SoundFormat& format() const { return m_format; }

private:
    /// A device, as long as its sound is being taken.
    struct Source {
        std::shared_ptr<SampleRing> ring;
        InputConverter converter;
        std::uint64_t lost = 0; // of the ring's, what a break tells already
    };

    void run(const std::stop_token& stop);
    void adoptSources();
    void takePause();
    void drain();
    bool drainSource(Source& source);
    void noteLoss(Source& source);
    void noteSilence(nanoseconds now, double arrived);
    void take(std::span<const std::int16_t> samples);
    void addBreak(RecordingBreak::Cause cause, double seconds);
    void store(bool atOnce);
    Result<> writeHeld();
    Result<> seal();
    void refuse(const base::Error& error, nanoseconds now);
    void finish();
    void publish();

    // --- the thread's own ---
    vault::ObjectWriter m_object;
    const base::ObjectId m_id;
    const SoundFormat m_format;
    const RecorderOptions m_options;
    LevelMeter m_meter;
    LevelColumns m_levelColumns;
    std::deque<Source> m_sources;          // the first one is being read
    std::vector<std::int16_t> m_converted; // scratch
    std::vector<std::int16_t> m_held;      // sound that the object has not accepted yet
    std::uint64_t m_frames = 0;            // recorded
    std::uint64_t m_sealed = 0;            // in the file; the medium was asked to confirm them
    std::uint64_t m_saved = 0;             // on the medium
    std::uint64_t m_lost = 0;              // of devices that are gone
    bool m_isPaused = false;
    bool m_hasSound = false; // the first frame arrived
    bool m_isOver = false;   // a device has no more; what it gave is sealed at once
    nanoseconds m_pausedAt{};
    nanoseconds m_lastSound;
    nanoseconds m_lastSeal;
    nanoseconds m_retryAt{};
    RecorderState m_disk = RecorderState::Recording; // or Blocked, Failed, Ended
    std::optional<base::Error> m_error;
    Medium m_medium{m_object};

    // --- shared ---
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_stopped;
    std::vector<std::shared_ptr<SampleRing>> m_connected; // not yet among the sources
    RecorderStatus m_status;
    std::vector<RecordingBreak> m_breaks;
    std::vector<std::uint16_t> m_columns;
    bool m_wantsPause = false;
    bool m_wantsStop = false;
    std::optional<Result<RecordedSound>> m_result;

    std::jthread m_thread; // last: everything it uses is there before it and goes after it
};

// --- what others call ---

std::shared_ptr<SampleRing> SessionRecorder::Writer::connect(const SoundFormat& source)
{
    auto ring = std::make_shared<SampleRing>(source, m_options.ringSeconds);
    const std::lock_guard guard(m_mutex);
    m_connected.push_back(ring);
    return ring;
}

void SessionRecorder::Writer::setPaused(bool paused)
{
    const std::lock_guard guard(m_mutex);
    m_wantsPause = paused;
    m_wake.notify_all();
}

RecorderStatus SessionRecorder::Writer::status() const
{
    const std::lock_guard guard(m_mutex);
    return m_status;
}

std::vector<RecordingBreak> SessionRecorder::Writer::breaks() const
{
    const std::lock_guard guard(m_mutex);
    return m_breaks;
}

std::vector<std::uint16_t> SessionRecorder::Writer::columns(std::size_t first) const
{
    const std::lock_guard guard(m_mutex);
    const std::size_t begin = std::min(first * static_cast<std::size_t>(m_format.channels), m_columns.size());
    return {m_columns.begin() + static_cast<std::ptrdiff_t>(begin), m_columns.end()};
}

Result<RecordedSound> SessionRecorder::Writer::stop()
{
    std::unique_lock lock(m_mutex);
    if (m_status.state == RecorderState::Ended) {
        return *m_result;
    }
    m_wantsStop = true;
    m_result.reset();
    m_wake.notify_all();
    m_stopped.wait(lock, [this] { return m_result.has_value(); });
    return *m_result;
}

// --- the thread ---

void SessionRecorder::Writer::run(const std::stop_token& stop)
{
    while (!stop.stop_requested() && m_disk != RecorderState::Ended) {
        bool wantsStop = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, period, [this] { return m_wantsStop || m_wantsPause != m_isPaused; });
            adoptSources();
            wantsStop = std::exchange(m_wantsStop, false);
        }
        drain();
        takePause();
        store(wantsStop);
        if (wantsStop) {
            finish();
        }
        publish();
    }
    if (m_disk != RecorderState::Ended) {
        {
            const std::lock_guard guard(m_mutex);
            adoptSources();
        }
        drain();
        store(true);
    }
}

/// With the mutex held.
void SessionRecorder::Writer::adoptSources()
{
    for (auto& ring : std::exchange(m_connected, {})) {
        const SoundFormat source = ring->format();
        m_sources.push_back({std::move(ring), InputConverter(source, m_format), 0});
    }
}

/// What arrived before the pause was asked for is taken by now.
void SessionRecorder::Writer::takePause()
{
    bool wanted = false;
    {
        const std::lock_guard guard(m_mutex);
        wanted = m_wantsPause;
    }
    if (wanted == m_isPaused) {
        return;
    }
    const nanoseconds now = m_options.now();
    if (wanted) {
        m_pausedAt = now;
    } else {
        addBreak(RecordingBreak::Cause::Pause, inSeconds(now - m_pausedAt));
        m_lastSound = now;
    }
    m_isPaused = wanted;
}

/// Before what arrived now, the device gave nothing for too long.
void SessionRecorder::Writer::noteSilence(nanoseconds now, double arrived)
{
    const double missing = inSeconds(now - m_lastSound) - arrived;
    if (m_hasSound && !m_isPaused && missing > inSeconds(m_options.silentAfter)) {
        addBreak(RecordingBreak::Cause::Silence, missing);
    }
    m_hasSound = true;
    m_lastSound = now;
}

void SessionRecorder::Writer::drain()
{
    const auto limit = static_cast<std::size_t>(m_options.heldSeconds * m_format.sampleRate)
        * static_cast<std::size_t>(m_format.channels);
    while (!m_sources.empty() && (m_held.size() < limit || m_isPaused)) {
        Source& source = m_sources.front();
        if (drainSource(source)) {
            continue;
        }
        noteLoss(source);
        if (!source.ring->isOver()) {
            return;
        }
        m_converted.clear();
        source.converter.finish(m_converted);
        take(m_converted);
        m_lost += source.lost;
        m_sources.pop_front();
        m_isOver = true;
    }
}

/// One block; false when there was none.
bool SessionRecorder::Writer::drainSource(Source& source)
{
    const SoundFormat& from = source.ring->format();
    std::vector<std::int16_t> block(blockFrames * static_cast<std::size_t>(from.channels));
    const std::size_t frames = source.ring->read(block);
    if (frames == 0) {
        return false;
    }
    noteSilence(m_options.now(),
                from.secondsOf(frames + source.ring->waitingFrames() + source.ring->lostFrames() - source.lost));
    m_converted.clear();
    source.converter.push(std::span(block).first(frames * static_cast<std::size_t>(from.channels)), m_converted);
    take(m_converted);
    return true;
}

/// The ring was full when they were lost, and it is read by now.
void SessionRecorder::Writer::noteLoss(Source& source)
{
    const std::uint64_t lost = source.ring->lostFrames();
    if (lost > source.lost) {
        const double seconds = source.ring->format().secondsOf(lost - source.lost);
        source.lost = lost;
        if (!m_isPaused) {
            addBreak(RecordingBreak::Cause::Overrun, seconds);
        }
    }
}

void SessionRecorder::Writer::take(std::span<const std::int16_t> samples)
{
    m_meter.push(samples);
    if (m_isPaused) {
        return;
    }
    m_levelColumns.push(samples);
    m_held.insert(m_held.end(), samples.begin(), samples.end());
    m_frames += samples.size() / static_cast<std::size_t>(m_format.channels);
}

void SessionRecorder::Writer::addBreak(RecordingBreak::Cause cause, double seconds)
{
    const std::lock_guard guard(m_mutex);
    // Frames that go on being lost are one break.
    if (!m_breaks.empty() && m_breaks.back().cause == cause && m_breaks.back().frame == m_frames) {
        m_breaks.back().seconds += seconds;
    } else {
        m_breaks.push_back({cause, m_frames, seconds});
    }
}

/// Gives the object what is held, and seals it when it is time.
void SessionRecorder::Writer::store(bool atOnce)
{
    const nanoseconds now = m_options.now();
    if (m_disk == RecorderState::Failed || (m_disk == RecorderState::Blocked && now < m_retryAt && !atOnce)) {
        return;
    }
    const bool wasBlocked = m_disk == RecorderState::Blocked;
    if (wasBlocked) {
        if (auto again = m_object.retry(); !again) {
            refuse(again.error(), now);
            m_disk = RecorderState::Failed;
            return;
        }
    }
    auto done = writeHeld();
    if (done && (atOnce || wasBlocked || m_isPaused || m_isOver || now - m_lastSeal >= m_options.sealEvery)) {
        done = seal();
    } else if (done) {
        return;
    }
    if (!done) {
        refuse(done.error(), now);
        return;
    }
    m_disk = RecorderState::Recording;
    m_error.reset();
}

Result<> SessionRecorder::Writer::writeHeld()
{
    const base::ByteView bytes(reinterpret_cast<const std::uint8_t*>(m_held.data()),
                               m_held.size() * sizeof(std::int16_t));
    const std::uint64_t before = m_object.size();
    auto appended = m_object.append(bytes);
    const auto accepted = static_cast<std::ptrdiff_t>((m_object.size() - before) / sizeof(std::int16_t));
    m_held.erase(m_held.begin(), m_held.begin() + accepted);
    return appended;
}

/// What is sealed outlives this process; the medium is waited for elsewhere, since it may take its time.
Result<> SessionRecorder::Writer::seal()
{
    const std::uint64_t frames = m_object.size() / m_format.frameBytes();
    if (frames > m_sealed) {
        if (auto sealed = m_object.seal(); !sealed) {
            return sealed;
        }
        m_sealed = frames;
        m_medium.confirm(frames);
    }
    m_isOver = false;
    m_lastSeal = m_options.now();
    return {};
}

void SessionRecorder::Writer::refuse(const base::Error& error, nanoseconds now)
{
    m_disk = RecorderState::Blocked;
    m_error = error;
    m_retryAt = now + m_options.retryEvery;
}

void SessionRecorder::Writer::finish()
{
    Result<RecordedSound> result =
        tl::unexpected(m_error.value_or(base::Error{base::ErrorCode::WriteFailed, {}, {}, {}}));
    if (m_disk == RecorderState::Recording) {
        const auto summary = m_object.finish();
        if (summary) {
            result = RecordedSound{*summary, m_format, m_frames};
            m_saved = m_frames;
            m_disk = RecorderState::Ended;
        } else {
            refuse(summary.error(), m_options.now());
            result = tl::unexpected(summary.error());
        }
    }
    publish();
    const std::lock_guard guard(m_mutex);
    m_result = std::move(result);
    m_stopped.notify_all();
}

void SessionRecorder::Writer::publish()
{
    const auto fresh = m_levelColumns.take();
    const bool silent = m_sources.empty() || !m_hasSound || m_options.now() - m_lastSound > m_options.silentAfter;
    const std::lock_guard guard(m_mutex);
    m_columns.insert(m_columns.end(), fresh.begin(), fresh.end());
    m_status.state = m_disk != RecorderState::Recording ? m_disk
        : m_isPaused                                    ? RecorderState::Paused
        : silent                                        ? RecorderState::Silent
                                                        : RecorderState::Recording;
    m_status.error = m_error;
    m_status.recordedFrames = m_frames;
    m_status.sealedFrames = m_disk == RecorderState::Ended ? m_frames : m_sealed;
    m_saved = std::max(m_saved, m_medium.confirmed());
    m_status.savedFrames = m_saved;
    m_status.savedBytes = m_saved * m_format.frameBytes();
    m_status.lostFrames = m_lost + (m_sources.empty() ? 0 : m_sources.front().ring->lostFrames());
    m_status.levels =
        silent ? std::vector<ChannelLevel>(static_cast<std::size_t>(m_format.channels)) : m_meter.levels();
    m_status.breaks = m_breaks.size();
}

// --- the face ---

SessionRecorder::SessionRecorder(vault::ObjectWriter object, const SoundFormat& format, RecorderOptions options)
    : m_writer(std::make_unique<Writer>(std::move(object), format, std::move(options)))
{
}

SessionRecorder::~SessionRecorder() = default;

const SoundFormat& SessionRecorder::format() const
{
    return m_writer->format();
}

base::ObjectId SessionRecorder::object() const
{
    return m_writer->id();
}

std::shared_ptr<SampleRing> SessionRecorder::connect(const SoundFormat& source)
{
    return m_writer->connect(source);
}

void SessionRecorder::pause()
{
    m_writer->setPaused(true);
}

void SessionRecorder::resume()
{
    m_writer->setPaused(false);
}

RecorderStatus SessionRecorder::status() const
{
    return m_writer->status();
}

std::vector<RecordingBreak> SessionRecorder::breaks() const
{
    return m_writer->breaks();
}

std::vector<std::uint16_t> SessionRecorder::columns(std::size_t first) const
{
    return m_writer->columns(first);
}

base::Result<RecordedSound> SessionRecorder::stop()
{
    return m_writer->stop();
}

} // namespace voither::recording
