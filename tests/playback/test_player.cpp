// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <numeric>
#include <thread>

#include "audio/flac_writer.h"
#include "playback/player.h"
#include "signals.h"

using namespace voither;
using test::operator+;
using playback::Player;

namespace {

constexpr int rate = 16000;

base::Bytes flac(const test::Sound& interleaved, int channels)
{
    base::MemorySink sink;
    auto writer = audio::FlacWriter::create(sink, rate, channels);
    std::vector<std::int16_t> samples(interleaved.size());
    std::transform(interleaved.begin(), interleaved.end(), samples.begin(),
                   [](float sample) { return static_cast<std::int16_t>(std::lrint(sample * 32767)); });
    if (!(*writer)->write(samples) || !(*writer)->finish()) {
        qFatal("the sound was not encoded");
    }
    return sink.bytes();
}

/// A source whose bytes can become unreadable, as those of a locked vault do.
class Lockable final : public base::ByteSource {
public:
    Lockable(base::ByteView bytes, const bool& locked)
        : m_memory(bytes)
        , m_locked(locked)
    {
    }
    std::uint64_t size() const override { return m_memory.size(); }
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        return m_locked ? base::failure(base::ErrorCode::Locked, "x") : m_memory.read(offset, out);
    }

private:
    base::MemorySource m_memory;
    const bool& m_locked;
};

/// A recording in memory and the player that plays it.
struct Playing {
    explicit Playing(const test::Sound& sound, int channels = 1)
        : bytes(flac(sound, channels))
    {
        const double seconds = static_cast<double>(sound.size()) / channels / rate;
        auto opened = Player::open(std::make_unique<Lockable>(bytes, locked), "som", seconds);
        if (!opened) {
            qFatal("the sound was not opened");
        }
        player = std::move(*opened);
    }

