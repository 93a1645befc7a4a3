// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <sstream>

#include "audio/decoder.h"
#include "projections/recordings.h"
#include "projections/sessions.h"
#include "record/audio_capture.h"
#include "record/recorded_tone.h"
#include "recording/session_recorder.h"
#include "site/editing.h"
#include "site/objects.h"
#include "site/recordings.h"
#include "site/site_folder.h"
#include "site/verification.h"
#include "support/sound_server.h"

// How well a session is recorded from a real sound server.
//   bench_recording tone MINUTES   one recording of a sine: jumps in it, and how far behind "saved" ever was
//   bench_recording kills N        N recordings that end with SIGKILL: what each of them lost

using namespace voither;
using test::must;

namespace {

constexpr double second = 1e9; // ns

double now()
{
    return static_cast<double>(recording::sinceBoot().count()) / second;
}

base::PersonId registerSomebody(site::Site& site)
{
    events::PersonDetails details;
    details.recordNumber = std::string("1");
    const auto person = must(site::registerPerson(site, details));
    events::ConsentRecorded consent;
    consent.person = person;
    consent.date = *base::parseDate("2026-03-03");
    must(site::recordConsent(site, consent));
    return person;
}

/// A recording of the tone that runs as long as this object.
class Live {
public:
    Live(site::Site& site, const base::PersonId& person)
    {
        const QByteArray tone = "tone";
        QElapsedTimer patience;
        patience.start();
        auto format = m_capture.formatFor(tone, 1);
        while (!format && patience.elapsed() < 10'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            format = m_capture.formatFor(tone, 1);
        }
        if (!format) {
            qFatal("no source \"tone\" among %d", static_cast<int>(m_capture.devices().size()));
        }
        auto begun = must(site::beginRecording(site, {.person = person, .format = *format}));
        recording = begun.recording;
        recorder.emplace(std::move(begun.object), *format);
        m_capture.start(tone, recorder->connect(*format));
    }
    base::Result<recording::RecordedSound> stop()
    {
        m_capture.stop();
        return recorder->stop();
    }

    events::RecordingStarted recording;
    std::optional<recording::SessionRecorder> recorder;

private:
    ui::AudioCapture m_capture;
};

test::ToneListener listenTo(site::Site& site, const base::SessionId& session)
{
    const auto object = must(projections::audioOf(site.database(), session)).at(0);
    test::ToneListener listener(static_cast<int>(object.sampleRate), test::SoundServer::toneHz);
    auto reader = must(site::openRecording(site, object));
    const auto decoder = must(audio::Decoder::open(std::make_unique<vault::ObjectReader>(std::move(reader)), "tone"));
    std::vector<std::int16_t> block(16384);
    while (const std::size_t count = must(decoder->read(std::span(block)))) {
        listener.push(std::span(block).first(count));
    }
    return listener;
}

int recordTone(double minutes)
{
    const test::SoundServer server;
    const test::SiteFolder folder;
    const auto site = folder.open();
    Live live(*site, registerSomebody(*site));
    const double rate = live.recorder->format().sampleRate;
    double began = 0;
    double mostLate = 0;   // what was spoken arrives
    double mostOpen = 0;   // and is in the file
    double mostBehind = 0; // and on the medium
    double calm = now();   // since the interface was last busy
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        const auto status = live.recorder->status();
        if (began == 0 && status.recordedFrames > 0) {
            began = now() - static_cast<double>(status.recordedFrames) / rate;
        }
        if (began > 0) {
            mostLate = std::max(mostLate, now() - began - static_cast<double>(status.recordedFrames) / rate);
            mostOpen = std::max(mostOpen, now() - began - static_cast<double>(status.sealedFrames) / rate);
            mostBehind = std::max(mostBehind, now() - began - static_cast<double>(status.savedFrames) / rate);
        }
        if (now() - calm > 60) {
            QThread::sleep(2); // an interface that hangs
            calm = now();
        }
    });
    timer.start(50);
    QTimer::singleShot(static_cast<int>(minutes * 60'000), qApp, &QCoreApplication::quit);
    const std::clock_t processor = std::clock();
    QCoreApplication::exec();
    const double used = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    const double lasted = now() - began;
    const auto recorded = must(live.stop());
    const auto breaks = live.recorder->breaks();
    const auto lost = live.recorder->status().lostFrames;
    QElapsedTimer finishing;
    finishing.start();
    const auto finished = must(site::finishRecording(*site, live.recording, {}));
    const double finishSeconds = static_cast<double>(finishing.elapsed()) / 1000;
    const auto tone = listenTo(*site, finished.session);
    std::printf("recorded %.3f s at %.0f Hz in %.3f s by the clock (%.3f s apart)\n",
                static_cast<double>(recorded.frames) / rate, rate, lasted,
                lasted - static_cast<double>(recorded.frames) / rate);
    std::printf("jumps in the tone: %zu; breaks: %zu; lost frames: %llu; worst sample %.1f of amplitude %.0f\n",
                tone.jumps().size(), breaks.size(), static_cast<unsigned long long>(lost), tone.worst(),
                tone.amplitude());
    for (const auto jump : tone.jumps()) {
        std::printf("  jump at %.3f s\n", static_cast<double>(jump) / rate);
    }
    std::printf(
        "taken at most %.3f s, in the file at most %.3f s and on the medium at most %.3f s after it was spoken; "
        "%.2f %% of a processor; FLAC and peaks in %.1f s\n",
        mostLate, mostOpen, mostBehind, 100 * used / lasted, finishSeconds);
    const bool sound = tone.amplitude() > 100 && must(site::verify(*site, {})).findings.empty();
    return tone.jumps().empty() && breaks.empty() && lost == 0 && mostOpen <= 1 && sound ? 0 : 1;
}

/// What the child tells: its clock, the frames recorded, the frames saved.
int recordUntilKilled(const char* folder, const char* person)
{
    const base::SystemClock clock;
    const auto site = must(site::Site::open(folder, {}, test::sitePassphrase, clock, test::cheapCost));
    const Live live(*site, *base::PersonId::parse(person));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&live] {
        const auto status = live.recorder->status();
        if (status.recordedFrames > 0) {
            std::printf("%.6f %llu %llu\n", now(), static_cast<unsigned long long>(status.recordedFrames),
                        static_cast<unsigned long long>(status.savedFrames));
            std::fflush(stdout);
        }
    });
    timer.start(20);
    return QCoreApplication::exec();
}

