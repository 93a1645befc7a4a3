// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/key_moments.h"

#include <algorithm>
#include <cmath>

#include "extraction/passages.h"

namespace voither::extraction {

namespace {

constexpr std::size_t wordsOfAWindow = 60;
constexpr double secondsOfAWindow = 20; // where there are no words
constexpr std::size_t leastWindows = 4; // between two change points
constexpr std::size_t mostMoments = 8;

/// One dimension over the windows.
struct Curve {
    Dimension dimension;
    const ScaleMap* map;
    std::vector<double> amounts;
    std::vector<double> weights;
    std::vector<double> standardised; // 0 where a window has no weight
    std::vector<double> before;       // sums of `standardised` before each window

    double mean(std::size_t first, std::size_t last) const
    {
        return (before[last] - before[first]) / static_cast<double>(last - first);
    }
    double value(std::size_t first, std::size_t last) const
    {
        double amount = 0;
        double weight = 0;
        for (std::size_t i = first; i < last; ++i) {
            amount += amounts[i];
            weight += weights[i];
        }
        return weight > 0 ? (*map)(amount / weight) : 0;
    }
};

/// Index of the first passage of every window.
std::vector<std::size_t> windowsOf(std::span<const Passage> passages)
{
    std::vector<std::size_t> starts;
    std::size_t words = wordsOfAWindow;
    double since = 0;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const std::size_t own = countWords(*passages[i].sentence);
        if (words >= wordsOfAWindow || (own == 0 && passages[i].startTime - since >= secondsOfAWindow)) {
            starts.push_back(i);
            words = 0;
            since = passages[i].startTime;
        }
        words += own;
    }
    // What is left at the end is too short to stand alone.
    if (starts.size() > 1 && words > 0 && words < wordsOfAWindow / 2) {
        starts.pop_back();
    }
    return starts;
}

void standardise(Curve& curve)
{
    const std::size_t count = curve.amounts.size();
    std::vector<double> local(count, 0);
    double sum = 0;
    double squares = 0;
    std::size_t measured = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (curve.weights[i] > 0) {
            local[i] = curve.amounts[i] / curve.weights[i];
            sum += local[i];
            squares += local[i] * local[i];
            ++measured;
        }
    }
    const double mean = measured > 0 ? sum / static_cast<double>(measured) : 0;
    const double variance = measured > 1 ? squares / static_cast<double>(measured) - mean * mean : 0;
    curve.standardised.assign(count, 0);
    curve.before.assign(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (curve.weights[i] > 0 && variance > 1e-12) {
            curve.standardised[i] = (local[i] - mean) / std::sqrt(variance);
        }
        curve.before[i + 1] = curve.before[i] + curve.standardised[i];
    }
}

std::vector<Curve> curvesOf(std::span<const std::size_t> starts, std::span<const Passage> passages,
                            const std::array<Series, dimensionCount>& dimensions)
{
    std::vector<std::size_t> windowOf(passages.size());
    for (std::size_t i = 0, window = 0; i < passages.size(); ++i) {
        if (window + 1 < starts.size() && i >= starts[window + 1]) {
            ++window;
        }
        windowOf[i] = window;
    }
    std::vector<Curve> curves;
    for (std::size_t d = 0; d < dimensionCount; ++d) {
        const Tally* tally = dimensions[d].tally;
        if (!tally) {
            continue;
        }
        Curve curve{static_cast<Dimension>(d), dimensions[d].map, {}, {}, {}, {}};
        curve.amounts.assign(starts.size(), 0);
        curve.weights.assign(starts.size(), 0);
        for (const Contribution& contribution : tally->contributions) {
            curve.amounts[windowOf[contribution.passage]] += contribution.amount;
        }
        for (std::size_t i = 0; i < tally->weights.size(); ++i) {
            curve.weights[windowOf[i]] += tally->weights[i];
        }
        standardise(curve);
        curves.push_back(std::move(curve));
    }
    return curves;
}

struct Split {
    std::size_t at = 0;
    double gain = 0;
};

Split bestSplit(std::span<const Curve> curves, std::size_t first, std::size_t last)
{
    Split best;
    for (std::size_t at = first + leastWindows; at + leastWindows <= last; ++at) {
        double gain = 0;
        for (const Curve& curve : curves) {
            const double step = curve.mean(at, last) - curve.mean(first, at);
            gain += step * step;
        }
        const double left = static_cast<double>(at - first);
        const double right = static_cast<double>(last - at);
        gain *= left * right / (left + right);
        if (gain > best.gain) {
            best = {at, gain};
        }
    }
    return best;
}

double penaltyOf(std::size_t dimensions, std::size_t windows)
{
    const double d = static_cast<double>(dimensions);
    const double x = 2 * std::log(static_cast<double>(windows));
    return d + 2 * std::sqrt(d * x) + 2 * x;
}

struct Range {
    std::size_t first;
    std::size_t last;
    Split split;
};

std::vector<Range> splitsOf(std::span<const Curve> curves, std::size_t windows)
{
    const double penalty = penaltyOf(curves.size(), windows);
    std::vector<Range> open{{0, windows, bestSplit(curves, 0, windows)}};
    std::vector<Range> chosen;
    while (chosen.size() < mostMoments) {
        const auto best = std::max_element(open.begin(), open.end(),
                                           [](const Range& a, const Range& b) { return a.split.gain < b.split.gain; });
        if (best == open.end() || best->split.gain <= penalty) {
            break;
        }
        const Range range = *best;
        chosen.push_back(range);
        *best = {range.first, range.split.at, bestSplit(curves, range.first, range.split.at)};
        open.push_back({range.split.at, range.last, bestSplit(curves, range.split.at, range.last)});
    }
    return chosen;
}

KeyMoment momentOf(const Range& range, std::span<const Curve> curves, const Passage& passage)
{
    struct Move {
        Dimension dimension;
        double standardised;
        double onScale;
    };
    std::vector<Move> moves;
    for (const Curve& curve : curves) {
        const double standardised = curve.mean(range.split.at, range.last) - curve.mean(range.first, range.split.at);
        moves.push_back({curve.dimension, standardised,
                         curve.value(range.split.at, range.last) - curve.value(range.first, range.split.at)});
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move& a, const Move& b) { return std::abs(a.standardised) > std::abs(b.standardised); });
    KeyMoment moment;
    moment.time = passage.startTime;
    moment.segment = passage.segment;
    moment.type = moves.front().standardised > 0 ? "rise" : "fall";
    for (const Move& move : moves) {
        if (moment.shift.empty() || std::abs(move.standardised) >= 1) {
            moment.shift.emplace_back(move.dimension, move.onScale);
        }
    }
    return moment;
}

} // namespace

std::vector<KeyMoment> keyMoments(std::span<const Passage> passages,
                                  const std::array<Series, dimensionCount>& dimensions)
{
    const std::vector<std::size_t> starts = windowsOf(passages);
    if (starts.size() < 2 * leastWindows) {
        return {};
    }
    const std::vector<Curve> curves = curvesOf(starts, passages, dimensions);
    if (curves.empty()) {
        return {};
    }
    std::vector<Range> splits = splitsOf(curves, starts.size());
    std::sort(splits.begin(), splits.end(), [](const Range& a, const Range& b) { return a.split.at < b.split.at; });
    std::vector<KeyMoment> moments;
    for (const Range& range : splits) {
        moments.push_back(momentOf(range, curves, passages[starts[range.split.at]]));
    }
    return moments;
}

} // namespace voither::extraction
