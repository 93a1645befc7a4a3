// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <random>

#include "audio/peaks.h"

using namespace voither;
using audio::Peak;
using audio::PeakBuilder;
using audio::PeakPyramid;

namespace {

constexpr int rate = 16000;
using Samples = std::vector<std::int16_t>;

/// Interleaved noise whose loudness changes every tenth of a second; the second channel is softer.
Samples noise(double seconds, int channels, std::uint32_t seed = 1)
{
    std::mt19937 random(seed);
    Samples samples;
    int amplitude = 1;
    for (int i = 0; i < static_cast<int>(seconds * rate); ++i) {
        amplitude = i % (rate / 10) == 0 ? static_cast<int>(random() % 32768U) : amplitude;
        for (int channel = 0; channel < channels; ++channel) {
            const int value = static_cast<int>(random() % (2U * static_cast<unsigned>(amplitude) + 1U)) - amplitude;
            samples.push_back(static_cast<std::int16_t>(value / (channel + 1)));
        }
    }
    return samples;
}

PeakPyramid peaksOf(const Samples& samples, int channels, std::size_t block = 1000, int sampleRate = rate)
{
    PeakBuilder builder(sampleRate, channels);
    const std::size_t step = block * static_cast<std::size_t>(channels);
    for (std::size_t i = 0; i < samples.size(); i += step) {
        builder.add(std::span(samples).subspan(i, std::min(step, samples.size() - i)));
    }
    return builder.finish();
}

/// The peak found by looking at every sample of whole columns of 10 ms.
Peak slowly(const Samples& samples, int channels, int channel, std::size_t firstColumn, std::size_t endColumn)
{
    const std::size_t perColumn = rate / 100;
    const std::size_t end = std::min(endColumn * perColumn, samples.size() / static_cast<std::size_t>(channels));
    Peak peak{32767, -32768};
    for (std::size_t i = firstColumn * perColumn; i < end; ++i) {
        const auto sample = samples[i * static_cast<std::size_t>(channels) + static_cast<std::size_t>(channel)];
        peak = {std::min(peak.low, sample), std::max(peak.high, sample)};
    }
    return peak;
}

} // namespace

class TestPeaks : public QObject {
    Q_OBJECT

private slots:
    void everyStretchHasTheExtremesOfItsSamples()
    {
        const Samples samples = noise(12.345, 2);
        const PeakPyramid peaks = peaksOf(samples, 2);
        QCOMPARE(peaks.channels(), 2);
        QCOMPARE(peaks.duration(), 12.345);
        for (const std::size_t width : {1U, 3U, 4U, 7U, 64U, 150U, 500U}) {
            for (std::size_t first = 0; first + width <= 1234; first += 37) {
                const double from = (static_cast<double>(first) + 0.01) / 100;
                const double to = (static_cast<double>(first + width) + 0.01) / 100;
                for (const int channel : {0, 1}) {
                    QCOMPARE(peaks.columns(channel, from, to, 1)[0], slowly(samples, 2, channel, first, first + width));
                }
            }
        }
    }

    void columnsJoinWithoutGapOrOverlap()
    {
        Samples samples(rate * 3);
        samples[rate + 77] = 30000; // one click at 1.0048 s
        const auto columns = peaksOf(samples, 1).columns(0, 0, 3, 77);
        QCOMPARE(std::count_if(columns.begin(), columns.end(), [](Peak peak) { return peak.high > 0; }), 1);
        const auto loud =
            std::max_element(columns.begin(), columns.end(), [](Peak a, Peak b) { return a.high < b.high; });
        const double at = 3.0 * static_cast<double>(loud - columns.begin()) / 77;
        QVERIFY2(at > 0.95 && at < 1.01, qPrintable(QString::number(at)));
    }

    void theResultDoesNotDependOnTheBlocks()
    {
        const Samples samples = noise(3.21, 2);
        const PeakPyramid whole = peaksOf(samples, 2, samples.size());
        for (const std::size_t block : {1U, 159U, 160U, 4097U}) {
            QVERIFY(peaksOf(samples, 2, block) == whole);
        }
    }

    void timesDoNotDriftAtOddSampleRates()
    {
        // 11025 Hz: a column of 10 ms would have 110.25 samples.
        constexpr int odd = 11025;
        Samples samples(odd * 600);
        samples[odd * 590] = 20000;
        const auto columns = peaksOf(samples, 1, 5000, odd).columns(0, 589.9, 590.1, 20);
        const auto loud =
            std::max_element(columns.begin(), columns.end(), [](Peak a, Peak b) { return a.high < b.high; });
        QVERIFY(loud->high == 20000 && std::abs((loud - columns.begin()) - 10) <= 1);
    }

    void outsideOfTheSoundThereIsSilence()
    {
        const PeakPyramid peaks = peaksOf(noise(1, 1), 1);
        for (const Peak& peak : peaks.columns(0, -2, -1, 5)) {
            QCOMPARE(peak, Peak());
        }
        for (const Peak& peak : peaks.columns(0, 1.5, 9, 5)) {
            QCOMPARE(peak, Peak());
        }
        QCOMPARE(peaks.columns(1, 0, 1, 5), std::vector<Peak>(5));
        QCOMPARE(peaks.columns(0, 1, 1, 2), std::vector<Peak>(2));
        QCOMPARE(PeakPyramid().columns(0, 0, 1, 3), std::vector<Peak>(3));
        QCOMPARE(PeakBuilder(rate, 1).finish().columns(0, 0, 1, 3), std::vector<Peak>(3));
    }

    void theLoudestSampleIsKnown()
    {
        Samples samples(1000, 5);
        samples[600] = -32768;
        QCOMPARE(peaksOf(samples, 2).loudest(), 32768);
        QCOMPARE(PeakPyramid().loudest(), 0);
    }

    void encodedPeaksComeBack()
    {
        for (const int channels : {1, 2}) {
            const PeakPyramid peaks = peaksOf(noise(7.003, channels), channels);
            const auto decoded = PeakPyramid::decode(peaks.encode(), "x");
            QVERIFY(decoded && *decoded == peaks);
        }
        // Softer than half of full scale for most of the time, as speech is, a peak takes fewer octets than in memory.
        Samples quiet = noise(60, 2);
        std::transform(quiet.begin(), quiet.end(), quiet.begin(),
                       [](std::int16_t sample) { return static_cast<std::int16_t>(sample / 256); });
        QVERIFY(peaksOf(quiet, 2).encode().size() < 6000U * 2U * 4U);
    }

    void damagedPeaksAreRefused()
    {
        const base::Bytes sound = peaksOf(noise(1, 2), 2).encode();
        for (std::size_t length = 0; length < sound.size(); length += 13) {
            QVERIFY(!PeakPyramid::decode(base::ByteView(sound).first(length), "x"));
        }
        base::Bytes longer = sound;
        longer.push_back(0);
        QVERIFY(!PeakPyramid::decode(longer, "x"));
        base::Bytes newer = sound;
        newer[7] = '2';
        QCOMPARE(PeakPyramid::decode(newer, "x").error().code, base::ErrorCode::NewerFormat);
        base::Bytes absurd = sound;
        std::fill(absurd.begin() + 20, absurd.begin() + 28, std::uint8_t{0xff}); // frames
        QCOMPARE(PeakPyramid::decode(absurd, "x").error().code, base::ErrorCode::DamagedAudio);
    }
};

QTEST_APPLESS_MAIN(TestPeaks)
#include "test_peaks.moc"
