// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "transcript/word_places.h"

using namespace voither::transcript;

namespace {

Segment spoken(std::string text, std::vector<Word> words = {})
{
    Segment segment;
    segment.startTime = 10;
    segment.endTime = 20;
    segment.text = std::move(text);
    segment.words = std::move(words);
    return segment;
}

} // namespace

class TestWordPlaces : public QObject {
    Q_OBJECT

private slots:
    void wordsStandWhereTheyAreInTheText()
    {
        const auto places = wordPlaces(spoken(
            "Não, é não.", {{"Não,", 11, 12, 0.9, false}, {"é", 12, 13, 0.3, false}, {"não.", 15, 16, {}, false}}));
        QVERIFY((places
                 == std::vector<WordPlace>{
                     {0, 5, 11, 12, 0.9, false}, {6, 8, 12, 13, 0.3, false}, {9, 14, 15, 16, {}, false}}));
        QVERIFY(!places[0].uncertain() && places[1].uncertain() && !places[2].uncertain());
    }

    void wordsWithoutPunctuationAreFoundInsideTheirRun()
    {
        const auto places = wordPlaces(
            spoken("(sim), guarda-chuva",
                   {{"sim", 11, 12, 0.5, false}, {"guarda", 13, 14, 0.7, false}, {"chuva", 14, 15, 0.7, false}}));
        QCOMPARE(places.size(), std::size_t{2});
        QVERIFY(places[0].startTime == 11 && places[0].end == 6 && places[0].uncertain());
        QVERIFY(places[1].startTime == 13 && places[1].endTime == 15 && !places[1].timeInterpolated);
    }

    void withoutTimesTheyAreSharedByLength()
    {
        const auto places = wordPlaces(spoken("ab cdef g"));
        QCOMPARE(places.size(), std::size_t{3});
        QVERIFY(places[0].timeInterpolated && places[0].startTime == 10);
        QVERIFY(qFuzzyCompare(places[1].startTime, 10 + 30.0 / 9) && qFuzzyCompare(places[1].endTime, 10 + 70.0 / 9));
        QCOMPARE(places[2].endTime, 20.0);
    }

    void correctedWordsLieBetweenTheirNeighbours()
    {
        const auto places = wordPlaces(
            spoken("um dois quatro",
                   {{"um", 10, 11, 0.9, false}, {"três", 12, 13, 0.1, false}, {"quatro", 15, 16, {}, false}}));
        QVERIFY(places[1].timeInterpolated && !places[1].confidence);
        QCOMPARE(places[1].startTime, 11.0);
        QCOMPARE(places[1].endTime, 15.0);
        QVERIFY(!places[2].timeInterpolated);
    }

    void aTextWithoutWordsHasNone()
    {
        QVERIFY(wordPlaces(spoken("")).empty());
        QCOMPARE(wordPlaces(spoken("  a  ")).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestWordPlaces)
#include "test_word_places.moc"
