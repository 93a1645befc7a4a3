// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "language/syllables.h"

using voither::language::countSyllables;

class TestSyllables : public QObject {
    Q_OBJECT

private slots:
    void wordsHaveTheirSyllables_data();
    void wordsHaveTheirSyllables();
    void whatHasNoLetterHasNone();
    void brokenBytesAreSurvived();
};

void TestSyllables::wordsHaveTheirSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    const std::pair<const char*, int> words[] = {
        {"casa", 2},      {"pai", 1},     {"pão", 1},       {"mães", 1},         {"saúde", 3},    {"rainha", 3},
        {"quero", 2},     {"guerra", 2},  {"água", 2},      {"poeta", 3},        {"saída", 3},    {"ruim", 2},
        {"muito", 2},     {"não", 1},     {"coração", 3},   {"psicólogo", 4},    {"tô", 1},       {"né", 1},
        {"eu", 1},        {"hm", 1},      {"sair", 2},      {"guarda-chuva", 4}, {"MÃE", 1},      {"então", 2},
        {"depressão", 3}, {"remédio", 3}, {"ansiedade", 5}, {"terapeuta", 4},    {"aí", 2},       {"daí", 2},
        {"cooperar", 4},  {"viu", 1},     {"foi", 1},       {"linguagem", 3},    {"qualquer", 2}, {"história", 3},
        {"dia", 2},       {"rua", 2}};
    for (const auto& [word, count] : words) {
        QTest::newRow(word) << QString::fromUtf8(word) << count;
    }
}

void TestSyllables::wordsHaveTheirSyllables()
{
    QFETCH(QString, word);
    QTEST(countSyllables(word.toStdString()), "count");
}

void TestSyllables::whatHasNoLetterHasNone()
{
    for (const char* word : {"", "...", "42", "-", "😀"}) {
        QCOMPARE(countSyllables(word), 0);
    }
}

void TestSyllables::brokenBytesAreSurvived()
{
    QCOMPARE(countSyllables("ca\xFFsa"), 2);
}

QTEST_GUILESS_MAIN(TestSyllables)
#include "test_syllables.moc"
