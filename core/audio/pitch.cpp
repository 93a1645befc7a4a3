// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/pitch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace voither::audio {

namespace {

constexpr std::size_t lanes = 8; // neighbouring lags computed at once

// Correlations of x with y at `lanes` neighbouring lags; the compiler keeps the sums in vector registers.
void correlateLags(const float* x, const float* y, std::size_t count, std::array<float, lanes>& sums)
{
    std::array<float, lanes> s{};
    for (std::size_t n = 0; n < count; ++n) {
        for (std::size_t k = 0; k < lanes; ++k) {
            s[k] += x[n] * y[n + k];
        }
    }
    sums = s;
}

} // namespace

PeriodFinder::PeriodFinder(const PitchModel& model)
    : m_model(model)
    , m_shortest(static_cast<std::size_t>(std::floor(PitchModel::sampleRate / model.highestHz)) - 1)
    , m_longest(static_cast<std::size_t>(std::ceil(PitchModel::sampleRate / model.lowestHz)) + 1)
{
    m_longest = m_shortest + (m_longest - m_shortest + lanes - 1) / lanes * lanes - 1;
    const double longest = static_cast<double>(m_longest) * 1000 / PitchModel::sampleRate;
    const double window = (m_model.windowBase + m_model.windowSlope * longest) * PitchModel::sampleRate / 1000;
    m_reach = static_cast<std::size_t>(window) / 2 + m_longest + lanes;
    m_correlations.resize(m_longest - m_shortest + 1);
    m_energy.resize(2 * m_reach + 1);
}

void PeriodFinder::correlate(const float* centre)
{
    const float* first = centre - m_reach;
    double sum = 0;
    for (std::size_t i = 0; i < 2 * m_reach; ++i) {
        m_energy[i] = sum;
        sum += static_cast<double>(first[i]) * static_cast<double>(first[i]);
    }
    m_energy[2 * m_reach] = sum;
    // Samples that carry 1/1000 of full scale keep the noise of digital silence from looking periodic.
    for (std::size_t lag = m_shortest; lag <= m_longest; lag += lanes) {
        const double period = static_cast<double>(lag) * 1000 / PitchModel::sampleRate;
        const auto window = static_cast<std::size_t>((m_model.windowBase + m_model.windowSlope * period)
                                                     * PitchModel::sampleRate / 1000);
        const std::size_t start = m_reach - window / 2 - (lag + lanes / 2) / 2;
        std::array<float, lanes> sums{};
        correlateLags(first + start, first + start + lag, window, sums);
        const double energy = m_energy[start + window] - m_energy[start];
        for (std::size_t k = 0; k < lanes; ++k) {
            const double shifted = m_energy[start + lag + k + window] - m_energy[start + lag + k];
            const double floor = 1e-9 * static_cast<double>(window);
            m_correlations[lag + k - m_shortest] =
                static_cast<float>(static_cast<double>(sums[k]) / std::sqrt((energy + floor) * (shifted + floor)));
        }
    }
}

void PeriodFinder::find(const float* centre, PitchFrame& frame)
{
    correlate(centre);
    frame.count = 0;
    frame.strongest = 0;
    std::array<float, PitchFrame::most> rank{};
    for (std::size_t i = 1; i + 1 < m_correlations.size(); ++i) {
        const float left = m_correlations[i - 1];
        const float peak = m_correlations[i];
        const float right = m_correlations[i + 1];
        if (peak < m_model.leastCorrelation || peak <= left || peak < right) {
            continue;
        }
        const float bend = left - 2 * peak + right;
        const float shift = bend < 0 ? 0.5F * (left - right) / bend : 0.0F;
        const float lag = static_cast<float>(i + m_shortest) + shift;
        const float height = std::min(1.0F, peak - 0.25F * (left - right) * shift);
        frame.strongest = std::max(frame.strongest, height);
        const float value = height * (1 - m_model.longLagPenalty * lag / static_cast<float>(m_longest));
        std::size_t place = frame.count;
        while (place > 0 && rank[place - 1] < value) {
            --place;
        }
        if (place >= PitchFrame::most) {
            continue;
        }
        frame.count = std::min(frame.count + 1, PitchFrame::most);
        for (std::size_t k = frame.count - 1; k > place; --k) {
            rank[k] = rank[k - 1];
            frame.candidates[k] = frame.candidates[k - 1];
        }
        rank[place] = value;
        frame.candidates[place] = {static_cast<float>(PitchModel::sampleRate) / lag, height};
    }
}

