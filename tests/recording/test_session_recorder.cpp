// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <atomic>

#include "recording/session_recorder.h"
#include "slow_medium.h"
#include "vault/file_size_limit.h"
#include "vault/vault_site.h"

using namespace voither;
using namespace voither::recording;
using namespace std::chrono_literals;
using base::ErrorCode;
using test::VaultSite;

namespace {

constexpr SoundFormat mono{16000, 1};

/// A clock that a test moves, in parts of a second, behind the recorder's back.
struct TestClock {
    std::atomic<std::int64_t> milliseconds{1'000'000};

    RecorderOptions options()
    {
        RecorderOptions options;
        options.now = [this] { return std::chrono::nanoseconds(std::chrono::milliseconds(milliseconds.load())); };
        return options;
    }
};

base::ObjectId newObject()
{
    return base::ObjectId::generate(base::SystemClock().now());
}

std::vector<std::int16_t> counting(std::size_t samples, std::size_t from = 0)
{
    std::vector<std::int16_t> sound(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        sound[i] = static_cast<std::int16_t>(from + i);
    }
    return sound;
}

/// The sound of a finished object.
std::vector<std::int16_t> soundOf(const VaultSite& site, const vault::ObjectSummary& summary)
{
    auto reader = site.vault->openObject(site.person, summary).value();
    const auto bytes = test::readAll(reader).value();
    std::vector<std::int16_t> sound(bytes.size() / 2);
    std::memcpy(sound.data(), bytes.data(), 2 * sound.size());
    return sound;
}

} // namespace

