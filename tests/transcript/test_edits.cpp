// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "transcript/edit.h"
#include "transcript/serialise.h"

using namespace voither::transcript;

namespace {

Transcript sample()
{
    Transcript transcript;
    transcript.format = "whisperx";
    transcript.language = "pt-BR";
    transcript.rolesGuessed = true;
    Segment first;
    first.speaker = "Ana";
    first.role = Role::Patient;
    first.startTime = 0.1;
    first.endTime = 4.3;
    first.text = "eu não sei mais";
    first.words = {{"eu", 0.1, 1.0 / 3, 0.9, false},
                   {"não", 1, 1.7, std::nullopt, true},
                   {"sei", 2, 2.5, 0.25, false},
                   {"mais", 3, 4.3, 1.0, false}};
    first.confidence = 0.7;
    Segment second;
    second.speaker = "Bia \"B\" \\ \u00e7";
    second.role = Role::Therapist;
    second.startTime = 2.9;
    second.endTime = 6;
    second.text = "entendi";
    transcript.segments = {first, second};
    transcript.warnings = {{"overlap", 12, ""}, {"channel_unclear", 0, "3"}};
    return transcript;
}

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void theStoredFormComesBackExactly()
    {
        Transcript transcript = sample();
        transcript.segments[0].endTime = std::nextafter(4.3, 5);
        transcript.segments[1].endTime = 172799.999999999;
        transcript.segments[0].words[0].confidence = std::numeric_limits<double>::denorm_min();
        const auto back = fromJson(toJson(transcript));
        QVERIFY(back);
        QVERIFY(back->segments == transcript.segments);
        QCOMPARE(back->format, transcript.format);
        QCOMPARE(back->language, transcript.language);
        QVERIFY(back->hasTimes && back->rolesGuessed);
        QCOMPARE(back->warnings.size(), 2U);
        QCOMPARE(back->warnings[1].detail, std::string("3"));
        QCOMPARE(toJson(*back), toJson(transcript));
    }

    void theStoredFormIsOneCanonicalText()
    {
        Transcript transcript = sample();
        transcript.segments.resize(1);
        transcript.segments[0].words.resize(1);
        transcript.warnings.resize(1);
        QCOMPARE(
            toJson(transcript),
            std::string(
                R"({"format":"whisperx","has_times":true,"language":"pt-BR","roles_guessed":true,"segments":[{"confidence":0.7,)"
                R"("end":4.3,"role":"patient","speaker":"Ana","start":0.1,"text":"eu não sei mais","words":)"
                R"([["eu",0.1,0.3333333333333333,0.9,false]]}],"warnings":[{"detail":"","kind":"overlap","line":12}]})"));
    }

    void anythingElseIsNoStoredTranscript()
    {
        const std::string json = toJson(sample());
        for (
            const std::string& text :
            {std::string(), std::string("{}"), std::string("[]"), json + "x", json.substr(0, json.size() - 1),
             std::string(
                 R"({"format":"a","has_times":true,"language":"","roles_guessed":true,"segments":[{}],"warnings":[]})")}) {
            QVERIFY(!fromJson(text));
        }
        for (std::size_t i = 0; i < json.size(); ++i) {
            std::string damaged = json;
            damaged.erase(i, 1);
            const auto result = fromJson(damaged);
            QVERIFY(!result || fromJson(toJson(*result)).has_value());
        }
    }

    void plainTextNamesTheSpeakers()
    {
        QCOMPARE(plainText(sample()), std::string("Ana: eu não sei mais\nBia \"B\" \\ ç: entendi\n"));
    }

    void newTextKeepsTheTimesOfWordsThatStay()
    {
        const auto changed = withText(sample(), 0, "eu  já não sei\n");
        QVERIFY(changed);
        const Segment& segment = changed->segments[0];
        QCOMPARE(segment.text, std::string("eu já não sei"));
        QCOMPARE(segment.words.size(), 4U);
        QVERIFY(segment.words[0] == sample().segments[0].words[0]);
        QVERIFY(segment.words[3] == sample().segments[0].words[2]);
        QVERIFY(segment.words[1].timeInterpolated);
        QVERIFY(segment.words[1].startTime >= segment.words[0].endTime && segment.words[1].endTime <= 1);
        QVERIFY(!withText(sample(), 0, " "));
        QVERIFY(!withText(sample(), 2, "a"));
        QVERIFY(!withText(sample(), 0, "\xE3"));
    }

    void aSplitDividesTextWordsAndTime()
    {
        const auto changed = splitAtOffset(sample(), 0, std::string("eu não").size());
        QVERIFY(changed);
        QCOMPARE(changed->segments.size(), 3U);
        QCOMPARE(changed->segments[0].text, std::string("eu não"));
        QCOMPARE(changed->segments[1].text, std::string("sei mais"));
        QCOMPARE(changed->segments[0].words.size(), 2U);
        QCOMPARE(changed->segments[1].words.size(), 2U);
        QCOMPARE(changed->segments[0].endTime, 2.0);
        QCOMPARE(changed->segments[1].startTime, 2.0);
        QVERIFY(!splitAtOffset(sample(), 0, 5)); // within "ã"
        QVERIFY(!splitAtOffset(sample(), 0, 0));
        QVERIFY(!splitAtOffset(sample(), 0, 99));
    }

