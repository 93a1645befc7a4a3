// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "projections/notes.h"
#include "projections/sessions.h"
#include "record/record_controller.h"
#include "site/editing.h"
#include "support/sound_server.h"
#include "ui/threaded_site.h"

using namespace voither;
using namespace voither::ui;
using test::must;
using test::SoundServer;

namespace {

/// A site with somebody who consented or did not.
class ConsentSite : public test::ThreadedSite {
public:
    explicit ConsentSite(bool withConsent)
    {
        person = change([withConsent](site::Site& open) {
            events::PersonDetails details;
            details.recordNumber = std::string("77");
            details.name = std::string("Rosa Lima");
            const auto id = must(site::registerPerson(open, details));
            if (withConsent) {
                events::ConsentRecorded consent;
                consent.person = id;
                consent.date = *base::parseDate("2026-03-03");
                must(site::recordConsent(open, consent));
            }
            return id;
        });
    }

    std::vector<projections::SessionEntry> sessions()
    {
        return ask([this](site::Site& open) { return projections::sessionsOf(open.database(), person); });
    }
    QString personId() const { return QString::fromStdString(person.toString()); }

    base::PersonId person;
};

/// How long a computer with other things to do may take.
constexpr int patience = 60'000;

} // namespace

/// With a real sound server of its own; skipped where none is installed.
class TestRecordController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SOUND_SERVER();
        m_server = std::make_unique<SoundServer>();
        QVERIFY(m_server->isUp());
    }

    void aSessionIsRecordedWithItsMarksAndNotes()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy finished(&recorder, &RecordController::finished);
        recorder.show(site.personId());
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        QVERIFY(recorder.isConsented());
        QCOMPARE(recorder.personName(), QString("Rosa Lima"));
        QCOMPARE(recorder.sessionNumber(), 1);
        // The meter moves before anything is recorded.
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.levels().isEmpty() && recorder.levels()[0] > -30, patience);
        recorder.chooseChannels(2);
        recorder.start();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.phase(), RecordController::Recording, patience);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() > 0.5, patience);
        const int row = recorder.mark();
        recorder.wordMark(row, "falou da irmã");
        recorder.setNotes("Chegou no horário.");
        recorder.togglePause();
        QTest::qWait(1000);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() == recorder.seconds(), patience);
        const double paused = recorder.seconds();
        QTest::qWait(1300);
        QCOMPARE(recorder.seconds(), paused);
        recorder.togglePause();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.seconds() > paused + 0.5, patience);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.marks()->count(), 2, patience); // and the pause
        QTRY_VERIFY_WITH_TIMEOUT(recorder.areNotesSaved(), patience);
        QVERIFY(!recorder.columns().empty());
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(recorder.phase(), RecordController::Idle);
        QCOMPARE(recorder.refusal(), QString());
        const auto sessions = site.sessions();
        QCOMPARE(sessions.size(), std::size_t{1});
        QCOMPARE(finished[0][1].toString().toStdString(), sessions[0].id.toString());
        const auto marks = site.ask(
            [&](site::Site& open) { return projections::marksOf(open.database(), open.vault(), sessions[0].id); });
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].text, std::string("falou da irmã"));
        QVERIFY(marks[1].kind == events::MarkKind::Pause && *marks[1].lengthSeconds > 1.2);
        const auto audio =
            site.ask([&](site::Site& open) { return projections::audioOf(open.database(), sessions[0].id); });
        QCOMPARE(audio.at(0).channels, std::int64_t{2});
        const auto notes = site.ask(
            [&](site::Site& open) { return projections::notesOf(open.database(), open.vault(), site.person); });
        QCOMPARE(notes.at(0).text, std::string("Chegou no horário."));
    }

    void withoutConsentNobodyIsHeard()
    {
        ConsentSite site(false);
        RecordController recorder(site.thread);
        recorder.show(site.personId());
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        QVERIFY(!recorder.isConsented());
        QTest::qWait(300);
        QVERIFY(recorder.levels().isEmpty());
        recorder.start();
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.refusal().isEmpty(), patience);
        QCOMPARE(recorder.phase(), RecordController::Idle);
        QVERIFY(site.sessions().empty());
    }

    void aRecordingGoesOnBehindTheLock()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy finished(&recorder, &RecordController::finished);
        recorder.show(site.personId());
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        recorder.start();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > 0.3, patience);
        site.thread.close();
        recorder.siteLocked();
        const double locked = recorder.savedSeconds();
        QVERIFY(recorder.mark() >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > locked + 1, patience);
        site.open();
        recorder.siteOpened();
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto sessions = site.sessions();
        QCOMPARE(sessions.size(), std::size_t{1});
        const auto marks = site.ask(
            [&](site::Site& open) { return projections::marksOf(open.database(), open.vault(), sessions[0].id); });
        QCOMPARE(marks.size(), std::size_t{1});
    }

    void aRecordingThatACrashLeftIsFinishedAtTheNextOpening()
    {
        ConsentSite site(true);
        {
            RecordController recorder(site.thread);
            recorder.show(site.personId());
            QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
            recorder.start();
            QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > 1, patience);
        }
        QVERIFY(site.sessions().empty());
        site.thread.close();
        site.open();
        RecordController recorder(site.thread);
        recorder.siteOpened();
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.recovered().isEmpty(), patience);
        QCOMPARE(recorder.recoveredPerson(), site.personId());
        QCOMPARE(site.sessions().size(), std::size_t{1});
    }

    void aWithdrawnConsentEndsItAndNothingIsKept()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy discarded(&recorder, &RecordController::discarded);
        recorder.show(site.personId());
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        recorder.start();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > 0.3, patience);
        recorder.withdrawConsent(false);
        QTRY_COMPARE_WITH_TIMEOUT(discarded.size(), 1, patience);
        QVERIFY(site.sessions().empty());
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.isConsented(), patience);
        QVERIFY(test::objectFiles(site.folder.path()).empty());
    }

    void anotherMicrophoneGoesOnWhenOneIsUnplugged()
    {
        ConsentSite site(true);
        m_server->plug("usb");
        RecordController recorder(site.thread);
        recorder.show(site.personId());
        QTRY_COMPARE_WITH_TIMEOUT(recorder.devices().size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        const QString standard = recorder.deviceName();
        recorder.chooseDevice(1 - recorder.deviceIndex());
        const QString usb = recorder.deviceName();
        QVERIFY(usb != standard);
        recorder.start();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > 0.5, patience);
        m_server->unplug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(recorder.deviceName(), standard, patience);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.replaced(), usb, patience);
        const double before = recorder.savedSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > before + 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.sound(), RecordController::Heard, patience);
        // When it is back it can be chosen again, and is not said to be the one that is heard.
        m_server->plug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(recorder.devices().size(), 2, patience);
        QCOMPARE(recorder.deviceName(), standard);
        recorder.chooseDevice(static_cast<int>(recorder.devices().indexOf(usb)));
        QCOMPARE(recorder.deviceName(), usb);
        QCOMPARE(recorder.replaced(), QString());
        const double then = recorder.savedSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > then + 1, patience);
        m_server->unplug("usb");
        recorder.discard();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.phase(), RecordController::Idle, patience);
    }

    void aSoundServerThatStopsIsSaidAndTheRecordingGoesOnByItself()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy finished(&recorder, &RecordController::finished);
        recorder.show(site.personId());
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isLoaded() && !recorder.devices().isEmpty(), patience);
        recorder.start();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > 0.5, patience);
        m_server->kill();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.sound() != RecordController::Heard, patience);
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() == recorder.seconds(), patience);
        const double before = recorder.savedSeconds();
        QTest::qWait(1100);
        QCOMPARE(recorder.sound(), RecordController::ServerStopped);
        QCOMPARE(recorder.phase(), RecordController::Recording);
        m_server->restart();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > before + 1, patience);
        QCOMPARE(recorder.sound(), RecordController::Heard);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.marks()->count(), 1, patience); // the interruption
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(site.sessions().size(), std::size_t{1});
    }

private:
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestRecordController)
#include "test_record_controller.moc"
