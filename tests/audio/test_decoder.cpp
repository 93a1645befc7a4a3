// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>
#include <cmath>
#include <filesystem>

#include "audio/decoder.h"
#include "signals.h"
#include "support/temporary_folder.h"

using namespace voither;
using audio::Decoder;
using audio::DecoderOptions;
using base::ErrorCode;

namespace {

struct Encoding {
    const char* name;
    const char* codec;
};

const std::vector<Encoding> encodings{
    {"a.wav", "pcm_s16le"}, {"b.wav", "pcm_f32le"}, {"c.wav", "pcm_alaw"}, {"d.wav", "pcm_s24le"}, {"a.flac", "flac"},
    {"a.mp3", "mp3"},       {"a.m4a", "aac"},       {"b.m4a", "alac"},     {"a.aac", "aac"},       {"a.ogg", "vorbis"},
    {"a.opus", "opus"},     {"a.webm", "opus"},     {"b.webm", "vorbis"},
};

const char* encoderOf(const Encoding& encoding)
{
    const std::string_view codec = encoding.codec;
    return codec == "mp3"   ? "libmp3lame"
        : codec == "vorbis" ? "libvorbis"
        : codec == "opus"   ? "libopus"
                            : encoding.codec;
}

/// Everything that the decoder gives, or the error that ends it.
base::Result<test::Sound> decodeAll(Decoder& decoder, std::size_t blockFrames = 4096)
{
    test::Sound all;
    test::Sound block(blockFrames * static_cast<std::size_t>(decoder.channels()));
    while (true) {
        const auto frames = decoder.read(std::span(block));
        if (!frames) {
            return tl::unexpected(frames.error());
        }
        if (*frames == 0) {
            return all;
        }
        all.insert(all.end(), block.begin(),
                   block.begin() + static_cast<std::ptrdiff_t>(*frames * static_cast<std::size_t>(decoder.channels())));
    }
}

/// The code with which a file is refused, at opening or while reading.
std::optional<base::Error> refusalOf(const std::filesystem::path& file)
{
    auto decoder = Decoder::open(file);
    if (!decoder) {
        return decoder.error();
    }
    auto sound = decodeAll(**decoder);
    return sound ? std::nullopt : std::optional(sound.error());
}

double power(const test::Sound& sound)
{
    double sum = 0;
    for (const float sample : sound) {
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    }
    return sum / static_cast<double>(sound.size());
}

test::Sound speechLike(int sampleRate)
{
    return test::mixed(test::vowel(2, sampleRate, [](double t) { return 120 + 20 * t; }),
                       test::noise(2, sampleRate, 0.01F));
}

} // namespace

class TestDecoder : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;
    bool m_hasEncoder = false;

    /// Every container of the list, made by the ffmpeg program from two seconds of stereo.
    std::filesystem::path encoded(const Encoding& encoding) const { return m_folder / encoding.name; }

