// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <fstream>
#include <malloc.h>
#include <sstream>
#include <thread>

#include "base/file.h"
#include "base/resources.h"
#include "language/analyser.h"
#include "language/conllu.h"
#include "language/constraint_grammar.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::language;

namespace {

using Sentences = std::vector<std::vector<std::string>>;

std::vector<std::string> split(const std::string& text)
{
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

Sentences spokenSentences()
{
    Sentences sentences;
    std::ifstream file(VOITHER_TEST_DATA "/spoken.tagged");
    for (std::string line; std::getline(file, line);) {
        sentences.push_back(split(line));
        for (std::string& word : sentences.back()) {
            word.erase(word.rfind('/'));
        }
    }
    return sentences;
}

std::vector<ReadingMask> masks(const Words& words)
{
    std::vector<ReadingMask> result;
    for (const Word& word : words) {
        result.push_back(word.left);
    }
    return result;
}

/// The first tags of the readings of word `at` that are left.
std::string left(const Words& words, std::size_t at)
{
    std::set<std::string> tags;
    for (std::size_t i = 0; i < words[at].form->readings.size(); ++i) {
        if (words[at].left.test(i)) {
            const std::string& list = words[at].form->readings[i].tagList;
            tags.insert(list.substr(0, list.find('.')));
        }
    }
    std::string result;
    for (const std::string& tag : tags) {
        result += (result.empty() ? "" : " ") + tag;
    }
    return result;
}

/// The language's folder as it is installed, with some text of its description replaced.
void copyLanguage(const test::TemporaryFolder& folder, const std::string& text, const std::string& replacement)
{
    const std::filesystem::path from = base::resourceDir() / "languages" / "pt";
    const std::filesystem::path to = folder / "languages/pt";
    std::filesystem::create_directories(to);
    for (const char* name : {"supplement.tsv", "weights.bin"}) {
        std::filesystem::create_symlink(from / name, to / name);
    }
    std::ifstream file(from / "language.json");
    std::string json((std::istreambuf_iterator<char>(file)), {});
    const std::size_t at = json.find(text);
    QVERIFY(at != std::string::npos);
    folder.write("languages/pt/language.json", json.replace(at, text.size(), replacement));
}

} // namespace

class TestConstraintGrammar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aReadingThatTheNeighboursRuleOutIsStruckOut();
    void theSentenceEndsWithItsLastWord();
    void everyWordKeepsAReading();
    void whatWasReadBeforeMakesNoDifference();
    void severalThreadsStrikeOutTheSame();
    void hostileWordFormsHarmNobody();
    void aSentenceOfHundredsOfWordsIsLeftAlone();
    void memoryStaysWithinBounds();
    void whatIsNoGrammarIsSaid();
    void everyTruncationIsNoticed();
    void aGrammarThatIsNotInstalledIsSaid();
    void aDamagedGrammarMakesTheLanguageUnusable();
    void anUnknownPartOfSpeechIsSaid();
    void aLanguageWithoutGrammarWorks();
    void theGrammarDecidesWhereTheTaggerHesitates();

private:
    Words constrained(const std::string& text) const
    {
        Words words = lookUp(*m_lexicon, split(text));
        m_grammar->constrain(words);
        return words;
    }

    Description m_description;
    std::unique_ptr<Lexicon> m_lexicon;
    std::unique_ptr<ConstraintGrammar> m_grammar;
};

void TestConstraintGrammar::initTestCase()
{
    auto description = readDescription(base::resourceDir(), "pt-BR");
    QVERIFY(description.has_value());
    m_description = *description;
    auto lexicon = Lexicon::create(m_description);
    QVERIFY(lexicon.has_value());
    m_lexicon = std::move(*lexicon);
    auto grammar = ConstraintGrammar::open(m_description.grammar);
    QVERIFY2(grammar.has_value(), grammar ? "" : grammar.error().detail.c_str());
    m_grammar = std::move(*grammar);
}

void TestConstraintGrammar::aReadingThatTheNeighboursRuleOutIsStruckOut()
{
    const Words plain = lookUp(*m_lexicon, split("A casa é bonita ."));
    QCOMPARE(left(plain, 0), "det pr prn");
    QCOMPARE(left(plain, 1), "n vblex");
    const Words words = constrained("A casa é bonita .");
    QCOMPARE(left(words, 0), "det");
    QCOMPARE(left(words, 1), "n");
    // Elsewhere the same words are read otherwise.
    QCOMPARE(left(constrained("vou a Recife ."), 1), "pr");
    QCOMPARE(left(constrained("ela casa amanhã ."), 1), "n vblex");
    // A rule of this grammar asks for a word that no lexicon has.
    QCOMPARE(left(constrained("vi a xprqtz ontem ."), 1), "det");
}

void TestConstraintGrammar::theSentenceEndsWithItsLastWord()
{
    // A rule takes the adjective for a noun when the sentence is over after the next word.
    QCOMPARE(left(constrained("uma pequena velha xprqtz"), 2), "n");
    QCOMPARE(left(constrained("uma pequena velha xprqtz dorme"), 2), "adj n");
}

