// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "record/audio_capture.h"
#include "record/recorded_tone.h"
#include "recording/session_recorder.h"
#include "support/sound_server.h"
#include "vault/vault_site.h"

using namespace voither;
using namespace voither::ui;
using recording::RecorderState;
using recording::RecordingBreak;
using recording::SessionRecorder;
using test::SoundServer;
using test::VaultSite;

namespace {

constexpr recording::SoundFormat mono{16000, 1};

vault::ObjectWriter newObject(const VaultSite& site)
{
    return site.vault->createObject(site.person, base::ObjectId::generate(base::SystemClock().now())).value();
}

/// Listens to a closed object.
test::ToneListener listenTo(const VaultSite& site, const recording::RecordedSound& recorded, double hertz)
{
    auto reader = site.vault->openObject(site.person, recorded.summary).value();
    const auto bytes = test::readAll(reader).value();
    std::vector<std::int16_t> sound(bytes.size() / sizeof(std::int16_t));
    std::memcpy(sound.data(), bytes.data(), bytes.size());
    test::ToneListener listener(recorded.format.sampleRate, hertz);
    listener.push(sound);
    return listener;
}

bool has(const AudioCapture& capture, const QByteArray& id)
{
    return capture.formatFor(id, 1).has_value();
}

/// How long a computer with other things to do may take.
constexpr int patience = 60'000;

/// A recording of one device after the other.
struct Recording {
    explicit Recording(recording::RecorderOptions options = {})
        : recorder(newObject(site), mono, std::move(options))
    {
    }

    void start(const QByteArray& device)
    {
        ring = recorder.connect(mono);
        capture.start(device, ring);
    }
    std::uint64_t saved() const { return recorder.status().savedFrames; }

    const VaultSite site;
    SessionRecorder recorder;
    AudioCapture capture;
    QSignalSpy failures{&capture, &AudioCapture::failed};
    std::shared_ptr<recording::SampleRing> ring; // of the last device
};

} // namespace

