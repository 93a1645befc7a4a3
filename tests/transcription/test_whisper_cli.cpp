// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <thread>

#include "recordings.h"
#include "transcription/whisper_cli.h"
#include "whisper_script.h"

using namespace voither;
using base::ErrorCode;
using test::TemporaryFolder;
using test::WhisperScript;
using transcription::WhisperCli;

namespace fs = std::filesystem;

namespace {

constexpr const char* words = "eu acordei cedo";

WhisperCli::Options optionsFor(const fs::path& model)
{
    WhisperCli::Options options;
    options.program = VOITHER_WHISPER_DOUBLE;
    options.model = model;
    return options;
}

std::string codeOf(const base::Result<transcript::Transcript>& result)
{
    return result ? "done" : std::string(base::name(result.error().code)) + ": " + result.error().detail;
}

base::Result<transcript::Transcript> run(const WhisperCli::Options& options, double seconds = 2,
                                         const base::Progress& progress = {}, const std::string& language = "pt-BR")
{
    WhisperCli engine(options);
    auto sound = test::tone(seconds);
    return engine.transcribe(sound, {language}, progress);
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::size_t openDescriptors()
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

} // namespace

class TestWhisperCli : public QObject {
    Q_OBJECT

private slots:
    void wordsComeBackWithTheirTimesAndConfidence()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0.5, 2, words}, {2.5, 3, "sim"}}, {}, {}});
        const auto transcript = run(optionsFor(model), 4);
        QVERIFY2(transcript, codeOf(transcript).c_str());
        QCOMPARE(transcript->format, std::string("whisper.cpp"));
        QCOMPARE(transcript->language, std::string("pt"));
        QCOMPARE(transcript->segments.size(), 2U);
        const auto& first = transcript->segments.front();
        QCOMPARE(first.text, std::string(words));
        QCOMPARE(first.startTime, 0.5);
        QCOMPARE(first.endTime, 2.0);
        QCOMPARE(first.words.size(), 3U);
        QCOMPARE(first.words[1].text, std::string("acordei"));
        QCOMPARE(first.words[1].startTime, 1.0);
        QCOMPARE(*first.words[1].confidence, 0.9);
    }

    void theProgramGetsTheWholeSoundAndOptionsThatItKnows()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0, 1, words}}, {}, folder / "note"});
        auto options = optionsFor(model);
        options.threads = 1;
        QVERIFY(run(options, 3));
        const std::string note = contentOf(folder / "note");
        QVERIFY2(note.find("-l pt ") != std::string::npos, note.c_str());
        QVERIFY2(note.find("-t 1 ") != std::string::npos, note.c_str());
        QVERIFY2(note.find("-f - ") != std::string::npos, note.c_str());
        QVERIFY2(note.find("\nbytes 96044\n") != std::string::npos, note.c_str());
        QVERIFY(run(options, 1, {}, ""));
        QVERIFY(contentOf(folder / "note").find("-l auto ") != std::string::npos);
    }

    void progressIsTakenFromWhatTheProgramPrints()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0, 1, words}}, {}, {}});
        std::vector<double> fractions;
        QVERIFY(run(optionsFor(model), 1,
                    {[&](std::string_view stage, double fraction) {
                         QCOMPARE(std::string(stage), std::string("transcribe"));
                         fractions.push_back(fraction);
                     },
                     {}}));
        QVERIFY(fractions.size() > 20);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QVERIFY(std::find(fractions.begin(), fractions.end(), 0.35) != fractions.end());
    }

    void nothingOfThePersonIsLeftOnTheDisk()
    {
        const TemporaryFolder folder;
        const TemporaryFolder runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().c_str());
        const auto model = test::writeModel(folder, {{{0, 1, "jabuticaba telescópica"}}, {}, {}});
        bool wasPipe = false;
        bool wasRegular = false;
        const auto transcript = run(optionsFor(model), 2,
                                    {[&](std::string_view, double) {
                                         for (const auto& entry : fs::recursive_directory_iterator(runtime.path())) {
                                             wasPipe = wasPipe || entry.is_fifo();
                                             wasRegular = wasRegular || entry.is_regular_file();
                                         }
                                     },
                                     {}});
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY2(transcript, codeOf(transcript).c_str());
        QVERIFY(wasPipe && !wasRegular);
        QVERIFY(fs::is_empty(runtime.path()));
        // Only the script of the double names it.
        QCOMPARE(test::filesContaining(folder.path(), "jabuticaba").size(), 1U);
    }

    void cancellingKillsTheProgramAndWhatItStarted()
    {
        const TemporaryFolder folder;
        for (const char* behave : {"slow", "stubborn", "children"}) {
            const auto model = test::writeModel(folder, {{}, behave, folder / "pid"});
            std::stop_source stop;
            std::thread canceller([&stop] {
                std::this_thread::sleep_for(std::chrono::milliseconds(700));
                stop.request_stop();
            });
            const auto begun = std::chrono::steady_clock::now();
            const auto result = run(optionsFor(model), 2, {{}, stop.get_token()});
            canceller.join();
            QCOMPARE(codeOf(result), std::string("Cancelled: "));
            QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(5));
        }
        const auto child = static_cast<pid_t>(std::atol(contentOf(folder / "pid").c_str()));
        QVERIFY(child > 0);
        QTRY_VERIFY(!fs::exists("/proc/" + std::to_string(child) + "/fd")
                    || contentOf("/proc/" + std::to_string(child) + "/stat").find(") Z") != std::string::npos);
    }

    void aProgramThatTakesTooLongIsEnded()
    {
        const TemporaryFolder folder;
        auto options = optionsFor(test::writeModel(folder, {{}, "slow", {}}));
        options.limit = std::chrono::milliseconds(300);
        options.limitPerSecond = std::chrono::milliseconds(1);
        const auto result = run(options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EngineTimedOut);
    }

    void everyWayOfFailingHasItsOwnError_data()
    {
        QTest::addColumn<QString>("behave");
        QTest::addColumn<QString>("expected");
        QTest::newRow("crash") << "crash"
                               << "EngineFailed: signal 11";
        QTest::newRow("garbage") << "garbage"
                                 << "EngineAnswerUnusable: not JSON";
        QTest::newRow("no result") << "silent"
                                   << "EngineFailed: exit 0";
        QTest::newRow("model") << "loadfail"
                               << "ModelUnsuitable: it cannot be loaded";
        QTest::newRow("huge") << "huge"
                              << "EngineAnswerUnusable: too large";
    }
    void everyWayOfFailingHasItsOwnError()
    {
        QFETCH(QString, behave);
        QFETCH(QString, expected);
        const TemporaryFolder folder;
        auto options = optionsFor(test::writeModel(folder, {{{0, 1, words}}, behave.toStdString(), {}}));
        options.largestAnswer = std::size_t{8} << 20U;
        QCOMPARE(QString::fromStdString(codeOf(run(options))), expected);
    }

    void anAnswerThatBreaksOffIsRefused()
    {
        const TemporaryFolder folder;
        const auto result = run(optionsFor(test::writeModel(folder, {{}, "half", {}})));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::EngineAnswerUnusable);
    }

    void aProgramOrModelThatIsNoneIsToldApart()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0, 1, words}}, {}, {}});
        auto options = optionsFor(folder / "nothing.bin");
        QCOMPARE(run(options).error().code, ErrorCode::FileNotFound);
        options = optionsFor(folder.write("text.bin", "no model at all"));
        QCOMPARE(run(options).error().code, ErrorCode::ModelUnsuitable);
        options = optionsFor(model);
        options.program = folder.write("program", "#!/bin/sh\nexit 0\n");
        QCOMPARE(run(options).error().code, ErrorCode::PermissionDenied);
        fs::permissions(options.program, fs::perms::owner_all);
        QCOMPARE(WhisperCli(options).check({}).error().code, ErrorCode::EngineUnsuitable);
        // Newer versions leave a "main" that only says that it is called whisper-cli now.
        fs::create_symlink(VOITHER_WHISPER_DOUBLE, folder / "main");
        options.program = folder / "main";
        QCOMPARE(WhisperCli(options).check({}).error().code, ErrorCode::EngineUnsuitable);
        QCOMPARE(run(options).error().detail, std::string("it only points to whisper-cli"));
        QVERIFY(WhisperCli(optionsFor(model)).check({}));
    }

    void aLanguageThatTheProgramDoesNotKnowIsSaid()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0, 1, words}}, {}, {}});
        QCOMPARE(codeOf(run(optionsFor(model), 1, {}, "xx")),
                 std::string("EngineUnsuitable: it does not know the language"));
    }

    void soundWithoutWordsGivesATranscriptWithoutSegments()
    {
        const TemporaryFolder folder;
        const auto transcript = run(optionsFor(test::writeModel(folder, {})));
        QVERIFY2(transcript, codeOf(transcript).c_str());
        QVERIFY(transcript->segments.empty());
    }

    void noProcessOrDescriptorIsLeftBehind()
    {
        const TemporaryFolder folder;
        const auto model = test::writeModel(folder, {{{0, 1, words}}, {}, {}});
        QVERIFY(run(optionsFor(model)));
        const std::size_t before = openDescriptors();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(run(optionsFor(model), 0.2));
        }
        QCOMPARE(openDescriptors(), before);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
    }

    /// With VOITHER_WHISPER_CLI=.../whisper-cli in the environment: the real program.
    void theRealProgramTakesTheSoundAndAnswersThroughThePipe()
    {
        const char* const program = std::getenv("VOITHER_WHISPER_CLI");
        if (program == nullptr) {
            QSKIP("VOITHER_WHISPER_CLI does not name whisper.cpp's whisper-cli");
        }
        const TemporaryFolder folder;
        WhisperCli::Options options = optionsFor(test::writeRealModel(folder));
        options.program = program;
        const auto checked = WhisperCli(options).check({});
        QVERIFY2(checked, checked ? "" : checked.error().detail.c_str());
        bool reported = false;
        const auto transcript =
            run(options, 3, {[&](std::string_view, double fraction) { reported = reported || fraction >= 1; }, {}});
        QVERIFY2(transcript, codeOf(transcript).c_str());
        QCOMPARE(transcript->language, std::string("pt"));
        QCOMPARE(transcript->segments.size(), 1U);
        QCOMPARE(transcript->segments[0].text, std::string("Bom dia, como foi?"));
        QCOMPARE(transcript->segments[0].endTime, 2.5);
        QCOMPARE(transcript->segments[0].words.size(), 4U);
        QCOMPARE(transcript->segments[0].words[1].text, std::string("dia,"));
        QVERIFY(*transcript->segments[0].words[1].confidence > 0.9);
        QVERIFY(reported);
        std::stop_source stop;
        std::thread canceller([&stop] {
            std::this_thread::sleep_for(std::chrono::seconds(1));
            stop.request_stop();
        });
        QCOMPARE(codeOf(run(options, 3600, {{}, stop.get_token()})), std::string("Cancelled: "));
        canceller.join();
        options.model = folder.write("broken.bin", "lmgg and nothing else");
        QCOMPARE(codeOf(run(options)), std::string("ModelUnsuitable: it cannot be loaded"));
        options.model = test::writeRealModel(folder);
        QCOMPARE(codeOf(run(options, 1, {}, "xx")), std::string("EngineUnsuitable: it does not know the language"));
    }
};

QTEST_GUILESS_MAIN(TestWhisperCli)
#include "test_whisper_cli.moc"
