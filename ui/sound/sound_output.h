// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>

namespace voither::ui {

/// What is heard, through a sound server with PulseAudio's protocol (PulseAudio, PipeWire): one sound at a time, from
/// the server's default device. Not Qt Multimedia: in 6.4 it aborts when the server ends.
///
/// Its members are called from one thread, except latency(), and never wait for the server.
class SoundOutput {
public:
    /// Called on the output's own thread; they must not wait, nor call the output.
    struct Events {
        /// All that there was to pull was heard.
        std::function<void()> finished;
        /// There is no server or no device, it went away, or it does not take the sound.
        std::function<void()> failed;
    };
    /// Fills the span with mono samples, full scale 1; fewer only at the end. Called on the output's own thread.
    using Pull = std::function<std::size_t(std::span<float>)>;

    explicit SoundOutput(Events events);
    ~SoundOutput();
    SoundOutput(const SoundOutput&) = delete;
    SoundOutput& operator=(const SoundOutput&) = delete;

    /// Plays this in place of what was played. `sampleRate` in Hz.
    void start(int sampleRate, Pull pull);
    /// What was not heard yet is dropped. Nothing is pulled and no event comes once this returns.
    void stop();

    /// Seconds of sound that were pulled and are not heard yet. Any thread.
    double latency() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace voither::ui
