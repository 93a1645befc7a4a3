// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>
#include <random>
#include <thread>

#include "recording/input_converter.h"
#include "recording/level_meter.h"
#include "recording/recorded_wave.h"
#include "recording/sample_ring.h"

using namespace voither;
using namespace voither::recording;

namespace {

/// Refuses what lies in [from, to).
class DamagedSource final : public base::ByteSource {
public:
    DamagedSource(base::Bytes bytes, std::uint64_t from, std::uint64_t to)
        : m_bytes(std::move(bytes))
        , m_from(from)
        , m_to(to)
    {
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    base::Result<std::size_t> read(std::uint64_t offset, std::span<std::uint8_t> out) override
    {
        if (offset < m_to && offset + out.size() > m_from) {
            return base::failure(base::ErrorCode::ObjectDamaged);
        }
        return base::MemorySource(m_bytes).read(offset, out);
    }

private:
    base::Bytes m_bytes;
    std::uint64_t m_from;
    std::uint64_t m_to;
};

std::vector<std::int16_t> counting(std::size_t samples, std::size_t from = 0)
{
    std::vector<std::int16_t> sound(samples);
    for (std::size_t i = 0; i < samples; ++i) {
        sound[i] = static_cast<std::int16_t>(from + i);
    }
    return sound;
}

} // namespace

class TestSampleRing : public QObject {
    Q_OBJECT

private slots:
    void whatGoesInComesOutInItsOrderThroughTwoThreads()
    {
        SampleRing ring({1000, 2}, 0.1);
        constexpr std::size_t total = 400'000; // samples
        std::thread producer([&ring] {
            std::mt19937 random(3);
            for (std::size_t at = 0; at < total;) {
                const std::size_t count = std::min<std::size_t>(2 * (1 + random() % 70), total - at);
                const auto sound = counting(count, at);
                // Never more than there is room for: nothing may be lost here.
                if (ring.capacityFrames() - ring.waitingFrames() >= count / 2) {
                    at += 2 * ring.write(sound);
                } else {
                    std::this_thread::yield();
                }
            }
            ring.close();
        });
        std::vector<std::int16_t> out;
        std::vector<std::int16_t> block(134);
        while (!ring.isOver()) {
            const std::size_t frames = ring.read(block);
            out.insert(out.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(2 * frames));
        }
        producer.join();
        QCOMPARE(ring.lostFrames(), std::uint64_t{0});
        QVERIFY(out == counting(total));
    }

    void framesWithoutRoomAreCountedAndTheOthersStay()
    {
        SampleRing ring({100, 2}, 0.1); // ten frames
        QCOMPARE(ring.write(counting(16)), std::size_t{8});
        QCOMPARE(ring.write(counting(16, 16)), std::size_t{2});
        QCOMPARE(ring.lostFrames(), std::uint64_t{6});
        QCOMPARE(ring.write(counting(2)), std::size_t{0});
        QCOMPARE(ring.lostFrames(), std::uint64_t{7});
        ring.lose(3); // before they came here
        QCOMPARE(ring.lostFrames(), std::uint64_t{10});
        QCOMPARE(ring.offeredFrames(), std::uint64_t{20});
        std::vector<std::int16_t> out(40);
        QCOMPARE(ring.read(out), std::size_t{10});
        out.resize(20);
        QVERIFY(out == counting(20));
        QVERIFY(!ring.isOver());
        ring.close();
        QVERIFY(ring.isOver());
    }

