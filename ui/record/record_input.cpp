// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record_input.h"

namespace voither::ui {

/// Sound that is only measured, before anything is recorded.
struct RecordInput::Monitor {
    explicit Monitor(const recording::SoundFormat& format)
        : ring(std::make_shared<recording::SampleRing>(format, 1))
        , meter(format)
        , block(ring->capacityFrames() * static_cast<std::size_t>(format.channels))
    {
    }

    std::shared_ptr<recording::SampleRing> ring;
    recording::LevelMeter meter;
    std::vector<std::int16_t> block;
};

RecordInput::RecordInput(QObject* parent)
    : QObject(parent)
{
}

RecordInput::~RecordInput() = default;

void RecordInput::find()
{
    if (!m_capture) {
        m_capture = std::make_unique<AudioCapture>();
        connect(m_capture.get(), &AudioCapture::devicesChanged, this, &RecordInput::devicesChanged);
        connect(m_capture.get(), &AudioCapture::failed, this, &RecordInput::failed);
    }
}

QList<CaptureDevice> RecordInput::devices() const
{
    return m_capture ? m_capture->devices() : QList<CaptureDevice>();
}

int RecordInput::index() const
{
    const auto there = devices();
    for (qsizetype i = 0; i < there.size(); ++i) {
        if (there[i].id == m_device) {
            return static_cast<int>(i);
        }
    }
    return there.isEmpty() ? -1 : 0;
}

CaptureDevice RecordInput::device() const
{
    return index() < 0 ? CaptureDevice() : devices().at(index());
}

int RecordInput::channels() const
{
    return m_wantedChannels > 0 ? m_wantedChannels : device().channels;
}

std::optional<recording::SoundFormat> RecordInput::format() const
{
    return m_capture ? m_capture->formatFor(device().id, channels()) : std::nullopt;
}

void RecordInput::choose(const QByteArray& device)
{
    m_device = device;
    emit devicesChanged();
}

void RecordInput::chooseChannels(int channels)
{
    m_wantedChannels = channels;
    emit devicesChanged();
}

bool RecordInput::listen()
{
    stop();
    const auto wanted = format();
    if (wanted) {
        m_monitor = std::make_unique<Monitor>(*wanted);
        m_capture->start(device().id, m_monitor->ring);
    }
    return wanted.has_value();
}

bool RecordInput::record(recording::SessionRecorder& recorder)
{
    stop();
    const QByteArray chosen = device().id;
    const auto wanted = m_capture->formatFor(chosen, recorder.format().channels);
    if (wanted) {
        m_device = chosen;
        m_capture->start(chosen, recorder.connect(*wanted));
    }
    return wanted.has_value();
}

void RecordInput::stop()
{
    if (m_capture) {
        m_capture->stop();
    }
    m_monitor.reset();
}

bool RecordInput::isRunning() const
{
    return m_capture && m_capture->isRunning();
}

QByteArray RecordInput::running() const
{
    return m_capture ? m_capture->device() : QByteArray();
}

std::optional<std::vector<recording::ChannelLevel>> RecordInput::heard()
{
    const auto& format = m_monitor->ring->format();
    const std::size_t frames = m_monitor->ring->read(m_monitor->block);
    m_monitor->meter.push(std::span(m_monitor->block).first(frames * static_cast<std::size_t>(format.channels)));
    return frames > 0 ? std::optional(m_monitor->meter.levels()) : std::nullopt;
}

} // namespace voither::ui
