// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <unistd.h>

#include "../transcription/whisper_script.h"
#include "child.h"
#include "events/payload.h"
#include "projections/sessions.h"
#include "site/analysis.h"
#include "site/editing.h"
#include "site/transcription_jobs.h"
#include "site/transcription_settings.h"
#include "site/transcription_trial.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"
#include "transcript/serialise.h"

using namespace voither;
using site::ExistingTranscript;
using site::JobState;
using test::codeOf;
using test::must;
using test::SiteFolder;
using transcription::EngineKind;
using transcription::EngineSettings;

namespace {

/// What the double hears in every recording.
const test::WhisperScript script{
    {{0.2, 3.5, "como você passou a semana"}, {4.2, 7.5, "eu dormi pouco e chorei"}}, {}, {}};

EngineSettings settingsFor(const SiteFolder& folder, const test::WhisperScript& heard = script)
{
    EngineSettings settings;
    settings.kind = EngineKind::Program;
    settings.program = VOITHER_WHISPER_DOUBLE;
    settings.model = test::writeModel(folder.folder(), heard).string();
    return settings;
}

/// A stored recording without a transcript.
base::SessionId record(site::Site& site, const SiteFolder& folder, const std::string& name, int channels = 1)
{
    auto request = test::requestFor(test::speak(folder.folder(), name, {.channels = channels}), name);
    request.transcript.reset();
    return must(site::importSession(site, request, {})).session;
}

JobState stateOf(site::Site& site, const base::SessionId& session)
{
    return must(site::transcriptionJobOf(site, session))->state;
}

/// Takes and does the next job.
JobState doNext(site::Site& site)
{
    auto work = must(site::takeTranscription(site));
    if (!work) {
        qFatal("nothing waits");
    }
    return must(site::finishTranscription(site, *work, site::transcribe(*work, {})));
}

} // namespace

class TestSiteTranscription : public QObject {
    Q_OBJECT

private slots:
    void settingsAreOffAtFirstAndSurviveClosing()
    {
        const SiteFolder folder;
        EngineSettings settings{.kind = EngineKind::Server,
                                .program = "/opt/whisper-cli",
                                .model = "/opt/ggml.bin",
                                .threads = 3,
                                .address = "http://127.0.0.1:8080",
                                .serverModel = "large",
                                .key = "sk-muito-secreta",
                                .allowPlainHttp = true,
                                .language = "es"};
        {
            const auto site = folder.open();
            QVERIFY(must(site::transcriptionSettings(*site)) == EngineSettings());
            QCOMPARE(must(site::transcriptionSettings(*site)).kind, EngineKind::None);
            must(site::setTranscriptionSettings(*site, settings));
        }
        QVERIFY(must(site::transcriptionSettings(*folder.open())) == settings);
        QVERIFY(test::filesContaining(folder.path(), "sk-muito-secreta").empty());
    }

