// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "intake/intake_controller.h"
#include "model_rows.h"
#include "projections/measurements.h"
#include "projections/sessions.h"
#include "site/editing.h"
#include "site/spoken_session.h"
#include "site_people.h"
#include "threaded_site.h"

using namespace voither;
using test::must;
using test::ThreadedSite;
using ui::IntakeController;
using ui::SpeakerListModel;

namespace {

/// A person who consents, and files to import.
struct Intake {
    Intake()
    {
        person = site.change([](site::Site& open) {
            const auto id = test::addPerson(open, "Ana Lima");
            must(site::recordConsent(open,
                                     {id, events::ConsentKind::Recording, *base::parseDate("2026-03-01"), "self", {}}));
            return id;
        });
    }
    void begin(const QString& audio, const QString& transcript, const QString& date = "2026-03-03")
    {
        controller.begin(QString::fromStdString(person.toString()), "Ana Lima", audio, transcript, date, "14:30");
    }
    void waitFor(IntakeController::State state)
    {
        ThreadedSite::waitFor([this, state] { return controller.state() == state; }, 120'000);
    }
    std::int64_t sessions()
    {
        return site.change([](site::Site& open) { return test::count(open, "SELECT count(*) FROM sessions"); });
    }
    std::size_t objects()
    {
        return site.change([](site::Site& open) { return test::objectFiles(open.folder()).size(); });
    }

    ThreadedSite site;
    base::PersonId person;
    IntakeController controller{site.thread};
};

QString pathOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private slots:
    void aSessionIsReadMappedStoredAndMeasured()
    {
        Intake intake;
        const auto spoken = test::speak(intake.site.folder.folder(), "s");
        QAbstractItemModelTester tester(intake.controller.speakers());
        QSignalSpy finished(&intake.controller, &IntakeController::finished);
        intake.begin(pathOf(spoken.audio), pathOf(spoken.transcript));
        QVERIFY(intake.controller.isBusy());
        intake.waitFor(IntakeController::Mapping);
        QCOMPARE(intake.sessions(), 0); // nothing before the user says yes
        SpeakerListModel& speakers = *intake.controller.speakers();
        QCOMPARE(speakers.count(), 2);
        QVERIFY(!test::text(speakers, 0, SpeakerListModel::FirstWordsRole).isEmpty());
        QVERIFY(test::text(speakers, 0, SpeakerListModel::AmountRole).contains("palavra(s)"));
        intake.controller.confirmSpeakers();
        intake.waitFor(IntakeController::Done);
        QCOMPARE(intake.controller.error(), QString());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.first().at(1).toString(), intake.controller.session());
        const auto id = *base::SessionId::parse(intake.controller.session().toStdString());
        const auto entry =
            intake.site.change([id](site::Site& open) { return *must(projections::findSession(open.database(), id)); });
        QCOMPARE(entry.processingStatus, "measured");
        const QDateTime at = QDateTime(QDate(2026, 3, 3), QTime(14, 30));
        QCOMPARE(entry.sessionDatetime, base::Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch())));
        QVERIFY(!entry.audioStorageKey.empty());
        intake.controller.reset();
        QCOMPARE(intake.controller.state(), IntakeController::Choosing);
    }

    void rolesAreStoredAsTheyWereSeen()
    {
        Intake intake;
        const auto file = intake.site.folder.folder().write("t.txt",
                                                            "Bruno: Eu acordei cedo e fui andar.\nCarla: Você dormiu? "
                                                            "Como foi?\nBruno: Dormi mal.\nCarla: E depois?\n");
        intake.begin({}, pathOf(file));
        intake.waitFor(IntakeController::Mapping);
        SpeakerListModel& speakers = *intake.controller.speakers();
        QVERIFY(speakers.isGuessed());
        QVERIFY(speakers.data(speakers.index(0), SpeakerListModel::GuessedRole).toBool());
        speakers.setRole(0, SpeakerListModel::Other);
        QVERIFY(!speakers.data(speakers.index(0), SpeakerListModel::GuessedRole).toBool());
        QVERIFY(speakers.isWithoutPatient());
        speakers.setRole(1, SpeakerListModel::Patient);
        QVERIFY(!speakers.isGuessed());
        intake.controller.confirmSpeakers();
        intake.waitFor(IntakeController::Done);
        const auto id = *base::SessionId::parse(intake.controller.session().toStdString());
        const auto stored = intake.site.change(
            [id](site::Site& open) { return *must(projections::transcriptOf(open.database(), id)); });
        QCOMPARE(stored.segments[0].role, std::string("other"));
        QCOMPARE(QString::fromStdString(stored.segments[1].role), QString("patient"));
        QVERIFY(!stored.rolesGuessed);
    }

    void warningsNameTheirLines()
    {
        Intake intake;
        const auto file = intake.site.folder.folder().write(
            "t.srt",
            "1\n00:00:01,000 --> 00:00:03,000\nP: Eu vim.\n\n2\n00:00:02,000 --> 00:00:04,000\nT: Como vai?\n\n"
            "3\n00:00:06,000 --> 00:00:05,000\nP: Vou bem.\n");
        intake.begin({}, pathOf(file));
        intake.waitFor(IntakeController::Mapping);
        QVERIFY(!intake.controller.warnings().isEmpty());
        QVERIFY2(intake.controller.warnings().join('\n').contains("Linha 11"),
                 qPrintable(intake.controller.warnings().join('\n')));
        QVERIFY(!intake.controller.speakers()->isGuessed());
    }

    void cancellingLeavesNothing()
    {
        Intake intake;
        const auto spoken = test::speak(intake.site.folder.folder(), "s");
        intake.begin(pathOf(spoken.audio), pathOf(spoken.transcript));
        intake.waitFor(IntakeController::Mapping);
        QVERIFY(intake.objects() > 0);
        intake.controller.cancel();
        QCOMPARE(intake.controller.state(), IntakeController::Choosing);
        QVERIFY(intake.controller.error().contains("Nada foi guardado"));
        intake.site.settle();
        QCOMPARE(intake.objects(), 0U);
        QCOMPARE(intake.sessions(), 0);

        const auto longer = test::speak(intake.site.folder.folder(), "long", {.seconds = 900, .names = false});
        intake.begin(pathOf(longer.audio), {});
        ThreadedSite::waitFor([&intake] { return intake.controller.fraction() > 0; });
        intake.controller.cancel();
        intake.waitFor(IntakeController::Choosing);
        intake.site.settle();
        QCOMPARE(intake.objects(), 0U);
        QCOMPARE(intake.sessions(), 0);
        // And the next one goes.
        intake.begin(pathOf(spoken.audio), pathOf(spoken.transcript));
        intake.waitFor(IntakeController::Mapping);
    }

    void lockingLeavesNothingAndSaysSo()
    {
        Intake intake;
        const auto spoken = test::speak(intake.site.folder.folder(), "s");
        intake.begin(pathOf(spoken.audio), pathOf(spoken.transcript));
        intake.waitFor(IntakeController::Mapping);
        intake.site.thread.close();
        QCOMPARE(intake.controller.state(), IntakeController::Choosing);
        QVERIFY(intake.controller.error().contains("bloqueio"));
        intake.site.settle();
        QVERIFY(test::objectFiles(intake.site.folder.path()).empty());
    }

    void lockingWhileFilesAreReadLeavesNothing()
    {
        Intake intake;
        const auto longer = test::speak(intake.site.folder.folder(), "long", {.seconds = 900, .names = false});
        intake.begin(pathOf(longer.audio), {});
        ThreadedSite::waitFor([&intake] { return intake.controller.fraction() > 0; });
        intake.site.thread.close();
        QCOMPARE(intake.controller.state(), IntakeController::Choosing);
        intake.site.settle();
        QVERIFY(test::objectFiles(intake.site.folder.path()).empty());
    }

    void aCancelledAnalysisKeepsTheSession()
    {
        Intake intake;
        const auto longer = test::speak(intake.site.folder.folder(), "long", {.seconds = 900, .names = false});
        intake.begin(pathOf(longer.audio), {});
        intake.waitFor(IntakeController::Measuring);
        intake.controller.cancel();
        intake.waitFor(IntakeController::Done);
        QVERIFY(intake.controller.error().contains("A sessão foi guardada"));
        QCOMPARE(intake.sessions(), 1);
        const QString session = intake.controller.session();
        ThreadedSite::waitFor([&intake] {
            intake.controller.measure(QString::fromStdString(intake.person.toString()), "Ana",
                                      intake.controller.session());
            return intake.controller.state() == IntakeController::Measuring;
        });
        intake.waitFor(IntakeController::Done);
        QCOMPARE(intake.controller.error(), QString());
        QCOMPARE(intake.controller.session(), session);
    }

    void withoutConsentNoRecordingComesIn()
    {
        Intake intake;
        const auto spoken = test::speak(intake.site.folder.folder(), "s");
        intake.person = intake.site.change([](site::Site& open) { return test::addPerson(open, "Sem"); });
        intake.begin(pathOf(spoken.audio), pathOf(spoken.transcript));
        intake.waitFor(IntakeController::Choosing);
        QVERIFY(!intake.controller.error().isEmpty());
        QCOMPARE(intake.sessions(), 0);
    }

    void aFileThatIsNoneIsSaidBefore()
    {
        Intake intake;
        const auto file = intake.site.folder.folder().write("t.txt", "P: Eu vim.");
        QCOMPARE(IntakeController::problemOf(pathOf(file)), QString());
        QVERIFY(!IntakeController::problemOf(pathOf(file) + "x").isEmpty());
        QVERIFY(!IntakeController::problemOf(pathOf(intake.site.folder.folder().path())).isEmpty());
        QCOMPARE(IntakeController::pathOf("file:///tmp/a%20b.wav"), QString("/tmp/a b.wav"));
        QCOMPARE(IntakeController::pathOf(" ~/a.wav "), QDir::homePath() + "/a.wav");
        QVERIFY(IntakeController::isAudio("/x/Sessão.M4A"));
        QVERIFY(!IntakeController::isAudio("/x/s.vtt"));
        intake.begin({}, pathOf(file) + "x");
        intake.waitFor(IntakeController::Choosing);
        QVERIFY(!intake.controller.error().isEmpty());
    }
};

QTEST_MAIN(TestIntake)
#include "test_intake.moc"
