// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "../audio/signals.h"
#include "audio/voice_tracker.h"
#include "base/messages.h"
#include "transcription/hallucination.h"

using namespace voither;
using transcription::Suspicions;

namespace {

using test::operator+;

constexpr int rate = 16000;

audio::VoiceTrack track(const test::Sound& sound)
{
    audio::VoiceTracker tracker(rate, 1);
    tracker.push(sound);
    return tracker.finish();
}

/// Voice from 0 to 3 s and from 10 to 13 s of 20 s in a room with some noise.
transcription::Heard twoTurns()
{
    const auto voice = test::vowel(3, rate, [](double) { return 140.0; });
    const auto sound = voice + test::silence(7, rate) + voice + test::silence(7, rate);
    return transcription::heardIn(track(test::mixed(sound, test::noise(20, rate, 0.001F))).channels[0]);
}

transcript::Segment segment(double from, double to, const std::string& text, bool withWords = true)
{
    transcript::Segment made;
    made.startTime = from;
    made.endTime = to;
    made.text = text;
    made.confidence = 0.9;
    const auto count = static_cast<double>(std::count(text.begin(), text.end(), ' ') + 1);
    double at = from;
    for (const auto& word : QString::fromStdString(text).split(' ')) {
        if (withWords) {
            made.words.push_back({word.toStdString(), at, at + (to - from) / count, 0.9, false});
        }
        at += (to - from) / count;
    }
    return made;
}

std::string repeated(const std::string& phrase, int times)
{
    std::string text = phrase;
    for (int i = 1; i < times; ++i) {
        text += ' ' + phrase;
    }
    return text;
}

Suspicions repetitionsIn(transcript::Transcript& transcript)
{
    Suspicions suspicions;
    transcription::markRepetitions(transcript, suspicions);
    return suspicions;
}

} // namespace

class TestHallucination : public QObject {
    Q_OBJECT

private slots:
    void textInSilenceIsMarkedAndKept()
    {
        transcript::Transcript transcript;
        transcript.segments = {segment(0.2, 2.8, "eu acordei cedo"),
                               segment(5, 8, "Legendas pela comunidade Amara.org"),
                               segment(10.1, 12.9, "fui trabalhar"), segment(15, 18, "Obrigado por assistir", false)};
        Suspicions suspicions;
        transcription::markUnheard(transcript, twoTurns(), suspicions);
        QCOMPARE(suspicions.unheardSegments, 2U);
        QCOMPARE(transcript.segments.size(), 4U);
        QCOMPARE(*transcript.segments[0].confidence, 0.9);
        QCOMPARE(*transcript.segments[0].words[1].confidence, 0.9);
        QCOMPARE(*transcript.segments[1].confidence, transcription::unheardConfidence);
        QCOMPARE(*transcript.segments[1].words[2].confidence, transcription::unheardConfidence);
        QCOMPARE(*transcript.segments[2].confidence, 0.9);
        QCOMPARE(*transcript.segments[3].confidence, transcription::unheardConfidence);
        QCOMPARE(transcript.warnings.size(), 2U);
        QCOMPARE(transcript.warnings[0].kind, std::string("text_in_silence"));
        QCOMPARE(transcript.warnings[0].detail, std::string("00:00:05"));
    }

    void wordsThatRunOnIntoSilenceAreMarkedAlone()
    {
        transcript::Transcript transcript;
        transcript.segments = {segment(0, 6, "eu acordei muito cedo hoje sim")};
        Suspicions suspicions;
        transcription::markUnheard(transcript, twoTurns(), suspicions);
        QCOMPARE(suspicions.unheardSegments, 0U);
        QCOMPARE(*transcript.segments[0].words[0].confidence, 0.9);
        QCOMPARE(*transcript.segments[0].words[5].confidence, transcription::unheardConfidence);
    }