    void aQueuedRecordingIsWrittenDownAndAttached()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto session = record(*site, folder, "P-1");
        must(site::queueTranscription(*site, session));
        QCOMPARE(stateOf(*site, session), JobState::Waiting);
        QCOMPARE(doNext(*site), JobState::Done);
        const auto document = must(projections::transcriptOf(site->database(), session));
        QVERIFY(document);
        QCOMPARE(document->segments.size(), 2U);
        QCOMPARE(document->segments[1].text, std::string("eu dormi pouco e chorei"));
        QCOMPARE(document->format, std::string("whisper.cpp"));
        QCOMPARE(document->language, std::string("pt"));
        const auto job = must(site::transcriptionJobOf(*site, session));
        QCOMPARE(job->engine, std::string("whisper.cpp"));
        QVERIFY(job->endedAt && job->startedAt && !job->error);
        QCOMPARE(job->attempts, std::int64_t{1});
        QVERIFY(must(site::verify(*site, {})).findings.empty());
        auto material = must(site::loadSession(*site, session));
        QVERIFY(site::analyse(material, test::extractor(), {.minimumWords = 3, .threads = 1}, {}));
    }

    void twoMicrophonesKeepTheirSpeakersInTheStoredTranscript()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto session = record(*site, folder, "P-1", 2);
        must(site::queueTranscription(*site, session));
        QCOMPARE(doNext(*site), JobState::Done);
        const auto document = must(projections::transcriptOf(site->database(), session));
        QCOMPARE(document->segments.size(), 4U);
        // What each pass "heard" of the other's turn is kept, and marked.
        QCOMPARE(must(site::transcriptionJobOf(*site, session))->suspicions.unheardSegments, 2U);
        for (const auto& segment : document->segments) {
            QCOMPARE(*segment.confidence > 0.5, (segment.speaker == "channel_1") == (segment.startTime < 4));
        }
    }

    void jobsAreDoneOneAtATimeInTheirOrder()
    {
        SiteFolder folder;
        const auto site = folder.open();
        const auto first = record(*site, folder, "P-1");
        const auto second = record(*site, folder, "P-2");
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        must(site::queueTranscription(*site, second));
        folder.clock.advance(std::chrono::seconds(1));
        const auto later = must(site::queueTranscription(*site, first));
        QCOMPARE(must(site::queueTranscription(*site, first)), later); // it is in the queue already
        auto work = must(site::takeTranscription(*site));
        QCOMPARE(work->session, second);
        QVERIFY(!must(site::takeTranscription(*site)));
        const auto jobs = must(site::transcriptionJobs(*site));
        QCOMPARE(jobs.size(), 2U);
        QCOMPARE(jobs[0].state, JobState::Running);
        QCOMPARE(jobs[1].session, first);
        must(site::finishTranscription(*site, *work, site::transcribe(*work, {})));
        QCOMPARE(must(site::takeTranscription(*site))->session, first);
    }

    void whatCannotBeWrittenDownIsNotQueued()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        auto request = test::requestFor(test::speak(folder.folder(), "a"), "P-1");
        request.audio.reset();
        const auto written = must(site::importSession(*site, request, {})).session;
        QCOMPARE(codeOf(site::queueTranscription(*site, written)), std::string("NoAudioStream"));
        QCOMPARE(codeOf(site::queueTranscription(*site, base::SessionId::generate(folder.clock.now()))),
                 std::string("SessionUnknown"));
        const auto both =
            must(site::importSession(*site, test::requestFor(test::speak(folder.folder(), "b"), "P-2"), {}));
        QCOMPARE(codeOf(site::queueTranscription(*site, both.session)), std::string("InvalidArgument"));
        must(site::queueTranscription(*site, both.session, ExistingTranscript::Replace));
    }

    void withoutAnEngineJobsWait()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto session = record(*site, folder, "P-1");
        must(site::queueTranscription(*site, session));
        QCOMPARE(codeOf(site::takeTranscription(*site)), std::string("EngineNotConfigured"));
        QCOMPARE(stateOf(*site, session), JobState::Waiting);
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        QCOMPARE(doNext(*site), JobState::Done);
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        const SiteFolder folder;
        base::SessionId session;
        {
            const auto site = folder.open();
            auto heard = script;
            heard.behave = "crash";
            must(site::setTranscriptionSettings(*site, settingsFor(folder, heard)));
            session = record(*site, folder, "P-1");
            must(site::queueTranscription(*site, session));
            QCOMPARE(doNext(*site), JobState::Failed);
        }
        const auto site = folder.open();
        const auto job = must(site::transcriptionJobOf(*site, session));
        QCOMPARE(job->error->code, base::ErrorCode::EngineFailed);
        QCOMPARE(job->error->detail, std::string("signal 11"));
        QVERIFY(!must(projections::transcriptOf(site->database(), session)));
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        must(site::retryTranscription(*site, job->id));
        QVERIFY(!must(site::transcriptionJobOf(*site, session))->error);
        QCOMPARE(doNext(*site), JobState::Done);
        must(site::retryTranscription(*site, job->id)); // nothing to try again
        QCOMPARE(stateOf(*site, session), JobState::Done);
    }

    void aCancelledJobStaysCancelledWhateverItsWorkerSays()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto session = record(*site, folder, "P-1");
        const auto job = must(site::queueTranscription(*site, session));
        auto work = must(site::takeTranscription(*site));
        must(site::cancelTranscription(*site, job));
        QCOMPARE(must(site::finishTranscription(*site, *work, site::transcribe(*work, {}))), JobState::Cancelled);
        QVERIFY(!must(projections::transcriptOf(site->database(), session)));
        QVERIFY(!must(site::takeTranscription(*site)));
        must(site::retryTranscription(*site, job));
        work = must(site::takeTranscription(*site));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = site::transcribe(*work, {{}, stop.get_token()});
        QCOMPARE(must(site::finishTranscription(*site, *work, stopped)), JobState::Cancelled);
    }

    void correctionsMadeMeanwhileAreNotOverwritten()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto imported =
            must(site::importSession(*site, test::requestFor(test::speak(folder.folder(), "b"), "P-2"), {}));
        const auto job = must(site::queueTranscription(*site, imported.session, ExistingTranscript::Replace));
        auto work = must(site::takeTranscription(*site));
        const auto made = site::transcribe(*work, {});
        const auto version = must(projections::findSession(site->database(), imported.session))->version;
        must(site::editSegment(*site, imported.session, 1, "eu acordei tarde", version));
        QCOMPARE(must(site::finishTranscription(*site, *work, made)), JobState::Failed);
        QCOMPARE(must(site::transcriptionJobOf(*site, imported.session))->error->code,
                 base::ErrorCode::VersionConflict);
        QCOMPARE(must(projections::transcriptOf(site->database(), imported.session))->segments[1].text,
                 std::string("eu acordei tarde"));
        // Asked for once more, it is replaced.
        must(site::retryTranscription(*site, job));
        QCOMPARE(doNext(*site), JobState::Done);
        QCOMPARE(must(projections::transcriptOf(site->database(), imported.session))->segments[1].text,
                 std::string("eu dormi pouco e chorei"));
    }

    void whoWithdrewConsentIsNotListenedTo()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto session = record(*site, folder, "P-1");
        must(site::queueTranscription(*site, session));
        events::ConsentWithdrawn withdrawal;
        withdrawal.person = must(projections::findSession(site->database(), session))->person;
        withdrawal.kind = events::ConsentKind::Recording;
        withdrawal.date = *base::parseDate("2026-03-03");
        must(site::withdrawConsent(*site, withdrawal));
        QVERIFY(!must(site::takeTranscription(*site)));
        QCOMPARE(must(site::transcriptionJobOf(*site, session))->error->code, base::ErrorCode::ConsentMissing);
    }

    void silenceIsNoTranscript()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder, {})));
        const auto session = record(*site, folder, "P-1");
        must(site::queueTranscription(*site, session));
        QCOMPARE(doNext(*site), JobState::Failed);
        QVERIFY(!must(projections::transcriptOf(site->database(), session)));
    }

    void aJobThatWasRunningWhenTheProgramWasKilledWaitsAgain()
    {
        const SiteFolder folder;
        base::SessionId session;
        {
            const auto site = folder.open();
            must(site::setTranscriptionSettings(*site, settingsFor(folder)));
            session = record(*site, folder, "P-1");
            must(site::queueTranscription(*site, session));
        }
        for (int attempt = 1; attempt <= 3; ++attempt) {
            test::Child child([&folder](int pipe) {
                const auto site = folder.open();
                const auto work = must(site::takeTranscription(*site));
                test::report(pipe, work ? "taken" : "nothing");
                ::pause();
            });
            QCOMPARE(child.line(), std::string("taken"));
            child.kill();
            child.finish();
            const auto site = folder.open();
            QCOMPARE(stateOf(*site, session), attempt < 3 ? JobState::Waiting : JobState::Failed);
            QCOMPARE(must(site::transcriptionJobOf(*site, session))->attempts, std::int64_t{attempt});
        }
        const auto site = folder.open();
        must(site::retryTranscription(*site, must(site::transcriptionJobOf(*site, session))->id));
        QCOMPARE(doNext(*site), JobState::Done);
    }

    void lockingTheSiteLosesNoWork()
    {
        const SiteFolder folder;
        auto site = folder.open();
        must(site::setTranscriptionSettings(*site, settingsFor(folder)));
        const auto session = record(*site, folder, "P-1");
        must(site::queueTranscription(*site, session));
        auto work = must(site::takeTranscription(*site));
        const auto made = site::transcribe(*work, {});
        site.reset();
        site = folder.open();
        QCOMPARE(must(site::finishTranscription(*site, *work, made)), JobState::Done);
        const auto second = record(*site, folder, "P-2");
        must(site::queueTranscription(*site, second));
        work = must(site::takeTranscription(*site));
        site.reset();
        const auto unread = site::transcribe(*work, {});
        QCOMPARE(codeOf(unread), std::string("Locked"));
        site = folder.open();
        QCOMPARE(must(site::finishTranscription(*site, *work, unread)), JobState::Waiting);
        QCOMPARE(must(site::transcriptionJobOf(*site, second))->attempts, std::int64_t{0});
        QCOMPARE(doNext(*site), JobState::Done);
    }

    void aTrialSaysWhatTheEngineHeardInSyntheticSpeech()
    {
        const SiteFolder folder;
        const auto note = folder.outside("note");
        auto settings = settingsFor(folder, {{{0, 1, "bom dia como você passou"}}, {}, note});
        const auto trial = must(site::tryTranscription(settings, {}));
        QCOMPARE(trial.heard, std::string("bom dia como você passou"));
        QVERIFY(trial.duration > 1.2 && trial.duration < 5);
        QVERIFY(trial.seconds > 0);
        settings.program = "/nowhere/whisper-cli";
        QCOMPARE(codeOf(site::tryTranscription(settings, {})), std::string("FileNotFound"));
        QCOMPARE(codeOf(site::tryTranscription({}, {})), std::string("EngineNotConfigured"));
    }

    void nothingThatWasSaidIsInTheClear()
    {
        const SiteFolder folder;
        const std::string planted = "jabuticaba telescopica";
        const auto model = test::writeModel(folder.folder(), {{{0.2, 7, planted}}, {}, {}}, "planted.bin");
        {
            const auto site = folder.open();
            auto settings = settingsFor(folder);
            settings.model = model.string();
            must(site::setTranscriptionSettings(*site, settings));
            const auto session = record(*site, folder, "P-1");
            must(site::queueTranscription(*site, session));
            QCOMPARE(doNext(*site), JobState::Done);
            QVERIFY(test::filesContaining(folder.path(), planted).empty());
        }
        QVERIFY(test::filesContaining(folder.path(), planted).empty());
        QVERIFY(test::filesContaining(folder.path(), "RIFF").empty());
    }
};

QTEST_GUILESS_MAIN(TestSiteTranscription)
#include "test_site_transcription.moc"