PitchPath::PitchPath(const PitchModel& model)
    : m_model(model)
{
}

float PitchPath::peakLevel(std::size_t index) const
{
    float peak = -120;
    const std::size_t first = index > lookBack ? index - lookBack : 0;
    const std::size_t last = std::min(index + lookAhead, m_waiting.size() - 1);
    for (std::size_t i = first; i <= last; ++i) {
        peak = std::max(peak, m_waiting[i].levelDb);
    }
    return peak;
}

/// Moves the first waiting frame into the trellis.
void PitchPath::step()
{
    Node node;
    node.frame = m_waiting[m_passed];
    const PitchFrame& frame = node.frame;
    const float quiet = std::max(0.0F, peakLevel(m_passed) - frame.levelDb - m_model.quietDb);
    const float earlier = m_waiting[m_passed > 0 ? m_passed - 1 : 0].levelDb;
    const float later = m_waiting[std::min(m_passed + 1, m_waiting.size() - 1)].levelDb;
    const float slope = std::clamp((later - earlier) / 2, -10.0F, 10.0F);
    const float unvoiced = m_model.bias + m_model.correlationWeight * frame.strongest - m_model.levelWeight * quiet
        + m_model.slopeWeight * slope - m_model.fricativeWeight * frame.fricative;
    const Node& before = m_nodes.empty() ? m_last : m_nodes.back();
    for (std::size_t to = 0; to < states; ++to) {
        const bool voiced = to < PitchFrame::most;
        if (voiced && to >= frame.count) {
            node.cost[to] = std::numeric_limits<float>::max() / 4;
            continue;
        }
        float local = unvoiced;
        if (voiced) {
            node.logHz[to] = std::log2(frame.candidates[to].hz);
            const float lag = static_cast<float>(m_model.lowestHz) / frame.candidates[to].hz;
            local = 1 - frame.candidates[to].correlation * (1 - m_model.longLagPenalty * lag);
        }
        float best = m_started ? std::numeric_limits<float>::max() : 0.0F;
        for (std::size_t from = 0; m_started && from < states; ++from) {
            const bool wasVoiced = from < PitchFrame::most;
            if (wasVoiced && from >= before.frame.count) {
                continue;
            }
            float change = voiced == wasVoiced ? 0 : m_model.switching;
            if (voiced && wasVoiced) {
                change = std::min(m_model.largestJump, m_model.jump * std::abs(node.logHz[to] - before.logHz[from]));
            }
            if (before.cost[from] + change < best) {
                best = before.cost[from] + change;
                node.from[to] = from;
            }
        }
        node.cost[to] = best + local;
    }
    // Only differences matter; without this, hours of costs would lose precision.
    const float least = *std::min_element(node.cost.begin(), node.cost.end());
    for (float& cost : node.cost) {
        cost -= least;
    }
    m_started = true;
    m_nodes.push_back(node);
    ++m_passed;
    while (m_passed > lookBack) {
        m_waiting.pop_front();
        --m_passed;
    }
}

/// Traces the best path back and gives out all but the last `keep` nodes.
void PitchPath::decide(std::size_t keep, std::vector<PitchPoint>& out)
{
    if (m_nodes.size() <= keep) {
        return;
    }
    const auto& costs = m_nodes.back().cost;
    auto state = static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin());
    const std::size_t count = m_nodes.size() - keep;
    std::vector<PitchPoint> points(count);
    for (std::size_t i = m_nodes.size(); i-- > 0;) {
        if (i < count) {
            const Node& node = m_nodes[i];
            points[i] = {state < PitchFrame::most ? node.frame.candidates[state].hz : 0.0F, node.frame.strongest};
        }
        state = m_nodes[i].from[state];
    }
    out.insert(out.end(), points.begin(), points.end());
    m_last = m_nodes[count - 1];
    m_nodes.erase(m_nodes.begin(), m_nodes.begin() + static_cast<std::ptrdiff_t>(count));
}

void PitchPath::push(const PitchFrame& frame, std::vector<PitchPoint>& out)
{
    m_waiting.push_back(frame);
    if (m_waiting.size() - m_passed > lookAhead) {
        step();
    }
    if (m_nodes.size() >= 2 * lookAhead) {
        decide(lookAhead, out);
    }
}

void PitchPath::finish(std::vector<PitchPoint>& out)
{
    while (m_passed < m_waiting.size()) {
        step();
    }
    decide(0, out);
}

} // namespace voither::audio
