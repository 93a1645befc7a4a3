// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/sample_ring.h"

#include <algorithm>

namespace voither::recording {

SampleRing::SampleRing(const SoundFormat& format, double seconds)
    : m_format(format)
    , m_samples(static_cast<std::size_t>(seconds * format.sampleRate) * static_cast<std::size_t>(format.channels))
{
}

std::size_t SampleRing::capacityFrames() const
{
    return m_samples.size() / static_cast<std::size_t>(m_format.channels);
}

std::size_t SampleRing::write(std::span<const std::int16_t> samples) noexcept
{
    const std::uint64_t written = m_written.load(std::memory_order_relaxed);
    const std::size_t used = static_cast<std::size_t>(written - m_read.load(std::memory_order_acquire));
    const auto channels = static_cast<std::size_t>(m_format.channels);
    // Capacity and use are whole frames, so the room is too.
    const std::size_t taken = std::min(samples.size() / channels * channels, m_samples.size() - used);
    const std::size_t begin = static_cast<std::size_t>(written % m_samples.size());
    const std::size_t first = std::min(taken, m_samples.size() - begin);
    std::copy_n(samples.begin(), first, m_samples.begin() + static_cast<std::ptrdiff_t>(begin));
    std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(first), taken - first, m_samples.begin());
    m_written.store(written + taken, std::memory_order_release);
    if (taken < samples.size()) {
        lose((samples.size() - taken) / channels);
    }
    return taken / channels;
}

std::size_t SampleRing::read(std::span<std::int16_t> out) noexcept
{
    const std::uint64_t from = m_read.load(std::memory_order_relaxed);
    const std::size_t waiting = static_cast<std::size_t>(m_written.load(std::memory_order_acquire) - from);
    const auto channels = static_cast<std::size_t>(m_format.channels);
    const std::size_t taken = std::min(out.size() / channels * channels, waiting);
    const std::size_t begin = static_cast<std::size_t>(from % m_samples.size());
    const std::size_t first = std::min(taken, m_samples.size() - begin);
    std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(begin), first, out.begin());
    std::copy_n(m_samples.begin(), taken - first, out.begin() + static_cast<std::ptrdiff_t>(first));
    m_read.store(from + taken, std::memory_order_release);
    return taken / channels;
}

std::size_t SampleRing::waitingFrames() const noexcept
{
    const std::uint64_t waiting = m_written.load(std::memory_order_acquire) - m_read.load(std::memory_order_relaxed);
    return static_cast<std::size_t>(waiting) / static_cast<std::size_t>(m_format.channels);
}

std::uint64_t SampleRing::offeredFrames() const noexcept
{
    return m_written.load(std::memory_order_relaxed) / static_cast<std::uint64_t>(m_format.channels) + lostFrames();
}

bool SampleRing::isOver() const noexcept
{
    // In this order: what was written before closing is seen.
    return m_closed.load(std::memory_order_acquire)
        && m_written.load(std::memory_order_acquire) == m_read.load(std::memory_order_relaxed);
}

} // namespace voither::recording