    /// Pulls until the end, or for so many seconds of played sound.
    test::Sound pull(double seconds = 1e9)
    {
        test::Sound sound;
        std::vector<float> block(777);
        while (static_cast<double>(sound.size()) < seconds * rate) {
            const std::size_t count = player->pull(block);
            sound.insert(sound.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
            if (count < block.size()) {
                break;
            }
        }
        return sound;
    }

    base::Bytes bytes;
    bool locked = false;
    std::unique_ptr<Player> player;
};

double hertzOf(std::span<const float> sound)
{
    int crossings = 0;
    for (std::size_t i = 1; i < sound.size(); ++i) {
        crossings += sound[i - 1] < 0 && sound[i] >= 0 ? 1 : 0;
    }
    return crossings * static_cast<double>(rate) / static_cast<double>(sound.size());
}

/// Silence with one short loud tone that starts at `at` seconds.
test::Sound beepAt(double at, double seconds)
{
    return test::silence(at, rate) + test::sine(0.1, rate, 400, 0.8F) + test::silence(seconds - at - 0.1, rate);
}

/// Seconds until the first loud sample.
double firstLoud(const test::Sound& sound)
{
    const auto loud = std::find_if(sound.begin(), sound.end(), [](float sample) { return std::abs(sample) > 0.3F; });
    return static_cast<double>(loud - sound.begin()) / rate;
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private slots:
    void atNormalSpeedTheSamplesAreThoseOfTheRecording()
    {
        const auto sound = test::noise(1.5, rate, 0.4F);
        Playing playing(sound);
        const auto played = playing.pull();
        QCOMPARE(played.size(), sound.size());
        for (std::size_t i = rate / 100; i < sound.size(); ++i) { // after the fade
            QVERIFY(std::abs(played[i] - sound[i]) < 2.0F / 32768);
        }
        QVERIFY(playing.player->ended() && !playing.player->error());
        QCOMPARE(playing.player->position(), 1.5);
    }

    void bothChannelsAreHeard()
    {
        Playing playing(test::interleaved(test::sine(1, rate, 200, 0.5F), test::sine(1, rate, 200, 0.3F)), 2);
        const auto played = playing.pull();
        QVERIFY(std::abs(*std::max_element(played.begin(), played.end()) - 0.4F) < 0.01F);
    }

    void aSeekLandsOnTheSample()
    {
        const auto sound = test::noise(20, rate, 0.4F);
        Playing playing(sound);
        for (const double at : {13.37, 0.0, 19.5, 7.123}) {
            playing.player->seek(at);
            QCOMPARE(playing.player->position(), at);
            const auto played = playing.pull(0.2);
            const auto first = static_cast<std::size_t>(std::llround(at * rate));
            for (std::size_t i = rate / 100; i < played.size(); ++i) {
                QVERIFY(std::abs(played[i] - sound[first + i]) < 2.0F / 32768);
            }
            QVERIFY(std::abs(playing.player->position() - at - static_cast<double>(played.size()) / rate) < 1e-6);
        }
    }

    void speedChangesTheLengthAndNotThePitch_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0}) {
            QTest::addRow("%.2f", speed) << speed;
        }
    }
    void speedChangesTheLengthAndNotThePitch()
    {
        QFETCH(double, speed);
        Playing playing(test::sine(6, rate, 220, 0.5F));
        playing.player->setSpeed(speed);
        const auto played = playing.pull();
        const double seconds = static_cast<double>(played.size()) / rate;
        QVERIFY2(std::abs(seconds * speed - 6) < 0.15, qPrintable(QString::number(seconds)));
        const auto middle = std::span(played).subspan(rate / 2, played.size() - rate);
        QVERIFY2(std::abs(hertzOf(middle) - 220) < 3, qPrintable(QString::number(hertzOf(middle))));
    }

    void atAnySpeedThePositionIsWhereTheSoundIs()
    {
        for (const double speed : {0.5, 1.0, 2.0}) {
            Playing playing(beepAt(4, 8));
            playing.player->seek(1);
            playing.player->setSpeed(speed);
            QVERIFY2(std::abs(firstLoud(playing.pull(7)) - 3 / speed) < 0.06, qPrintable(QString::number(speed)));

            playing.player->seek(1);
            const auto before = playing.pull(1.5 / speed);
            const double expected = 1 + static_cast<double>(before.size()) * speed / rate;
            QVERIFY2(std::abs(playing.player->position() - expected) < 0.06,
                     qPrintable(QString::number(playing.player->position())));
        }
    }

    void aChangeOfSpeedGoesOnWhereItWas()
    {
        Playing playing(beepAt(4, 8));
        playing.pull(2);
        playing.player->setSpeed(2);
        QVERIFY(std::abs(firstLoud(playing.pull(3)) - 1) < 0.06);
    }

    void afterTheEndASeekPlaysAgain()
    {
        Playing playing(beepAt(1, 2));
        playing.pull();
        std::vector<float> block(100);
        QCOMPARE(playing.player->pull(block), std::size_t{0});
        playing.player->seek(0.5);
        QVERIFY(!playing.player->ended());
        QVERIFY(std::abs(firstLoud(playing.pull(1)) - 0.5) < 0.01);
        playing.player->seek(77);
        QCOMPARE(playing.player->position(), 2.0);
        QVERIFY(playing.pull().empty());
        QVERIFY(playing.player->ended() && !playing.player->error());
    }

    void wipedKeysEndItAndSaySo()
    {
        Playing playing(test::noise(60, rate, 0.4F));
        playing.pull(1);
        playing.locked = true;
        playing.player->seek(40);
        std::vector<float> block(1000);
        QCOMPARE(playing.player->pull(block), std::size_t{0});
        QVERIFY(playing.player->ended());
        QCOMPARE(playing.player->error()->code, base::ErrorCode::Locked);
        QCOMPARE(playing.player->pull(block), std::size_t{0});
        QCOMPARE(playing.player->position(), 40.0);
    }

    void seekingAndPullingAtOnceAgree()
    {
        Playing playing(test::noise(30, rate, 0.4F));
        std::thread pulling([&playing] {
            std::vector<float> block(512);
            for (int i = 0; i < 300; ++i) {
                playing.player->pull(block);
            }
        });
        for (int i = 0; i < 200; ++i) {
            playing.player->seek(i * 0.1);
            playing.player->setSpeed(0.5 + i % 4 * 0.5);
            QVERIFY(playing.player->position() >= i * 0.1 - 1e-9);
        }
        pulling.join();
        QVERIFY(!playing.player->error());
        playing.player->seek(3);
        QCOMPARE(playing.player->position(), 3.0);
    }
};

QTEST_APPLESS_MAIN(TestPlayer)
#include "test_player.moc"
