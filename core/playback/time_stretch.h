// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

namespace voither::playback {

/// Makes speech of one channel faster or slower and leaves its pitch, by SoundTouch. Used by one thread.
class TimeStretch {
public:
    explicit TimeStretch(int sampleRate);
    ~TimeStretch();
    TimeStretch(const TimeStretch&) = delete;
    TimeStretch& operator=(const TimeStretch&) = delete;

    /// Seconds of source that pass in one second.
    void setSpeed(double speed);
    void put(std::span<const float> samples);
    /// Says that nothing more is put, so that the rest can be taken.
    void finish();
    /// Gives as many samples as are ready and fit.
    std::size_t take(std::span<float> out);
    /// Source samples that were put and whose sound was not taken yet.
    double pending() const;
    /// Forgets what was put.
    void clear();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace voither::playback
