// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <memory>
#include <vector>

#include "recording/session_recorder.h"

namespace voither::ui {

/// What a screen shows of the recording that runs: as it was when it was last followed. Before there is one, the levels
/// of the meter.
class LiveRecording {
public:
    void begin(std::shared_ptr<recording::SessionRecorder> recorder);
    void end();
    /// Null when there is none; shared with the work that ends it.
    const std::shared_ptr<recording::SessionRecorder>& recorder() const { return m_recorder; }

    /// Looks at the recorder anew.
    void follow();
    const recording::RecorderStatus& status() const { return m_status; }
    /// Those that were not given yet.
    std::vector<recording::RecordingBreak> takeBreaks();
    void setLevels(std::vector<recording::ChannelLevel> levels) { m_status.levels = std::move(levels); }

    double seconds() const { return secondsOf(m_status.recordedFrames); }
    double savedSeconds() const { return secondsOf(m_status.savedFrames); }
    double lostSeconds() const { return secondsOf(m_status.lostFrames); }
    // One value a channel, dBFS.
    QList<double> levels() const;
    QList<double> peaks() const;
    QList<bool> clipped() const;
    /// Of LevelColumns, of the whole recording.
    const std::vector<std::uint16_t>& columns() const { return m_columns; }

private:
    double secondsOf(std::uint64_t frames) const;

    std::shared_ptr<recording::SessionRecorder> m_recorder;
    recording::RecorderStatus m_status;
    std::vector<std::uint16_t> m_columns;
    std::size_t m_breaks = 0; // that were given
};

} // namespace voither::ui
