// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/resampling.h"

#include <cmath>
#include <numeric>
#include <optional>

namespace voither::extraction {

namespace {

constexpr std::size_t passagesOfABlock = 4;
constexpr std::uint64_t seed = 0x566f6974686572ULL;

class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t state)
        : m_state(state)
    {
    }

    std::uint32_t below(std::uint32_t limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        z ^= z >> 31U;
        return static_cast<std::uint32_t>(((z >> 32U) * limit) >> 32U);
    }

private:
    std::uint64_t m_state;
};

double sum(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

std::optional<double> rawScore(const Tally& tally)
{
    const double weight = sum(tally.weights);
    if (!(weight > 0)) {
        return std::nullopt;
    }
    double amount = 0;
    for (const Contribution& contribution : tally.contributions) {
        amount += contribution.amount;
    }
    return amount / weight;
}

Resampling::Resampling(std::span<const Passage> passages)
{
    m_blockOf.reserve(passages.size());
    std::size_t inBlock = 0;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const bool sameTurn = i > 0 && passages[i].segment == passages[i - 1].segment;
        if (!sameTurn || inBlock == passagesOfABlock) {
            ++m_blocks;
            inBlock = 0;
        }
        ++inBlock;
        m_blockOf.push_back(static_cast<std::uint32_t>(m_blocks - 1));
    }
    if (!possible()) {
        return;
    }
    m_times.assign(draws * m_blocks, 0);
    SplitMix64 random(seed);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < m_blocks; ++i) {
            ++m_times[draw * m_blocks + random.below(static_cast<std::uint32_t>(m_blocks))];
        }
    }
}

std::vector<double> Resampling::rawScores(const Tally& tally) const
{
    const std::optional<double> whole = rawScore(tally);
    if (!possible() || !whole) {
        return {};
    }
    std::vector<double> amounts(m_blocks, 0);
    std::vector<double> weights(m_blocks, 0);
    for (const Contribution& contribution : tally.contributions) {
        amounts[m_blockOf[contribution.passage]] += contribution.amount;
    }
    for (std::size_t i = 0; i < tally.weights.size(); ++i) {
        weights[m_blockOf[i]] += tally.weights[i];
    }
    std::vector<double> result(draws);
    for (std::size_t draw = 0; draw < draws; ++draw) {
        double amount = 0;
        double weight = 0;
        for (std::size_t block = 0; block < m_blocks; ++block) {
            const double times = m_times[draw * m_blocks + block];
            amount += times * amounts[block];
            weight += times * weights[block];
        }
        result[draw] = weight > 0 ? amount / weight : *whole;
    }
    return result;
}

double standardDeviation(std::span<const double> values)
{
    if (values.size() < 2) {
        return 0;
    }
    const double mean = sum(values) / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double poissonError(const Tally& tally)
{
    double squares = 0;
    for (const Contribution& contribution : tally.contributions) {
        squares += contribution.amount * contribution.amount;
    }
    const double weight = sum(tally.weights);
    return weight > 0 ? std::sqrt(squares) / weight : 0;
}

} // namespace voither::extraction