void TestConstraintGrammar::everyWordKeepsAReading()
{
    std::size_t struck = 0;
    for (const std::vector<std::string>& sentence : spokenSentences()) {
        Words words = lookUp(*m_lexicon, sentence);
        m_grammar->constrain(words);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::size_t all = words[i].form->readings.size();
            std::size_t count = 0;
            for (std::size_t r = 0; r < all; ++r) {
                count += words[i].left.test(r) ? 1U : 0U;
            }
            QVERIFY(all == 0 || count > 0);
            struck += all - count;
        }
    }
    QVERIFY(struck > 50);
}

void TestConstraintGrammar::whatWasReadBeforeMakesNoDifference()
{
    const Sentences sentences = spokenSentences();
    for (auto at = sentences.rbegin(); at != sentences.rend(); ++at) {
        auto fresh = ConstraintGrammar::open(m_description.grammar);
        QVERIFY(fresh.has_value());
        Words first = lookUp(*m_lexicon, *at);
        (*fresh)->constrain(first);
        Words later = lookUp(*m_lexicon, *at);
        m_grammar->constrain(later);
        QVERIFY(masks(first) == masks(later));
    }
}

void TestConstraintGrammar::severalThreadsStrikeOutTheSame()
{
    Sentences sentences;
    for (int i = 0; i < 60; ++i) {
        for (std::vector<std::string> sentence : spokenSentences()) {
            sentence.push_back("palavra" + std::to_string(i));
            sentences.push_back(std::move(sentence));
        }
    }
    const auto all = [&](const ConstraintGrammar& grammar) {
        std::vector<std::vector<ReadingMask>> result;
        for (const std::vector<std::string>& sentence : sentences) {
            Words words = lookUp(*m_lexicon, sentence);
            grammar.constrain(words);
            result.push_back(masks(words));
        }
        return result;
    };
    const auto expected = all(*m_grammar);
    // Two threads share a grammar, the others have their own: the library's state is everybody's.
    std::vector<std::vector<std::vector<ReadingMask>>> results(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < results.size(); ++i) {
        threads.emplace_back([&, i] {
            if (i < 2) {
                results[i] = all(*m_grammar);
            } else if (const auto own = ConstraintGrammar::open(m_description.grammar)) {
                results[i] = all(**own);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const auto& result : results) {
        QVERIFY(result == expected);
    }
}

void TestConstraintGrammar::hostileWordFormsHarmNobody()
{
    const std::vector<std::string> hostile{std::string(),
                                           std::string("a\0b", 3),
                                           "\"",
                                           "\"<casa>\"",
                                           "<<<",
                                           ">>>",
                                           "<W=12>",
                                           "#1->2",
                                           "ID:3",
                                           "R:x:1",
                                           "@x",
                                           "*",
                                           "^$\\/",
                                           "\xFF\xFE\xC0",
                                           "\xED\xA0\x80",
                                           "😀",
                                           "مرحبا",
                                           std::string(1 << 20, 'x'),
                                           std::string(100'000, '"')};
    for (const std::string& word : hostile) {
        Words words = lookUp(*m_lexicon, {word, ".", "a", "casa", "é", "bonita", ".", word});
        m_grammar->constrain(words);
        QCOMPARE(left(words, 3), "n");
    }
    Words words = lookUp(*m_lexicon, hostile);
    m_grammar->constrain(words);
    Words none;
    m_grammar->constrain(none);
    QVERIFY(none.empty());
}

void TestConstraintGrammar::aSentenceOfHundredsOfWordsIsLeftAlone()
{
    std::vector<std::string> forms;
    while (forms.size() < 500) {
        forms.insert(forms.end(), {"A", "casa", "é", "bonita", "."});
    }
    Words words = lookUp(*m_lexicon, forms);
    m_grammar->constrain(words);
    QCOMPARE(left(words, 1), "n");
    forms.emplace_back("casa");
    words = lookUp(*m_lexicon, forms);
    m_grammar->constrain(words);
    QCOMPARE(left(words, 1), "n vblex");
}

void TestConstraintGrammar::memoryStaysWithinBounds()
{
    const Words known = lookUp(*m_lexicon, split("Ela limpa a casa ."));
    const auto read = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            // A word that was never seen, with a lemma of its own.
            auto form = std::make_shared<WordForm>(*known[3].form);
            form->form = "palavra" + std::to_string(i);
            form->readings.front().lemma = form->form;
            Words words = known;
            words.emplace_back().form = form;
            m_grammar->constrain(words);
        }
        return ::mallinfo2().uordblks;
    };
    // Between two readings of the grammar half a megabyte comes together; never forgotten it would be three.
    const std::size_t before = read(0, 500);
    const std::size_t after = read(500, 8'500);
    QVERIFY2(after < before + 1'000'000, qPrintable(QString("%1 and %2 bytes").arg(before).arg(after)));
}

void TestConstraintGrammar::whatIsNoGrammarIsSaid()
{
    const test::TemporaryFolder folder;
    QCOMPARE(ConstraintGrammar::open(folder / "absent").error().code, base::ErrorCode::FileNotFound);
    using namespace std::string_literals;
    for (const std::string& content : {""s, "CG3"s, "CG3B"s, "CG3B\0\0\0\0"s, "CG3B\0\0\x10\0 and more"s,
                                       "CG3B\xFF\xFF\xFF\xFF and more"s, "SELECT (n) ;\n"s, "<html></html>"s}) {
        const auto grammar = ConstraintGrammar::open(folder.write("grammar", content));
        QVERIFY(!grammar.has_value());
        QCOMPARE(grammar.error().code, base::ErrorCode::ResourceDamaged);
        QVERIFY(grammar.error().subject.ends_with("grammar"));
    }
}

void TestConstraintGrammar::everyTruncationIsNoticed()
{
    const auto bytes = base::readFile(m_description.grammar, 1 << 20);
    QVERIFY(bytes.has_value());
    const std::string_view whole = base::asText(*bytes);
    const test::TemporaryFolder folder;
    for (std::size_t size = 0; size < whole.size(); size += 1 + size / 8) {
        const auto grammar = ConstraintGrammar::open(folder.write("grammar", whole.substr(0, size)));
        QVERIFY(!grammar.has_value());
        QCOMPARE(grammar.error().code, base::ErrorCode::ResourceDamaged);
    }
    QVERIFY(!ConstraintGrammar::open(folder.write("grammar", whole.substr(0, whole.size() - 1))).has_value());
}

void TestConstraintGrammar::aGrammarThatIsNotInstalledIsSaid()
{
    const test::TemporaryFolder folder;
    copyLanguage(folder, m_description.grammar.string(), "/nowhere/por.rlx.bin");
    const auto analyser = Analyser::create(folder.path(), "pt-BR");
    QVERIFY(!analyser.has_value());
    QCOMPARE(analyser.error().code, base::ErrorCode::LanguageUnavailable);
    QCOMPARE(analyser.error().detail, std::string("/nowhere/por.rlx.bin"));
}

void TestConstraintGrammar::aDamagedGrammarMakesTheLanguageUnusable()
{
    const test::TemporaryFolder folder;
    const std::filesystem::path damaged = folder.write("por.rlx.bin", "not a grammar");
    copyLanguage(folder, m_description.grammar.string(), damaged.string());
    const auto analyser = Analyser::create(folder.path(), "pt-BR");
    QVERIFY(!analyser.has_value());
    QCOMPARE(analyser.error().code, base::ErrorCode::ResourceDamaged);
    QCOMPARE(analyser.error().subject, damaged.string());
}

void TestConstraintGrammar::anUnknownPartOfSpeechIsSaid()
{
    const test::TemporaryFolder folder;
    copyLanguage(folder, "\"n\": [\"NOUN\"]", "\"n\": [\"NUON\"]");
    const auto description = readDescription(folder.path(), "pt-BR");
    QVERIFY(!description.has_value());
    QCOMPARE(description.error().code, base::ErrorCode::ResourceDamaged);
    QVERIFY(description.error().detail.find("NUON") != std::string::npos);
}

void TestConstraintGrammar::aLanguageWithoutGrammarWorks()
{
    const test::TemporaryFolder folder;
    copyLanguage(folder, "\"constraintGrammar\"", "\"none\"");
    const auto analyser = Analyser::create(folder.path(), "pt-BR");
    QVERIFY(analyser.has_value());
    QCOMPARE((*analyser)->analyse("Ela limpa a casa.").sentences.at(0).tokens.size(), std::size_t{5});
}

void TestConstraintGrammar::theGrammarDecidesWhereTheTaggerHesitates()
{
    const test::TemporaryFolder folder;
    copyLanguage(folder, "\"constraintGrammar\"", "\"none\"");
    const auto without = Analyser::create(folder.path(), "pt-BR");
    const auto with = Analyser::create(base::resourceDir(), "pt-BR");
    QVERIFY(without.has_value() && with.has_value());
    const auto tagOf = [](const Analyser& analyser, const std::string& text, std::size_t at) {
        return analyser.analyse(text).sentences.at(0).tokens.at(at).upos;
    };
    QCOMPARE(tagOf(**without, "A cama segura a gente.", 3), Upos::Adp);
    QCOMPARE(tagOf(**with, "A cama segura a gente.", 3), Upos::Det);
    QCOMPARE(tagOf(**without, "E é a pior hora.", 2), Upos::Pron);
    QCOMPARE(tagOf(**with, "E é a pior hora.", 2), Upos::Det);
    // Where the tagger is sure it is not contradicted, whatever the rules say.
    QCOMPARE(left(constrained("Ela era de a roça , lá perto de Surubim ."), 3), "prn");
    QCOMPARE(tagOf(**with, "Ela era da roça, lá perto de Surubim.", 3), Upos::Det);
}

QTEST_GUILESS_MAIN(TestConstraintGrammar)
#include "test_constraint_grammar.moc"