private slots:
    void initTestCase()
    {
        const auto sound = speechLike(48000);
        const auto source = m_folder.write("source.wav", test::wave(test::interleaved(sound, sound), 48000, 2));
        m_hasEncoder = !QStandardPaths::findExecutable("ffmpeg").isEmpty();
        for (const Encoding& encoding : encodings) {
            if (m_hasEncoder) {
                QCOMPARE(QProcess::execute("ffmpeg",
                                           {"-v", "quiet", "-nostdin", "-y", "-i",
                                            QString::fromStdString(source.string()), "-c:a", encoderOf(encoding),
                                            QString::fromStdString(encoded(encoding).string())}),
                         0);
            }
        }
    }

    void everyContainerIsRead()
    {
        if (!m_hasEncoder) {
            QSKIP("no ffmpeg");
        }
        const double expected = power(speechLike(48000));
        for (const Encoding& encoding : encodings) {
            auto decoder = Decoder::open(encoded(encoding));
            QVERIFY2(decoder, encoding.name);
            const auto& info = (*decoder)->info();
            QVERIFY2(std::string_view(info.codec).starts_with(encoding.codec), info.codec.c_str());
            QCOMPARE(info.channels, 2);
            QCOMPARE(info.sampleRate, 48000);
            const auto sound = decodeAll(**decoder);
            QVERIFY2(sound, encoding.name);
            QVERIFY2(std::abs(static_cast<double>(sound->size()) / 2 - 96000) < 3000, encoding.name);
            QVERIFY2(std::abs(10 * std::log10(power(*sound) / expected)) < 1.5, encoding.name);
        }
    }

    void sixteenBitsComeThroughUnchanged()
    {
        test::Sound steps;
        for (int i = -32768; i < 32768; i += 7) {
            steps.push_back(static_cast<float>(i) / 32768.0F);
        }
        auto decoder = Decoder::open(m_folder.write("steps.wav", test::wave(steps, 16000, 1)));
        QVERIFY(decoder);
        std::vector<std::int16_t> out(steps.size() + 10);
        const auto count = (*decoder)->read(std::span(out));
        QVERIFY(count);
        QCOMPARE(*count, steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            QCOMPARE(int(out[i]), int(steps[i] * 32768.0F));
        }
    }

    void theSizeOfBlocksDoesNotMatter()
    {
        const auto file = m_folder.write("blocks.wav", test::wave(speechLike(44100), 44100, 1));
        DecoderOptions options;
        options.sampleRate = 16000;
        auto whole = decodeAll(**Decoder::open(file, options), 1 << 20);
        auto pieces = decodeAll(**Decoder::open(file, options), 17);
        QVERIFY(whole && pieces);
        QVERIFY(*whole == *pieces);
        QVERIFY(std::abs(static_cast<double>(whole->size()) - 32000) < 40);
    }

    void moreThanTwoChannelsAreAveragedIntoTwo()
    {
        test::Sound four;
        for (int i = 0; i < 1000; ++i) {
            four.insert(four.end(), {0.1F, 0.2F, 0.3F, 0.4F});
        }
        auto decoder = Decoder::open(m_folder.write("four.wav", test::wave(four, 16000, 4)));
        QVERIFY(decoder);
        QCOMPARE((*decoder)->info().channels, 4);
        QCOMPARE((*decoder)->channels(), 2);
        const auto sound = decodeAll(**decoder);
        QVERIFY(sound);
        QCOMPARE(sound->size(), std::size_t(2000));
        QVERIFY(std::abs((*sound)[500] - 0.2F) < 0.001F);
        QVERIFY(std::abs((*sound)[501] - 0.3F) < 0.001F);
    }

    void seekingLandsOnTheSample()
    {
        test::Sound ramp;
        for (int i = 0; i < 32000; ++i) {
            ramp.push_back(static_cast<float>(i) / 32768.0F);
        }
        auto decoder = Decoder::open(m_folder.write("ramp.wav", test::wave(ramp, 16000, 1)));
        QVERIFY(decoder);
        for (const double time : {1.5, 0.0, 0.25, 1.999}) {
            QVERIFY((*decoder)->seek(time));
            QCOMPARE((*decoder)->position(), time);
            std::vector<std::int16_t> one(1);
            QVERIFY((*decoder)->read(std::span(one)));
            QCOMPARE(int(one[0]), int(std::lround(time * 16000)));
        }
    }

    void whatIsNoRecordingIsRefusedByItsReason()
    {
        QCOMPARE(Decoder::open(m_folder / "none.wav").error().code, ErrorCode::FileNotFound);
        QCOMPARE(Decoder::open(m_folder.path()).error().code, ErrorCode::NotARegularFile);
        QCOMPARE(Decoder::open("/dev/zero").error().code, ErrorCode::NotARegularFile);
        QCOMPARE(Decoder::open(m_folder.write("empty.wav", "")).error().code, ErrorCode::EmptyInput);
        const auto text = m_folder.write("text.mp3", "Isto não é som, é só uma frase comprida o bastante.\n");
        QCOMPARE(Decoder::open(text).error().code, ErrorCode::UnknownAudioFormat);
    }

    void tenGigabytesOfZerosAreRefusedAtOnce()
    {
        const auto file = m_folder.write("zeros.wav", "");
        std::filesystem::resize_file(file, 10'000'000'000);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(Decoder::open(file).error().code, ErrorCode::UnknownAudioFormat);
        QVERIFY(clock.elapsed() < 5000);
    }

    void aPlaylistOpensNothing()
    {
        const auto sound = m_folder.write("secret.wav", test::wave(speechLike(16000), 16000, 1));
        const std::string playlists[] = {
            "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile://" + sound.string() + "\n#EXT-X-ENDLIST\n",
            "ffconcat version 1.0\nfile '" + sound.string() + "'\n",
        };
        for (const std::string& playlist : playlists) {
            QCOMPARE(Decoder::open(m_folder.write("list.wav", playlist)).error().code, ErrorCode::UnknownAudioFormat);
        }
    }

    void absurdHeadersAreRefused()
    {
        const std::string good = test::wave(speechLike(16000), 16000, 1);
        const auto with = [&](std::size_t at, const std::string& bytes) {
            std::string changed = good;
            changed.replace(at, bytes.size(), bytes);
            return refusalOf(m_folder.write("header.wav", changed));
        };
        QVERIFY(!with(0, "RIFF"));
        QVERIFY(with(22, std::string("\0\0", 2)));             // channels
        QVERIFY(with(22, std::string("\xe8\x03", 2)));         // 1000 channels
        QVERIFY(with(24, std::string("\0\0\0\0", 4)));         // 0 Hz
        QVERIFY(with(24, std::string("\x00\x94\x35\x77", 4))); // 2,000,000,000 Hz
        QVERIFY(with(24, std::string("\xff\xff\xff\xff", 4))); // -1 Hz
        QVERIFY(with(20, std::string("\x34\x12", 2)));         // codec
    }

    void aTruncatedFileIsRefused()
    {
        if (!m_hasEncoder) {
            QSKIP("no ffmpeg");
        }
        for (const Encoding& encoding : encodings) {
            const auto size = std::filesystem::file_size(encoded(encoding));
            if (std::string_view(encoding.name) == "a.aac") {
                continue; // ADTS says nowhere how long it is
            }
            for (const double share : {0.05, 0.3, 0.5, 0.77, 0.9}) {
                const auto cut = m_folder / (std::string("cut_") + encoding.name);
                std::filesystem::copy_file(encoded(encoding), cut, std::filesystem::copy_options::overwrite_existing);
                std::filesystem::resize_file(cut, static_cast<std::uintmax_t>(share * static_cast<double>(size)));
                const auto refusal = refusalOf(cut);
                QVERIFY2(refusal, encoding.name);
                QVERIFY2(refusal->code == ErrorCode::DamagedAudio || share < 0.1,
                         (std::string(encoding.name) + " " + std::string(base::name(refusal->code))).c_str());
            }
        }
    }

    void corruptionInTheMiddleIsRefused()
    {
        if (!m_hasEncoder) {
            QSKIP("no ffmpeg");
        }
        for (const Encoding& encoding : encodings) {
            if (std::string_view(encoding.codec).starts_with("pcm")) {
                continue; // any bytes are sound
            }
            const auto bad = m_folder / (std::string("bad_") + encoding.name);
            std::filesystem::copy_file(encoded(encoding), bad, std::filesystem::copy_options::overwrite_existing);
            QFile file(QString::fromStdString(bad.string()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(file.size() / 2);
            std::string garbage;
            for (const float value : test::noise(0.2, 10000, 127)) {
                garbage += static_cast<char>(value);
            }
            file.write(garbage.data(), std::min<qint64>(file.size() / 3, static_cast<qint64>(garbage.size())));
            file.close();
            const auto refusal = refusalOf(bad);
            QVERIFY2(refusal, encoding.name);
            QCOMPARE(refusal->code, ErrorCode::DamagedAudio);
        }
    }

    void cancellingEndsReading()
    {
        std::stop_source stop;
        DecoderOptions options;
        options.stop = stop.get_token();
        auto decoder = Decoder::open(m_folder.write("stop.wav", test::wave(speechLike(16000), 16000, 1)), options);
        QVERIFY(decoder);
        stop.request_stop();
        QCOMPARE(decodeAll(**decoder).error().code, ErrorCode::Cancelled);
        QCOMPARE(Decoder::open(m_folder / "stop.wav", options).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDecoder)
#include "test_decoder.moc"