/// With a real sound server of its own; skipped where none is installed.
class TestAudioCapture : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SOUND_SERVER();
        m_server = std::make_unique<SoundServer>();
        QVERIFY(m_server->isUp());
    }

    void devicesAreListedWithTheDefaultFirst()
    {
        const AudioCapture capture;
        QTRY_VERIFY_WITH_TIMEOUT(!capture.devices().isEmpty(), patience);
        QCOMPARE(capture.devices().first().id, QByteArray("tone"));
        QVERIFY(capture.devices().first().isDefault);
        QVERIFY(capture.formatFor("tone", 1) == mono);
        QVERIFY(capture.formatFor("tone", 2) == (recording::SoundFormat{16000, 2}));
        QVERIFY(!has(capture, "no such device"));
        m_server->plug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(capture.devices().size(), 2, patience);
        QCOMPARE(capture.devices().last().id, QByteArray("usb"));
        m_server->unplug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(capture.devices().size(), 1, patience);
    }

    void aToneIsRecordedWithoutAGapWhileTheInterfaceHangs()
    {
        // A computer that is busy may give its sound late; it is all there nevertheless.
        Recording running({.silentAfter = std::chrono::minutes(1)});
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "tone"), patience);
        running.start("tone");
        QElapsedTimer time;
        time.start();
        while (running.saved() < 160'000 && time.elapsed() < 4 * patience) {
            QTest::qWait(100);
            QTest::qSleep(1900);
        }
        running.capture.stop();
        const auto recorded = running.recorder.stop();
        QVERIFY(recorded);
        QVERIFY(running.failures.isEmpty());
        QVERIFY(recorded->frames >= 160'000);
        QCOMPARE(recorded->frames, running.ring->offeredFrames());
        const auto tone = listenTo(running.site, *recorded, SoundServer::toneHz);
        QCOMPARE(tone.samples(), recorded->frames);
        QVERIFY(tone.amplitude() > 1000);
        QCOMPARE(tone.jumps().size(), std::size_t{0});
        QVERIFY(running.recorder.breaks().empty());
        QCOMPARE(running.recorder.status().lostFrames, std::uint64_t{0});
    }

    void anUnpluggedMicrophoneIsToldAndAnotherOneGoesOn()
    {
        Recording running;
        m_server->plug("usb");
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "usb"), patience);
        running.start("usb");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > 8000, patience);
        m_server->unplug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 1, patience);
        QCOMPARE(running.failures[0][0].value<CaptureFailure>(), CaptureFailure::DeviceGone);
        QVERIFY(!running.capture.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!has(running.capture, "usb"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(running.recorder.status().state, RecorderState::Silent, patience);
        const auto first = running.recorder.status();
        QCOMPARE(first.sealedFrames, first.recordedFrames);
        QTRY_COMPARE_WITH_TIMEOUT(running.saved(), first.recordedFrames, patience);
        QCOMPARE(first.recordedFrames, running.ring->offeredFrames());
        QTest::qWait(1500);
        running.start("tone");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > first.recordedFrames + 16000, patience);
        running.capture.stop();
        const auto recorded = running.recorder.stop();
        QVERIFY(recorded);
        QCOMPARE(running.recorder.breaks().size(), std::size_t{1});
        QVERIFY(running.recorder.breaks()[0].cause == RecordingBreak::Cause::Silence);
        QCOMPARE(running.recorder.breaks()[0].frame, first.recordedFrames);
        QVERIFY(running.recorder.breaks()[0].seconds > 1.4);
        QCOMPARE(recorded->frames, first.recordedFrames + running.ring->offeredFrames());
    }

    void theSameMicrophoneGoesOnWhenItIsBack()
    {
        Recording running;
        m_server->plug("usb");
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "usb"), patience);
        running.start("usb");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > 8000, patience);
        m_server->unplug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!has(running.capture, "usb"), patience);
        const std::uint64_t first = running.ring->offeredFrames();
        m_server->plug("usb");
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "usb"), patience);
        running.start("usb");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > first + 16000, patience);
        running.capture.stop();
        const auto recorded = running.recorder.stop();
        QVERIFY(recorded);
        QCOMPARE(recorded->frames, first + running.ring->offeredFrames());
        m_server->unplug("usb");
    }

    void aDeviceThatIsGoneWhenItIsOpenedIsTold()
    {
        Recording running;
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "tone"), patience);
        running.start("unplugged.a.moment.ago");
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 1, patience);
        QCOMPARE(running.failures[0][0].value<CaptureFailure>(), CaptureFailure::DeviceGone);
        QVERIFY(running.ring->isOver());
        running.start("tone");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > 8000, patience);
        QCOMPARE(running.failures.size(), 1);
    }

    void aSoundServerThatStopsIsToldAndGoesOnWhenItIsBack()
    {
        Recording running;
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "tone"), patience);
        running.start("tone");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > 8000, patience);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 1, patience);
        QCOMPARE(running.failures[0][0].value<CaptureFailure>(), CaptureFailure::Stopped);
        QTRY_VERIFY_WITH_TIMEOUT(running.capture.devices().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(running.recorder.status().state, RecorderState::Silent, patience);
        const auto first = running.recorder.status();
        QCOMPARE(first.sealedFrames, first.recordedFrames);
        QTRY_COMPARE_WITH_TIMEOUT(running.saved(), first.recordedFrames, patience);
        QCOMPARE(first.recordedFrames, running.ring->offeredFrames());
        // While there is none, nothing begins.
        running.start("tone");
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 2, patience);
        QTest::qWait(1100);
        m_server->restart();
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "tone"), patience);
        running.start("tone");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > first.recordedFrames + 16000, patience);
        running.capture.stop();
        const auto recorded = running.recorder.stop();
        QVERIFY(recorded);
        QCOMPARE(recorded->frames, first.recordedFrames + running.ring->offeredFrames());
        QCOMPARE(running.recorder.breaks().size(), std::size_t{1});
        QVERIFY(running.recorder.breaks()[0].cause == RecordingBreak::Cause::Silence);
    }

    void aSoundServerThatHangsIsToldAndHoldsNobodyUp()
    {
        Recording running;
        QTRY_VERIFY_WITH_TIMEOUT(has(running.capture, "tone"), patience);
        running.start("tone");
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > 8000, patience);
        m_server->freeze();
        QTRY_COMPARE_WITH_TIMEOUT(running.failures.size(), 1, patience);
        QCOMPARE(running.failures[0][0].value<CaptureFailure>(), CaptureFailure::Stopped);
        QTRY_COMPARE_WITH_TIMEOUT(running.recorder.status().state, RecorderState::Silent, patience);
        const std::uint64_t first = running.recorder.status().savedFrames;
        QCOMPARE(first, running.ring->offeredFrames());
        running.start("tone");
        running.capture.stop();
        running.start("tone");
        m_server->thaw();
        QTRY_VERIFY_WITH_TIMEOUT(running.saved() > first + 16000, patience);
        QCOMPARE(running.failures.size(), 1);
    }

private:
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestAudioCapture)
#include "test_audio_capture.moc"
