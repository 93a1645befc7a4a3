// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/resources.h"
#include "language/analyser.h"
#include "language/conllu.h"
#include "support/temporary_folder.h"

using namespace voither::language;

namespace {

std::string allOf(const Analysis& analysis, std::string_view text)
{
    std::string out;
    std::size_t number = 0;
    for (const Sentence& sentence : analysis.sentences) {
        out += toConllu(sentence, text, ++number);
    }
    return out;
}

const Token* find(const Analysis& analysis, std::string_view form)
{
    for (const Sentence& sentence : analysis.sentences) {
        for (const Token& token : sentence.tokens) {
            if (token.form == form) {
                return &token;
            }
        }
    }
    return nullptr;
}

} // namespace

class TestAnalyser : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void spokenSentencesAreTagged();
    void finiteVerbsHaveTenseAndPerson_data();
    void finiteVerbsHaveTenseAndPerson();
    void clinicalAndSpokenWordsAreKnown();
    void everySentenceIsOneTree();
    void contractionsShareTheirBytes();
    void givenWordsAreNeitherSplitNorJoined();
    void thePassiveIsMarked();
    void manyThreadsGiveTheSameAnalysis();
    void conlluIsReadAsItIsWritten();
    void aHundredThousandWordsOnOneLineTakeLinearTime();

private:
    std::unique_ptr<Analyser> m_analyser;
};

void TestAnalyser::initTestCase()
{
    auto analyser = Analyser::create(voither::base::resourceDir(), "pt-BR");
    QVERIFY2(analyser.has_value(), analyser ? "" : analyser.error().detail.c_str());
    m_analyser = std::move(*analyser);
}

void TestAnalyser::spokenSentencesAreTagged()
{
    std::ifstream file(VOITHER_TEST_DATA "/spoken.tagged");
    int right = 0;
    int all = 0;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> forms;
        std::vector<std::string> tags;
        std::istringstream stream(line);
        for (std::string pair; stream >> pair;) {
            forms.push_back(pair.substr(0, pair.rfind('/')));
            tags.push_back(pair.substr(pair.rfind('/') + 1));
        }
        const Sentence sentence = m_analyser->analyseTokens(forms);
        for (std::size_t i = 0; i < forms.size(); ++i) {
            const bool same = name(sentence.tokens[i].upos) == tags[i];
            if (!same) {
                qInfo("%s: %s instead of %s in: %s", forms[i].c_str(),
                      std::string(name(sentence.tokens[i].upos)).c_str(), tags[i].c_str(), line.c_str());
            }
            right += same ? 1 : 0;
            ++all;
        }
    }
    QVERIFY(all > 150);
    QVERIFY2(right * 100 >= all * 94, qPrintable(QString("%1 of %2").arg(right).arg(all)));
}

void TestAnalyser::finiteVerbsHaveTenseAndPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("lemma");
    QTest::addColumn<int>("tense");
    QTest::addColumn<int>("person");
    const auto row = [](const char* text, const char* form, const char* lemma, Tense tense, int person) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form) << QString::fromUtf8(lemma)
                            << static_cast<int>(tense) << person;
    };
    row("eu dormi mal ontem", "dormi", "dormir", Tense::Past, 1);
    row("eu tô cansado", "tô", "estar", Tense::Present, 1);
    row("eu tava sozinha", "tava", "estar", Tense::Imperfect, 1);
    row("ele tava sozinho", "tava", "estar", Tense::Imperfect, 3);
    row("quando minha mãe trabalhava fora", "trabalhava", "trabalhar", Tense::Imperfect, 3);
    row("eu queria dormir mais", "queria", "querer", Tense::Imperfect, 1);
    row("nós moramos aqui", "moramos", "morar", Tense::Present, 1);
    row("eles chegaram tarde", "chegaram", "chegar", Tense::Past, 3);
    row("amanhã eu falarei com ela", "falarei", "falar", Tense::Future, 1);
    row("ela surtou de novo", "surtou", "surtar", Tense::Past, 3);
    row("quero que ele venha", "venha", "vir", Tense::Present, 3);
}

void TestAnalyser::finiteVerbsHaveTenseAndPerson()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    const std::string utf8 = text.toStdString();
    const Analysis analysis = m_analyser->analyse(utf8);
    const Token* token = find(analysis, form.toStdString());
    QVERIFY(token != nullptr);
    QCOMPARE(token->morphology.verbForm, VerbForm::Finite);
    QTEST(static_cast<int>(token->morphology.tense), "tense");
    QTEST(static_cast<int>(token->morphology.person), "person");
    QTEST(QString::fromStdString(token->lemma), "lemma");
}

void TestAnalyser::clinicalAndSpokenWordsAreKnown()
{
    const std::string text =
        "tá tava tô né cê psiquiatra terapeuta surto recaída carinho casinha bonitinho devagarzinho "
        "muuuito internação clonazepam mãezinha nãããão";
    for (const Sentence& sentence : m_analyser->analyse(text).sentences) {
        for (const Token& token : sentence.tokens) {
            QVERIFY2(token.known, token.form.c_str());
        }
    }
    const Analysis unknown = m_analyser->analyse("o xprqtz");
    QVERIFY(!find(unknown, "xprqtz")->known);
}

