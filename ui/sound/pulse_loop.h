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

/// A connection of this program that is to be; its callbacks are not set.
pa_context* newContext(PulseLoop& loop);

/// Its answer comes to the callback that was given.
void ask(pa_operation* operation);

} // namespace voither::ui
