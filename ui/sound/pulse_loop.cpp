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

pa_context* newContext(PulseLoop& loop)
{
    return pa_context_new(loop.api(), QCoreApplication::applicationName().toUtf8().constData());
}

void ask(pa_operation* operation)
{
    if (operation != nullptr) {
        pa_operation_unref(operation);
    }
}

} // namespace voither::ui
