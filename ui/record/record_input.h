// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "record/audio_capture.h"
#include "recording/level_meter.h"
#include "recording/session_recorder.h"

namespace voither::ui {

/// What a session is recorded with: the devices that are there, the one that is chosen, and its sound on the way to a
/// recording, or to a meter before there is one.
class RecordInput : public QObject {
    Q_OBJECT

public:
    explicit RecordInput(QObject* parent = nullptr);
    ~RecordInput() override;

    /// Looks for devices from now on, which takes time.
    void find();
    QList<CaptureDevice> devices() const;
    /// Of devices(): the chosen one, the default when it is not there; -1 when there is none.
    int index() const;
    /// The same one; without an id when there is none.
    CaptureDevice device() const;
    /// How many channels are recorded: as it was wished, or as the device has them.
    int channels() const;
    /// How it would be recorded; nothing when there is no device.
    std::optional<recording::SoundFormat> format() const;
    void choose(const QByteArray& device);
    void chooseChannels(int channels);

    /// Sound of the chosen device is measured and kept nowhere. False when there is no device.
    bool listen();
    /// Sound of the chosen device goes into a recording from now on, and it stays the chosen one when another one
    /// becomes the default. False when there is no device.
    bool record(recording::SessionRecorder& recorder);
    void stop();
    bool isListening() const { return m_monitor != nullptr; }
    bool isRunning() const;
    /// The one that runs; empty when none does.
    QByteArray running() const;

    /// What was heard since it was last asked; nothing when there was no sound.
    std::optional<std::vector<recording::ChannelLevel>> heard();

signals:
    /// Other ones are there, or another one is chosen.
    void devicesChanged();
    /// It ended by itself.
    void failed(voither::ui::CaptureFailure failure);

private:
    struct Monitor;

    std::unique_ptr<AudioCapture> m_capture; // from find() on
    std::unique_ptr<Monitor> m_monitor;
    QByteArray m_device;      // chosen; empty: the default
    int m_wantedChannels = 0; // 0: as the device has them
};

} // namespace voither::ui
