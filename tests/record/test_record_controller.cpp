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

} // namespace

/// With a real sound server of its own; skipped where none is installed.
class TestRecordController : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = SoundServer::missing(); !missing.isEmpty()) {
            QSKIP(qPrintable(missing));
        }
        m_server = std::make_unique<SoundServer>();
        QVERIFY(m_server->isUp());
    }

    void aSessionIsRecordedWithItsMarksAndNotes()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy finished(&recorder, &RecordController::finished);
        recorder.show(site.personId());
        QTRY_VERIFY(recorder.isLoaded());
        QVERIFY(recorder.isConsented());
        QCOMPARE(recorder.personName(), QString("Rosa Lima"));
        QCOMPARE(recorder.sessionNumber(), 1);
        // The meter moves before anything is recorded.
        QTRY_VERIFY(!recorder.levels().isEmpty() && recorder.levels()[0] > -30);
        recorder.chooseChannels(2);
        recorder.start();
        QTRY_COMPARE(recorder.phase(), RecordController::Recording);
        QTRY_VERIFY(recorder.seconds() > 0.5);
        const int row = recorder.mark();
        recorder.wordMark(row, "falou da irmã");
        recorder.setNotes("Chegou no horário.");
        recorder.togglePause();
        QTRY_VERIFY(recorder.savedSeconds() == recorder.seconds());
        const double paused = recorder.seconds();
        QTest::qWait(1300);
        QCOMPARE(recorder.seconds(), paused);
        recorder.togglePause();
        QTRY_VERIFY(recorder.seconds() > paused + 0.5);
        QTRY_COMPARE(recorder.marks()->count(), 2); // and the pause
        QTRY_VERIFY(recorder.areNotesSaved());
        QVERIFY(!recorder.columns().empty());
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
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
        QTRY_VERIFY(recorder.isLoaded());
        QVERIFY(!recorder.isConsented());
        QTest::qWait(300);
        QVERIFY(recorder.levels().isEmpty());
        recorder.start();
        QTRY_VERIFY(!recorder.refusal().isEmpty());
        QCOMPARE(recorder.phase(), RecordController::Idle);
        QVERIFY(site.sessions().empty());
    }

    void aRecordingGoesOnBehindTheLock()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy finished(&recorder, &RecordController::finished);
        recorder.show(site.personId());
        QTRY_VERIFY(recorder.isLoaded());
        recorder.start();
        QTRY_VERIFY(recorder.savedSeconds() > 0.3);
        site.thread.close();
        recorder.siteLocked();
        const double locked = recorder.savedSeconds();
        QVERIFY(recorder.mark() >= 0);
        QTRY_VERIFY(recorder.savedSeconds() > locked + 1);
        site.open();
        recorder.siteOpened();
        recorder.finish();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
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
            QTRY_VERIFY(recorder.isLoaded());
            recorder.start();
            QTRY_VERIFY(recorder.savedSeconds() > 1);
        }
        QVERIFY(site.sessions().empty());
        site.thread.close();
        site.open();
        RecordController recorder(site.thread);
        recorder.siteOpened();
        QTRY_VERIFY_WITH_TIMEOUT(!recorder.recovered().isEmpty(), 20'000);
        QCOMPARE(recorder.recoveredPerson(), site.personId());
        QCOMPARE(site.sessions().size(), std::size_t{1});
    }

    void aWithdrawnConsentEndsItAndNothingIsKept()
    {
        ConsentSite site(true);
        RecordController recorder(site.thread);
        QSignalSpy discarded(&recorder, &RecordController::discarded);
        recorder.show(site.personId());
        QTRY_VERIFY(recorder.isLoaded());
        recorder.start();
        QTRY_VERIFY(recorder.savedSeconds() > 0.3);
        recorder.withdrawConsent(false);
        QTRY_COMPARE(discarded.size(), 1);
        QVERIFY(site.sessions().empty());
        QTRY_VERIFY(!recorder.isConsented());
        QVERIFY(test::objectFiles(site.folder.path()).empty());
    }

    void anotherMicrophoneGoesOnWhenOneIsUnplugged()
    {
        QSKIP("Qt 6.4 does not report the unplugged source, and the watch over the flow does not notice it in time");
        ConsentSite site(true);
        m_server->plug("usb");
        RecordController recorder(site.thread);
        recorder.show(site.personId());
        QTRY_VERIFY(recorder.devices().size() >= 2);
        QTRY_VERIFY(recorder.isLoaded());
        recorder.chooseDevice(1 - recorder.deviceIndex());
        const QString usb = recorder.deviceName();
        recorder.start();
        QTRY_VERIFY(recorder.savedSeconds() > 0.5);
        m_server->unplug("usb");
        QTRY_VERIFY(recorder.deviceName() != usb);
        const double before = recorder.savedSeconds();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.savedSeconds() > before + 1, 10'000);
        QCOMPARE(recorder.sound(), RecordController::Heard);
        recorder.discard();
        QTRY_COMPARE(recorder.phase(), RecordController::Idle);
    }

private:
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestRecordController)
#include "test_record_controller.moc"
