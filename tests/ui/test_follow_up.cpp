// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "desktop/follow_up_analysis.h"
#include "desktop/transcription_queue_model.h"
#include "home/work_list_model.h"
#include "intake/intake_controller.h"
#include "person/session_list_model.h"
#include "projections/sessions.h"
#include "recording/session_recorder.h"
#include "review/review_controller.h"
#include "site/editing.h"
#include "site/follow_up.h"
#include "site/recordings.h"
#include "site/spoken_session.h"
#include "site/transcription_jobs.h"
#include "site/transcription_settings.h"
#include "threaded_site.h"
#include "transcription/whisper_script.h"

using namespace voither;
using test::must;
using ui::WorkListModel;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr recording::SoundFormat mono{16000, 1};

const test::WhisperScript script{
    {{0.2, 3.5, "como você passou a semana"}, {4.2, 7.5, "eu dormi pouco e fiquei pensando na casa da minha mãe"}},
    {},
    {}};

/// Eight seconds of a hum.
std::vector<std::int16_t> hum()
{
    constexpr std::size_t frames = 8 * 16000;
    std::vector<std::int16_t> sound(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        sound[i] = static_cast<std::int16_t>(8000 * std::sin(static_cast<double>(i) * 0.06));
    }
    return sound;
}

/// A site where somebody who consented was recorded, and what works by itself in the program.
struct Service {
    explicit Service(bool withEngine)
    {
        person = site.change([this, withEngine](site::Site& open) {
            if (withEngine) {
                useEngine(open);
            }
            events::PersonDetails details;
            details.recordNumber = std::string("77");
            details.name = std::string("Rosa Lima");
            const auto id = must(site::registerPerson(open, details));
            events::ConsentRecorded consent;
            consent.person = id;
            consent.date = *base::parseDate("2026-03-03");
            must(site::recordConsent(open, consent));
            return id;
        });
    }

    void useEngine(site::Site& open)
    {
        transcription::EngineSettings settings;
        settings.kind = transcription::EngineKind::Program;
        settings.program = VOITHER_WHISPER_DOUBLE;
        settings.model = test::writeModel(site.folder.folder(), script).string();
        must(site::setTranscriptionSettings(open, settings));
    }

    /// Records a session and finishes it.
    base::SessionId record()
    {
        return site.change([this](site::Site& open) {
            auto begun = must(site::beginRecording(open, {.person = person, .format = mono}));
            recording::SessionRecorder recorder(std::move(begun.object), mono);
            recorder.connect(mono)->write(hum());
            must(recorder.stop());
            return must(site::finishRecording(open, begun.recording, {})).session;
        });
    }

    void withdrawConsent()
    {
        site.change([this](site::Site& open) {
            events::ConsentWithdrawn withdrawal;
            withdrawal.person = person;
            withdrawal.date = *base::parseDate("2026-03-04");
            return site::withdrawConsent(open, withdrawal);
        });
    }

    std::optional<site::TranscriptionJob> job(const base::SessionId& session)
    {
        return site.ask([&](site::Site& open) { return site::transcriptionJobOf(open, session); });
    }
    std::string status(const base::SessionId& session)
    {
        return site.ask([&](site::Site& open) { return projections::findSession(open.database(), session); })
            ->processingStatus;
    }

    test::ThreadedSite site;
    base::PersonId person;
};

/// What the program has beside its pages.
struct Background {
    explicit Background(test::ThreadedSite& site)
        : followUp(site.thread)
    {
        queue.setSite(&site.thread);
        setOpen(true);
    }
    void setOpen(bool open)
    {
        queue.setOpen(open);
        followUp.setOpen(open);
    }

    ui::TranscriptionQueueModel queue;
    ui::FollowUpAnalysis followUp;
};

QString rowText(const QAbstractItemModel& model, int role)
{
    return model.rowCount() == 0 ? QString() : model.data(model.index(0, 0), role).toString();
}

} // namespace

