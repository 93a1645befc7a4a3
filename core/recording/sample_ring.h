// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "recording/sound_format.h"

namespace voither::recording {

/// Sound on its way from the thread that captures it to the one that stores it: one producer, one consumer, no lock, no
/// allocation, no system call on either side. What does not fit is counted.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): the padding is wanted, see below
class SampleRing {
public:
    SampleRing(const SoundFormat& format, double seconds);
    SampleRing(const SampleRing&) = delete;
    SampleRing& operator=(const SampleRing&) = delete;

    const SoundFormat& format() const { return m_format; }
    std::size_t capacityFrames() const;

    // --- the producer's side ---
    /// Whole interleaved frames; gives how many found room. The others are lost, and counted.
    std::size_t write(std::span<const std::int16_t> samples) noexcept;
    /// Frames that never came to the producer.
    void lose(std::size_t frames) noexcept { m_lost.fetch_add(frames, std::memory_order_relaxed); }
    /// There will be no more.
    void close() noexcept { m_closed.store(true, std::memory_order_release); }

    // --- the consumer's side ---
    /// Gives the number of frames put at the beginning of `out`.
    std::size_t read(std::span<std::int16_t> out) noexcept;
    std::size_t waitingFrames() const noexcept;
    /// Closed, and everything was read.
    bool isOver() const noexcept;

    // --- anybody ---
    /// That the producer ever had, taken or lost.
    std::uint64_t offeredFrames() const noexcept;
    std::uint64_t lostFrames() const noexcept { return m_lost.load(std::memory_order_relaxed); }

private:
    const SoundFormat m_format;
    std::vector<std::int16_t> m_samples;
    // Samples ever written and read; each is changed by one side only. Apart, so that the sides share no cache line.
    alignas(64) std::atomic<std::uint64_t> m_written{0};
    alignas(64) std::atomic<std::uint64_t> m_read{0};
    alignas(64) std::atomic<std::uint64_t> m_lost{0};
    std::atomic<bool> m_closed{false};
    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
};

} // namespace voither::recording
