// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/player.h"

#include <algorithm>
#include <utility>

namespace voither::playback {

using base::Result;

namespace {

constexpr std::size_t blockSamples = 1024;
constexpr double fadeSeconds = 0.005; // a start in the middle of a wave would click

} // namespace

Result<std::unique_ptr<Player>> Player::open(std::unique_ptr<base::ByteSource> recording, std::string name,
                                             double duration, int sampleRate)
{
    audio::DecoderOptions options;
    options.sampleRate = sampleRate;
    options.maximumChannels = 1;
    auto decoder = audio::Decoder::open(std::move(recording), std::move(name), options);
    if (!decoder) {
        return tl::unexpected(decoder.error());
    }
    return std::unique_ptr<Player>(new Player(std::move(*decoder), duration));
}

Player::Player(std::unique_ptr<audio::Decoder> decoder, double duration)
    : m_decoder(std::move(decoder))
    , m_duration(duration)
    , m_stretch(m_decoder->sampleRate())
    , m_block(blockSamples)
{
}

void Player::seek(double seconds)
{
    const std::lock_guard guard(m_mutex);
    m_state.seekTo = std::clamp(seconds, 0.0, m_duration);
    m_state.ended = false;
}

void Player::setSpeed(double speed)
{
    const std::lock_guard guard(m_mutex);
    m_state.speed = std::clamp(speed, slowest, fastest);
}

double Player::speed() const
{
    const std::lock_guard guard(m_mutex);
    return m_state.speed;
}

double Player::position() const
{
    const std::lock_guard guard(m_mutex);
    return m_state.seekTo.value_or(m_state.position);
}

bool Player::ended() const
{
    const std::lock_guard guard(m_mutex);
    return m_state.ended;
}

std::optional<base::Error> Player::error() const
{
    const std::lock_guard guard(m_mutex);
    return m_state.error;
}

std::size_t Player::pull(std::span<float> out)
{
    State wanted;
    {
        const std::lock_guard guard(m_mutex);
        wanted = m_state;
        m_state.seekTo.reset();
        m_state.position = wanted.seekTo.value_or(wanted.position);
    }
    if (wanted.ended) {
        return 0;
    }
    std::size_t count = 0;
    std::optional<base::Error> error;
    if (auto prepared = prepare(wanted); !prepared) {
        error = prepared.error();
    } else if (const auto filled = fill(out); !filled) {
        error = filled.error();
    } else {
        count = *filled;
        fadeIn(out.first(count));
    }
    const std::lock_guard guard(m_mutex);
    m_state.error = error;
    m_state.ended = !m_state.seekTo && (error || count < out.size());
    if (!error) {
        m_state.position = std::min(sourceTime(), m_duration);
    }
    return count;
}

/// Brings decoder and stretch to where and how fast is wanted.
Result<> Player::prepare(const State& wanted)
{
    const bool faster = wanted.speed != m_playedSpeed;
    if (!wanted.seekTo && !faster) {
        return {};
    }
    m_playedSpeed = wanted.speed;
    m_stretch.clear();
    m_stretch.setSpeed(wanted.speed);
    m_sourceEnded = false;
    m_faded = 0;
    return m_decoder->seek(wanted.seekTo.value_or(wanted.position));
}

Result<std::size_t> Player::fill(std::span<float> out)
{
    if (m_playedSpeed == 1) {
        return m_decoder->read(out);
    }
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t count = m_stretch.take(out.subspan(done));
        done += count;
        if (count > 0) {
            continue;
        }
        const auto fed = feedStretch();
        if (!fed) {
            return tl::unexpected(fed.error());
        }
        if (!*fed) {
            break;
        }
    }
    return done;
}

/// False when there is nothing more to feed.
Result<bool> Player::feedStretch()
{
    if (m_sourceEnded) {
        return false;
    }
    const auto count = m_decoder->read(std::span(m_block));
    if (!count) {
        return tl::unexpected(count.error());
    }
    if (*count == 0) {
        m_sourceEnded = true;
        m_stretch.finish();
        return true;
    }
    m_stretch.put(std::span(m_block).first(*count));
    return true;
}

void Player::fadeIn(std::span<float> out)
{
    const auto length = static_cast<std::size_t>(fadeSeconds * sampleRate());
    for (std::size_t i = 0; i < out.size() && m_faded < length; ++i, ++m_faded) {
        out[i] *= static_cast<float>(m_faded) / static_cast<float>(length);
    }
}

double Player::sourceTime() const
{
    const double held = m_playedSpeed == 1 ? 0 : m_stretch.pending() / sampleRate();
    return std::max(0.0, m_decoder->position() - held);
}

} // namespace voither::playback