int kill(int rounds)
{
    const test::SoundServer server;
    const test::SiteFolder folder;
    const auto person = registerSomebody(*folder.open());
    std::mt19937 random(std::random_device{}());
    std::vector<double> losses;
    int wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {"child", QString::fromStdString(folder.path().string()), QString::fromStdString(person.toString())});
        child.waitForReadyRead(20'000);
        QThread::msleep(200 + random() % 4000);
        const double killedAt = now();
        child.kill();
        child.waitForFinished();
        double began = 1e300;
        std::uint64_t saved = 0;
        std::istringstream lines(child.readAllStandardOutput().toStdString());
        double at = 0;
        std::uint64_t recordedFrames = 0;
        std::uint64_t savedFrames = 0;
        while (lines >> at >> recordedFrames >> savedFrames) {
            began = std::min(began, at - static_cast<double>(recordedFrames) / 16000);
            saved = savedFrames;
        }
        const auto site = folder.open();
        const auto open = must(projections::openRecordings(site->database()));
        const auto finished = must(site::finishRecording(*site, open.at(0), {}));
        const double kept = finished.durationSeconds.value_or(0);
        const double lost = killedAt - began - kept;
        const bool jumps = kept > 0 && !listenTo(*site, finished.session).jumps().empty();
        const bool promised = kept * 16000 >= static_cast<double>(saved);
        wrong += lost > 1 || jumps || !promised || open.size() != 1 ? 1 : 0;
        losses.push_back(lost);
        std::printf("%2d: recorded %.3f s, lost %.3f s%s%s\n", round + 1, kept, lost, jumps ? ", JUMPS" : "",
                    promised ? "" : ", LESS THAN WAS SAID TO BE SAVED");
        std::fflush(stdout);
    }
    const auto site = folder.open();
    const bool sound = must(site::verify(*site, {})).findings.empty();
    std::sort(losses.begin(), losses.end());
    std::printf("%d kills: lost at most %.3f s, half of them at most %.3f s; %d wrong; the site is %s\n", rounds,
                losses.back(), losses[losses.size() / 2], wrong, sound ? "sound" : "NOT SOUND");
    return wrong == 0 && sound ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::string mode = argc > 2 ? argv[1] : "";
    if (mode == "child" && argc == 4) {
        return recordUntilKilled(argv[2], argv[3]);
    }
    if (const QString missing = test::SoundServer::missing(); !missing.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing));
        return 2;
    }
    if (mode == "tone") {
        return recordTone(std::atof(argv[2]));
    }
    if (mode == "kills") {
        return kill(std::atoi(argv[2]));
    }
    std::fprintf(stderr, "bench_recording tone MINUTES | kills N\n");
    return 2;
}
