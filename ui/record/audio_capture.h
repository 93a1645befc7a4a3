// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

#include "recording/sample_ring.h"

namespace voither::ui {

/// A microphone, or whatever else gives sound.
struct CaptureDevice {
    QByteArray id;
    QString name;
    int channels = 1; // 1 or 2, as the device has them
    bool isDefault = false;

    friend bool operator==(const CaptureDevice&, const CaptureDevice&) = default;
};

/// Puts the sound of one device at a time into a ring, on a thread of its own: an interface that is busy loses nothing.
/// Needs the event loop of the thread that it lives in, which is the program's first.
class AudioCapture : public QObject {
    Q_OBJECT

public:
    enum class Failure {
        DeviceGone, // unplugged
        NotOpened,  // in use by another program, or no permission
        Stopped,    // it gives no sound any more, as when the sound server ended
    };
    Q_ENUM(Failure)

    explicit AudioCapture(QObject* parent = nullptr);
    ~AudioCapture() override;

    /// What is there now, the default first.
    QList<CaptureDevice> devices() const { return m_devices; }

    /// How a device is recorded: at 16 kHz where it can, else at its own rate. Nothing when it is not there.
    std::optional<recording::SoundFormat> formatFor(const QByteArray& device, int channels) const;

    /// Ends what runs and begins anew. The ring has the format of formatFor(), and is closed at the end, also after
    /// failed().
    void start(const QByteArray& device, std::shared_ptr<recording::SampleRing> ring);
    void stop();
    bool isRunning() const { return !m_device.isEmpty(); }
    /// The one that runs; empty when none does.
    QByteArray device() const { return m_device; }

signals:
    void devicesChanged();
    /// It ended by itself. Not said after stop().
    void failed(voither::ui::AudioCapture::Failure failure);

private:
    class Worker;
    struct Parts;

    void readDevices();
    void watch();
    void fail(int run, Failure failure);

    std::unique_ptr<Parts> m_parts;
    QTimer m_watch;
    std::shared_ptr<recording::SampleRing> m_ring; // of the run
    std::uint64_t m_offered = 0;                   // frames that it had when it was last looked at
    int m_quiet = 0;                               // looks since there were more
    QList<CaptureDevice> m_devices;
    QByteArray m_device;
    int m_run = 0; // tells a late report of an ended run
};

} // namespace voither::ui
