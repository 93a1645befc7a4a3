// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "desktop/transcription_queue_model.h"
#include "projections/sessions.h"
#include "settings/known_models_model.h"
#include "settings/transcription_controller.h"
#include "site/spoken_session.h"
#include "site/transcription_settings.h"
#include "threaded_site.h"
#include "transcription/models.h"
#include "transcription/whisper_script.h"

using namespace voither;
using test::must;
using test::SiteFolder;
using test::ThreadedSite;
using ui::TranscriptionController;
using ui::TranscriptionQueueModel;

namespace {

constexpr int patience = 60'000; // milliseconds

const test::WhisperScript script{{{0.2, 3.5, "como você passou"}, {4.2, 7.5, "eu dormi pouco"}}, {}, {}};

/// A recording without a transcript.
QString record(test::ThreadedSite& site, const std::string& name)
{
    auto request = test::requestFor(test::speak(site.folder.folder(), name), name);
    request.transcript.reset();
    const auto imported = site.ask([&](site::Site& open) { return site::importSession(open, request, {}); });
    return QString::fromStdString(imported.session.toString());
}

QVariant at(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role);
}

void useDouble(TranscriptionController& controller, const SiteFolder& folder, const test::WhisperScript& heard = script)
{
    controller.setEngine(TranscriptionController::Program);
    controller.setProgram(VOITHER_WHISPER_DOUBLE);
    controller.setModel(QString::fromStdString(test::writeModel(folder.folder(), heard).string()));
}

} // namespace

