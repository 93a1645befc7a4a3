// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>
#include <atomic>
#include <cmath>
#include <complex>
#include <numbers>

#include "sound/sound_output.h"
#include "support/sound_server.h"

using namespace voither;
using test::SoundServer;
using ui::SoundOutput;

namespace {

constexpr int rate = 16000;
constexpr double hertz = 1000;
constexpr double amplitude = 0.3;
/// How long a computer with other things to do may take.
constexpr int patience = 60'000;

/// A sine that can be pulled, and how much of it was.
class Tone {
public:
    explicit Tone(std::size_t samples)
        : m_samples(samples)
    {
    }
    SoundOutput::Pull pull()
    {
        return [this](std::span<float> out) {
            const std::size_t count = std::min(out.size(), m_samples - m_pulled);
            for (std::size_t i = 0; i < count; ++i) {
                const double turns = hertz * static_cast<double>(m_pulled + i) / rate;
                out[i] = static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * turns));
            }
            m_pulled += count;
            return count;
        };
    }
    std::size_t pulled() const { return m_pulled; }

private:
    std::size_t m_samples;
    std::atomic<std::size_t> m_pulled = 0;
};

constexpr std::size_t endless = std::size_t{1} << 40U;

struct Output {
    std::atomic<int> finished = 0;
    std::atomic<int> failed = 0;
    std::atomic<double> unheard = -1; // seconds, when it finished
    SoundOutput sound{{[this] {
                           unheard = sound.latency();
                           ++finished;
                       },
                       [this] { ++failed; }}};
};

/// The tone's share of each twentieth of a second of what was heard, 0 to 1.
std::vector<double> amplitudes(const QByteArray& heard)
{
    constexpr qsizetype window = rate / 20;
    std::vector<double> result;
    for (qsizetype start = 0; start + window <= heard.size() / 2; start += window) {
        std::complex<double> sum;
        for (qsizetype i = start; i < start + window; ++i) {
            const auto sample = qFromLittleEndian<qint16>(heard.constData() + 2 * i);
            sum +=
                std::polar(static_cast<double>(sample), -2 * std::numbers::pi * hertz * static_cast<double>(i) / rate);
        }
        result.push_back(2 * std::abs(sum) / window / 32768);
    }
    return result;
}

/// What the loudspeakers would give.
class Listener {
public:
    Listener()
    {
        m_process.start("parec",
                        {"--device=room.monitor", "--raw", QStringLiteral("--rate=%1").arg(rate), "--channels=1",
                         "--format=s16le", "--latency-msec=20"});
    }
    QByteArray heard()
    {
        m_heard += m_process.readAllStandardOutput();
        return m_heard;
    }
    QByteArray stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
        return heard();
    }

private:
    QProcess m_process;
    QByteArray m_heard;
};

} // namespace

/// With a real sound server of its own; skipped where none is installed.
class TestSoundOutput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_SOUND_SERVER();
        m_server = std::make_unique<SoundServer>();
        QVERIFY(m_server->isUp());
    }

    void whatIsPulledIsHeardToItsEndAndWithoutAGap()
    {
        Listener listener;
        QTRY_VERIFY_WITH_TIMEOUT(!listener.heard().isEmpty(), patience);
        Tone tone(2 * rate);
        Output output;
        output.sound.start(rate, tone.pull());
        QTRY_COMPARE_WITH_TIMEOUT(output.finished.load(), 1, patience);
        QCOMPARE(tone.pulled(), std::size_t{2 * rate});
        QVERIFY2(output.unheard < 0.05, qPrintable(QString::number(output.unheard)));
        QTest::qWait(300); // on its way through the listener
        const auto heard = amplitudes(listener.stop());
        const auto isLoud = [](double share) { return share > amplitude / 2; };
        const auto first = std::find_if(heard.begin(), heard.end(), isLoud);
        const auto last = std::find_if(heard.rbegin(), heard.rend(), isLoud).base();
        QVERIFY(last - first >= 39);
        QVERIFY(last - first <= 41);
        for (auto share = first + 1; share + 1 < last; ++share) {
            QVERIFY2(std::abs(*share - amplitude) < 0.02, qPrintable(QString::number(*share)));
        }
        QCOMPARE(output.failed.load(), 0);
    }

    void soundThatIsOnItsWayIsCounted()
    {
        Tone tone(endless);
        Output output;
        output.sound.start(rate, tone.pull());
        QTRY_VERIFY_WITH_TIMEOUT(tone.pulled() > rate / 2, patience);
        QVERIFY(output.sound.latency() > 0);
        QVERIFY2(output.sound.latency() < 2, qPrintable(QString::number(output.sound.latency())));
        output.sound.stop();
        QCOMPARE(output.sound.latency(), 0.0);
    }

    void afterStopNothingIsPulledAndNothingTold()
    {
        Tone tone(endless);
        Output output;
        output.sound.start(rate, tone.pull());
        QTRY_VERIFY_WITH_TIMEOUT(tone.pulled() > 0, patience);
        output.sound.stop();
        const std::size_t pulled = tone.pulled();
        QTest::qWait(200);
        QCOMPARE(tone.pulled(), pulled);
        QCOMPARE(output.finished + output.failed, 0);
    }

    void aNewSoundTakesThePlaceOfTheOld()
    {
        Tone old(endless);
        Tone young(rate / 4);
        Output output;
        output.sound.start(rate, old.pull());
        QTRY_VERIFY_WITH_TIMEOUT(old.pulled() > 0, patience);
        output.sound.start(rate, young.pull());
        const std::size_t pulled = old.pulled();
        QTRY_COMPARE_WITH_TIMEOUT(output.finished.load(), 1, patience);
        QCOMPARE(old.pulled(), pulled);
        QCOMPARE(young.pulled(), std::size_t{rate / 4});
    }

    void aServerThatEndsIsToldOnceAndTheNextOneIsUsed()
    {
        Tone tone(endless);
        Output output;
        output.sound.start(rate, tone.pull());
        QTRY_VERIFY_WITH_TIMEOUT(tone.pulled() > 0, patience);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(output.failed.load(), 1, patience);
        output.sound.start(rate, tone.pull()); // without any server
        QTRY_COMPARE_WITH_TIMEOUT(output.failed.load(), 2, patience);
        m_server->restart();
        const std::size_t pulled = tone.pulled();
        output.sound.start(rate, tone.pull());
        QTRY_VERIFY_WITH_TIMEOUT(tone.pulled() > pulled, patience);
        QCOMPARE(output.failed.load(), 2);
    }

    void aServerThatDoesNotAnswerIsNotWaitedFor()
    {
        m_server->freeze();
        {
            Tone tone(endless);
            Output output;
            output.sound.start(rate, tone.pull());
            output.sound.stop();
            output.sound.start(rate, tone.pull());
            QTest::qWait(100);
            QCOMPARE(tone.pulled(), std::size_t{0});
        }
        m_server->thaw();
    }

private:
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestSoundOutput)
#include "test_sound_output.moc"
