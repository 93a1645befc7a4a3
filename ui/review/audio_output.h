// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioSink>
#include <QIODevice>
#include <QObject>
#include <atomic>
#include <memory>
#include <vector>

#include "playback/player.h"

namespace voither::ui {

/// What the sound card reads: the player's samples in its own format. Lives in the audio thread.
class PlayedSound final : public QIODevice {
public:
    PlayedSound(std::shared_ptr<playback::Player> player, const QAudioFormat& format);

    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<playback::Player> m_player;
    QAudioFormat m_format;
    std::vector<float> m_block;
};

/// The sound card's side of playback, in a thread of its own: its slots are called through the event loop, its signals
/// arrive through the receiver's.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~AudioOutput() override;

    /// Seconds of sound that were pulled and are not heard yet. Any thread.
    double latency() const { return m_latency; }

    void start(std::shared_ptr<playback::Player> player);
    void stop();

signals:
    /// The recording ended, or pulling was refused (playback::Player::error() says why).
    void finished();
    /// There is no sound device, it went away, or it does not take the sound.
    void deviceFailed();

private:
    void watch(QAudio::State state);
    void measureLatency();

    std::unique_ptr<PlayedSound> m_sound;
    std::unique_ptr<QAudioSink> m_sink;
    std::atomic<double> m_latency = 0;
};

} // namespace voither::ui