class TestTranscription : public QObject {
    Q_OBJECT

private slots:
    void whatIsSetOnTheScreenIsStoredAtOnce()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        QVERIFY(controller.isLoading());
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        QCOMPARE(controller.engine(), TranscriptionController::Off);
        controller.setEngine(TranscriptionController::Server);
        controller.setAddress(" http://127.0.0.1:9 ");
        controller.setKey("sk-1");
        controller.setLanguage("es");
        QVERIFY(controller.hasKey());
        const auto stored = opened.ask([](site::Site& site) { return site::transcriptionSettings(site); });
        QCOMPARE(stored.kind, transcription::EngineKind::Server);
        QCOMPARE(stored.address, std::string("http://127.0.0.1:9"));
        QCOMPARE(stored.key, std::string("sk-1"));
        QCOMPARE(stored.language, std::string("es"));
        QVERIFY(controller.addressError().isEmpty());
        controller.setAddress("http://10.1.1.1");
        QVERIFY(controller.addressError().contains("10.1.1.1"));
        controller.setAllowPlainHttp(true);
        QVERIFY(controller.addressError().isEmpty());
    }

    void tryingTheEngineSaysWhatItHeard()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        controller.tryEngine();
        QTRY_COMPARE_WITH_TIMEOUT(controller.trialTone(), QStringLiteral("bad"), patience); // nothing is set
        useDouble(controller, opened.folder);
        QVERIFY(controller.trialText().isEmpty());
        controller.tryEngine();
        QTRY_COMPARE_WITH_TIMEOUT(controller.trialTone(), QStringLiteral("good"), patience);
        QVERIFY2(controller.trialText().contains("eu dormi pouco"), qPrintable(controller.trialText()));
        controller.setProgram("/nowhere/whisper-cli");
        controller.tryEngine();
        QTRY_COMPARE_WITH_TIMEOUT(controller.trialTone(), QStringLiteral("bad"), patience);
        QVERIFY(controller.trialText().contains("/nowhere/whisper-cli"));
    }

    void aModelIsCheckedAgainstWhatWasPublished()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        useDouble(controller, opened.folder);
        controller.checkModel();
        QTRY_COMPARE_WITH_TIMEOUT(controller.modelTone(), QStringLiteral("warn"), patience); // nobody knows it
        controller.setModel(
            QString::fromStdString(opened.folder.folder().write("ggml-small.bin", "lmgg and other bytes").string()));
        QVERIFY(controller.modelTone().isEmpty());
        controller.checkModel();
        QTRY_COMPARE_WITH_TIMEOUT(controller.modelTone(), QStringLiteral("bad"), patience);
        QVERIFY(controller.modelText().contains("ggml-small.bin"));
    }

    void aRecordingInTheQueueGetsItsTranscriptWhileOneWorksOn()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        const QString session = record(opened, "P-1");
        TranscriptionQueueModel queue;
        queue.setSite(&opened.thread);
        queue.setOpen(true);
        QSignalSpy transcribed(&queue, &TranscriptionQueueModel::transcribed);
        queue.add(session);
        QTRY_COMPARE_WITH_TIMEOUT(queue.pending(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!queue.error().isEmpty(), patience); // no engine yet
        QCOMPARE(at(queue, 0, TranscriptionQueueModel::StateRole).toString(), QStringLiteral("waiting"));
        QVERIFY(at(queue, 0, TranscriptionQueueModel::OpenRole).toBool());
        useDouble(controller, opened.folder);
        QTRY_COMPARE_WITH_TIMEOUT(transcribed.size(), 1, patience);
        QCOMPARE(transcribed[0][1].toString(), session);
        QTRY_COMPARE_WITH_TIMEOUT(queue.pending(), 0, patience);
        QVERIFY(queue.error().isEmpty());
        QCOMPARE(at(queue, 0, TranscriptionQueueModel::StateRole).toString(), QStringLiteral("done"));
        const auto id = *base::SessionId::parse(session.toStdString());
        const auto document =
            opened.ask([id](site::Site& site) { return projections::transcriptOf(site.database(), id); });
        QCOMPARE(document->segments[1].text, std::string("eu dormi pouco"));
    }

    void whatFailsSaysWhyAndIsTriedAgain()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        auto heard = script;
        heard.behave = "crash";
        useDouble(controller, opened.folder, heard);
        TranscriptionQueueModel queue;
        queue.setSite(&opened.thread);
        queue.setOpen(true);
        queue.add(record(opened, "P-1"));
        QTRY_COMPARE_WITH_TIMEOUT(queue.failed(), 1, patience);
        QVERIFY(at(queue, 0, TranscriptionQueueModel::StateTextRole).toString().contains("signal 11"));
        QVERIFY(at(queue, 0, TranscriptionQueueModel::RetryRole).toBool());
        useDouble(controller, opened.folder);
        queue.retry(at(queue, 0, TranscriptionQueueModel::JobRole).toString());
        QTRY_COMPARE_WITH_TIMEOUT(at(queue, 0, TranscriptionQueueModel::StateRole).toString(), QStringLiteral("done"),
                                  patience);
    }

    void cancellingEndsTheProgram()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        auto heard = script;
        heard.behave = "slow";
        useDouble(controller, opened.folder, heard);
        TranscriptionQueueModel queue;
        queue.setSite(&opened.thread);
        queue.setOpen(true);
        queue.add(record(opened, "P-1"));
        QTRY_COMPARE_WITH_TIMEOUT(queue.job()->stage(), QStringLiteral("transcribe"), patience);
        QCOMPARE(at(queue, 0, TranscriptionQueueModel::StateRole).toString(), QStringLiteral("running"));
        queue.cancel(at(queue, 0, TranscriptionQueueModel::JobRole).toString());
        QTRY_VERIFY_WITH_TIMEOUT(!queue.job()->isRunning(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(at(queue, 0, TranscriptionQueueModel::StateRole).toString(),
                                  QStringLiteral("cancelled"), patience);
        QCOMPARE(queue.pending(), 0);
    }

    void whatIsFinishedBehindTheLockIsStoredAfterIt()
    {
        ThreadedSite opened;
        TranscriptionController controller;
        controller.setSite(&opened.thread);
        QTRY_VERIFY(!controller.isLoading());
        auto heard = script;
        heard.behave = "pause";
        useDouble(controller, opened.folder, heard);
        TranscriptionQueueModel queue;
        queue.setSite(&opened.thread);
        queue.setOpen(true);
        QSignalSpy transcribed(&queue, &TranscriptionQueueModel::transcribed);
        queue.add(record(opened, "P-1"));
        QTRY_COMPARE_WITH_TIMEOUT(queue.job()->stage(), QStringLiteral("transcribe"), patience);
        queue.setOpen(false);
        opened.thread.close();
        QCOMPARE(queue.rowCount(), 0); // names are not shown behind the lock
        QTRY_VERIFY_WITH_TIMEOUT(!queue.job()->isRunning(), patience);
        QCOMPARE(transcribed.size(), 0);
        opened.open();
        queue.setOpen(true);
        QTRY_COMPARE_WITH_TIMEOUT(transcribed.size(), 1, patience);
    }

    void everyKnownModelSaysWhereItIs()
    {
        const ui::KnownModelsModel models;
        QCOMPARE(models.rowCount(), static_cast<int>(transcription::knownModels().size()));
        for (int row = 0; row < models.rowCount(); ++row) {
            QVERIFY(at(models, row, ui::KnownModelsModel::AddressRole)
                        .toString()
                        .endsWith(at(models, row, ui::KnownModelsModel::FileRole).toString()));
            QCOMPARE(at(models, row, ui::KnownModelsModel::Sha256Role).toString().size(), 64);
        }
    }
};

QTEST_GUILESS_MAIN(TestTranscription)
#include "test_transcription.moc"
