// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/audio_capture.h"

#include <algorithm>
#include <chrono>

#include "record/pulse_client.h"

namespace voither::ui {

namespace {

constexpr int sampleRate = 16000; // Hz: speech has nothing above that the measures use
constexpr std::chrono::milliseconds watchEvery{500};
/// Looks without sound before a device counts as stopped: looks and not time, since a computer that wakes up needs its
/// own. A headset may take seconds to begin.
constexpr int patience = 4;
constexpr int patienceAtStart = 12;

} // namespace

AudioCapture::AudioCapture(QObject* parent)
    : QObject(parent)
{
    connect(this, &AudioCapture::devicesTold, this, &AudioCapture::readDevices, Qt::QueuedConnection);
    connect(this, &AudioCapture::endTold, this, &AudioCapture::fail, Qt::QueuedConnection);
    m_client = std::make_unique<PulseClient>(PulseClient::Events{
        [this] { emit devicesTold(QPrivateSignal()); },
        [this](int run, CaptureFailure failure) { emit endTold(run, failure, QPrivateSignal()); },
    });
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &AudioCapture::watch);
    m_watch.start();
}

AudioCapture::~AudioCapture()
{
    stop();
}

void AudioCapture::readDevices()
{
    const auto devices = m_client->devices();
    if (devices != m_devices) {
        m_devices = devices;
        emit devicesChanged();
    }
}

/// A device may end without a word, and a sound server that was started again is not announced.
void AudioCapture::watch()
{
    m_client->connect();
    if (!isRunning()) {
        return;
    }
    const std::uint64_t offered = m_ring->offeredFrames();
    m_quiet = offered > m_offered ? 0 : m_quiet + 1;
    m_offered = offered;
    if (m_quiet > (offered == 0 ? patienceAtStart : patience)) {
        fail(m_run, CaptureFailure::Stopped);
    }
}

std::optional<recording::SoundFormat> AudioCapture::formatFor(const QByteArray& device, int channels) const
{
    const bool isThere = std::any_of(m_devices.begin(), m_devices.end(),
                                     [&device](const CaptureDevice& there) { return there.id == device; });
    return isThere ? std::optional(recording::SoundFormat{sampleRate, channels}) : std::nullopt;
}

void AudioCapture::start(const QByteArray& device, std::shared_ptr<recording::SampleRing> ring)
{
    stop();
    m_device = device;
    m_ring = std::move(ring);
    m_offered = 0;
    m_quiet = 0;
    ++m_run;
    if (!m_client->open(device, m_ring, m_run)) {
        emit endTold(m_run, CaptureFailure::Stopped, QPrivateSignal());
    }
}

void AudioCapture::stop()
{
    if (isRunning()) {
        m_client->close();
        m_device.clear();
        m_ring.reset();
    }
}

void AudioCapture::fail(int run, CaptureFailure failure)
{
    if (run == m_run && isRunning()) {
        stop();
        emit failed(failure);
    }
}

} // namespace voither::ui
