// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "audio/decoder.h"
#include "audio/flac_writer.h"
#include "base/file.h"
#include "signals.h"
#include "support/temporary_folder.h"

using namespace voither;
using audio::Decoder;
using audio::FlacWriter;

namespace {

std::vector<std::int16_t> integers(const test::Sound& sound)
{
    std::vector<std::int16_t> out;
    for (const float sample : sound) {
        out.push_back(static_cast<std::int16_t>(std::lrint(sample * 32767.0F)));
    }
    return out;
}

/// Written in blocks of uneven size.
base::Bytes encode(const std::vector<std::int16_t>& samples, int rate, int channels, base::ByteSink& sink)
{
    auto writer = FlacWriter::create(sink, rate, channels);
    const auto width = static_cast<std::size_t>(channels);
    std::size_t block = 1;
    for (std::size_t done = 0; done < samples.size(); block = block % 9973 * 3 + 1) {
        const std::size_t count = std::min(samples.size() - done, block * width);
        if (!(*writer)->write(std::span(samples).subspan(done, count))) {
            return {};
        }
        done += count;
    }
    return (*writer)->finish().value_or(base::Bytes{});
}

std::vector<std::int16_t> decode(Decoder& decoder)
{
    std::vector<std::int16_t> out(1 << 22);
    const auto frames = decoder.read(std::span(out));
    out.resize(frames.value_or(0) * static_cast<std::size_t>(decoder.channels()));
    return out;
}

class FullSink final : public base::ByteSink {
public:
    base::Result<> append(base::ByteView bytes) override
    {
        m_size += bytes.size();
        return m_size > 20000 ? base::Result<>(base::failure(base::ErrorCode::DiskFull, "disk")) : base::Result<>{};
    }

private:
    std::size_t m_size = 0;
};

} // namespace

class TestFlacWriter : public QObject {
    Q_OBJECT

private slots:
    void everySampleComesBack()
    {
        for (const int channels : {1, 2}) {
            for (const int rate : {8000, 16000, 44100, 48000}) {
                const auto sound = integers(test::mixed(test::vowel(
                                                            1.3, rate * channels, [](double) { return 130; }, 0.5F),
                                                        test::noise(2, 48000, 0.02F)));
                const auto whole = std::vector<std::int16_t>(sound.begin(), sound.end() - sound.size() % 2);
                base::MemorySink sink;
                QVERIFY(!encode(whole, rate, channels, sink).empty());
                auto decoder = Decoder::open(std::make_unique<base::MemorySource>(sink.bytes()), "memory");
                QVERIFY(decoder);
                QCOMPARE((*decoder)->info().sampleRate, rate);
                QCOMPARE((*decoder)->channels(), channels);
                QVERIFY(decode(**decoder) == whole);
            }
        }
    }

    void aPatchedHeadTellsTheDuration()
    {
        const test::TemporaryFolder folder;
        const auto path = folder / "a.flac";
        const auto sound = integers(test::vowel(2.5, 16000, [](double) { return 110; }));
        {
            auto file = base::File::open(path, base::File::Mode::CreateNew);
            const auto head = encode(sound, 16000, 1, *file);
            QCOMPARE(head.size(), FlacWriter::headSize);
            QVERIFY(file->write(0, head));
        }
        auto decoder = Decoder::open(path);
        QVERIFY(decoder);
        QCOMPARE((*decoder)->info().duration.value_or(0), 2.5);
        QVERIFY(decode(**decoder) == sound);
    }

    void seekingWorksWithAndWithoutTheHead()
    {
        const auto sound = integers(
            test::mixed(test::vowel(20, 16000, [](double t) { return 100 + t; }), test::noise(20, 16000, 0.05F)));
        base::MemorySink sink;
        const auto head = encode(sound, 16000, 1, sink);
        auto patched = sink.bytes();
        std::copy(head.begin(), head.end(), patched.begin());
        for (const base::Bytes& bytes : {sink.bytes(), patched}) {
            auto decoder = Decoder::open(std::make_unique<base::MemorySource>(bytes), "memory");
            QVERIFY(decoder);
            for (const double time : {12.345, 3.0, 19.5, 0.0}) {
                QVERIFY((*decoder)->seek(time));
                std::vector<std::int16_t> some(1000);
                QVERIFY((*decoder)->read(std::span(some)));
                const auto first = static_cast<std::ptrdiff_t>(std::lround(time * 16000));
                QVERIFY(std::equal(some.begin(), some.end(), sound.begin() + first));
            }
        }
    }

    void aFullDiskIsReported()
    {
        FullSink sink;
        auto writer = FlacWriter::create(sink, 16000, 1);
        QVERIFY(writer);
        const auto sound = integers(test::noise(5, 16000, 0.5F));
        auto written = (*writer)->write(sound);
        QVERIFY(!written);
        QCOMPARE(written.error().code, base::ErrorCode::DiskFull);
    }

    void otherShapesAreRefused()
    {
        base::MemorySink sink;
        QVERIFY(!FlacWriter::create(sink, 16000, 3));
        QVERIFY(!FlacWriter::create(sink, 16000, 0));
        QVERIFY(!FlacWriter::create(sink, 0, 1));
        QVERIFY(!FlacWriter::create(sink, 2'000'000'000, 1));
    }
};

QTEST_GUILESS_MAIN(TestFlacWriter)
#include "test_flac_writer.moc"
