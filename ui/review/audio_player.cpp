// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/audio_player.h"

#include <algorithm>

#include "desktop/wording.h"

namespace voither::ui {

namespace {

constexpr int followMs = 16;

} // namespace

AudioPlayer::AudioPlayer(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_output({[this] { QMetaObject::invokeMethod(this, &AudioPlayer::finish, Qt::QueuedConnection); },
                [this] { QMetaObject::invokeMethod(this, &AudioPlayer::fail, Qt::QueuedConnection); }})
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("playback"));
    m_thread.start();
    m_following.setInterval(followMs);
    m_following.setTimerType(Qt::PreciseTimer);
    connect(&m_following, &QTimer::timeout, this, &AudioPlayer::follow);
}

AudioPlayer::~AudioPlayer()
{
    m_thread.quit();
    m_thread.wait();
}

void AudioPlayer::open(std::unique_ptr<base::ByteSource> recording, const std::string& name, double duration)
{
    close();
    m_duration = duration;
    const quint64 opening = ++m_opening;
    auto source = std::make_shared<std::unique_ptr<base::ByteSource>>(std::move(recording));
    QMetaObject::invokeMethod(m_worker, [this, opening, source, name, duration] {
        auto player = std::make_shared<base::Result<std::unique_ptr<playback::Player>>>(
            playback::Player::open(std::move(*source), name, duration));
        QMetaObject::invokeMethod(this, [this, opening, player] {
            if (opening == m_opening) {
                opened(std::move(*player));
            }
        });
    });
}

void AudioPlayer::opened(base::Result<std::unique_ptr<playback::Player>> player)
{
    if (!player) {
        setError(describe(player.error()));
        return;
    }
    m_player = std::move(*player);
    m_player->setSpeed(m_speed);
    m_player->seek(m_position);
    emit availableChanged();
}

void AudioPlayer::close()
{
    pause();
    ++m_opening;
    const bool was = isAvailable();
    m_player.reset();
    m_duration = 0;
    setPosition(0);
    setError({});
    if (was) {
        emit availableChanged();
    }
}

void AudioPlayer::setSpeed(double speed)
{
    const double allowed = std::clamp(speed, playback::Player::slowest, playback::Player::fastest);
    if (allowed == m_speed) {
        return;
    }
    m_speed = allowed;
    if (m_player) {
        m_player->setSpeed(m_speed);
    }
    emit speedChanged();
}

void AudioPlayer::play()
{
    if (!m_player || m_playing) {
        return;
    }
    setError({});
    if (m_position >= m_duration) {
        setPosition(0);
    }
    m_heardFrom = m_position;
    m_player->seek(m_position);
    setPlaying(true);
    startOutput();
}

void AudioPlayer::pause()
{
    if (!m_playing) {
        return;
    }
    follow();
    setPlaying(false);
    stopOutput();
}

void AudioPlayer::toggle()
{
    m_playing ? pause() : play();
}

void AudioPlayer::seek(double seconds)
{
    const double target = std::clamp(seconds, 0.0, m_duration);
    m_heardFrom = target;
    if (m_player) {
        m_player->seek(target);
    }
    setPosition(target);
    if (m_playing) { // what the sound card still holds belongs to the old place
        startOutput();
    }
}

void AudioPlayer::skip(double seconds)
{
    seek(m_position + seconds);
}

void AudioPlayer::playFrom(double seconds)
{
    seek(seconds);
    play();
}

void AudioPlayer::setPlaying(bool playing)
{
    if (playing == m_playing) {
        return;
    }
    m_playing = playing;
    playing ? m_following.start() : m_following.stop();
    emit playingChanged();
}

void AudioPlayer::setPosition(double seconds)
{
    if (seconds != m_position) {
        m_position = seconds;
        emit positionChanged();
    }
}

void AudioPlayer::setError(const QString& error)
{
    if (error != m_error) {
        m_error = error;
        emit errorChanged();
    }
}

void AudioPlayer::follow()
{
    setPosition(std::max(m_heardFrom, m_player->position() - m_output.latency() * m_speed));
}

// The output waits while a block is decoded.

void AudioPlayer::startOutput()
{
    QMetaObject::invokeMethod(m_worker, [this, player = m_player] {
        m_output.start(player->sampleRate(), [player](std::span<float> block) { return player->pull(block); });
    });
}

void AudioPlayer::stopOutput()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_output.stop(); });
}

void AudioPlayer::fail()
{
    setPlaying(false);
    setError(tr("Este computador não tem saída de som, ou ela foi desligada."));
}

/// Everything was heard: at the end, or because nothing more could be read.
void AudioPlayer::finish()
{
    if (!m_playing || !m_player->ended()) {
        return;
    }
    setPlaying(false);
    stopOutput();
    if (const auto error = m_player->error()) {
        setError(describe(*error));
    } else {
        setPosition(m_duration);
    }
}

} // namespace voither::ui
