// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/transcription_jobs.h"

#include "projections/people.h"
#include "projections/sessions.h"
#include "site/objects.h"
#include "site/transcript_document.h"
#include "site/transcription_settings.h"

namespace voither::site {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;

constexpr std::int64_t mostAttempts = 3; // of a job during which the program ended

constexpr const char* jobColumns =
    "SELECT job_id, session_id, person_id, state, queued_at, started_at, ended_at, attempts, error_code, error_subject,"
    " error_place, error_detail, engine, unheard_segments, repeated_segments FROM transcription_jobs";

std::optional<JobState> stateNamed(std::string_view text)
{
    for (const JobState state :
         {JobState::Waiting, JobState::Running, JobState::Done, JobState::Failed, JobState::Cancelled}) {
        if (name(state) == text) {
            return state;
        }
    }
    return std::nullopt;
}

ErrorCode codeNamed(std::string_view text)
{
    for (int number = 0; number < static_cast<int>(ErrorCode::Cancelled); ++number) {
        if (base::name(static_cast<ErrorCode>(number)) == text) {
            return static_cast<ErrorCode>(number);
        }
    }
    return ErrorCode::EngineFailed;
}

std::optional<base::Instant> optionalInstant(const store::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

TranscriptionJob jobOf(const store::Statement& row)
{
    TranscriptionJob job;
    job.id = row.uuid(0);
    job.session = row.id<base::SessionId>(1);
    job.person = row.id<base::PersonId>(2);
    job.state = stateNamed(row.text(3)).value_or(JobState::Failed);
    job.queuedAt = row.instant(4);
    job.startedAt = optionalInstant(row, 5);
    job.endedAt = optionalInstant(row, 6);
    job.attempts = row.integer(7);
    if (!row.isNull(8)) {
        job.error = base::Error{codeNamed(row.text(8)), row.string(9), row.string(10), row.string(11)};
    }
    job.engine = row.string(12);
    job.suspicions = {static_cast<std::size_t>(row.integer(13)), static_cast<std::size_t>(row.integer(14))};
    return job;
}

template <class... Values>
Result<std::vector<TranscriptionJob>> select(Site& site, const std::string& rest, const Values&... values)
{
    std::vector<TranscriptionJob> jobs;
    const auto asked = site.database().each(
        jobColumns + (" " + rest), [&jobs](const store::Statement& row) { jobs.push_back(jobOf(row)); }, values...);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return jobs;
}

/// Changes with every transcript and every correction; empty without a transcript.
Result<std::string> transcriptMark(Site& site, const base::SessionId& session)
{
    std::string mark;
    const auto asked = site.database().each(
        "SELECT attached_at, edits FROM transcripts WHERE session_id = ?",
        [&mark](const store::Statement& row) {
            mark = std::to_string(row.integer(0)) + '/' + std::to_string(row.integer(1));
        },
        session);
    if (!asked) {
        return tl::unexpected(asked.error());
    }
    return mark;
}

Result<> end(Site& site, const base::Uuid& job, JobState state, const std::optional<base::Error>& error = {})
{
    std::optional<std::string> code;
    if (error) {
        code = std::string(base::name(error->code));
    }
    return site.database().run("UPDATE transcription_jobs SET state = ?, ended_at = ?, error_code = ?,"
                               " error_subject = ?, error_place = ?, error_detail = ? WHERE job_id = ?",
                               name(state), site.clock().now(), code, error ? error->subject : std::string(),
                               error ? error->place : std::string(), error ? error->detail : std::string(), job);
}

Result<std::optional<TranscriptionJob>> findJob(Site& site, const base::Uuid& id)
{
    auto jobs = select(site, "WHERE job_id = ?", id);
    if (!jobs) {
        return tl::unexpected(jobs.error());
    }
    return jobs->empty() ? std::nullopt : std::optional(std::move(jobs->front()));
}

/// The recording of a job; the error when it cannot be read or may not be listened to any more.
Result<std::unique_ptr<base::ByteSource>> openJob(Site& site, const TranscriptionJob& job)
{
    const auto person = projections::findPerson(site.database(), job.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    if (!*person || !(*person)->consentDate) {
        return failure(ErrorCode::ConsentMissing, job.session.toString());
    }
    const auto recordings = projections::audioOf(site.database(), job.session);
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    if (recordings->empty()) {
        return failure(ErrorCode::NoAudioStream, job.session.toString());
    }
    auto reader = openRecording(site, recordings->back());
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    return std::make_unique<vault::ObjectReader>(std::move(*reader));
}

Result<> attach(Site& site, const TranscriptionWork& work, const transcription::Transcription& made)
{
    const auto document = events::encodeTranscript(toDocument(made.transcript));
    if (!document) {
        return tl::unexpected(document.error());
    }
    return site.append(
        events::TranscriptAttached{.session = work.session,
                                   .person = work.person,
                                   .segments = static_cast<std::int64_t>(made.transcript.segments.size()),
                                   .language = made.transcript.language,
                                   .document = events::Personal(*document)});
}

/// The transcript and the end of its job, or neither.
Result<JobState> succeed(Site& site, const TranscriptionWork& work, const transcription::Transcription& made)
{
    auto transaction = store::Transaction::begin(site.database());
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    if (auto attached = attach(site, work, made); !attached) {
        return tl::unexpected(attached.error());
    }
    if (auto ended = end(site, work.job, JobState::Done); !ended) {
        return tl::unexpected(ended.error());
    }
    const auto engine = transcription::createEngine(work.settings);
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    const auto noted = site.database().run(
        "UPDATE transcription_jobs SET engine = ?, unheard_segments = ?, repeated_segments = ? WHERE job_id = ?",
        (*engine)->name(), made.suspicions.unheardSegments, made.suspicions.repeatedSegments, work.job);
    if (!noted) {
        return tl::unexpected(noted.error());
    }
    if (auto committed = transaction->commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    return JobState::Done;
}

Result<JobState> fail(Site& site, const base::Uuid& job, const base::Error& error)
{
    const JobState state = error.code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
    const auto ended =
        end(site, job, state, state == JobState::Failed ? std::optional(error) : std::optional<base::Error>());
    return ended ? Result<JobState>(state) : tl::unexpected(ended.error());
}

/// The site was locked before the recording was read: nobody is to blame.
Result<JobState> putBack(Site& site, const base::Uuid& job)
{
    const auto done = site.database().run("UPDATE transcription_jobs SET state = 'waiting', started_at = NULL,"
                                          " attempts = max(0, attempts - 1) WHERE job_id = ?",
                                          job);
    return done ? Result<JobState>(JobState::Waiting) : tl::unexpected(done.error());
}

} // namespace

std::string_view name(JobState state)
{
    switch (state) {
    case JobState::Waiting:
        return "waiting";
    case JobState::Running:
        return "running";
    case JobState::Done:
        return "done";
    case JobState::Failed:
        return "failed";
    case JobState::Cancelled:
        break;
    }
    return "cancelled";
}

Result<base::Uuid> queueTranscription(Site& site, const base::SessionId& session, ExistingTranscript existing)
{
    const auto entry = projections::findSession(site.database(), session);
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    if (!*entry) {
        return failure(ErrorCode::SessionUnknown, session.toString());
    }
    const auto open = select(site, "WHERE session_id = ? AND state IN ('waiting', 'running')", session);
    if (!open) {
        return tl::unexpected(open.error());
    }
    if (!open->empty()) {
        return open->front().id;
    }
    const auto recordings = projections::audioOf(site.database(), session);
    if (!recordings) {
        return tl::unexpected(recordings.error());
    }
    if (recordings->empty()) {
        return failure(ErrorCode::NoAudioStream, session.toString());
    }
    const auto mark = transcriptMark(site, session);
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    if (!mark->empty() && existing == ExistingTranscript::Keep) {
        return failure(ErrorCode::InvalidArgument, "session", {}, "it has a transcript");
    }
    const base::Instant now = site.clock().now();
    const base::Uuid job = base::Uuid::generate(now);
    const auto queued = site.database().run("INSERT INTO transcription_jobs (job_id, session_id, person_id, state,"
                                            " queued_at, seen_transcript) VALUES (?, ?, ?, 'waiting', ?, ?)",
                                            job, session, (*entry)->person, now, *mark);
    return queued ? Result<base::Uuid>(job) : tl::unexpected(queued.error());
}

Result<std::vector<TranscriptionJob>> transcriptionJobs(Site& site, std::int64_t limit)
{
    return select(site,
                  "ORDER BY CASE state WHEN 'running' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,"
                  " CASE WHEN state IN ('running', 'waiting') THEN queued_at ELSE -ended_at END, job_id LIMIT ?",
                  limit);
}

Result<std::optional<TranscriptionJob>> transcriptionJobOf(Site& site, const base::SessionId& session)
{
    auto jobs = select(site, "WHERE session_id = ? ORDER BY queued_at DESC, job_id DESC LIMIT 1", session);
    if (!jobs) {
        return tl::unexpected(jobs.error());
    }
    return jobs->empty() ? std::nullopt : std::optional(std::move(jobs->front()));
}

Result<> cancelTranscription(Site& site, const base::Uuid& job)
{
    const auto found = findJob(site, job);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return *found && (*found)->isOpen() ? end(site, job, JobState::Cancelled) : Result<>();
}

Result<> retryTranscription(Site& site, const base::Uuid& job)
{
    const auto found = findJob(site, job);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found || ((*found)->state != JobState::Failed && (*found)->state != JobState::Cancelled)) {
        return {};
    }
    const auto mark = transcriptMark(site, (*found)->session);
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    // Somebody may have asked for the session anew meanwhile.
    const auto open = select(site, "WHERE session_id = ? AND state IN ('waiting', 'running')", (*found)->session);
    if (!open || !open->empty()) {
        return open ? Result<>() : tl::unexpected(open.error());
    }
    return site.database().run("UPDATE transcription_jobs SET state = 'waiting', queued_at = ?, started_at = NULL,"
                               " ended_at = NULL, attempts = 0, seen_transcript = ?, error_code = NULL,"
                               " error_subject = NULL, error_place = NULL, error_detail = NULL WHERE job_id = ?",
                               site.clock().now(), *mark, job);
}

Result<> resumeTranscriptions(Site& site)
{
    const auto interrupted = select(site, "WHERE state = 'running'");
    if (!interrupted) {
        return tl::unexpected(interrupted.error());
    }
    for (const TranscriptionJob& job : *interrupted) {
        auto done = job.attempts < mostAttempts
            ? site.database().run("UPDATE transcription_jobs SET state = 'waiting', started_at = NULL WHERE job_id = ?",
                                  job.id)
            : end(site, job.id, JobState::Failed,
                  base::Error{ErrorCode::EngineFailed, "Voither", {}, std::to_string(job.attempts) + "x"});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<std::optional<TranscriptionWork>> takeTranscription(Site& site)
{
    for (;;) {
        auto open = select(site, "WHERE state IN ('waiting', 'running') ORDER BY state, queued_at, job_id LIMIT 1");
        if (!open) {
            return tl::unexpected(open.error());
        }
        if (open->empty() || open->front().state == JobState::Running) {
            return std::optional<TranscriptionWork>();
        }
        auto settings = transcriptionSettings(site);
        if (!settings) {
            return tl::unexpected(settings.error());
        }
        if (settings->kind == transcription::EngineKind::None) {
            return failure(ErrorCode::EngineNotConfigured);
        }
        const TranscriptionJob& job = open->front();
        auto recording = openJob(site, job);
        if (!recording) {
            if (auto failed = fail(site, job.id, recording.error()); !failed) {
                return tl::unexpected(failed.error());
            }
            continue;
        }
        const auto running = site.database().run(
            "UPDATE transcription_jobs SET state = 'running', started_at = ?, attempts = attempts + 1 WHERE job_id = ?",
            site.clock().now(), job.id);
        if (!running) {
            return tl::unexpected(running.error());
        }
        return TranscriptionWork{job.id, job.session, job.person, std::move(*recording), std::move(*settings)};
    }
}

Result<transcription::Transcription> transcribe(TranscriptionWork& work, const base::Progress& progress)
{
    const auto engine = transcription::createEngine(work.settings);
    if (!engine) {
        return tl::unexpected(engine.error());
    }
    return transcription::transcribe(**engine, std::move(work.recording), work.session.toString(),
                                     {work.settings.language, {}}, progress);
}

Result<JobState> finishTranscription(Site& site, const TranscriptionWork& work,
                                     const Result<transcription::Transcription>& result)
{
    const auto job = findJob(site, work.job);
    if (!job) {
        return tl::unexpected(job.error());
    }
    if (!*job || !(*job)->isOpen()) {
        return *job ? (*job)->state : JobState::Cancelled;
    }
    if (!result && result.error().code == ErrorCode::Locked) {
        return putBack(site, work.job);
    }
    if (!result) {
        return fail(site, work.job, result.error());
    }
    if (result->transcript.segments.empty()) {
        const bool program = work.settings.kind == transcription::EngineKind::Program;
        return fail(
            site, work.job,
            {ErrorCode::EngineAnswerUnusable, program ? work.settings.program : work.settings.address, {}, "no words"});
    }
    std::string seen;
    const auto asked = site.database().each(
        "SELECT seen_transcript FROM transcription_jobs WHERE job_id = ?",
        [&seen](const store::Statement& row) { seen = row.string(0); }, work.job);
    const auto mark = transcriptMark(site, work.session);
    if (!asked || !mark) {
        return tl::unexpected(asked ? mark.error() : asked.error());
    }
    if (*mark != seen) {
        return fail(site, work.job, {ErrorCode::VersionConflict, work.session.toString(), {}, {}});
    }
    return succeed(site, work, *result);
}

} // namespace voither::site
