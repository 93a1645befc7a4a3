// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>

#include "extraction/dimensions/speech_graph.h"
#include "speaking.h"

using namespace voither::extraction;

namespace {

const std::string story =
    "Era uma vez um menino que morava numa vila perto do rio. O menino tinha um cachorro chamado Pingo. "
    "Um dia o cachorro sumiu na mata. O menino pegou uma lanterna e foi procurar o cachorro. "
    "Na mata ele encontrou um velho com uma lanterna quebrada. O velho disse que tinha visto um cachorro na ponte. "
    "Então eles foram juntos até a ponte. Na ponte o cachorro latiu quando viu a lanterna. "
    "O menino abraçou o cachorro e agradeceu ao velho. No final eles voltaram para a vila e o velho jantou com eles.";

} // namespace

/// Coherence, fragmentation, complexity and density.
class TestDimensionsDiscourse : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(Speaking::isPossible()); }

    void shufflingSentencesLowersCoherence()
    {
        Speaking speaking(story);
        const double told = speaking.raw(narrativeCoherence);
        QVERIFY(told > 1);
        Shuffler shuffler(7);
        int lower = 0;
        for (int i = 0; i < 20; ++i) {
            shuffler.shuffle(std::span<Passage>(speaking.passages()));
            lower += speaking.raw(narrativeCoherence) < told ? 1 : 0;
        }
        QVERIFY2(lower >= 19, qPrintable(QString::number(lower)));
    }

    void coherenceIsTheSameEveryTime() { QCOMPARE(raw(narrativeCoherence, story), raw(narrativeCoherence, story)); }

    void coherenceOfAFewWordsIsNotTold()
    {
        QCOMPARE(Speaking("Sim. Não sei.").tally(narrativeCoherence).abstained, std::string_view("too_few_sentences"));
    }

    void fillersRepetitionsAndRestartsRaiseFragmentation()
    {
        const double plain = raw(discourseFragmentation, "Eu fui na casa da minha irmã e a gente almoçou junto.");
        QVERIFY(raw(discourseFragmentation, "Eu fui, né, na casa da, hum, minha irmã e a gente, sei lá, almoçou junto.")
                > plain);
        QVERIFY(raw(discourseFragmentation, "Eu eu eu fui na na casa da minha irmã e a gente a gente almoçou junto.")
                > plain);
        QVERIFY(raw(discourseFragmentation, "Eu fui na ca- na casa da minha ir- minha irmã e a gente almoçou junto.")
                > plain);
        QVERIFY(
            raw(discourseFragmentation, "Eu fui, quer dizer, fomos na casa da minha irmã, ou melhor, da minha prima.")
            > plain);
    }

    void speechGraphsCountComponents()
    {
        const std::array<std::uint8_t, 6> circle{0, 1, 2, 0, 3, 4};
        const SpeechGraph graph = SpeechGraph::of(circle);
        QCOMPARE(graph.nodes, std::size_t{5});
        QCOMPARE(graph.edges, std::size_t{5});
        QCOMPARE(graph.repeatedEdges, std::size_t{0});
        QCOMPARE(graph.largestConnected, std::size_t{5});
        QCOMPARE(graph.largestStrong, std::size_t{3});
        const std::array<std::uint8_t, 4> again{0, 1, 0, 1};
        QCOMPARE(SpeechGraph::of(again).repeatedEdges, std::size_t{2});
        QCOMPARE(SpeechGraph::of({}).nodes, std::size_t{0});
    }

    void subordinateClausesRaiseComplexity()
    {
        const double simple = raw(syntacticComplexity, "O médico chegou. Ele viu o exame. Ele mudou o remédio.");
        const double embedded =
            raw(syntacticComplexity,
                "O médico que chegou ontem mudou o remédio porque viu que o exame que eu fiz estava alterado.");
        QVERIFY2(embedded > simple, qPrintable(QString("%1 %2").arg(simple).arg(embedded)));
    }

    void listingThingsAndActsIsDenserThanEmptyTalk()
    {
        QVERIFY(raw(semanticDensity, "Minha irmã mais velha trouxe remédios novos e roupas limpas ontem à noite.")
                > raw(semanticDensity, "É que eu, eu, eu, o que é que eu, é que eu o o que eu o que eu."));
    }

    void repeatingTheTextChangesNoDensity_data()
    {
        QTest::addColumn<void*>("measure");
        const auto row = [](const char* name, MeasureDimension measure) {
            QTest::newRow(name) << reinterpret_cast<void*>(measure);
        };
        row("valence", valenceEmotional);
        row("self", selfReferenceDensity);
        row("social", socialLanguage);
        row("flexibility", cognitiveFlexibility);
        row("agency", dominanceAgency);
        row("certainty", certaintyMarkers);
        row("complexity", syntacticComplexity);
        row("past", temporalOrientationPast);
    }
    void repeatingTheTextChangesNoDensity()
    {
        QFETCH(void*, measure);
        const auto function = reinterpret_cast<MeasureDimension>(measure);
        const std::string turn = "Acho que minha mãe ficou feliz porque eu consegui ir sozinha ao mercado ontem.";
        QVERIFY(std::abs(Speaking({turn, turn, turn}).raw(function) - raw(function, turn)) < 1e-9);
    }

    void repeatingALongTextHardlyChangesMeaningDensityAndFragmentation()
    {
        const Speaking once(story);
        const Speaking thrice({story, story, story});
        QVERIFY(std::abs(once.raw(semanticDensity) - thrice.raw(semanticDensity)) < 0.03);
        // windows over the seams are new ones: less than half a filler in 100 words
        QVERIFY(std::abs(once.raw(discourseFragmentation) - thrice.raw(discourseFragmentation)) < 0.5);
    }

    void anyInputGivesANumberOrAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("blanks") << "   ";
        QTest::newRow("one word") << "sim";
        QTest::newRow("punctuation") << "... !!! ?";
        QTest::newRow("emoji") << "😭😭 ❤️ 🙏🏽";
        QTest::newRow("laughter") << "kkkkkkkkkkkk";
        QTest::newRow("numbers") << "12 3,5 99999999999999999999";
        QTest::newRow("foreign") << "я не знаю 我不知道";
        QTest::newRow("no punctuation") << QString("aí eu fui lá e daí ela falou que não era assim né ").repeated(60);
        QTest::newRow("one word again and again") << QString("não ").repeated(500);
        QTest::newRow("dashes") << "- -- --- eu- tu- ...";
    }
    void anyInputGivesANumberOrAReason()
    {
        QFETCH(QString, text);
        const Speaking speaking(text.toStdString());
        for (const MeasureDimension measure :
             {valenceEmotional, narrativeCoherence, syntacticComplexity, temporalOrientationPast,
              temporalOrientationPresent, temporalOrientationFuture, selfReferenceDensity, socialLanguage,
              cognitiveFlexibility, dominanceAgency, discourseFragmentation, semanticDensity, certaintyMarkers}) {
            const Tally tally = speaking.tally(measure);
            if (!tally.abstained.empty()) {
                continue;
            }
            QCOMPARE(tally.weights.size(), speaking.material().passages.size());
            QVERIFY(rawScore(tally).has_value() && std::isfinite(*rawScore(tally)));
            for (const Contribution& contribution : tally.contributions) {
                const Passage& passage = speaking.material().passages[contribution.passage];
                QVERIFY(std::isfinite(contribution.amount));
                QVERIFY(contribution.begin <= contribution.end && contribution.end <= passage.text.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDimensionsDiscourse)
#include "test_dimensions_discourse.moc"