void TestAnalyser::everySentenceIsOneTree()
{
    const std::string texts[] = {"eu não sei o que eu faço da minha vida",
                                 "...",
                                 "aí",
                                 "مرحبا بك في 😀",
                                 "!!! ??? ---",
                                 "a a a a a a a a",
                                 "Ontem, quando cheguei, ele tinha saído; não deixou recado (nem bilhete)."};
    for (const std::string& text : texts) {
        for (const Sentence& sentence : m_analyser->analyse(text).sentences) {
            int roots = 0;
            for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
                const Token& token = sentence.tokens[i];
                roots += token.head == 0 ? 1 : 0;
                QCOMPARE(token.head == 0, token.deprel == "root");
                std::size_t steps = 0;
                for (int at = static_cast<int>(i) + 1; at != 0;
                     at = sentence.tokens[static_cast<std::size_t>(at - 1)].head) {
                    QVERIFY(++steps <= sentence.tokens.size());
                }
            }
            QCOMPARE(roots, 1);
        }
    }
}

void TestAnalyser::contractionsShareTheirBytes()
{
    const std::string text = "gosto dela";
    const Analysis analysis = m_analyser->analyse(text);
    const std::vector<Token>& tokens = analysis.sentences.at(0).tokens;
    QCOMPARE(tokens.size(), std::size_t{3});
    QCOMPARE(tokens[1].begin, std::size_t{6});
    QCOMPARE(tokens[1].end, std::size_t{10});
    QCOMPARE(tokens[2].begin, tokens[1].begin);
    const std::string conllu = toConllu(analysis.sentences[0], text, 1);
    QVERIFY(conllu.find("2-3\tdela\t_\t_\t_\t_\t_\t_\t_\t_\n2\tde\tde\tADP\t") != std::string::npos);
}

void TestAnalyser::givenWordsAreNeitherSplitNorJoined()
{
    const std::vector<std::string> words{"do", "R$", "3", ",", "5", "fazê-lo", "de", "o"};
    const Sentence sentence = m_analyser->analyseTokens(words);
    QCOMPARE(sentence.tokens.size(), words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        QCOMPARE(sentence.tokens[i].form, words[i]);
    }
    QVERIFY(toConllu(sentence, {}, 1).find('-') == toConllu(sentence, {}, 1).find("fazê-lo") + 5);
}

void TestAnalyser::thePassiveIsMarked()
{
    const Analysis analysis = m_analyser->analyse("Eu fui internada pela minha família.");
    const Token* token = find(analysis, "internada");
    QVERIFY(token != nullptr && token->morphology.passive);
    QVERIFY(token->feats.find("Voice=Pass") != std::string::npos);
    QVERIFY(!find(m_analyser->analyse("Eu tinha internado meu filho."), "internado")->morphology.passive);
}

void TestAnalyser::manyThreadsGiveTheSameAnalysis()
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        text += "eu fui no mercado e aí encontrei a vizinha " + std::to_string(i) + " que me contou tudo. ";
    }
    const std::string expected = allOf(m_analyser->analyse(text), text);
    auto fresh = Analyser::create(voither::base::resourceDir(), "pt-BR");
    QVERIFY(fresh.has_value());
    std::vector<std::string> results(4);
    std::vector<std::thread> threads;
    for (std::string& result : results) {
        threads.emplace_back([&] { result = allOf((*fresh)->analyse(text), text); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const std::string& result : results) {
        QVERIFY(result == expected);
    }
}

void TestAnalyser::conlluIsReadAsItIsWritten()
{
    const std::string text = "Eu moro na rua de cima. Ela não.";
    const Analysis analysis = m_analyser->analyse(text);
    const voither::test::TemporaryFolder folder;
    const auto read = readConllu(folder.write("a.conllu", allOf(analysis, text)));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), analysis.sentences.size());
    for (std::size_t s = 0; s < read->size(); ++s) {
        QCOMPARE((*read)[s].tokens.size(), analysis.sentences[s].tokens.size());
        for (std::size_t i = 0; i < (*read)[s].tokens.size(); ++i) {
            const Token& a = (*read)[s].tokens[i];
            const Token& b = analysis.sentences[s].tokens[i];
            QVERIFY(a.form == b.form && a.lemma == b.lemma && a.upos == b.upos && a.feats == b.feats && a.head == b.head
                    && a.deprel == b.deprel);
        }
    }
}

void TestAnalyser::aHundredThousandWordsOnOneLineTakeLinearTime()
{
    const auto seconds = [&](int words) {
        std::string text;
        for (int i = 0; i < words; ++i) {
            text += i % 7 == 0 ? "então " : i % 3 == 0 ? "eu " : "falei ";
        }
        const auto begin = std::chrono::steady_clock::now();
        const Analysis analysis = m_analyser->analyse(text);
        std::size_t count = 0;
        for (const Sentence& sentence : analysis.sentences) {
            count += sentence.tokens.size();
        }
        Q_ASSERT(count == static_cast<std::size_t>(words));
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const double tenth = seconds(10'000);
    const double whole = seconds(100'000);
    QVERIFY2(whole < 30 * tenth + 1, qPrintable(QString("%1 s and %2 s").arg(tenth).arg(whole)));
}

QTEST_GUILESS_MAIN(TestAnalyser)
#include "test_analyser.moc"
