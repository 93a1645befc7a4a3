// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/waveform.h"

#include <algorithm>
#include <cmath>

namespace voither::ui {

namespace {

constexpr int personLane = 0;
constexpr int otherLane = 1;
constexpr double clearlyLouder = 1.4; // 3 dB: each voice has a microphone of its own

} // namespace

void Waveform::setPeaks(audio::PeakPyramid peaks)
{
    m_peaks = std::move(peaks);
    assignLanes();
    countShares();
    emit changed();
}

void Waveform::setTranscript(const transcript::Transcript& transcript)
{
    m_turns.clear();
    for (const transcript::Segment& segment : transcript.segments) {
        if (transcript.hasTimes && segment.endTime > segment.startTime) {
            const int lane = segment.role == transcript::Role::Patient ? personLane : otherLane;
            m_turns.push_back({segment.startTime, segment.endTime, lane});
        }
    }
    assignLanes();
    countShares();
    emit changed();
}

void Waveform::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    emit changed();
}

/// Mean peak of a channel while a lane's speaker talks.
double Waveform::loudness(int channel, int lane) const
{
    double sum = 0;
    double seconds = 0;
    for (const Turn& turn : m_turns) {
        if (turn.lane == lane) {
            const double length = turn.to - turn.from;
            const audio::Peak peak = m_peaks.columns(channel, turn.from, turn.to, 1).front();
            sum += length * std::max<double>(-peak.low, peak.high);
            seconds += length;
        }
    }
    return seconds > 0 ? sum / seconds : 0;
}

void Waveform::assignLanes()
{
    m_byChannel = m_peaks.channels() == 2;
    m_personChannel = 0;
    if (!m_byChannel || m_turns.empty()) {
        return;
    }
    const auto ratio = [this](int lane) { return (loudness(0, lane) + 1) / (loudness(1, lane) + 1); };
    const double person = ratio(personLane);
    const double other = ratio(otherLane);
    m_byChannel = std::max(person, other) > clearlyLouder * std::min(person, other);
    m_personChannel = person >= other ? 0 : 1;
}

void Waveform::countShares()
{
    // Time in which both talk counts for whoever began.
    double spoken[2] = {0, 0};
    double until = 0;
    for (const Turn& turn : m_turns) {
        const double from = std::max(until, turn.from);
        if (turn.to > from) {
            spoken[turn.lane] += turn.to - from;
            until = turn.to;
        }
    }
    const double whole = std::max(m_peaks.duration(), until);
    m_shares[0] = whole > 0 ? spoken[personLane] / whole : 0;
    m_shares[1] = whole > 0 ? spoken[otherLane] / whole : 0;
    m_shares[2] = whole > 0 ? std::max(0.0, 1 - m_shares[0] - m_shares[1]) : 0;
}

std::vector<float> Waveform::heights(int lane, double from, double to, std::size_t count) const
{
    const int channel = !m_byChannel ? 0 : lane == personLane ? m_personChannel : 1 - m_personChannel;
    const auto peaks = m_peaks.columns(channel, from, to, count);
    const double full = std::max(1, m_peaks.loudest());
    std::vector<float> heights(count);
    std::transform(peaks.begin(), peaks.end(), heights.begin(), [full](const audio::Peak& peak) {
        // Soft speech is seen beside loud speech.
        return static_cast<float>(std::pow(std::max<double>(-peak.low, peak.high) / full, 0.6));
    });
    if (!m_byChannel && !m_turns.empty()) {
        keepOwnTurns(lane, from, to, heights);
    }
    return heights;
}

/// Silences the bars whose middle lies in nobody's or somebody else's turn.
void Waveform::keepOwnTurns(int lane, double from, double to, std::vector<float>& heights) const
{
    const double step = (to - from) / static_cast<double>(heights.size());
    auto turn = std::partition_point(m_turns.begin(), m_turns.end(), [from](const Turn& t) { return t.from <= from; });
    if (turn != m_turns.begin()) {
        --turn;
    }
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double middle = from + step * (static_cast<double>(i) + 0.5);
        while (turn != m_turns.end() && turn->to <= middle) {
            ++turn;
        }
        if (turn == m_turns.end() || turn->from > middle || turn->lane != lane) {
            heights[i] = 0;
        }
    }
}

} // namespace voither::ui
