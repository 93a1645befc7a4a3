// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "record/audio_capture.h"
#include "record/recorded_tone.h"
#include "record/ring_device.h"
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

} // namespace

/// With a real sound server of its own; skipped where none is installed.
class TestAudioCapture : public QObject {
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

    void everySampleFormatArrivesAsSixteenBits()
    {
        QAudioFormat format;
        format.setChannelCount(2);
        format.setSampleRate(16000);
        format.setSampleFormat(QAudioFormat::Float);
        const auto ring = std::make_shared<recording::SampleRing>(recording::SoundFormat{16000, 2}, 1);
        {
            RingDevice device(ring, format);
            const float samples[] = {0.5F, -1, 2, 0};
            const char* const bytes = reinterpret_cast<const char*>(samples);
            // In pieces that are no whole frames.
            QCOMPARE(device.write(bytes, 3), qint64{3});
            QCOMPARE(device.write(bytes + 3, 2), qint64{2});
            QCOMPARE(device.write(bytes + 5, 11), qint64{11});
        }
        std::vector<std::int16_t> out(10);
        QCOMPARE(ring->read(out), std::size_t{2});
        QVERIFY(out[0] == 16384 && out[1] == -32768 && out[2] == 32767 && out[3] == 0);
        QVERIFY(ring->isOver());
    }

    void devicesAreListedWithTheDefaultFirst()
    {
        const AudioCapture capture;
        QVERIFY(!capture.devices().isEmpty());
        QCOMPARE(capture.devices().first().id, QByteArray("tone"));
        QVERIFY(capture.devices().first().isDefault);
        QVERIFY(capture.formatFor("tone", 1) == mono);
        QVERIFY(capture.formatFor("tone", 2) == (recording::SoundFormat{16000, 2}));
        QVERIFY(!has(capture, "no such device"));
    }

    void aToneIsRecordedWithoutAGapWhileTheInterfaceHangs()
    {
        const VaultSite site;
        SessionRecorder recorder(newObject(site), mono);
        AudioCapture capture;
        const QSignalSpy failures(&capture, &AudioCapture::failed);
        const double began = std::chrono::duration<double>(recording::sinceBoot()).count();
        capture.start("tone", recorder.connect(mono));
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(2000);
            QTest::qSleep(2000);
        }
        const double lasted = std::chrono::duration<double>(recording::sinceBoot()).count() - began;
        capture.stop();
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        QVERIFY(failures.isEmpty());
        const double seconds = mono.secondsOf(recorded->frames);
        QVERIFY2(seconds > lasted - 1 && seconds < lasted + 0.5, std::to_string(seconds - lasted).c_str());
        const auto tone = listenTo(site, *recorded, SoundServer::toneHz);
        QVERIFY(tone.amplitude() > 1000);
        QCOMPARE(tone.jumps().size(), std::size_t{0});
        QVERIFY(recorder.breaks().empty());
        QCOMPARE(recorder.status().lostFrames, std::uint64_t{0});
    }

    void anUnpluggedMicrophoneIsToldAndAnotherOneGoesOn()
    {
        const VaultSite site;
        AudioCapture capture;
        m_server->plug("usb");
        QTRY_VERIFY(has(capture, "usb"));
        SessionRecorder recorder(newObject(site), mono);
        QSignalSpy failures(&capture, &AudioCapture::failed);
        capture.start("usb", recorder.connect(mono));
        QTRY_VERIFY(recorder.status().savedFrames > 8000);
        m_server->unplug("usb");
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 10'000);
        QCOMPARE(failures[0][0].value<AudioCapture::Failure>(), AudioCapture::Failure::DeviceGone);
        QVERIFY(!capture.isRunning());
        QTRY_COMPARE(recorder.status().state, RecorderState::Silent);
        const auto first = recorder.status();
        QCOMPARE(first.savedFrames, first.recordedFrames);
        QTest::qWait(1500);
        capture.start("tone", recorder.connect(mono));
        QTRY_VERIFY(recorder.status().savedFrames > first.savedFrames + 16000);
        QCOMPARE(recorder.status().state, RecorderState::Recording);
        capture.stop();
        const auto recorded = recorder.stop();
        QVERIFY(recorded);
        QCOMPARE(recorder.breaks().size(), std::size_t{1});
        QVERIFY(recorder.breaks()[0].cause == RecordingBreak::Cause::Silence);
        QVERIFY(recorder.breaks()[0].seconds > 1.4);
        QVERIFY(recorded->frames > first.recordedFrames + 16000);
    }

    void aSoundServerThatStopsIsToldAndGoesOnWhenItIsBack()
    {
        const VaultSite site;
        AudioCapture capture;
        QTRY_VERIFY(has(capture, "tone"));
        SessionRecorder recorder(newObject(site), mono);
        QSignalSpy failures(&capture, &AudioCapture::failed);
        capture.start("tone", recorder.connect(mono));
        QTRY_VERIFY(recorder.status().savedFrames > 8000);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 10'000);
        QTRY_COMPARE(recorder.status().state, RecorderState::Silent);
        const auto first = recorder.status();
        QCOMPARE(first.savedFrames, first.recordedFrames);
        m_server->restart();
        QTRY_VERIFY_WITH_TIMEOUT(has(capture, "tone"), 20'000);
        capture.start("tone", recorder.connect(mono));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.status().savedFrames > first.savedFrames + 16000, 10'000);
        capture.stop();
        QVERIFY(recorder.stop());
        QCOMPARE(recorder.breaks().size(), std::size_t{1});
        QVERIFY(recorder.breaks()[0].cause == RecordingBreak::Cause::Silence);
    }

private:
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestAudioCapture)
#include "test_audio_capture.moc"
