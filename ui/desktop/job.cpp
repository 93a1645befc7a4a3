// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/job.h"

namespace voither::ui {

Job::~Job()
{
    m_thread.request_stop();
}

int Job::secondsLeft() const
{
    constexpr double leastFraction = 0.05; // earlier the estimate jumps about
    if (m_fraction < leastFraction) {
        return -1;
    }
    const double elapsed = static_cast<double>(m_stageClock.elapsed()) / 1000;
    return static_cast<int>(elapsed * (1 - m_fraction) / m_fraction + 0.5);
}

void Job::begin(std::function<void(const base::Progress&)> work)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stage.clear();
    m_fraction = 0;
    m_stageClock.start();
    emit runningChanged();
    emit advanced();
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        base::Progress progress;
        progress.stop = stop;
        progress.report = [this](std::string_view stage, double fraction) {
            // Work reports far more often than a screen can show: one report is under way at a time.
            if (!m_reported.exchange(true)) {
                const QString name = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
                QMetaObject::invokeMethod(
                    this, [this, name, fraction] { advance(name, fraction); }, Qt::QueuedConnection);
            }
        };
        work(progress);
    });
}

void Job::end()
{
    m_running = false;
    emit runningChanged();
}

void Job::advance(const QString& stage, double fraction)
{
    m_reported = false;
    if (stage != m_stage) {
        m_stage = stage;
        m_stageClock.start();
    }
    m_fraction = fraction;
    emit advanced();
}

} // namespace voither::ui
