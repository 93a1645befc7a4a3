// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/error.h"
#include "recording/boot_clock.h"
#include "recording/level_meter.h"
#include "recording/sample_ring.h"
#include "recording/sound_format.h"
#include "vault/object.h"

namespace voither::recording {

enum class RecorderState {
    Silent,    // no device is connected, or the one that is gives no sound
    Recording, // sound arrives
    Paused,
    Blocked, // the disk refuses; sound is held in memory and writing is tried again
    Failed,  // nothing can be added any more; what is saved stays
    Ended,
};

/// Time that is missing from a recording.
struct RecordingBreak {
    enum class Cause {
        Pause,   // wanted
        Silence, // the device gave nothing: unplugged, a stopped sound server, a sleeping computer
        Overrun, // sound arrived faster than it could be taken
    };
    Cause cause = Cause::Pause;
    std::uint64_t frame = 0; // of the recording: what comes after the break begins here
    double seconds = 0;      // by the clock
};

struct RecorderStatus {
    RecorderState state = RecorderState::Silent;
    std::optional<base::Error> error = std::nullopt; // why it is Blocked or Failed
    std::uint64_t recordedFrames = 0;                // taken from the device, without pauses
    std::uint64_t sealedFrames = 0;                  // in the file: the end of this program leaves at least these
    std::uint64_t savedFrames = 0;                   // on the medium: a loss of power now leaves at least these
    std::uint64_t savedBytes = 0;                    // of sound on the medium
    std::uint64_t lostFrames = 0;                    // that the device gave and nobody could take
    std::vector<ChannelLevel> levels;                // also while paused
    std::size_t breaks = 0;                          // how many there are by now
};

struct RecordedSound {
    vault::ObjectSummary summary;
    SoundFormat format;
    std::uint64_t frames = 0;
};

struct RecorderOptions {
    std::chrono::milliseconds sealEvery{400};
    std::chrono::milliseconds retryEvery{1000};
    /// A device that gives nothing for this long has stopped.
    std::chrono::milliseconds silentAfter{1000};
    /// Between the capturing thread and this one.
    double ringSeconds = 15;
    /// Sound that is held in memory while the disk refuses it; after that the ring fills, then frames are lost.
    double heldSeconds = 120;
    std::function<std::chrono::nanoseconds()> now = sinceBoot;
};

/// Records a session: takes the sound that devices put into rings, one device after the other, and appends it to an
/// encrypted object so that it survives a crash of the program sealEvery after it arrived, however slow the disk is,
/// and a loss of power once the medium has confirmed it. Goes on when the vault is locked. What cannot be written is
/// held and tried again.
///
/// Has threads of its own. Its members are called from one thread and return at once, except stop().
class SessionRecorder {
public:
    SessionRecorder(vault::ObjectWriter object, const SoundFormat& format, RecorderOptions options = {});
    /// Makes what has arrived durable where that is possible; the object stays open, for Vault::recoverTail.
    ~SessionRecorder();
    SessionRecorder(const SessionRecorder&) = delete;
    SessionRecorder& operator=(const SessionRecorder&) = delete;

    const SoundFormat& format() const;
    base::ObjectId object() const;

    /// A ring for one device; what came before from others is stored first. The device closes it when it has no more.
    std::shared_ptr<SampleRing> connect(const SoundFormat& source);

    /// Sound that arrives while it is paused is measured for the meter and kept nowhere.
    void pause();
    void resume();

    RecorderStatus status() const;
    std::vector<RecordingBreak> breaks() const;
    /// From `first` on, the columns of LevelColumns.
    std::vector<std::uint16_t> columns(std::size_t first) const;

    /// Stores everything that has arrived and closes the object; returns when it is durable. When refused (DiskFull,
    /// WriteFailed), recording goes on as before and it may be called again.
    base::Result<RecordedSound> stop();

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace voither::recording