class TestSessionRecorder : public QObject {
    Q_OBJECT

private slots:
    void everythingThatArrivedIsInTheObject()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono);
        const auto ring = recorder.connect(mono);
        for (std::size_t at = 0; at < 40'000; at += 400) {
            QCOMPARE(ring->write(counting(400, at)), std::size_t{400});
        }
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        QCOMPARE(recorded->frames, std::uint64_t{40'000});
        QVERIFY(recorded->format == mono);
        QCOMPARE(recorder.status().state, RecorderState::Ended);
        QCOMPARE(recorder.status().savedFrames, std::uint64_t{40'000});
        QVERIFY(recorder.breaks().empty());
        QVERIFY(soundOf(site, recorded->summary) == counting(40'000));
        QVERIFY(recorder.stop()->summary == recorded->summary);
        QCOMPARE(recorder.columns(0).size(), std::size_t{50});
        QCOMPARE(recorder.columns(48).size(), std::size_t{2});
    }

    void soundIsDurableWithinASecondAndWhatIsSaidToBeSavedIs()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono);
        const auto ring = recorder.connect(mono);
        ring->write(counting(16'000));
        QTRY_COMPARE_WITH_TIMEOUT(recorder.status().savedFrames, std::uint64_t{16'000}, 1000);
        // Another look at the file, as after a crash.
        const auto copy = site.folder / "copy";
        const auto path = vault::objectPath(site.folder.path(), recorder.object());
        std::filesystem::copy_file(path, copy);
        QVERIFY(std::filesystem::file_size(copy) >= 32'000);
        ring->write(counting(16'000, 16'000));
        const auto before = recorder.status();
        QVERIFY(before.savedFrames <= before.recordedFrames);
        QTRY_COMPARE_WITH_TIMEOUT(recorder.status().savedFrames, std::uint64_t{32'000}, 1000);
    }

    void aSlowDiskKeepsNothingBackFromTheFileAndNothingIsSaidToBeSaved()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono);
        const auto ring = recorder.connect(mono);
        const auto path = vault::objectPath(site.folder.path(), recorder.object());
        {
            test::SlowMedium medium;
            for (std::size_t second = 1; second <= 3; ++second) {
                ring->write(counting(16'000, (second - 1) * 16'000));
                QTRY_VERIFY(std::filesystem::file_size(path) >= second * 32'000);
                QTRY_COMPARE(recorder.status().sealedFrames, std::uint64_t{second * 16'000});
                QTRY_VERIFY(medium.isAwaited());
                QCOMPARE(recorder.status().savedFrames, std::uint64_t{0});
            }
            medium.answer();
            QTRY_COMPARE(recorder.status().savedFrames, std::uint64_t{48'000});
        }
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        QVERIFY(soundOf(site, recorded->summary) == counting(48'000));
    }

    void aDiskThatDoesNotConfirmEndsTheRecordingAndWhatItHadStays()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono,
                                 {.retryEvery = 50ms});
        const auto ring = recorder.connect(mono);
        ring->write(counting(16'000));
        QTRY_COMPARE(recorder.status().savedFrames, std::uint64_t{16'000});
        {
            test::SlowMedium medium;
            ring->write(counting(16'000, 16'000));
            QTRY_VERIFY(medium.isAwaited());
            medium.refuse();
            QTRY_COMPARE(recorder.status().state, RecorderState::Failed);
        }
        QVERIFY(recorder.status().error);
        QCOMPARE(recorder.status().savedFrames, std::uint64_t{16'000});
        QVERIFY(!recorder.stop());
    }

    void aRecorderThatGoesLeavesWhatArrived()
    {
        const VaultSite site;
        const auto id = newObject();
        {
            SessionRecorder recorder(site.vault->createObject(site.person, id).value(), mono);
            recorder.connect(mono)->write(counting(5000));
        }
        const auto recovered = site.vault->recoverTail(site.person, id);
        QVERIFY(recovered);
        QVERIFY(!recovered->wasFinished);
        QVERIFY(soundOf(site, recovered->summary) == counting(5000));
    }

    void whatADeviceGaveIsSavedWhenItEnds()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono,
                                 {.sealEvery = std::chrono::hours(1)});
        const auto ring = recorder.connect(mono);
        ring->write(counting(5000));
        QTRY_COMPARE_WITH_TIMEOUT(recorder.status().recordedFrames, std::uint64_t{5000}, 60'000);
        QCOMPARE(recorder.status().savedFrames, std::uint64_t{0});
        ring->close();
        QTRY_COMPARE_WITH_TIMEOUT(recorder.status().state, RecorderState::Silent, 60'000);
        QTRY_COMPARE(recorder.status().savedFrames, std::uint64_t{5000});
    }

    void pausedSoundIsMeasuredAndNotKept()
    {
        const VaultSite site;
        TestClock clock;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono, clock.options());
        const auto ring = recorder.connect(mono);
        ring->write(counting(1000));
        QTRY_COMPARE(recorder.status().recordedFrames, std::uint64_t{1000});
        recorder.pause();
        QTRY_COMPARE(recorder.status().state, RecorderState::Paused);
        QTRY_COMPARE(recorder.status().savedFrames, std::uint64_t{1000}); // without waiting for the time
        ring->write(std::vector<std::int16_t>(1600, 30'000));
        QTRY_VERIFY(recorder.status().levels[0].peakDb > -1);
        QCOMPARE(recorder.status().recordedFrames, std::uint64_t{1000});
        clock.milliseconds += 12'000;
        recorder.resume();
        QTRY_COMPARE(recorder.breaks().size(), std::size_t{1});
        ring->write(counting(500, 1000));
        const auto recorded = recorder.stop();
        QVERIFY(soundOf(site, recorded->summary) == counting(1500));
        QCOMPARE(recorder.breaks().size(), std::size_t{1});
        const auto pause = recorder.breaks()[0];
        QVERIFY(pause.cause == RecordingBreak::Cause::Pause);
        QCOMPARE(pause.frame, std::uint64_t{1000});
        QCOMPARE(pause.seconds, 12.0);
    }

    void aGapInTimeIsToldWithItsPlaceAndLength()
    {
        const VaultSite site;
        TestClock clock;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono, clock.options());
        const auto first = recorder.connect(mono);
        first->write(counting(1600));
        QTRY_COMPARE(recorder.status().recordedFrames, std::uint64_t{1600});
        QTRY_COMPARE(recorder.status().state, RecorderState::Recording);
        clock.milliseconds += 900; // a slow device is none
        first->write(counting(1600, 1600));
        QTRY_COMPARE(recorder.status().recordedFrames, std::uint64_t{3200});
        QCOMPARE(recorder.status().breaks, std::size_t{0});
        clock.milliseconds += 65'000; // the computer slept
        QTRY_COMPARE(recorder.status().state, RecorderState::Silent);
        first->write(counting(1600, 3200));
        first->close(); // and another microphone goes on
        const auto second = recorder.connect({48000, 2});
        QTRY_COMPARE(recorder.status().breaks, std::size_t{1});
        second->write(std::vector<std::int16_t>(2 * 4800, 1234));
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        const auto gap = recorder.breaks()[0];
        QVERIFY(gap.cause == RecordingBreak::Cause::Silence);
        QCOMPARE(gap.frame, std::uint64_t{3200});
        QVERIFY(std::abs(gap.seconds - 64.9) < 0.001);
        const auto sound = soundOf(site, recorded->summary);
        QVERIFY(sound.size() >= 4800 + 1580 && sound.size() <= 4800 + 1600);
        QVERIFY(std::equal(sound.begin(), sound.begin() + 4800, counting(4800).begin()));
        QVERIFY(std::abs(sound[4800 + 700] - 1234) < 5);
    }

    void framesThatFoundNoRoomAreTold()
    {
        const VaultSite site;
        RecorderOptions options;
        options.ringSeconds = 0.5;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono, options);
        const auto ring = recorder.connect(mono);
        ring->write(counting(100'000)); // at once, and more than the ring holds
        QTRY_VERIFY(recorder.status().breaks == 1);
        QCOMPARE(recorder.status().lostFrames, std::uint64_t{92'000});
        QCOMPARE(recorder.breaks()[0].frame, std::uint64_t{8000});
        QVERIFY(recorder.breaks()[0].cause == RecordingBreak::Cause::Overrun);
        QVERIFY(std::abs(recorder.breaks()[0].seconds - 5.75) < 0.001);
        QCOMPARE(recorder.stop()->frames, std::uint64_t{8000});
    }

    void aFullDiskHoldsTheSoundUntilThereIsRoomAgain()
    {
        const VaultSite site;
        RecorderOptions options;
        options.retryEvery = 50ms;
        options.sealEvery = 100ms;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono, options);
        const auto ring = recorder.connect(mono);
        std::size_t sent = 0;
        std::uint64_t saved = 0;
        {
            const test::FileSizeLimit full(60'000);
            while (recorder.status().state != RecorderState::Blocked && sent < 400'000) {
                sent += ring->write(counting(800, sent));
                QTest::qWait(20);
            }
            const auto status = recorder.status();
            QCOMPARE(status.state, RecorderState::Blocked);
            QCOMPARE(status.error->code, ErrorCode::DiskFull);
            saved = status.sealedFrames;
            QVERIFY(saved > 10'000 && saved < 30'000);
            sent += ring->write(counting(1600, sent));
            QCOMPARE(recorder.stop().error().code, ErrorCode::DiskFull);
            QTRY_COMPARE(recorder.status().recordedFrames, std::uint64_t{sent});
            QTRY_COMPARE(recorder.status().savedFrames, saved);
        }
        QTRY_COMPARE(recorder.status().state, RecorderState::Recording);
        QTRY_COMPARE(recorder.status().savedFrames, std::uint64_t{sent});
        QVERIFY(!recorder.status().error);
        sent += ring->write(counting(1600, sent));
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        QVERIFY(soundOf(site, recorded->summary) == counting(sent));
        QVERIFY(site.vault->verifyObject(site.person, recorded->summary).empty());
    }

    void whatIsSavedOutlivesADiskThatStaysFull()
    {
        const VaultSite site;
        const auto id = newObject();
        std::uint64_t saved = 0;
        {
            const test::FileSizeLimit full(60'000);
            RecorderOptions options;
            options.sealEvery = 100ms;
            SessionRecorder recorder(site.vault->createObject(site.person, id).value(), mono, options);
            const auto ring = recorder.connect(mono);
            for (std::size_t sent = 0; recorder.status().state != RecorderState::Blocked && sent < 400'000;) {
                sent += ring->write(counting(800, sent));
                QTest::qWait(20);
            }
            saved = recorder.status().savedFrames;
        }
        const auto recovered = site.vault->recoverTail(site.person, id);
        QVERIFY(recovered);
        const auto sound = soundOf(site, recovered->summary);
        QVERIFY(saved > 0 && sound.size() >= saved);
        QVERIFY(sound == counting(sound.size()));
    }

    void aLockedVaultDoesNotStopIt()
    {
        const VaultSite site;
        SessionRecorder recorder(site.vault->createObject(site.person, newObject()).value(), mono);
        const auto ring = recorder.connect(mono);
        site.vault->lock();
        ring->write(counting(3000));
        QCOMPARE(recorder.stop()->frames, std::uint64_t{3000});
    }
};

QTEST_GUILESS_MAIN(TestSessionRecorder)
#include "test_session_recorder.moc"
