// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <vector>

#include "audio/peaks.h"
#include "transcript/transcript.h"

namespace voither::ui {

/// What is drawn of a recording: one lane for the person in care and one for everybody else.
///
/// With one microphone each, a lane is the channel in which that voice is louder; else both lanes show the same sound,
/// each while the transcript says that its speaker talks. Without times in a transcript there is one lane.
class Waveform : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("its screen's controller has one")
    Q_PROPERTY(double duration READ duration NOTIFY changed)
    Q_PROPERTY(int lanes READ lanes NOTIFY changed)
    /// Of the duration, 0 to 1: how long the person, others and nobody spoke, by the transcript's times.
    Q_PROPERTY(double personShare READ personShare NOTIFY changed)
    Q_PROPERTY(double otherShare READ otherShare NOTIFY changed)
    Q_PROPERTY(double silentShare READ silentShare NOTIFY changed)

public:
    /// A stretch of time that belongs to a lane.
    struct Turn {
        double from = 0;
        double to = 0;
        int lane = 0;
    };

    /// A moment of the recording that somebody marked, or at which it stood still.
    struct Mark {
        double seconds = 0;
        bool isBreak = false;
    };

    using QObject::QObject;

    void setPeaks(audio::PeakPyramid peaks);
    void setTranscript(const transcript::Transcript& transcript);
    void setMarks(std::vector<Mark> marks);

    double duration() const { return m_peaks.duration(); }
    int lanes() const { return m_peaks.channels() == 0 ? 0 : m_byChannel || !m_turns.empty() ? 2 : 1; }
    double personShare() const { return m_shares[0]; }
    double otherShare() const { return m_shares[1]; }
    double silentShare() const { return m_shares[2]; }
    const std::vector<Mark>& marks() const { return m_marks; }

    /// Heights from 0 to 1 of `count` bars of equal width between two times.
    std::vector<float> heights(int lane, double from, double to, std::size_t count) const;

signals:
    void changed();

private:
    void assignLanes();
    void countShares();
    void keepOwnTurns(int lane, double from, double to, std::vector<float>& heights) const;
    double loudness(int channel, int lane) const;

    audio::PeakPyramid m_peaks;
    std::vector<Turn> m_turns; // by time
    bool m_byChannel = false;
    int m_personChannel = 0;
    double m_shares[3] = {0, 0, 0};
    std::vector<Mark> m_marks;
};

} // namespace voither::ui
