// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pulse/pulseaudio.h>

namespace voither::ui {

/// A thread in which libpulse calls back. Its lock, for std::lock_guard, keeps the thread out of whatever else uses
/// the objects of libpulse; it is never held while waiting for the server.
class PulseLoop {
public:
    explicit PulseLoop(const char* threadName);
    ~PulseLoop();
    PulseLoop(const PulseLoop&) = delete;
    PulseLoop& operator=(const PulseLoop&) = delete;

    void lock() { pa_threaded_mainloop_lock(m_loop); }
    void unlock() { pa_threaded_mainloop_unlock(m_loop); }
    pa_mainloop_api* api() { return pa_threaded_mainloop_get_api(m_loop); }

private:
    pa_threaded_mainloop* m_loop;
};

/// This program's connection to the sound server. Its members are called with the lock of its loop held, and
/// disconnect() before the loop ends.
class PulseConnection {
public:
    explicit PulseConnection(PulseLoop& loop)
        : m_loop(loop)
    {
    }
    PulseConnection(const PulseConnection&) = delete;
    PulseConnection& operator=(const PulseConnection&) = delete;

    /// In place of the connection that there was. `changed` is called in the loop at every change of state. False when
    /// it is refused at once.
    bool connect(pa_context_notify_cb_t changed, void* of);
    /// No callback is called after it.
    void disconnect();

    /// Being made, or made.
    bool isGood() const;
    bool isReady() const;
    pa_context* context() const { return m_context; }

private:
    PulseLoop& m_loop;
    pa_context* m_context = nullptr;
};

/// Its answer comes to the callback that was given.
void ask(pa_operation* operation);

} // namespace voither::ui
