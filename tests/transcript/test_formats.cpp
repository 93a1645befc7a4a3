// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "dialogue_writers.h"
#include "transcript/markers.h"
#include "transcript/read.h"
#include "transcript/serialise.h"

using namespace voither;
using namespace voither::transcript;
using test::dialogue;

namespace {

Transcript readText(const std::string& text)
{
    const auto result = readTranscript(base::asBytes(text), "entrada");
    if (!result) {
        qWarning("%s %s %s", std::string(name(result.error().code)).c_str(), result.error().place.c_str(),
                 result.error().detail.c_str());
    }
    return result.value_or(Transcript{});
}

bool hasWarning(const Transcript& transcript, const std::string& kind, std::size_t line)
{
    return std::any_of(transcript.warnings.begin(), transcript.warnings.end(),
                       [&](const Warning& warning) { return warning.kind == kind && warning.line == line; });
}

std::string content(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void theSameTalkInEveryFormatGivesTheSameSegments()
    {
        for (const test::Written& written : test::inEveryFormat(dialogue())) {
            const Transcript transcript = readText(written.bytes);
            QCOMPARE(transcript.format, std::string(written.format));
            QCOMPARE(transcript.segments.size(), dialogue().size());
            QCOMPARE(transcript.hasTimes, transcript.format != "text");
            for (std::size_t i = 0; i < dialogue().size(); ++i) {
                const Segment& segment = transcript.segments[i];
                QCOMPARE(segment.text, dialogue()[i].text);
                QCOMPARE(segment.speaker, dialogue()[i].speaker);
                QCOMPARE(segment.role, segment.speaker == "Joana" ? Role::Patient : Role::Therapist);
                QVERIFY(segment.startTime == (transcript.hasTimes ? dialogue()[i].start : 0.0));
                QVERIFY(segment.endTime == (transcript.hasTimes ? dialogue()[i].end : 0.0));
            }
        }
    }

    void everyCaseFolderGivesItsExpectedTranscript_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto& entry : std::filesystem::directory_iterator(VOITHER_TEST_DATA)) {
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        }
    }

    void everyCaseFolderGivesItsExpectedTranscript()
    {
        QFETCH(QString, folder);
        const std::filesystem::path path(folder.toStdString());
        std::filesystem::path input;
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            input = entry.path().stem() == "input" ? entry.path() : input;
        }
        QVERIFY(!input.empty());
        const auto transcript = readTranscript(input);
        QVERIFY2(transcript, transcript ? "" : transcript.error().detail.c_str());
        const std::string written = toJson(*transcript) + "\n";
        if (std::getenv("VOITHER_WRITE_EXPECTED") != nullptr) {
            std::ofstream(path / "expected.json", std::ios::binary) << written;
        }
        QCOMPARE(written, content(path / "expected.json"));
    }

    void tokensBecomeWordsAlsoWhenACharacterIsCutInTwo()
    {
        const Transcript transcript = readText(R"({"result":{"language":"pt"},"transcription":[
{"offsets":{"from":0,"to":2000},"text":" Não sei.","tokens":[
{"text":"[_BEG_]","offsets":{"from":0,"to":0},"id":50364,"p":0.9},
{"text":" N)"
                                               "\xC3"
                                               R"(","offsets":{"from":100,"to":300},"p":0.8},
{"text":")"
                                               "\xA3"
                                               R"(o","offsets":{"from":300,"to":500},"p":0.6},
{"text":" sei","offsets":{"from":600,"to":1000},"p":1},
{"text":".","offsets":{"from":1000,"to":1100},"p":0.5},
{"text":"[_TT_100]","p":0.1}]}]})");
        QCOMPARE(transcript.segments.size(), 1U);
        const auto& words = transcript.segments[0].words;
        QCOMPARE(words.size(), 2U);
        QCOMPARE(words[0].text, std::string("Não"));
        QCOMPARE(words[0].startTime, 0.1);
        QCOMPARE(words[0].endTime, 0.5);
        QCOMPARE(*words[0].confidence, 0.7);
        QCOMPARE(words[1].text, std::string("sei."));
        QCOMPARE(words[1].endTime, 1.1);
        QCOMPARE(transcript.language, std::string("pt"));
        QVERIFY(hasWarning(transcript, "single_speaker", 0));
        QCOMPARE(transcript.segments[0].role, Role::Patient);
        QVERIFY(transcript.rolesGuessed);
    }

    void numbersWithoutTimesLieBetweenTheirNeighbours()
    {
        const Transcript transcript =
            readText(R"({"segments":[{"start":1,"end":5,"text":"Tenho 34 anos.","speaker":"SPEAKER_01",
"words":[{"word":"Tenho","start":1.0,"end":2.0,"score":0.9},{"word":"34"},{"word":"anos.","start":3.0,"end":4.5,"score":0.8}]}]})");
        const auto& words = transcript.segments.at(0).words;
        QCOMPARE(words.size(), 3U);
        QVERIFY(words[1].timeInterpolated && !words[0].timeInterpolated && !words[2].timeInterpolated);
        QCOMPARE(words[1].startTime, 2.0);
        QCOMPARE(words[1].endTime, 3.0);
        QVERIFY(!words[1].confidence);
    }

    void turnMarksMakeTwoVoices()
    {
        const Transcript transcript = readText(R"({"transcription":[
{"offsets":{"from":0,"to":900},"text":"Como você dormiu?","speaker_turn_next":true},
{"offsets":{"from":900,"to":2000},"text":"Eu dormi mal.","speaker_turn_next":false},
{"offsets":{"from":2000,"to":3000},"text":"Meu sono é leve.","speaker_turn_next":true},
{"offsets":{"from":3000,"to":4000},"text":"E você acorda muito?","speaker_turn_next":true}]})");
        QCOMPARE(transcript.segments.size(), 4U);
        QCOMPARE(transcript.segments[2].speaker, std::string("turn_2"));
        QCOMPARE(transcript.segments[3].speaker, std::string("turn_1"));
        QCOMPARE(transcript.segments[2].role, Role::Patient);
        QVERIFY(hasWarning(transcript, "turns_alternated", 0));
    }

    void aCueWithoutANameGoesOnWithTheSpeakerBefore()
    {
        const Transcript transcript =
            readText("1\n00:00:01,000 --> 00:00:02,000\nT: Oi.\n\n2\n00:00:02,000 --> 00:00:03,000\nP: Oi,\n\n3\n"
                     "00:00:03,000 --> 00:00:04,000\ntudo bem?\n\nSim.\n");
        QCOMPARE(transcript.segments.size(), 3U);
        QCOMPARE(transcript.segments[2].speaker, std::string("P"));
        QCOMPARE(transcript.segments[2].text, std::string("tudo bem? Sim."));
        QVERIFY(hasWarning(transcript, "speaker_continued", 10));
        QVERIFY(!transcript.rolesGuessed);
    }

    void voicesInOneCueShareItsTime()
    {
        const Transcript transcript =
            readText("WEBVTT\n\n00:01.000 --> 00:03.000\n<v.alto Terapeuta>Sim?</v> <v Paciente>Não.</v>\n");
        QCOMPARE(transcript.segments.size(), 2U);
        QCOMPARE(transcript.segments[0].speaker, std::string("Terapeuta"));
        QCOMPARE(transcript.segments[0].endTime, transcript.segments[1].startTime);
        QCOMPARE(transcript.segments[1].endTime, 3.0);
        QVERIFY(hasWarning(transcript, "time_shared", 3));
    }

    void oddTimesAreDealtWithAndTold()
    {
        const Transcript transcript =
            readText("WEBVTT\n\n00:05.000 --> 00:07.000\n<v P>Um.\n\n00:01.000 --> 00:01.000\n<v P>Dois.\n\n"
                     "00:06.000 --> 00:04.000\n<v T>Três.\n\n00:08.000 --> 00:09.000\n\n");
        QCOMPARE(transcript.segments.size(), 3U);
        QCOMPARE(transcript.segments[0].text, std::string("Dois."));
        QCOMPARE(transcript.segments[2].endTime, 6.0);
        QVERIFY(hasWarning(transcript, "zero_length", 7));
        QVERIFY(hasWarning(transcript, "unordered", 7));
        QVERIFY(hasWarning(transcript, "reversed_times", 10));
        QVERIFY(hasWarning(transcript, "overlap", 10));
        QVERIFY(hasWarning(transcript, "empty_segment", 12));
    }

    void anElanTimeSlotWithoutValueIsInterpolated()
    {
        std::string eaf = test::asElan(dialogue());
        const std::string slot = R"(TIME_SLOT_ID="ts2" TIME_VALUE="2500")";
        eaf.replace(eaf.find(slot), slot.size(), R"(TIME_SLOT_ID="ts2")");
        const Transcript transcript = readText(eaf);
        QCOMPARE(transcript.segments.at(0).endTime, 1.5);
        QVERIFY(hasWarning(transcript, "slot_interpolated", 6));
    }

    void elanReferencesTakeTheTimeOfTheirParentAndTranslationsAreLeftOut()
    {
        const std::string head = R"(<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="1000"/>
<TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="3000"/></TIME_ORDER><TIER TIER_ID="P"><ANNOTATION>
<ALIGNABLE_ANNOTATION ANNOTATION_ID="x" TIME_SLOT_REF1="a" TIME_SLOT_REF2="b"><ANNOTATION_VALUE>)";
        const std::string middle = R"(</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="P-texto" PARENT_REF="P" PARTICIPANT="P"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="y" ANNOTATION_REF="x">
