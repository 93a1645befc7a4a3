// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulse_loop.h"

#include <QCoreApplication>

namespace voither::ui {

PulseLoop::PulseLoop(const char* threadName)
    : m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_set_name(m_loop, threadName);
    pa_threaded_mainloop_start(m_loop);
}

PulseLoop::~PulseLoop()
{
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

bool PulseConnection::connect(pa_context_notify_cb_t changed, void* of)
{
    disconnect();
    m_context = pa_context_new(m_loop.api(), QCoreApplication::applicationName().toUtf8().constData());
    pa_context_set_state_callback(m_context, changed, of);
    return pa_context_connect(m_context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) == 0;
}

void PulseConnection::disconnect()
{
    if (m_context == nullptr) {
        return;
    }
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(m_context);
    m_context = nullptr;
}

bool PulseConnection::isGood() const
{
    return m_context != nullptr && PA_CONTEXT_IS_GOOD(pa_context_get_state(m_context));
}

bool PulseConnection::isReady() const
{
    return m_context != nullptr && pa_context_get_state(m_context) == PA_CONTEXT_READY;
}

void ask(pa_operation* operation)
{
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

} // namespace voither::ui