    void aShortAnswerWhoseTimeIsALittleOffIsNotMarked()
    {
        transcript::Transcript transcript;
        transcript.segments = {segment(13.1, 13.4, "sim")};
        Suspicions suspicions;
        transcription::markUnheard(transcript, twoTurns(), suspicions);
        QCOMPARE(suspicions.unheardSegments, 0U);
        QCOMPARE(*transcript.segments[0].confidence, 0.9);
    }

    void noiseAloneIsHeardByNobody()
    {
        for (const float level : {0.001F, 0.05F}) {
            const auto heard = transcription::heardIn(track(test::noise(10, rate, level)).channels[0]);
            QVERIFY(std::count(heard.begin(), heard.end(), true) < 20);
        }
    }

    void phrasesThatComeAgainAndAgainAreMarkedFromTheSecondTime()
    {
        transcript::Transcript transcript;
        transcript.segments = {segment(0, 10, "ontem choveu " + repeated("eu não sei o que fazer", 4) + " enfim")};
        QCOMPARE(repetitionsIn(transcript).repeatedSegments, 1U);
        const auto& words = transcript.segments[0].words;
        QCOMPARE(*words[0].confidence, 0.9);
        QCOMPARE(*words[7].confidence, 0.9); // the end of the first time
        QCOMPARE(*words[8].confidence, transcription::repeatedConfidence);
        QCOMPARE(*words[25].confidence, transcription::repeatedConfidence);
        QCOMPARE(*words[26].confidence, 0.9);
        QCOMPARE(transcript.warnings.size(), 1U);
        QCOMPARE(transcript.warnings[0].kind, std::string("repetition_loop"));
    }

    void aSentenceInSegmentAfterSegmentIsALoopWhateverItsCaseAndStops()
    {
        transcript::Transcript transcript;
        for (int i = 0; i < 5; ++i) {
            transcript.segments.push_back(
                segment(i * 3, i * 3 + 3, i % 2 == 0 ? "Muito obrigado, até mais." : "muito obrigado até mais"));
        }
        QCOMPARE(repetitionsIn(transcript).repeatedSegments, 4U);
        QCOMPARE(*transcript.segments[0].confidence, 0.9);
        QCOMPARE(*transcript.segments[4].confidence, transcription::repeatedConfidence);
    }

    void whatPeopleSayTwiceIsNoLoop()
    {
        for (const char* said :
             {"não não não eu não quero", "é é é assim sabe", "vai vai vai vai vai", "eu quero ir eu quero ir pra casa",
              "todo dia todo dia todo dia a mesma coisa", "eu não sei o que fazer eu não sei o que fazer"}) {
            transcript::Transcript transcript;
            transcript.segments = {segment(0, 5, said)};
            QCOMPARE(repetitionsIn(transcript).repeatedSegments, 0U);
            QVERIFY(transcript.warnings.empty());
            QCOMPARE(*transcript.segments[0].words[2].confidence, 0.9);
        }
    }

    void oneWordWithoutEndIsALoop()
    {
        transcript::Transcript transcript;
        transcript.segments = {segment(0, 9, repeated("obrigado", 30))};
        QCOMPARE(repetitionsIn(transcript).repeatedSegments, 1U);
        QCOMPARE(transcript.warnings.size(), 1U);
    }

    void speakersWhoAgreeWithEachOtherMakeNoLoop()
    {
        transcript::Transcript transcript;
        for (int i = 0; i < 4; ++i) {
            transcript.segments.push_back(segment(i * 4, i * 4 + 1, "tá bom então sim"));
            transcript.segments.back().speaker = i % 2 == 0 ? "channel_1" : "channel_2";
        }
        QCOMPARE(repetitionsIn(transcript).repeatedSegments, 0U);
    }

    void everyMarkIsPutIntoWordsInEveryLanguage()
    {
        for (const auto language : base::allUiLanguages) {
            for (const char* kind : {"warnings.text_in_silence", "warnings.repetition_loop"}) {
                const std::string said = base::say(language, kind, {{"detail", "00:00:05"}});
                QVERIFY2(said.find("00:00:05") == 0, said.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHallucination)
#include "test_hallucination.moc"
