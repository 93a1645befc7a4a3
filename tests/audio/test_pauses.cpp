// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "audio/voice_tracker.h"
#include "signals.h"

using namespace voither;
using test::operator+;
using audio::Interval;

namespace {

constexpr int rate = 16000;

test::Sound word(double seconds, float level = 0.3F, double hertz = 120)
{
    return test::vowel(
        seconds, rate, [hertz](double t) { return hertz + 10 * t; }, level);
}

std::vector<Interval> pausesOf(const test::Sound& sound)
{
    audio::VoiceTracker tracker(rate, 1);
    tracker.push(sound);
    return tracker.finish().channels[0].pauses;
}

/// The same pauses, each border within 30 ms.
bool near(const std::vector<Interval>& found, const std::vector<Interval>& expected)
{
    if (found.size() != expected.size()) {
        return false;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (std::abs(found[i].startTime - expected[i].startTime) > 0.03
            || std::abs(found[i].endTime - expected[i].endTime) > 0.03) {
            return false;
        }
    }
    return true;
}

const std::vector<Interval> gaps{{1, 1.5}, {2.5, 2.8}, {3.8, 5.8}};

test::Sound withGaps(float second = 0.3F)
{
    return word(1) + test::silence(0.5, rate) + word(1, second, 210) + test::silence(0.3, rate) + word(1)
        + test::silence(2, rate) + word(1, second, 210);
}

} // namespace

class TestPauses : public QObject {
    Q_OBJECT

private slots:
    void digitalSilenceIsFound() { QVERIFY(near(pausesOf(withGaps()), gaps)); }

    void roomNoiseIsSilence()
    {
        for (const float noise : {0.0005F, 0.002F, 0.008F}) {
            QVERIFY(near(pausesOf(test::mixed(withGaps(), test::noise(7, rate, noise))), gaps));
        }
    }

    void aSofterSpeakerIsNotSilence()
    {
        QVERIFY(near(pausesOf(test::mixed(withGaps(0.15F), test::noise(7, rate, 0.002F))), gaps));
    }

    void aBreathBelongsToThePause()
    {
        auto sound = test::mixed(withGaps(), test::noise(7, rate, 0.001F));
        const auto breath = test::noise(0.4, rate, 0.02F, 5);
        for (std::size_t i = 0; i < breath.size(); ++i) {
            sound[static_cast<std::size_t>(4.6 * rate) + i] += breath[i];
        }
        QVERIFY(near(pausesOf(sound), gaps));
    }

    void shorterGapsAreNoPauses() { QVERIFY(pausesOf(word(1) + test::silence(0.2, rate) + word(1)).empty()); }

    void silenceAloneIsOnePause()
    {
        const auto found = pausesOf(test::silence(3, rate));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0], (Interval{0, 3}));
        QVERIFY(pausesOf(test::silence(0.1, rate)).empty());
    }
};

QTEST_GUILESS_MAIN(TestPauses)
#include "test_pauses.moc"