class TestFollowUp : public QObject {
    Q_OBJECT

private slots:
    void aFinishedRecordingIsWrittenDownAndMeasuredAndThenWaitsForItsReview()
    {
        Service service(true);
        const auto session = service.record();
        QVERIFY(service.job(session)->isOpen());

        WorkListModel toMeasure;
        toMeasure.setProperty("kind", WorkListModel::ToMeasure);
        toMeasure.setSite(&service.site.thread);
        WorkListModel toReview;
        toReview.setProperty("kind", WorkListModel::ToReview);
        toReview.setSite(&service.site.thread);
        ui::SessionListModel sessions;
        sessions.setProperty("person", QString::fromStdString(service.person.toString()));
        sessions.setSite(&service.site.thread);
        ui::ReviewController review;
        review.setSite(&service.site.thread);
        review.setSession(QString::fromStdString(session.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(!review.isLoading() && !toMeasure.isLoading() && !sessions.isLoading(), patience);
        QCOMPARE(review.transcriptOutlook(), QString("queued"));
        QCOMPARE(rowText(sessions, ui::SessionListModel::StatusRole), QString("na fila"));
        QVERIFY2(rowText(toMeasure, WorkListModel::DetailRole).endsWith("· na fila de transcrição"),
                 qPrintable(rowText(toMeasure, WorkListModel::DetailRole)));
        QCOMPARE(toReview.total(), 0);

        Background background(service.site);
        QTRY_COMPARE_WITH_TIMEOUT(toReview.total(), 1, patience);
        QCOMPARE(rowText(toReview, WorkListModel::SessionRole), QString::fromStdString(session.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(toMeasure.total(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(rowText(sessions, ui::SessionListModel::StatusRole), QString("analisada"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(review.isMeasured() && review.hasTranscript(), patience);
        QCOMPARE(review.transcriptOutlook(), QString("none"));
        QVERIFY(review.transcript()->view(1).text.startsWith("eu dormi pouco"));
    }

    void aRecordingFromAFileIsWrittenDownToo()
    {
        Service service(true);
        const auto files = test::speak(service.site.folder.folder(), "s", {.seconds = 8});
        ui::IntakeController intake(service.site.thread);
        intake.begin(QString::fromStdString(service.person.toString()), "Rosa Lima",
                     QString::fromStdString(files.audio.string()), {}, "2026-03-03", "14:30");
        QTRY_COMPARE_WITH_TIMEOUT(intake.state(), ui::IntakeController::Done, patience);
        QCOMPARE(intake.error(), QString());
        const auto session = *base::SessionId::parse(intake.session().toStdString());
        QCOMPARE(service.status(session), std::string("recorded")); // it is measured when its words are there
        QVERIFY(service.job(session)->isOpen());
        Background background(service.site);
        QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("measured"), patience);
    }

    void theQueueSurvivesTheEndOfTheProgram()
    {
        Service service(true);
        const auto session = service.record();
        service.site.thread.close();
        service.site.open();
        QVERIFY(service.job(session)->isOpen());
        Background background(service.site);
        QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("measured"), patience);
    }

    void whatWasWrittenDownBeforeTheProgramEndedIsMeasuredAfterwards()
    {
        Service service(true);
        const auto session = service.record();
        {
            Background background(service.site);
            background.followUp.setOpen(false);
            QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("transcribed"), patience);
        }
        Background background(service.site);
        QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("measured"), patience);
    }

    void aCorrectionAfterTheMeasurementIsLeftToWhoeverCorrects()
    {
        Service service(true);
        const auto session = service.record();
        Background background(service.site);
        QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("measured"), patience);
        service.site.change([&](site::Site& open) {
            const auto seen = must(projections::findSession(open.database(), session))->version;
            return site::editSegment(open, session, 1, "eu dormi bem", seen);
        });
        QVERIFY(service.site.ask([](site::Site& open) { return site::writtenDownToMeasure(open); }).empty());
        QCOMPARE(service.status(session), std::string("transcribed"));
    }

    void withoutAnEngineNothingIsQueuedAndThePageSaysWhatIsMissing()
    {
        Service service(false);
        const auto session = service.record();
        QVERIFY(!service.job(session));
        ui::ReviewController review;
        review.setSite(&service.site.thread);
        review.setSession(QString::fromStdString(session.toString()));
        QTRY_VERIFY_WITH_TIMEOUT(!review.isLoading(), patience);
        QCOMPARE(review.transcriptOutlook(), QString("engine"));
        service.site.change([&](site::Site& open) -> base::Result<> {
            service.useEngine(open);
            return {};
        });
        QTRY_COMPARE_WITH_TIMEOUT(review.transcriptOutlook(), QString("ready"), patience);
        Background background(service.site);
        background.queue.add(QString::fromStdString(session.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("measured"), patience);
    }

    void withoutConsentNothingIsWrittenDown()
    {
        Service service(true);
        const auto session = service.record();
        service.withdrawConsent();
        ui::ReviewController review;
        review.setSite(&service.site.thread);
        review.setSession(QString::fromStdString(session.toString()));
        Background background(service.site);
        QTRY_VERIFY_WITH_TIMEOUT(!service.job(session)->isOpen(), patience);
        QCOMPARE(service.job(session)->state, site::JobState::Failed);
        QTRY_COMPARE_WITH_TIMEOUT(review.transcriptOutlook(), QString("consent"), patience);
        QCOMPARE(service.status(session), std::string("recorded"));
        QVERIFY(!service.site.change([&](site::Site& open) { return site::queueByItself(open, session); }));
    }

    void withdrawnConsentKeepsWhatWasWrittenDownFromBeingMeasured()
    {
        Service service(true);
        const auto session = service.record();
        {
            Background background(service.site);
            background.followUp.setOpen(false);
            QTRY_COMPARE_WITH_TIMEOUT(service.status(session), std::string("transcribed"), patience);
        }
        const auto waiting = [&] {
            return service.site.ask([](site::Site& open) { return site::writtenDownToMeasure(open); });
        };
        QCOMPARE(waiting(), std::vector{session});
        service.withdrawConsent();
        QVERIFY(waiting().empty());
    }
};

QTEST_MAIN(TestFollowUp)
#include "test_follow_up.moc"
