// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <thread>

#include "audio/voice_tracker.h"
#include "signals.h"

using namespace voither;
using test::operator+;
using audio::VoiceChannel;
using audio::VoiceFrame;
using audio::VoiceOptions;
using audio::VoiceTrack;
using audio::VoiceTracker;

namespace {

VoiceTrack track(const test::Sound& sound, int rate, int channels = 1, const VoiceOptions& options = {})
{
    VoiceTracker tracker(rate, channels, options);
    tracker.push(sound);
    return tracker.finish();
}

VoiceChannel voiceOf(const test::Sound& sound, int rate)
{
    return track(sound, rate).channels.front();
}

bool sameFrames(const VoiceChannel& a, const VoiceChannel& b)
{
    return std::equal(a.frames.begin(), a.frames.end(), b.frames.begin(), b.frames.end(),
                      [](const VoiceFrame& x, const VoiceFrame& y) {
                          return x.f0Hz == y.f0Hz && x.voicing == y.voicing && x.levelDb == y.levelDb
                              && x.alphaRatioDb == y.alphaRatioDb;
                      })
        && a.pauses == b.pauses;
}

double voicedShare(const VoiceChannel& voice)
{
    const auto count =
        std::count_if(voice.frames.begin(), voice.frames.end(), [](const auto& f) { return f.f0Hz > 0; });
    return static_cast<double>(count) / static_cast<double>(voice.frames.size());
}

/// Share of frames, edges aside, that are voiced and within `tolerance` of the truth.
double rightShare(const VoiceChannel& voice, const std::function<double(double)>& hertzAt, double tolerance = 0.03)
{
    std::size_t right = 0;
    std::size_t all = 0;
    for (std::size_t i = 5; i + 5 < voice.frames.size(); ++i, ++all) {
        const double truth = hertzAt(static_cast<double>(i) * VoiceTrack::step);
        right += std::abs(static_cast<double>(voice.frames[i].f0Hz) - truth) < tolerance * truth ? 1U : 0U;
    }
    return static_cast<double>(right) / static_cast<double>(all);
}

} // namespace

class TestVoiceTracker : public QObject {
    Q_OBJECT

private slots:
    void pulseTrainsGiveTheirRateAtEverySampleRate()
    {
        for (const int rate : {8000, 11025, 16000, 22050, 44100, 48000, 96000}) {
            for (const double hertz : {75.0, 110.0, 180.0, 260.0, 390.0}) {
                const auto truth = [hertz](double) { return hertz; };
                const double right = rightShare(voiceOf(test::vowel(1, rate, truth), rate), truth);
                QVERIFY2(right > 0.97, qPrintable(QString("%1 Hz at %2: %3").arg(hertz).arg(rate).arg(right)));
            }
        }
    }

    void glidesAndVibratoAreFollowed()
    {
        const auto glide = [](double t) { return 90 * std::pow(2, t / 1.5); };
        QVERIFY(rightShare(voiceOf(test::vowel(3, 16000, glide), 16000), glide, 0.05) > 0.97);
        const auto vibrato = [](double t) { return 200 + 15 * std::sin(35 * t); };
        QVERIFY(rightShare(voiceOf(test::vowel(3, 16000, vibrato), 16000), vibrato, 0.05) > 0.97);
    }

    void aStrongSecondHarmonicIsNotTakenForThePitch()
    {
        const auto sound = test::mixed(test::sine(1, 16000, 150, 0.05F),
                                       test::mixed(test::sine(1, 16000, 300, 0.3F), test::sine(1, 16000, 450, 0.1F)));
        QVERIFY(rightShare(voiceOf(sound, 16000), [](double) { return 150; }) > 0.97);
    }

    void noiseAndSilenceHaveNoPitch()
    {
        QVERIFY(voicedShare(voiceOf(test::noise(5, 16000, 0.2F), 16000)) < 0.02);
        QCOMPARE(voicedShare(voiceOf(test::silence(5, 16000), 16000)), 0.0);
        const auto offset = test::mixed(test::silence(3, 16000), test::Sound(48000, 0.5F));
        QVERIFY(voicedShare(voiceOf(offset, 16000)) < 0.02);
    }

    void humDoesNotMoveThePitch()
    {
        const auto truth = [](double t) { return 130 + 20 * t; };
        for (const double hum : {50.0, 60.0}) {
            const auto sound = test::mixed(test::vowel(2, 16000, truth, 0.3F), test::sine(2, 16000, hum, 0.01F));
            QVERIFY(rightShare(voiceOf(sound, 16000), truth) > 0.95);
        }
    }

