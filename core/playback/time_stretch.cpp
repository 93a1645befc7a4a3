// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/time_stretch.h"

#include <SoundTouch.h>
#include <type_traits>

namespace voither::playback {

static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>);

namespace {

// The library's advice for speech: stretches that hold a few periods of a voice.
constexpr int sequenceMs = 40;
constexpr int seekWindowMs = 15;
constexpr int overlapMs = 8;

} // namespace

struct TimeStretch::Impl {
    soundtouch::SoundTouch stretch;
    double speed = 1;
};

TimeStretch::TimeStretch(int sampleRate)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->stretch.setChannels(1);
    m_impl->stretch.setSampleRate(static_cast<unsigned>(sampleRate));
    m_impl->stretch.setSetting(SETTING_SEQUENCE_MS, sequenceMs);
    m_impl->stretch.setSetting(SETTING_SEEKWINDOW_MS, seekWindowMs);
    m_impl->stretch.setSetting(SETTING_OVERLAP_MS, overlapMs);
}

TimeStretch::~TimeStretch() = default;

void TimeStretch::setSpeed(double speed)
{
    m_impl->speed = speed;
    m_impl->stretch.setTempo(speed);
}

void TimeStretch::put(std::span<const float> samples)
{
    m_impl->stretch.putSamples(samples.data(), static_cast<unsigned>(samples.size()));
}

void TimeStretch::finish()
{
    m_impl->stretch.flush();
}

std::size_t TimeStretch::take(std::span<float> out)
{
    return m_impl->stretch.receiveSamples(out.data(), static_cast<unsigned>(out.size()));
}

double TimeStretch::pending() const
{
    return m_impl->stretch.numUnprocessedSamples() + m_impl->stretch.numSamples() * m_impl->speed;
}

void TimeStretch::clear()
{
    m_impl->stretch.clear();
}

} // namespace voither::playback
