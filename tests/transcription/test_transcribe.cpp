// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <fstream>
#include <sstream>

#include "recordings.h"
#include "transcription/transcribe.h"
#include "transcription/whisper_cli.h"
#include "whisper_script.h"

using namespace voither;
using test::TemporaryFolder;
using test::Turn;

namespace {

/// The double, which hears the same in every pass.
transcription::WhisperCli engine(const TemporaryFolder& folder, const test::WhisperScript& script)
{
    transcription::WhisperCli::Options options;
    options.program = VOITHER_WHISPER_DOUBLE;
    options.model = test::writeModel(folder, script);
    return transcription::WhisperCli(options);
}

/// Levels of each second of every pass, as the program heard them.
std::vector<std::vector<int>> levelsHeard(const std::filesystem::path& note)
{
    std::vector<std::vector<int>> passes;
    std::ifstream file(note);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string key;
        words >> key;
        if (key == "levels") {
            passes.emplace_back(std::istream_iterator<int>(words), std::istream_iterator<int>());
        }
    }
    return passes;
}

} // namespace

class TestTranscribe : public QObject {
    Q_OBJECT

private slots:
    void aRecordingOfOneChannelIsWrittenDownInOnePass()
    {
        const TemporaryFolder folder;
        auto whisper = engine(folder, {{{1, 3, "bom dia"}, {5, 8, "legendas por ninguém"}}, {}, folder / "note"});
        std::vector<std::string> stages;
        const auto made = transcription::transcribe(whisper, test::recording(10, 1, {{1, 3}}), "s", {"pt-BR", {}},
                                                    {[&](std::string_view stage, double fraction) {
                                                         QVERIFY(fraction >= 0 && fraction <= 1);
                                                         if (stages.empty() || stages.back() != stage) {
                                                             stages.emplace_back(stage);
                                                         }
                                                     },
                                                     {}});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(!made->perMicrophone);
        QCOMPARE(stages, (std::vector<std::string>{"voice", "transcribe"}));
        QCOMPARE(levelsHeard(folder / "note").size(), 1U);
        QCOMPARE(made->transcript.segments.size(), 2U);
        QCOMPARE(made->suspicions.unheardSegments, 1U);
        QVERIFY(*made->transcript.segments[0].confidence > 0.5);
        QVERIFY(*made->transcript.segments[1].confidence < 0.2);
        // One voice without a name may hold both; said once.
        QCOMPARE(std::count_if(made->transcript.warnings.begin(), made->transcript.warnings.end(),
                               [](const transcript::Warning& w) { return w.kind == "single_speaker"; }),
                 1);
    }

    void twoMicrophonesGiveTwoSpeakersPutTogetherByTime()
    {
        const TemporaryFolder folder;
        auto whisper = engine(folder, {{{1, 3, "primeiro"}, {5, 7, "segundo"}}, {}, folder / "note"});
        const auto made =
            transcription::transcribe(whisper, test::recording(9, 2, {Turn{1, 3, 0}, Turn{5, 7, 1}}), "s",
                                      {"pt-BR", {{}, {transcript::Role::Therapist, transcript::Role::Patient}}}, {});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(made->perMicrophone);
        const auto& segments = made->transcript.segments;
        QCOMPARE(segments.size(), 4U);
        QVERIFY(std::is_sorted(segments.begin(), segments.end(),
                               [](const auto& a, const auto& b) { return a.startTime < b.startTime; }));
        for (const auto& segment : segments) {
            const bool own = (segment.speaker == "channel_1") == (segment.startTime < 4);
            // What a pass "heard" of the other person, whom it did not get to hear, is suspect.
            QCOMPARE(*segment.confidence > 0.5, own);
            QCOMPARE(segment.role,
                     segment.speaker == "channel_1" ? transcript::Role::Therapist : transcript::Role::Patient);
        }
        QCOMPARE(made->suspicions.unheardSegments, 2U);
        QVERIFY(!made->transcript.rolesGuessed);
    }

