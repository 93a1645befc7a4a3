// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"
#include "transcription/engine_settings.h"
#include "transcription/transcribe.h"

/// Sessions whose recording shall be written down, one at a time and in the order in which they were asked for. The
/// queue lies in the site's database and survives the end of the program at any moment. A worker does the work
/// without the database; what it makes is attached to the session on the database's thread. Everything here is called
/// on that thread but transcribe().
namespace voither::site {

enum class JobState { Waiting, Running, Done, Failed, Cancelled };

/// "waiting", "running", "done", "failed", "cancelled": as it is stored.
std::string_view name(JobState state);

struct TranscriptionJob {
    base::Uuid id;
    base::SessionId session;
    base::PersonId person;
    JobState state = JobState::Waiting;
    base::Instant queuedAt;
    std::optional<base::Instant> startedAt;
    std::optional<base::Instant> endedAt;
    std::int64_t attempts = 0;
    std::optional<base::Error> error; // of a job that failed
    std::string engine;               // of one that is done
    transcription::Suspicions suspicions;

    bool isOpen() const { return state == JobState::Waiting || state == JobState::Running; }
};

/// What may happen to the transcript that a session already has. It stays in the log either way.
enum class ExistingTranscript { Keep, Replace };

/// SessionUnknown, NoAudioStream when the session has no recording, InvalidArgument when it has a transcript that is
/// to be kept. A session that is already in the queue keeps its place and job.
base::Result<base::Uuid> queueTranscription(Site& site, const base::SessionId& session,
                                            ExistingTranscript existing = ExistingTranscript::Keep);

/// The open ones in the order in which they will be done, then the ended ones, newest first.
base::Result<std::vector<TranscriptionJob>> transcriptionJobs(Site& site, std::int64_t limit = 200);
/// The newest of a session.
base::Result<std::optional<TranscriptionJob>> transcriptionJobOf(Site& site, const base::SessionId& session);

/// Takes an open job out of the queue; whoever works on it is stopped by the caller. No change when it has ended.
base::Result<> cancelTranscription(Site& site, const base::Uuid& job);
/// Puts a failed or cancelled job at the end of the queue. The transcript that the session has by now is replaced.
base::Result<> retryTranscription(Site& site, const base::Uuid& job);

/// Jobs that were running when the program ended wait again; one that took the program with it three times fails.
/// Called when a site is opened.
base::Result<> resumeTranscriptions(Site& site);

/// What a worker needs; the recording is read through its key, chunk by chunk.
struct TranscriptionWork {
    base::Uuid job;
    base::SessionId session;
    base::PersonId person;
    std::unique_ptr<base::ByteSource> recording;
    transcription::EngineSettings settings;
};

/// The next job, which runs from now on; nothing when none waits or one is running. A job whose recording cannot be
/// opened, or whose person withdrew consent, fails and the next one is taken. EngineNotConfigured, with nothing taken,
/// when jobs wait and there is no engine.
base::Result<std::optional<TranscriptionWork>> takeTranscription(Site& site);

/// On any thread; touches no database.
base::Result<transcription::Transcription> transcribe(TranscriptionWork& work, const base::Progress& progress);

/// Ends a job: attaches the transcript to its session, or notes why there is none. A cancelled worker's job is
/// cancelled. When somebody gave the session another transcript meanwhile the job fails with VersionConflict and
/// nothing is attached; an ended job is left as it is. A site that was locked and opened again while the worker went on
/// takes the transcript all the same; when the recording could not be read to its end for that, the job waits again.
/// Gives the state of the job.
base::Result<JobState> finishTranscription(Site& site, const TranscriptionWork& work,
                                           const base::Result<transcription::Transcription>& result);

} // namespace voither::site
