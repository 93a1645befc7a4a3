// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

#include "base/byte_stream.h"
#include "playback/player.h"
#include "sound/sound_output.h"

namespace voither::ui {

/// Playback of one recording as a screen shows it. The recording is decrypted and decoded in threads of its own; no
/// call waits for them. Without a sound device the position can still be set.
class AudioPlayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    /// There is a recording, and it could be opened.
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY playingChanged)
    /// Seconds of what is heard now.
    Q_PROPERTY(double position READ position NOTIFY positionChanged)
    Q_PROPERTY(double duration READ duration NOTIFY availableChanged)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged)
    /// Why nothing is heard; empty when all is well.
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit AudioPlayer(QObject* parent = nullptr);
    ~AudioPlayer() override;

    /// Forgets what was open. `name` stands for the recording in messages.
    void open(std::unique_ptr<base::ByteSource> recording, const std::string& name, double duration);
    void close();

    bool isAvailable() const { return m_player != nullptr; }
    bool isPlaying() const { return m_playing; }
    double position() const { return m_position; }
    double duration() const { return m_duration; }
    double speed() const { return m_speed; }
    void setSpeed(double speed);
    QString error() const { return m_error; }

public slots:
    void play();
    void pause();
    void toggle();
    void seek(double seconds);
    /// Seconds forward, or back when negative.
    void skip(double seconds);
    /// Seeks and plays.
    void playFrom(double seconds);

signals:
    void availableChanged();
    void playingChanged();
    void positionChanged();
    void speedChanged();
    void errorChanged();

private:
    void opened(base::Result<std::unique_ptr<playback::Player>> player);
    void setPlaying(bool playing);
    void setPosition(double seconds);
    void setError(const QString& error);
    void follow();
    void startOutput();
    void stopOutput();
    void finish();
    void fail();

    QThread m_thread;
    QObject* m_worker;    // lives there
    SoundOutput m_output; // used there; its latency here
    std::shared_ptr<playback::Player> m_player;
    QTimer m_following;
    quint64 m_opening = 0; // the recording that was asked for last
    double m_duration = 0;
    double m_position = 0;
    double m_heardFrom = 0; // where playing began: the position does not go before it while sound is on its way
    double m_speed = 1;
    bool m_playing = false;
    QString m_error;
};

} // namespace voither::ui
