// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/live_recording.h"

#include <algorithm>

namespace voither::ui {

using recording::ChannelLevel;

void LiveRecording::begin(std::shared_ptr<recording::SessionRecorder> recorder)
{
    end();
    m_recorder = std::move(recorder);
    m_status = m_recorder->status();
}

void LiveRecording::end()
{
    m_recorder.reset();
    m_status = {};
    m_columns.clear();
    m_breaks = 0;
}

void LiveRecording::follow()
{
    m_status = m_recorder->status();
    const auto width = static_cast<std::size_t>(m_recorder->format().channels);
    const auto fresh = m_recorder->columns(m_columns.size() / width);
    m_columns.insert(m_columns.end(), fresh.begin(), fresh.end());
}

std::vector<recording::RecordingBreak> LiveRecording::takeBreaks()
{
    if (m_status.breaks == m_breaks) {
        return {};
    }
    const auto breaks = m_recorder->breaks();
    const std::size_t given = std::exchange(m_breaks, breaks.size());
    return {breaks.begin() + static_cast<std::ptrdiff_t>(given), breaks.end()};
}

QList<double> LiveRecording::levels() const
{
    QList<double> levels;
    for (const ChannelLevel& level : m_status.levels) {
        levels.append(static_cast<double>(level.rmsDb));
    }
    return levels;
}

QList<double> LiveRecording::peaks() const
{
    QList<double> peaks;
    for (const ChannelLevel& level : m_status.levels) {
        peaks.append(static_cast<double>(level.peakDb));
    }
    return peaks;
}

QList<bool> LiveRecording::clipped() const
{
    QList<bool> clipped;
    for (const ChannelLevel& level : m_status.levels) {
        clipped.append(level.clipped);
    }
    return clipped;
}

double LiveRecording::secondsOf(std::uint64_t frames) const
{
    return m_recorder ? m_recorder->format().secondsOf(frames) : 0;
}

} // namespace voither::ui
