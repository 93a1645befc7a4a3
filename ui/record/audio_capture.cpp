// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/audio_capture.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QFile>
#include <QMediaDevices>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <functional>

#include "record/ring_device.h"

namespace voither::ui {

namespace {

constexpr int preferredRate = 16000; // Hz: speech has nothing above that the measures use
constexpr int mostChannels = 2;
constexpr std::chrono::milliseconds watchEvery{500};
/// Looks without sound before a device counts as stopped. A headset may take seconds to begin.
constexpr int patience = 4;
constexpr int patienceAtStart = 12;
/// Without a wish PulseAudio and PipeWire give sound in blocks of up to two seconds, which a crash would lose. Qt has
/// no way to tell them; their library reads it from here.
constexpr const char* latencyVariable = "PULSE_LATENCY_MSEC";
constexpr const char* latency = "100";

/// Without a server Qt's PulseAudio part tries again every three seconds for ever, and warns each time.
bool isSoundSystemThere()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsSet("PULSE_SERVER")) {
        return true;
    }
    const QString own = qEnvironmentVariable("PULSE_RUNTIME_PATH", qEnvironmentVariable("XDG_RUNTIME_DIR") + "/pulse");
    return QFile::exists(own + "/native") || QFile::exists("/run/pulse/native");
#else
    return true;
#endif
}

std::optional<QAudioDevice> findDevice(const QByteArray& id)
{
    const auto inputs = QMediaDevices::audioInputs();
    const auto found =
        std::find_if(inputs.begin(), inputs.end(), [&id](const QAudioDevice& device) { return device.id() == id; });
    return found == inputs.end() ? std::nullopt : std::optional(*found);
}

/// 16-bit integers where the device has them: the sound passes as it is.
QAudioFormat chooseFormat(const QAudioDevice& device, int channels)
{
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelCount(channels);
    const int ownRate = device.preferredFormat().sampleRate();
    for (const int rate : {preferredRate, ownRate}) {
        format.setSampleRate(rate);
        for (const auto sample : {QAudioFormat::Int16, QAudioFormat::Float, QAudioFormat::Int32}) {
            format.setSampleFormat(sample);
            if (device.isFormatSupported(format)) {
                return format;
            }
        }
    }
    format = device.preferredFormat();
    format.setChannelCount(std::clamp(format.channelCount(), 1, mostChannels));
    return format;
}

} // namespace

/// Lives in the capturing thread.
class AudioCapture::Worker : public QObject {
public:
    using Report = std::function<void(Failure)>;

    void start(const QAudioDevice& device, const QAudioFormat& format, std::shared_ptr<recording::SampleRing> ring,
               Report report)
    {
        stop();
        m_sink = std::make_unique<RingDevice>(std::move(ring), format);
        m_source = std::make_unique<QAudioSource>(device, format);
        m_report = std::move(report);
        connect(m_source.get(), &QAudioSource::stateChanged, this, &Worker::follow);
        m_source->start(m_sink.get());
        if (m_source && m_source->error() == QAudio::OpenError) {
            end(Failure::NotOpened);
        }
    }

    void stop()
    {
        m_report = {};
        if (m_source) {
            m_source->disconnect(this);
            m_source->stop();
            // The source may be the one that is calling.
            m_source.release()->deleteLater();
        }
        m_sink.reset();
    }

private:
    void follow(QAudio::State state)
    {
        if (state == QAudio::StoppedState) {
            end(m_source->error() == QAudio::OpenError ? Failure::NotOpened : Failure::Stopped);
        }
    }

    void end(Failure failure)
    {
        const Report report = std::exchange(m_report, {});
        stop();
        if (report) {
            report(failure);
        }
    }

    std::unique_ptr<RingDevice> m_sink;
    std::unique_ptr<QAudioSource> m_source;
    Report m_report;
};

struct AudioCapture::Parts {
    std::optional<QMediaDevices> system; // once there is a sound system
    QThread thread;
    Worker* worker = nullptr; // lives there
};