    void clippingIsCountedAndThePitchHolds()
    {
        const auto truth = [](double) { return 140.0; };
        auto sound = test::vowel(2, 16000, truth, 3.0F);
        for (float& sample : sound) {
            sample = std::clamp(sample, -1.0F, 1.0F);
        }
        const auto voice = voiceOf(sound, 16000);
        QVERIFY(voice.clippedShare > 0.01);
        QVERIFY(rightShare(voice, truth) > 0.95);
        QCOMPARE(voiceOf(test::vowel(2, 16000, truth, 0.5F), 16000).clippedShare, 0.0);
    }

    void theBandOfATelephoneIsSeen()
    {
        const auto wide = test::noise(3, 16000, 0.3F);
        QVERIFY(voiceOf(wide, 16000).bandwidthHz > 6500);
        QVERIFY(voiceOf(test::noise(3, 8000, 0.3F), 8000).bandwidthHz <= 4000);
    }

    void levelIsInDecibelsOfFullScale()
    {
        const auto voice = voiceOf(test::sine(1, 16000, 440, 0.1F), 16000);
        QVERIFY(std::abs(static_cast<double>(voice.frames[50].levelDb) - (-20 - 3.01)) < 0.2);
        QCOMPARE(voiceOf(test::silence(1, 16000), 16000).frames[50].levelDb, -120.0F);
    }

    void framesLieOnTheirTimes()
    {
        const auto sound =
            test::silence(1, 16000) + test::vowel(1, 16000, [](double) { return 150; }) + test::silence(1, 16000);
        const auto result = track(sound, 16000);
        QCOMPARE(result.duration, 3.0);
        const auto& frames = result.channels[0].frames;
        QCOMPARE(frames.size(), std::size_t(300));
        const auto voiced = [](const VoiceFrame& frame) { return frame.f0Hz > 0; };
        const auto first = std::find_if(frames.begin(), frames.end(), voiced) - frames.begin();
        const auto last = frames.rend() - std::find_if(frames.rbegin(), frames.rend(), voiced);
        QVERIFY2(std::abs(first - 100) <= 3, qPrintable(QString::number(first)));
        QVERIFY2(std::abs(last - 200) <= 3, qPrintable(QString::number(last)));
    }

    void blocksAndThreadsDoNotChangeABit()
    {
        for (const int rate : {16000, 44100}) {
            const auto sound =
                test::mixed(test::vowel(4, rate, [](double t) { return 100 + 30 * t; }), test::noise(4, rate, 0.01F));
            const auto whole = voiceOf(sound, rate);
            VoiceTracker tracker(rate, 1);
            std::size_t block = 1;
            for (std::size_t done = 0; done < sound.size(); block = block * 7 % 5003 + 1) {
                const std::size_t count = std::min(block, sound.size() - done);
                tracker.push(std::span(sound).subspan(done, count));
                done += count;
            }
            QVERIFY(sameFrames(whole, tracker.finish().channels[0]));
            std::vector<VoiceChannel> results(4);
            {
                std::vector<std::jthread> threads;
                for (auto& result : results) {
                    threads.emplace_back([&] { result = voiceOf(sound, rate); });
                }
            }
            for (const auto& result : results) {
                QVERIFY(sameFrames(whole, result));
            }
        }
    }

    void twoMicrophonesKeepTheirVoices()
    {
        const auto low = [](double) { return 110.0; };
        const auto high = [](double) { return 230.0; };
        const auto both = test::interleaved(test::vowel(2, 16000, low), test::vowel(2, 16000, high));
        const auto result = track(both, 16000, 2);
        QCOMPARE(result.channels.size(), std::size_t(2));
        QVERIFY(rightShare(result.channels[0], low) > 0.97);
        QVERIFY(rightShare(result.channels[1], high) > 0.97);
        VoiceOptions mix;
        mix.mixToMono = true;
        QCOMPARE(track(both, 16000, 2, mix).channels.size(), std::size_t(1));
    }

    void emptyAndTinySoundsAreNoTrouble()
    {
        QCOMPARE(track({}, 16000).channels[0].frames.size(), std::size_t(0));
        for (const std::size_t size : {1U, 2U, 79U, 160U, 161U, 1000U}) {
            QCOMPARE(track(test::Sound(size, 0.1F), 16000).channels[0].frames.size(), (size + 159) / 160);
        }
    }
};

QTEST_GUILESS_MAIN(TestVoiceTracker)
#include "test_voice_tracker.moc"