    void eachPassHearsItsOwnPersonOnly()
    {
        const TemporaryFolder folder;
        auto whisper = engine(folder, {{{1, 3, "primeiro"}}, {}, folder / "note"});
        QVERIFY(transcription::transcribe(whisper, test::recording(9, 2, {Turn{1, 3, 0}, Turn{5, 7, 1}}), "s", {}, {}));
        const auto passes = levelsHeard(folder / "note");
        QCOMPARE(passes.size(), 2U);
        QVERIFY(passes[0][1] > 500 && passes[0][2] > 500);
        QVERIFY2(passes[0][6] < 20, std::to_string(passes[0][6]).c_str()); // the other one from afar
        QVERIFY2(passes[1][2] < 20, std::to_string(passes[1][2]).c_str());
        QVERIFY(passes[1][5] > 500 && passes[1][6] > 500);
    }

    void channelsThatDoNotTellPeopleApartAreMixed()
    {
        const TemporaryFolder folder;
        const std::vector<std::pair<const char*, std::vector<Turn>>> sounds{{"same", {Turn{1, 3, 0}, Turn{5, 7, 1}}},
                                                                            {"silent", {Turn{1, 3, 0}, Turn{5, 7, 0}}}};
        for (const auto& [what, turns] : sounds) {
            auto whisper = engine(folder, {{{1, 3, "um"}}, {}, folder / what});
            const double bleed = std::string_view(what) == "same" ? 0 : 15;
            const auto made = transcription::transcribe(whisper, test::recording(9, 2, turns, bleed), "s", {}, {});
            QVERIFY2(made, what);
            QVERIFY2(!made->perMicrophone, what);
            const auto passes = levelsHeard(folder / what);
            QCOMPARE(passes.size(), 1U);
            QVERIFY(passes[0][2] > 200 && passes[0][6] > 200);
        }
    }

    void cancellingEndsItInEveryStage()
    {
        const TemporaryFolder folder;
        for (const std::string stage : {"voice", "transcribe"}) {
            auto whisper = engine(folder, {{{1, 3, "um"}}, {}, {}});
            std::stop_source stop;
            const auto made = transcription::transcribe(whisper, test::recording(20, 1, {{1, 3}}), "s", {},
                                                        {[&](std::string_view at, double) {
                                                             if (at == stage) {
                                                                 stop.request_stop();
                                                             }
                                                         },
                                                         stop.get_token()});
            QVERIFY(!made);
            QCOMPARE(made.error().code, base::ErrorCode::Cancelled);
        }
    }

    void whatIsNoRecordingIsRefusedByTheDecoder()
    {
        const TemporaryFolder folder;
        auto whisper = engine(folder, {});
        const auto made =
            transcription::transcribe(whisper, std::make_unique<test::Recording>("no sound at all"), "s", {}, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, base::ErrorCode::UnknownAudioFormat);
    }

    void aDecodedSoundIsReadTwiceWithTheSameSamplesAndItsPromisedLength()
    {
        const auto opened = audio::Decoder::open(test::recording(2, 2, {Turn{0.5, 1.5, 0}}), "s",
                                                 {.sampleRate = transcription::Sound::sampleRate, .stop = {}});
        QVERIFY(opened);
        transcription::DecodedSound sound(**opened, 0, 40000, {{8000, 12000}, {16000, 16001}});
        const auto readAll = [&sound] {
            std::vector<std::int16_t> all;
            std::vector<std::int16_t> block(777);
            while (const auto count = sound.read(block).value_or(0)) {
                all.insert(all.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));
            }
            return all;
        };
        const auto first = readAll();
        QVERIFY(sound.rewind());
        QCOMPARE(readAll(), first);
        QCOMPARE(first.size(), 40000U);
        const auto loud = [&first](std::size_t from, std::size_t to) {
            return std::any_of(first.begin() + static_cast<std::ptrdiff_t>(from),
                               first.begin() + static_cast<std::ptrdiff_t>(to), [](int s) { return s != 0; });
        };
        QVERIFY(!loud(8000, 12000) && loud(12000, 15000) && first[16000] == 0 && loud(16001, 16050));
        QVERIFY(!loud(32000, 40000));
    }
};

QTEST_GUILESS_MAIN(TestTranscribe)
#include "test_transcribe.moc"
