// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/audio_output.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace voither::ui {

namespace {

constexpr int bufferMs = 120;
constexpr int latencyCheckMs = 50;

/// The player's rate, in as many channels and the sample format that the device takes.
QAudioFormat formatFor(const QAudioDevice& device, int sampleRate)
{
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    for (const int channels : {1, 2}) {
        for (const auto sample : {QAudioFormat::Float, QAudioFormat::Int16}) {
            format.setChannelCount(channels);
            format.setSampleFormat(sample);
            if (device.isFormatSupported(format)) {
                return format;
            }
        }
    }
    return {};
}

} // namespace

PlayedSound::PlayedSound(std::shared_ptr<playback::Player> player, const QAudioFormat& format)
    : m_player(std::move(player))
    , m_format(format)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PlayedSound::bytesAvailable() const
{
    return m_player->ended() ? 0 : m_format.bytesForDuration(1000000);
}

qint64 PlayedSound::readData(char* data, qint64 most)
{
    const auto frames = static_cast<std::size_t>(most / m_format.bytesPerFrame());
    const auto channels = static_cast<std::size_t>(m_format.channelCount());
    m_block.resize(frames);
    const std::size_t count = m_player->pull(m_block);
    if (m_format.sampleFormat() == QAudioFormat::Float) {
        auto* out = reinterpret_cast<float*>(data);
        for (std::size_t i = 0; i < count * channels; ++i) {
            out[i] = m_block[i / channels];
        }
    } else {
        auto* out = reinterpret_cast<qint16*>(data);
        for (std::size_t i = 0; i < count * channels; ++i) {
            out[i] = static_cast<qint16>(std::lrint(std::clamp(m_block[i / channels], -1.0F, 1.0F) * 32767));
        }
    }
    return static_cast<qint64>(count) * m_format.bytesPerFrame();
}

AudioOutput::~AudioOutput()
{
    stop();
}

void AudioOutput::start(std::shared_ptr<playback::Player> player)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = device.isNull() ? QAudioFormat() : formatFor(device, player->sampleRate());
    if (!format.isValid()) {
        emit deviceFailed();
        return;
    }
    m_sound = std::make_unique<PlayedSound>(std::move(player), format);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMs * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &AudioOutput::watch);
    auto* const timer = new QTimer(m_sink.get());
    connect(timer, &QTimer::timeout, this, &AudioOutput::measureLatency);
    timer->start(latencyCheckMs);
    m_sink->start(m_sound.get());
}

void AudioOutput::stop()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset(); // what was not heard yet is dropped
        m_sink.reset();
    }
    m_sound.reset();
    m_latency = 0;
}

void AudioOutput::watch(QAudio::State state)
{
    if (state == QAudio::IdleState) {
        emit finished();
    } else if (state == QAudio::StoppedState && m_sink->error() != QAudio::NoError) {
        emit deviceFailed();
    }
}

void AudioOutput::measureLatency()
{
    const qint64 held = m_sink->bufferSize() - m_sink->bytesFree();
    m_latency =
        static_cast<double>(m_sink->format().durationForBytes(static_cast<qint32>(std::max<qint64>(0, held)))) / 1e6;
}

} // namespace voither::ui
