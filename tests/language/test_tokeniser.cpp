// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/resources.h"
#include "language/description.h"
#include "language/lexicon.h"
#include "language/tokeniser.h"

using namespace voither::language;

class TestTokeniser : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void speechIsSplitIntoUdWords_data();
    void speechIsSplitIntoUdWords();
    void sentencesEndWhereTheyShould_data();
    void sentencesEndWhereTheyShould();
    void offsetsAlwaysLieInTheText();
    void endlessSpeechIsCut();
    void fillersBrokenWordsAndNoiseAreMarked();

private:
    QString split(const std::string& text) const;
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<Description> m_description;
    std::unique_ptr<Tokeniser> m_tokeniser;
};

void TestTokeniser::initTestCase()
{
    auto description = readDescription(voither::base::resourceDir(), "pt-BR");
    QVERIFY(description.has_value());
    m_description = std::make_unique<Description>(std::move(*description));
    auto lexicon = Lexicon::create(*m_description);
    QVERIFY(lexicon.has_value());
    m_lexicon = std::move(*lexicon);
    m_tokeniser = std::make_unique<Tokeniser>(*m_description, *m_lexicon);
}

/// Words separated by spaces, sentences by " / ".
QString TestTokeniser::split(const std::string& text) const
{
    QString out;
    for (const RawSentence& sentence : m_tokeniser->split(text)) {
        out += out.isEmpty() ? "" : " /";
        for (const RawToken& token : sentence) {
            out += (out.isEmpty() ? "" : " ") + QString::fromStdString(token.form);
        }
    }
    return out;
}

void TestTokeniser::speechIsSplitIntoUdWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const std::pair<const char*, const char*> cases[] = {
        {"eu tava no quarto né", "eu tava em o quarto né"},
        {"fui pra escola com a mãe dela", "fui para a escola com a mãe de ela"},
        {"queria ir pra dormir", "queria ir pra dormir"},
        {"ele nos disse isso", "ele nos disse isso"},
        {"moro nos fundos", "moro em os fundos"},
        {"Do nada ele chegou às 14:30", "De o nada ele chegou a as 14:30"},
        {"vou fazê-lo, dá-me isso", "vou fazê lo , dá me isso"},
        {"o guarda-chuva de segunda-feira", "o guarda-chuva de segunda-feira"},
        {"eu não con- consigo", "eu não con- consigo"},
        {"[risos] é... sei lá", "[risos] é ... sei lá"},
        {"o Dr. Silva, R$ 3,50 etc. e tal", "o Dr. Silva , R $ 3,50 etc. e tal"},
        {"\"não\" — disse", "\" não \" — disse"},
        {"vem comigo 😀!", "vem com mim 😀 !"},
        {"num dia àquela hora", "em um dia a aquela hora"},
    };
    for (const auto& [text, words] : cases) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    }
}

void TestTokeniser::speechIsSplitIntoUdWords()
{
    QFETCH(QString, text);
    QTEST(split(text.toStdString()), "words");
}

void TestTokeniser::sentencesEndWhereTheyShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const std::pair<const char*, const char*> cases[] = {
        {"Dormi mal. Acordei cedo.", "Dormi mal . / Acordei cedo ."},
        {"Dormi mal... acordei cedo", "Dormi mal ... acordei cedo"},
        {"Ele disse: \"Vai.\" Fui.", "Ele disse : \" Vai . \" / Fui ."},
        {"o Dr. Paulo veio", "o Dr. Paulo veio"},
        {"Será?! Não sei", "Será ?! / Não sei"},
        {"uma coisa\n\noutra coisa", "uma coisa / outra coisa"},
        {"uma coisa\ne outra", "uma coisa e outra"},
        {"custa 3.500 reais", "custa 3.500 reais"},
    };
    for (const auto& [text, words] : cases) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words);
    }
}

void TestTokeniser::sentencesEndWhereTheyShould()
{
    QFETCH(QString, text);
    QTEST(split(text.toStdString()), "words");
}

void TestTokeniser::offsetsAlwaysLieInTheText()
{
    const std::string texts[] = {"",
                                 " ",
                                 "...",
                                 "\xFF\xFE",
                                 "a\xC3",
                                 std::string("a\0b", 3),
                                 "مرحبا بك",
                                 "😀👨‍👩‍👧",
                                 "[[[",
                                 "]",
                                 "-",
                                 "--- -a- a-",
                                 "d'água l'",
                                 "fazê-",
                                 "-lo",
                                 "a-a-a-a-a",
                                 "[" + std::string(500, 'x') + "]",
                                 std::string(5000, 'x'),
                                 "é\xCC\x81",
                                 "nos",
                                 "pra",
                                 "consigo",
                                 "\n\n\n",
                                 "1.2.3:4,5/6-7"};
    for (const std::string& text : texts) {
        std::size_t last = 0;
        for (const RawSentence& sentence : m_tokeniser->split(text)) {
            QVERIFY(!sentence.empty());
            for (const RawToken& token : sentence) {
                QVERIFY(token.begin < token.end && token.end <= text.size() && token.begin >= last);
                QVERIFY(!token.form.empty());
                last = token.begin;
            }
        }
    }
}

void TestTokeniser::endlessSpeechIsCut()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i) {
        text += i % 50 == 49 ? "aí " : "palavra ";
    }
    std::size_t words = 0;
    for (const RawSentence& sentence : m_tokeniser->split(text)) {
        QVERIFY(sentence.size() <= m_description->longestSentence);
        words += sentence.size();
    }
    QCOMPARE(words, std::size_t{100'000});
}

void TestTokeniser::fillersBrokenWordsAndNoiseAreMarked()
{
    const auto sentences = m_tokeniser->split("hum eu não con- consigo [choro] né 😀");
    QCOMPARE(sentences.size(), std::size_t{1});
    std::vector<std::string> marks;
    for (const RawToken& token : sentences.front()) {
        marks.emplace_back(token.given ? name(*token.given) : "-");
    }
    const std::vector<std::string> wanted{"INTJ", "-", "-", "X", "-", "PUNCT", "INTJ", "SYM"};
    QCOMPARE(marks, wanted);
}

QTEST_GUILESS_MAIN(TestTokeniser)
#include "test_tokeniser.moc"