    void aSplitKeepsTheOrderOfTime()
    {
        const auto changed = splitAtTime(sample(), 0, 2.95);
        QVERIFY(changed);
        QCOMPARE(changed->segments[0].text, std::string("eu não sei"));
        QCOMPARE(changed->segments[1].text, std::string("entendi"));
        QCOMPARE(changed->segments[2].text, std::string("mais"));
        QCOMPARE(changed->segments[2].startTime, 3.0);
        QVERIFY(!splitAtTime(sample(), 0, 4.3));
        QVERIFY(!splitAtTime(sample(), 1, 4.0));
    }

    void splittingAndMergingGivesTheSameText()
    {
        const auto split = splitAtTime(sample(), 0, 1.9);
        QVERIFY(split);
        const auto merged = mergeWithNext(*split, 0);
        QVERIFY(merged);
        QVERIFY(merged->segments == sample().segments);
        QVERIFY(!mergeWithNext(sample(), 1));
    }

    void renamingCanJoinTwoVoices()
    {
        const auto renamed = renameSpeaker(sample(), "Ana", "  Maria ");
        QVERIFY(renamed);
        QCOMPARE(renamed->segments[0].speaker, std::string("Maria"));
        const auto joined = renameSpeaker(*renamed, "Maria", sample().segments[1].speaker);
        QVERIFY(joined);
        QCOMPARE(joined->segments[0].role, Role::Therapist);
        QVERIFY(!renameSpeaker(sample(), "Zé", "Ana"));
    }

    void rolesCanBeSetAndSwapped()
    {
        const Transcript swapped = withRolesSwapped(sample());
        QCOMPARE(swapped.segments[0].role, Role::Therapist);
        QCOMPARE(swapped.segments[1].role, Role::Patient);
        QVERIFY(!swapped.rolesGuessed);
        const auto set = withRole(sample(), "Ana", Role::Other);
        QVERIFY(set && set->segments[0].role == Role::Other && set->rolesGuessed);
        QVERIFY(!withRole(sample(), "Zé", Role::Other));
    }

    void oneSegmentGetsAnotherSpeaker()
    {
        const Transcript before = sample();
        const auto known = withSpeaker(before, 0, before.segments[1].speaker);
        QVERIFY(known && known->segments[0].speaker == before.segments[1].speaker);
        QVERIFY(known->segments[0].role == Role::Therapist && known->segments[1] == before.segments[1]);
        const auto fresh = withSpeaker(before, 0, " Mãe ");
        QVERIFY(fresh && fresh->segments[0].speaker == "Mãe" && fresh->segments[0].role == Role::Patient);
        QVERIFY(!withSpeaker(before, 2, "Ana"));
    }

    void swappedSpeakersChangeNamesAndRoles()
    {
        Transcript before = sample();
        before.segments.push_back(before.segments[0]);
        before.segments[2].speaker = "Pai";
        before.segments[2].role = Role::Other;
        const auto after = swapSpeakers(before, "Ana", before.segments[1].speaker);
        QVERIFY(after);
        QCOMPARE(after->segments[0].speaker, before.segments[1].speaker);
        QVERIFY(after->segments[0].role == Role::Therapist);
        QCOMPARE(after->segments[1].speaker, std::string("Ana"));
        QVERIFY(after->segments[1].role == Role::Patient);
        QVERIFY(after->segments[2] == before.segments[2]);
        QVERIFY(after->segments[0].text == before.segments[0].text);
        QVERIFY(swapSpeakers(*after, before.segments[1].speaker, "Ana")->segments == before.segments);
        QVERIFY(!swapSpeakers(before, "Ana", "Ninguém") && !swapSpeakers(before, "Ana", "Ana"));
    }

    void textIsFoundAsWordsOrAnywhere()
    {
        Transcript transcript = sample();
        transcript.segments[0].text = "Não, não sei: ônão NÃO. Nao";
        const std::vector<TextMatch> words{{0, 0, 4}, {0, 6, 4}, {0, 23, 4}};
        QVERIFY(findText(transcript, {"não", false, true}) == words);
        QCOMPARE(findText(transcript, {"não", false, false}).size(), std::size_t{4});
        QVERIFY((findText(transcript, {"não", true, true}) == std::vector<TextMatch>{{0, 6, 4}}));
        QCOMPARE(findText(transcript, {"não sei", false, true}).size(), std::size_t{1});
        QVERIFY(findText(transcript, {"sei: ônã", false, true}).empty());
        QVERIFY(findText(transcript, {"  ", false, false}).empty());
        QVERIFY(findText(transcript, {"", false, false}).empty());
        transcript.segments[0].text = "aaaa";
        QCOMPARE(findText(transcript, {"aa", false, false}).size(), std::size_t{2});
    }

    void everyPlaceIsReplacedAndOtherWordsKeepTheirTimes()
    {
        Transcript before = sample();
        before.segments[1].text = "não? Não!";
        const auto after = withReplaced(before, {"não", false, true}, "nunca");
        QVERIFY(after);
        QCOMPARE(after->segments[0].text, std::string("eu nunca sei mais"));
        QCOMPARE(after->segments[1].text, std::string("nunca? nunca!"));
        QVERIFY(after->segments[0].words[2] == before.segments[0].words[2]);
        QVERIFY(after->segments[0].words[1].timeInterpolated);
        QVERIFY(!withReplaced(before, {"talvez", false, true}, "sim"));
        QVERIFY(!withReplaced(before, {"não? não!", false, true}, " "));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