AudioCapture::AudioCapture(QObject* parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
    if (!qEnvironmentVariableIsSet(latencyVariable)) {
        qputenv(latencyVariable, latency);
    }
    m_parts->worker = new Worker;
    m_parts->worker->moveToThread(&m_parts->thread);
    connect(&m_parts->thread, &QThread::finished, m_parts->worker, &QObject::deleteLater);
    m_parts->thread.setObjectName("voither.capture");
    m_parts->thread.start(QThread::HighPriority);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &AudioCapture::watch);
    m_watch.start();
    readDevices();
}

AudioCapture::~AudioCapture()
{
    stop();
    m_parts->thread.quit();
    m_parts->thread.wait();
}

void AudioCapture::readDevices()
{
    if (!m_parts->system) {
        if (!isSoundSystemThere()) {
            return;
        }
        m_parts->system.emplace();
        connect(&*m_parts->system, &QMediaDevices::audioInputsChanged, this, &AudioCapture::readDevices);
    }
    QList<CaptureDevice> devices;
    const QByteArray standard = QMediaDevices::defaultAudioInput().id();
    for (const QAudioDevice& input : QMediaDevices::audioInputs()) {
        const int channels = std::clamp(input.preferredFormat().channelCount(), 1, mostChannels);
        const CaptureDevice device{input.id(), input.description(), channels, input.id() == standard};
        devices.insert(device.isDefault ? 0 : devices.size(), device);
    }
    if (devices != m_devices) {
        m_devices = devices;
        emit devicesChanged();
    }
    const bool there = std::any_of(devices.begin(), devices.end(),
                                   [this](const CaptureDevice& device) { return device.id == m_device; });
    // A sound server moves the stream of an unplugged device to another one without a word.
    if (isRunning() && !there) {
        fail(m_run, Failure::DeviceGone);
    }
}

/// Qt 6.4 says nothing when a device goes, and nothing when the sound server does.
void AudioCapture::watch()
{
    readDevices();
    if (!isRunning()) {
        return;
    }
    const std::uint64_t offered = m_ring->offeredFrames();
    m_quiet = offered > m_offered ? 0 : m_quiet + 1;
    m_offered = offered;
    if (m_quiet > (offered == 0 ? patienceAtStart : patience)) {
        fail(m_run, Failure::Stopped);
    }
}

std::optional<recording::SoundFormat> AudioCapture::formatFor(const QByteArray& device, int channels) const
{
    const auto input = m_parts->system ? findDevice(device) : std::nullopt;
    if (!input) {
        return std::nullopt;
    }
    const QAudioFormat format = chooseFormat(*input, channels);
    return recording::SoundFormat{format.sampleRate(), format.channelCount()};
}

void AudioCapture::start(const QByteArray& device, std::shared_ptr<recording::SampleRing> ring)
{
    stop();
    m_device = device;
    const int run = ++m_run;
    const auto report = [this, run](Failure failure) {
        QMetaObject::invokeMethod(
            this, [this, run, failure] { fail(run, failure); }, Qt::QueuedConnection);
    };
    const auto input = m_parts->system ? findDevice(device) : std::nullopt;
    m_ring = ring;
    m_offered = 0;
    m_quiet = 0;
    if (!input) {
        ring->close();
        report(Failure::DeviceGone);
        return;
    }
    const QAudioFormat format = chooseFormat(*input, ring->format().channels);
    QMetaObject::invokeMethod(
        m_parts->worker,
        [worker = m_parts->worker, input = *input, format, ring = std::move(ring), report]() mutable {
            worker->start(input, format, std::move(ring), report);
        },
        Qt::QueuedConnection);
}

void AudioCapture::stop()
{
    if (!isRunning()) {
        return;
    }
    m_device.clear();
    m_ring.reset();
    ++m_run;
    // Everything that the device gave by now is in the ring when this returns.
    QMetaObject::invokeMethod(
        m_parts->worker, [worker = m_parts->worker] { worker->stop(); }, Qt::BlockingQueuedConnection);
}

void AudioCapture::fail(int run, Failure failure)
{
    if (run == m_run && isRunning()) {
        stop();
        emit failed(failure);
    }
}

} // namespace voither::ui
