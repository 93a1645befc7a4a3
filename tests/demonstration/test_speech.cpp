// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <cmath>
#include <cstring>

#include "base/file.h"
#include "base/resources.h"
#include "demonstration/process.h"
#include "demonstration/speech.h"
#include "support/temporary_folder.h"

namespace {

using namespace voither;
using namespace voither::demonstration;

struct Wav {
    std::uint32_t rate = 0;
    std::vector<std::int16_t> left;
    std::vector<std::int16_t> right;
};

Wav readWav(const std::filesystem::path& path)
{
    const base::Bytes bytes = *base::readFile(path, 1U << 30U);
    Wav wav;
    std::memcpy(&wav.rate, bytes.data() + 24, 4);
    for (std::size_t at = 44; at + 4 <= bytes.size(); at += 4) {
        std::int16_t pair[2];
        std::memcpy(pair, bytes.data() + at, 4);
        wav.left.push_back(pair[0]);
        wav.right.push_back(pair[1]);
    }
    return wav;
}

double level(const std::vector<std::int16_t>& samples, double from, double to, std::uint32_t rate)
{
    double squares = 0;
    const auto begin = static_cast<std::size_t>(from * rate);
    const auto end = std::min(static_cast<std::size_t>(to * rate), samples.size());
    for (std::size_t i = begin; i < end; ++i) {
        squares += static_cast<double>(samples[i]) * samples[i];
    }
    return std::sqrt(squares / static_cast<double>(std::max<std::size_t>(end - begin, 1)));
}

} // namespace

class TestSpeech : public QObject {
    Q_OBJECT

private slots:
    void everyTurnIsHeardOnItsSideAtItsTime();
    void aWholeSessionIsSpokenInSeconds();
    void aMissingProgramIsSaidAndLeavesNothing();
    void anExistingFileIsNotOverwritten();
    void aCancelledDialogueLeavesNothing();
    void aProgramThatDoesNotReadIsSurvived();
};

void TestSpeech::everyTurnIsHeardOnItsSideAtItsTime()
{
    const test::TemporaryFolder folder;
    Dialogue dialogue{"x",
                      {{false, "Bom dia. Como foi a semana?"},
                       {true, "Ah, doutora, foi mais ou menos. Dormi mal, -- mas vim."},
                       {false, "-v en não é uma opção."},
                       {true, "Tá bom, então."}}};
    QVERIFY(speakDialogue(dialogue, folder / "a.wav"));
    const Wav wav = readWav(folder / "a.wav");
    QCOMPARE(wav.rate, 22050U);
    double before = 0;
    for (const Turn& turn : dialogue.turns) {
        QVERIFY(turn.startTime > before && turn.endTime > turn.startTime + 0.4);
        const auto& own = turn.patient ? wav.right : wav.left;
        const auto& other = turn.patient ? wav.left : wav.right;
        QVERIFY(level(own, turn.startTime, turn.endTime, wav.rate) > 500);
        QVERIFY(level(other, turn.startTime, turn.endTime, wav.rate) == 0);
        QVERIFY(level(own, before, turn.startTime, wav.rate) < 100);
        before = turn.endTime;
    }
    QVERIFY(static_cast<double>(wav.left.size()) / wav.rate > before);
}

void TestSpeech::aWholeSessionIsSpokenInSeconds()
{
    const test::TemporaryFolder folder;
    auto dialogue = readDialogue(base::resourceDir(), writtenSessions(base::resourceDir()).front());
    QVERIFY(dialogue);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(speakDialogue(*dialogue, folder / "a.wav"));
    qInfo("%.1f minutes of speech in %.1f s", dialogue->turns.back().endTime / 60,
          static_cast<double>(timer.elapsed()) / 1e3);
    QVERIFY(dialogue->turns.back().endTime > 300);
    QVERIFY(timer.elapsed() < 60000);
}

void TestSpeech::aMissingProgramIsSaidAndLeavesNothing()
{
    const test::TemporaryFolder folder;
    Dialogue dialogue{"x", {{false, "Oi."}}};
    SpeechOptions options;
    options.program = "espeak-that-is-not-here";
    const auto refused = speakDialogue(dialogue, folder / "a.wav", options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::ProgramMissing);
    QCOMPARE(refused.error().subject, options.program);
    QVERIFY(!std::filesystem::exists(folder / "a.wav"));
    options.program = "false";
    QCOMPARE(speakDialogue(dialogue, folder / "a.wav", options).error().code, base::ErrorCode::ProgramFailed);
    options.program = "cat"; // gives back text, not sound; refuses -v
    QVERIFY(!speakDialogue(dialogue, folder / "a.wav", options));
}

void TestSpeech::anExistingFileIsNotOverwritten()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("a.wav", "mine");
    Dialogue dialogue{"x", {{false, "Oi."}}};
    QVERIFY(!speakDialogue(dialogue, path));
    QCOMPARE(base::asText(*base::readFile(path, 100)), std::string_view("mine"));
}

void TestSpeech::aCancelledDialogueLeavesNothing()
{
    const test::TemporaryFolder folder;
    Dialogue dialogue{"x", {{false, "Oi."}, {true, "Oi."}}};
    std::stop_source source;
    base::Progress progress;
    progress.stop = source.get_token();
    progress.report = [&](std::string_view, double fraction) {
        if (fraction > 0) {
            source.request_stop();
        }
    };
    dialogue.turns.insert(dialogue.turns.end(), 5, Turn{true, "Mais uma fala."});
    QCOMPARE(speakDialogue(dialogue, folder / "a.wav", {}, progress).error().code, base::ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(folder / "a.wav"));
}

void TestSpeech::aProgramThatDoesNotReadIsSurvived()
{
    const std::string much(4U << 20U, 'x');
    const auto ignore = [](base::ByteView) { return base::Result<>(); };
    QVERIFY(runProgram({"true"}, much, ignore));
    std::size_t received = 0;
    QVERIFY(runProgram({"wc", "-c"}, std::string(100000, 'x'), [&](base::ByteView bytes) {
        received += bytes.size();
        return base::Result<>();
    }));
    QVERIFY(received > 0);
}

QTEST_GUILESS_MAIN(TestSpeech)
#include "test_speech.moc"
