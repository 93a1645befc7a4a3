// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <functional>
#include <memory>

#include "record/capture_device.h"
#include "recording/sample_ring.h"

namespace voither::ui {

/// A sound server with PulseAudio's protocol (PulseAudio, PipeWire): its sources, and the sound of one of them at a
/// time. Not Qt Multimedia: in 6.4 it waits for ever when a source is gone as it is opened, aborts when the server ends
/// meanwhile, and keeps sources that are gone on its list.
///
/// Its members are called from one thread and never wait for the server.
class PulseClient {
public:
    /// Called mostly on the client's own thread; they must not wait, nor call the client.
    struct Events {
        std::function<void()> devicesChanged;
        /// What open() with this number began gives no more sound. Not called once close() was.
        std::function<void(int run, CaptureFailure)> ended;
    };

    explicit PulseClient(Events events);
    ~PulseClient();
    PulseClient(const PulseClient&) = delete;
    PulseClient& operator=(const PulseClient&) = delete;

    /// Where there is no connection, tries to have one.
    void connect();
    /// The sources that there are now, the default first; none without a server.
    QList<CaptureDevice> devices() const;

    /// Begins to put the sound of a device into a ring, in whose format the server gives it, on the client's own thread
    /// and in blocks of about 50 ms. False, and the ring is closed, when there is no server. Nothing is open before.
    bool open(const QByteArray& device, const std::shared_ptr<recording::SampleRing>& ring, int run);
    /// Everything that the server gave by now is in the ring when this returns, and the ring is closed.
    void close();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace voither::ui