    void aToneHasItsLevelsAndColumns()
    {
        const SoundFormat format{16000, 2};
        std::vector<std::int16_t> sound;
        for (int i = 0; i < 32000; ++i) {
            const double tone = std::sin(2 * 3.14159265358979 * 440 * i / 16000.0);
            sound.push_back(static_cast<std::int16_t>(std::lrint(16384 * tone)));
            sound.push_back(static_cast<std::int16_t>(i == 20000 ? 32767 : 0));
        }
        LevelMeter meter(format);
        for (std::size_t at = 0; at < sound.size(); at += 1280) {
            meter.push(std::span(sound).subspan(at, 1280));
        }
        const auto levels = meter.levels();
        QVERIFY(std::abs(levels[0].peakDb + 6.02F) < 0.05F);
        QVERIFY(std::abs(levels[0].rmsDb + 9.03F) < 0.1F);
        QVERIFY(!levels[0].clipped);
        QVERIFY(levels[1].clipped);
        QVERIFY(levels[1].peakDb > -12 && levels[1].peakDb < -7); // 0.75 s later
        const std::vector<std::int16_t> silence(2 * 16000);
        meter.push(silence);
        QVERIFY(!meter.levels()[1].clipped);

        LevelColumns columns(format);
        columns.push(std::span(sound).first(1234));
        columns.push(std::span(sound).subspan(1234));
        const auto taken = columns.take();
        QCOMPARE(taken.size(), std::size_t{2 * 40});
        QVERIFY(std::abs(taken[0] - 16384) < 10);
        QCOMPARE(taken[2 * 25 + 1], std::uint16_t{32767});
        QCOMPARE(taken[2 * 24 + 1], std::uint16_t{0});
        QVERIFY(columns.take().empty());
    }

    void anotherDeviceIsBroughtToTheFormatOfTheSession()
    {
        std::vector<std::int16_t> sound;
        for (int i = 0; i < 48000; ++i) {
            sound.push_back(
                static_cast<std::int16_t>(std::lrint(8000 * std::sin(2 * 3.14159265358979 * 300 * i / 48000.0))));
        }
        InputConverter converter({48000, 1}, {16000, 2});
        std::vector<std::int16_t> out;
        for (std::size_t at = 0; at < sound.size(); at += 4800) {
            converter.push(std::span(sound).subspan(at, 4800), out);
        }
        converter.finish(out);
        QCOMPARE(out.size(), std::size_t{32000});
        for (std::size_t i = 2000; i < 30000; i += 2) {
            const double expected = 8000 * std::sin(2 * 3.14159265358979 * 300 * static_cast<double>(i / 2) / 16000.0);
            QVERIFY(std::abs(out[i] - expected) < 40);
            QCOMPARE(out[i], out[i + 1]);
        }
        InputConverter fewer({16000, 2}, {16000, 1});
        out.clear();
        fewer.push(std::vector<std::int16_t>{100, 300, -5, 5}, out);
        fewer.finish(out);
        QVERIFY((out == std::vector<std::int16_t>{200, 0}));
        InputConverter same({16000, 2}, {16000, 2});
        out.clear();
        same.push(counting(10), out);
        QVERIFY(out == counting(10));
    }

    void damagedSoundBecomesSilenceAndTheRestStays()
    {
        base::Bytes bytes(100'001); // the last frame is torn
        std::iota(bytes.begin(), bytes.end(), std::uint8_t{1});
        RecordedWave wave(std::make_unique<DamagedSource>(bytes, 20'000, 50'000), {16000, 1});
        QCOMPARE(wave.frames(), std::uint64_t{50'000});
        base::Bytes read(static_cast<std::size_t>(wave.size()));
        for (std::size_t at = 0; at < read.size();) {
            const auto count =
                wave.read(at, std::span(read).subspan(at, std::min<std::size_t>(30'000, read.size() - at)));
            QVERIFY(count && *count > 0);
            at += *count;
        }
        const base::ByteView sound = base::ByteView(read).subspan(RecordedWave::headSize);
        QCOMPARE(sound.size(), std::size_t{100'000});
        for (std::size_t i = 0; i < sound.size(); ++i) {
            const bool kept = sound[i] == bytes[i];
            const bool mayBeGone = i >= 15'000 && i < 55'000;
            QVERIFY(kept || (mayBeGone && sound[i] == 0));
        }
        QVERIFY(wave.damagedBytes() >= 30'000 && wave.damagedBytes() <= 38'200);
    }
};

QTEST_GUILESS_MAIN(TestSampleRing)
#include "test_sample_ring.moc"
