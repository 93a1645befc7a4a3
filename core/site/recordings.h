// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/progress.h"
#include "projections/recordings.h"
#include "recording/sound_format.h"
#include "site/site.h"
#include "vault/object.h"

/// Recordings that are made here: they begin with an event, so that one that a crash left is known when the site is
/// opened next (projections::openRecordings), and end with the session and its sound as FLAC.
namespace voither::site {

struct RecordingRequest {
    base::PersonId person;
    recording::SoundFormat format;
    std::string sessionType = "individual"; // as in events::SessionHeld
    std::string setting = "in-person";
};

struct BegunRecording {
    events::RecordingStarted recording; // in the log
    vault::ObjectWriter object;         // for a recording::SessionRecorder
};

/// ConsentMissing unless a consent to record holds; PersonUnknown; ValueOutOfRange for other than one or two channels.
base::Result<BegunRecording> beginRecording(Site& site, const RecordingRequest& request);

struct FinishedRecording {
    base::PersonId person;
    base::SessionId session;
    std::optional<double> durationSeconds; // nothing: there was no sound, and there is no session
    double damagedSeconds = 0;             // that had become unreadable, and are silent now
    bool queued = false;                   // it waits to be written down
};

/// Makes a session of a recording that nobody adds to any more, also of one that a crash left. begin() and commit()
/// belong to the thread that owns the site and take moments, begin() up to a second when it has to close what a crash
/// left; take() does the long work on any thread, and the site may be closed meanwhile. What was not committed leaves
/// the recording as it is.
class RecordingFinish {
public:
    static base::Result<std::unique_ptr<RecordingFinish>> begin(Site& site, const events::RecordingStarted& recording);

    ~RecordingFinish();
    RecordingFinish(const RecordingFinish&) = delete;
    RecordingFinish& operator=(const RecordingFinish&) = delete;

    /// Stores the sound as FLAC. Stage "decode". Once; Locked when the site was closed meanwhile.
    base::Result<> take(const base::Progress& progress);

    /// Puts the session with its sound into the log as one batch, in the queue of transcription when it may be there
    /// (queueByItself), and then removes the recording's own object. `site`
    /// is the one of begin(), or the same opened anew.
    base::Result<FinishedRecording> commit(Site& site);

private:
    struct Held;
    explicit RecordingFinish(const events::RecordingStarted& recording);

    events::RecordingStarted m_recording;
    FinishedRecording m_finished;
    std::unique_ptr<Held> m_held;
};

/// All three steps at once.
base::Result<FinishedRecording> finishRecording(Site& site, const events::RecordingStarted& recording,
                                                const base::Progress& progress);

/// Ends a recording of which nothing is to be kept, with its object.
base::Result<> discardRecording(Site& site, const events::RecordingStarted& recording);

/// Sets a mark, or words or moves one that is there; a null id is a new one. Gives its id. InvalidUtf8.
base::Result<base::Uuid> markSession(Site& site, const events::SessionMarked& mark);

/// Writes or rewords the note of a session while it is being recorded; a null id is a new one. Gives its id.
base::Result<base::Uuid> noteRecording(Site& site, const events::RecordingStarted& recording, const base::Uuid& note,
                                       std::string_view text);

} // namespace voither::site