<ANNOTATION_VALUE>Eu vim</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION><ANNOTATION>
<REF_ANNOTATION ANNOTATION_ID="z" ANNOTATION_REF="x" PREVIOUS_ANNOTATION="y"><ANNOTATION_VALUE>sozinha.</ANNOTATION_VALUE>
</REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>)";
        const Transcript referred = readText(head + middle);
        QCOMPARE(referred.segments.size(), 2U);
        QCOMPARE(referred.segments[1].startTime, 2.0);
        QCOMPARE(referred.segments[1].text, std::string("sozinha."));
        const Transcript translated = readText(head + "I came alone." + middle);
        QCOMPARE(translated.segments.size(), 1U);
        QVERIFY(hasWarning(translated, "tier_ignored", 4));
    }

    void phoneTiersAndPointTiersAreNoSpeech()
    {
        const Transcript transcript = readText(
            "\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n3\n\"IntervalTier\"\n\"P\"\n0\n9\n1\n0\n9\n\"Oi.\"\n"
            "\"IntervalTier\"\n\"P - "
            "phones\"\n0\n9\n1\n0\n9\n\"oj\"\n\"TextTier\"\n\"marcas\"\n0\n9\n1\n4\n\"tosse\"\n");
        QCOMPARE(transcript.segments.size(), 1U);
        QVERIFY(hasWarning(transcript, "tier_ignored", 15));
        QVERIFY(hasWarning(transcript, "tier_ignored", 23));
    }

    void aSentenceWithAColonIsNoSpeaker()
    {
        const Transcript transcript =
            readText("T: Como foi ontem?\nP: Foi assim.\nOntem: nada. Hoje: tudo.\nEu disse: chega.\nT: Certo.\n");
        QCOMPARE(transcript.segments.size(), 3U);
        QCOMPARE(transcript.segments[1].text, std::string("Foi assim. Ontem: nada. Hoje: tudo. Eu disse: chega."));
    }

    void labelsInManyShapesAreRead()
    {
        const Transcript transcript = readText(
            "**Terapeuta:** Oi.\n- Maria (paciente): Oi.\n[SPEAKER_00]: Olá.\nMÃE:boa tarde\n[00:01:05] T: E aí?\n");
        QCOMPARE(transcript.segments.size(), 5U);
        QCOMPARE(transcript.segments[0].speaker, std::string("Terapeuta"));
        QCOMPARE(transcript.segments[0].text, std::string("Oi."));
        QCOMPARE(transcript.segments[1].speaker, std::string("Maria (paciente)"));
        QCOMPARE(transcript.segments[1].role, Role::Patient);
        QCOMPARE(transcript.segments[2].speaker, std::string("SPEAKER_00"));
        QCOMPARE(transcript.segments[3].role, Role::Other);
        QCOMPARE(transcript.segments[4].text, std::string("E aí?"));
    }

    void textWithoutNamesIsOneVoiceTakenForThePatients()
    {
        const Transcript transcript = readText("Eu vim porque não durmo.\nFaz dois meses.\n");
        QCOMPARE(transcript.segments.size(), 2U);
        QCOMPARE(transcript.segments[1].role, Role::Patient);
        QVERIFY(transcript.rolesGuessed && !transcript.hasTimes);
        QVERIFY(hasWarning(transcript, "single_speaker", 0));
    }

    void textIsOneLineInNfcWithoutControlCharacters()
    {
        const Transcript transcript = readText("P: na\u0303o\u00A0  sei\u200B\x01 bem\tmesmo\n");
        QCOMPARE(transcript.segments.at(0).text, std::string("não sei bem mesmo"));
        QVERIFY(hasWarning(transcript, "control_characters", 1));
    }

    void soundsAreKeptInSquareBrackets()
    {
        const Transcript transcript =
            readText("P: (risos) Pois é *suspiro* sei lá (ele me disse) ♪\nP: [BLANK_AUDIO]\n");
        QCOMPARE(transcript.segments.at(0).text, std::string("[risos] Pois é [suspiro] sei lá (ele me disse) [♪]"));
        QVERIFY(isMarkerOnly(transcript.segments.at(1).text));
        QVERIFY(!isMarkerOnly(transcript.segments.at(0).text));
        QCOMPARE(blankMarkers("a [risos] b"), std::string("a         b"));
    }

    void wordsOutsideOfTheirSegmentLoseTheirTime()
    {
        const Transcript transcript = readText(R"({"segments":[{"start":1,"end":2,"text":"sim não","words":[
{"word":"sim","start":1.0,"end":1.5},{"word":"não","start":7.0,"end":8.0}]}]})");
        QVERIFY(hasWarning(transcript, "word_outside", 1));
        const Word& word = transcript.segments.at(0).words.at(1);
        QVERIFY(word.timeInterpolated);
        QCOMPARE(word.startTime, 1.5);
        QCOMPARE(word.endTime, 2.0);
    }

    void missingTimesAreEstimated()
    {
        const Transcript transcript = readText(
            R"([{"start":1,"end":2,"text":"um"},{"text":"dois"},{"text":"três"},{"start":4,"end":5,"text":"quatro"}])");
        QCOMPARE(transcript.segments.size(), 4U);
        QCOMPARE(transcript.segments[1].startTime, 2.0);
        QCOMPARE(transcript.segments[2].startTime, 3.0);
        QCOMPARE(transcript.segments[2].endTime, 4.0);
        QVERIFY(hasWarning(transcript, "missing_time", 1));
    }

    void theNamesOfTheFormatsAreTheOrderOfTheRegistry()
    {
        const std::vector<std::string> expected{"webvtt", "textgrid", "elan", "whisper.cpp", "whisperx", "srt", "text"};
        QCOMPARE(formatNames(), expected);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "test_formats.moc"
