// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "record/capture_device.h"
#include "recording/sample_ring.h"

namespace voither::ui {

class PulseClient;

/// Puts the sound of one device at a time into a ring, on a thread of its own: an interface that is busy loses nothing.
/// Needs the event loop of the thread that it lives in.
class AudioCapture : public QObject {
    Q_OBJECT

public:
    explicit AudioCapture(QObject* parent = nullptr);
    ~AudioCapture() override;

    /// What is there now, the default first. Without a sound system, and before it answered, nothing.
    QList<CaptureDevice> devices() const { return m_devices; }

    /// How a device is recorded. Nothing when it is not there.
    std::optional<recording::SoundFormat> formatFor(const QByteArray& device, int channels) const;

    /// Ends what runs and begins anew. The ring has the format of formatFor(), and is closed at the end, also after
    /// failed().
    void start(const QByteArray& device, std::shared_ptr<recording::SampleRing> ring);
    /// Everything that the device gave by now is in the ring when this returns.
    void stop();
    bool isRunning() const { return !m_device.isEmpty(); }
    /// The one that runs; empty when none does.
    QByteArray device() const { return m_device; }

signals:
    void devicesChanged();
    /// It ended by itself. Not said after stop().
    void failed(voither::ui::CaptureFailure failure);

    // From the client's thread to this one.
    void devicesTold(QPrivateSignal);
    void endTold(int run, voither::ui::CaptureFailure failure, QPrivateSignal);

private:
    void readDevices();
    void watch();
    void fail(int run, CaptureFailure failure);

    std::unique_ptr<PulseClient> m_client;
    QTimer m_watch;
    std::shared_ptr<recording::SampleRing> m_ring; // of the run
    std::uint64_t m_offered = 0;                   // frames that it had when it was last looked at
    int m_quiet = 0;                               // looks since there were more
    QList<CaptureDevice> m_devices;
    QByteArray m_device;
    int m_run = 0; // tells a late report of an ended run
};

} // namespace voither::ui
