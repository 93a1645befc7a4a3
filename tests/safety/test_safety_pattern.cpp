// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "safety/pattern.h"

using namespace voither::safety;

namespace {

std::vector<SpokenWord> wordsOf(const std::string& text)
{
    voither::transcript::Transcript transcript;
    transcript.segments.push_back({.text = text});
    const auto turns = turnsOf(transcript, {"ne"});
    return turns.empty() ? std::vector<SpokenWord>() : turns.front().words;
}

} // namespace

class TestSafetyPattern : public QObject {
    Q_OBJECT

private slots:
    void aPatternMatchesWhatPeopleSay_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("matched"); // words; 0: not at all
        QTest::newRow("word for word") << "quero morrer"
                                       << "quero morrer hoje" << 2;
        QTest::newRow("case and diacritics") << "não aguento"
                                             << "NAO Aguento mais" << 2;
        QTest::newRow("beginning") << "quer* morrer"
                                   << "queria morrer" << 2;
        QTest::newRow("one of") << "quero/penso morrer"
                                << "penso morrer" << 2;
        QTest::newRow("set") << "{want} morrer"
                             << "desejo morrer" << 2;
        QTest::newRow("gap unused") << "quero ..2 morrer"
                                    << "quero morrer" << 2;
        QTest::newRow("gap used") << "quero ..2 morrer"
                                  << "quero é logo morrer" << 4;
        QTest::newRow("gap too small") << "quero ..2 morrer"
                                       << "quero mas bem logo morrer" << 0;
        QTest::newRow("optional there") << "quero (muito) morrer"
                                        << "quero muito morrer" << 3;
        QTest::newRow("optional not there") << "quero (muito) morrer"
                                            << "quero morrer" << 2;
        QTest::newRow("the longest") << "quero ..3 morrer"
                                     << "quero morrer e morrer" << 4;
        QTest::newRow("a sentence ends") << "quero ..2 morrer"
                                         << "quero. Morrer" << 0;
        QTest::newRow("dots end no sentence") << "quero morrer"
                                              << "quero... morrer" << 2;
        QTest::newRow("an ellipsis neither") << "quero morrer"
                                             << "quero… morrer" << 2;
        QTest::newRow("hyphen") << "matar me"
                                << "matar-me" << 2;
        QTest::newRow("filler") << "quero morrer"
                                << "quero né morrer" << 2;
        QTest::newRow("repetition") << "quero morrer"
                                    << "quero quero morrer" << 2;
        QTest::newRow("noise") << "quero morrer"
                               << "quero [choro] morrer" << 2;
        QTest::newRow("words in brackets") << "quero morrer"
                                           << "[inaudível eu] quero morrer" << 0;
        QTest::newRow("too short") << "quero morrer"
                                   << "quero" << 0;
        QTest::newRow("nothing") << "quero morrer"
                                 << "" << 0;
    }
    void aPatternMatchesWhatPeopleSay()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, said);
        QFETCH(const int, matched);
        WordSets sets;
        QVERIFY(sets["want"].add("desejo"));
        const auto parsed = Pattern::parse(pattern.toStdString(), sets);
        QVERIFY(parsed);
        const auto end = parsed->matchAt(wordsOf(said.toStdString()), 0);
        QCOMPARE(static_cast<int>(end.value_or(0)), matched);
    }

    void wordsInBracketsAreRead()
    {
        const auto words = wordsOf("[inaudível eu] quero");
        QCOMPARE(words.size(), std::size_t{3});
        QCOMPARE(words[0].folded, std::string("inaudivel"));
        QCOMPARE(wordsOf("um [ dois").size(), std::size_t{2});
    }

    void placesAreThoseOfTheText()
    {
        const std::string text = "Ah, não… MORRER-me!";
        const auto words = wordsOf(text);
        QCOMPARE(words.size(), std::size_t{4});
        QCOMPARE(text.substr(words[1].begin, words[1].end - words[1].begin), std::string("não"));
        QCOMPARE(text.substr(words[2].begin, words[2].end - words[2].begin), std::string("MORRER"));
        QVERIFY(words[0].beginsSentence);
        QVERIFY(!words[1].beginsSentence && !words[2].beginsSentence);
    }

    void whatIsNoPatternIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern : {"", "..2 morrer", "(não) morrer", "quero ..2", "quero {nobody}", "quero ..x morrer",
                                    "quero ..99 morrer", "quero *", "quero () morrer", "a*b"}) {
            QTest::newRow(pattern) << pattern;
        }
    }
    void whatIsNoPatternIsRefused()
    {
        QFETCH(const QString, pattern);
        QVERIFY(!Pattern::parse(pattern.toStdString(), {}));
    }
};

QTEST_GUILESS_MAIN(TestSafetyPattern)
#include "test_safety_pattern.moc"
