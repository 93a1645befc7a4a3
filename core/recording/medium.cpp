// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/medium.h"

namespace voither::recording {

Medium::Medium(vault::ObjectWriter& object)
    : m_object(object)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Medium::~Medium()
{
    m_thread.request_stop();
}

void Medium::confirm(std::uint64_t frames)
{
    const std::lock_guard guard(m_mutex);
    m_asked = frames;
    m_wake.notify_all();
}

std::uint64_t Medium::confirmed() const
{
    const std::lock_guard guard(m_mutex);
    return m_confirmed;
}

std::optional<base::Error> Medium::refused() const
{
    const std::lock_guard guard(m_mutex);
    return m_refused;
}

void Medium::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!m_refused && m_wake.wait(lock, stop, [this] { return m_asked > m_confirmed; })) {
        const std::uint64_t sealed = m_asked;
        lock.unlock();
        const auto confirmed = m_object.confirm();
        lock.lock();
        if (confirmed) {
            m_confirmed = sealed;
        } else {
            m_refused = confirmed.error();
        }
    }
}

} // namespace voither::recording
