// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <fstream>

#include "extraction/language_data.h"
#include "speaking.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::extraction;

/// Word lists and norms of a language, from its folder.
class TestLanguageData : public QObject {
    Q_OBJECT

    test::TemporaryFolder m_folder;

    void write(const std::string& name, const std::string& content)
    {
        const auto file = m_folder.path() / "languages" / "xx" / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
    }
    base::Result<std::unique_ptr<LanguageData>> load() { return LanguageData::create(m_folder.path(), "xx-YY"); }

private slots:
    void init() { std::filesystem::remove_all(m_folder.path() / "languages"); }

    void aLanguageWithoutFolderIsUnavailable()
    {
        for (const char* tag : {"zz", "", "../pt"}) {
            const auto data = LanguageData::create(m_folder.path(), tag);
            QVERIFY(!data && data.error().code == base::ErrorCode::LanguageUnavailable);
        }
    }

    void missingFilesLeaveNothingKnown()
    {
        write("language.json", "{}");
        const auto data = load();
        QVERIFY(data.has_value());
        QVERIFY(!(*data)->knows(category::negator) && !(*data)->knowsSentiment()
                && !(*data)->norm("valence_emotional"));
        Material material;
        material.data = data->get();
        QCOMPARE(valenceEmotional(material).abstained, std::string_view("no_language_data"));
        QCOMPARE(socialLanguage(material).abstained, std::string_view("no_language_data"));
        QCOMPARE(selfReferenceDensity(material).abstained, std::string_view("no_language_data"));
    }

    void damagedFilesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("one column") << "lexicon/a.tsv"
                                    << "# x\nnegator\tno\nbroken\n"
                                    << "line 3";
        QTest::newRow("no entries") << "lexicon/a.tsv"
                                    << "negator\t , ,\n"
                                    << "line 1";
        QTest::newRow("no number") << "sentiment.tsv"
                                   << "good\t3\nbad\tvery\n"
                                   << "line 2";
        QTest::newRow("too much") << "sentiment.tsv"
                                  << "good\t50\n"
                                  << "line 1";
        QTest::newRow("not a number") << "frequency.tsv"
                                      << "be\tnan\n"
                                      << "line 1";
        QTest::newRow("norms without order") << "norms.json"
                                             << R"({"x": {"reference": "r", "q01": 2, "q50": 1, "q99": 3}})"
                                             << "x";
        QTest::newRow("norms cut off") << "norms.json"
                                       << R"({"x": {)"
                                       << "";
    }
    void damagedFilesAreNamedWithTheirLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, content);
        QFETCH(QString, place);
        write(name.toStdString(), content.toStdString());
        const auto data = load();
        QVERIFY(!data);
        QVERIFY(data.error().code == base::ErrorCode::ResourceDamaged);
        QCOMPARE(QString::fromStdString(data.error().place), place);
        QVERIFY(data.error().subject.ends_with(name.toStdString()));
    }

    void theOwnTableOverridesThePackages()
    {
        write("sentiment.tsv", "ruim\t-2\nbanco\t3\n");
        write("sentiment_own.tsv", "banco\t0\nlegal\t2\n");
        const auto data = load();
        QVERIFY(data.has_value());
        QCOMPARE((*data)->polarity("ruim", "RUINS"), std::optional<double>(-2));
        QCOMPARE((*data)->polarity("banco", "banco"), std::optional<double>(0));
        QCOMPARE((*data)->polarity("legal", "Legais"), std::optional<double>(2));
        QVERIFY(!(*data)->polarity("mesa", "mesas"));
    }

    void expressionsMatchWordsLemmasAndContractions()
    {
        const std::string text = "Fiquei assim por causa das coisas e apesar disso não tenho saída.";
        const auto analysis = Speaking::analyser()->analyse(text);
        QCOMPARE(analysis.sentences.size(), std::size_t{1});
        const auto& sentence = analysis.sentences[0];
        const auto words = [&](std::string_view category) {
            const auto found = Speaking::data()->find(category, sentence, text);
            return found.empty()
                ? std::string()
                : text.substr(sentence.tokens[found[0].first].begin,
                              sentence.tokens[found[0].last - 1].end - sentence.tokens[found[0].first].begin);
        };
        QCOMPARE(words(category::causal), std::string("por causa das"));
        QCOMPARE(words(category::concession), std::string("apesar disso"));
    }

    void everyNamedCategoryOfPortugueseIsThere()
    {
        for (const std::string_view name :
             {category::negator,        category::intensifier,   category::diminisher,   category::contrast,
              category::concession,     category::causal,        category::insight,      category::perspective,
              category::connective,     category::booster,       category::hedge,        category::filler,
              category::restart,        category::kinship,       category::friends,      category::human,
              category::communication,  category::control,       category::helplessness, category::obligation,
              category::timePast,       category::timePresent,   category::timeFuture,   category::absolute,
              category::activationHigh, category::activationLow, category::anger,        category::anxiety,
              category::sadness,        category::joy,           category::swearing,     category::achievement,
              category::home,           category::family,        category::work,         category::body,
              category::health,         category::sleep,         category::substance,    category::tentative,
              category::certainty,      category::discrepancy,   category::meaning,      category::engagement,
              category::perception,     category::selfPronoun,   category::selfOblique,  category::selfPossessive,
              category::otherPerson,    category::together,      category::stative,      category::goTo,
              category::notNegating,    category::opening,       category::closing}) {
            QVERIFY2(Speaking::data()->knows(name), std::string(name).c_str());
        }
        QVERIFY(Speaking::data()->knowsSentiment());
        QVERIFY(Speaking::data()->logFrequency("casa").has_value());
        QVERIFY(Speaking::data()->polarity("feliz", "felizes").value_or(0) > 0);
    }
};

QTEST_GUILESS_MAIN(TestLanguageData)
#include "test_language_data.moc"
