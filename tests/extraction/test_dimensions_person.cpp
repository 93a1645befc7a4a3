// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "speaking.h"

using namespace voither::extraction;

/// Time, self, others, agency and flexibility.
class TestDimensionsPerson : public QObject {
    Q_OBJECT

    static bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

private slots:
    void initTestCase() { QVERIFY(Speaking::isPossible()); }

    void irWithInfinitiveIsFuture_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("vou") << "Eu vou viajar.";
        QTest::newRow("vai") << "Minha mãe vai fazer um bolo.";
        QTest::newRow("adverb between") << "A gente vai depois conversar.";
        QTest::newRow("simple future") << "Eu farei isso.";
        QTest::newRow("present with a future adverb") << "Amanhã eu trabalho.";
    }
    void irWithInfinitiveIsFuture()
    {
        QFETCH(QString, text);
        QCOMPARE(raw(temporalOrientationFuture, text.toStdString()), 1.0);
    }

    void goingSomewhereIsNotFuture()
    {
        QCOMPARE(raw(temporalOrientationPresent, "Eu vou ao mercado toda semana."), 1.0);
    }

    void tensesAreToldApart()
    {
        QCOMPARE(raw(temporalOrientationPast, "Eu caí e minha irmã chorou."), 1.0);
        QCOMPARE(raw(temporalOrientationPast, "Eu estava cansada e queria dormir."), 1.0);
        QCOMPARE(raw(temporalOrientationPresent, "Eu moro sozinho e trabalho na feira."), 1.0);
    }

    void aVerbGroupCountsOnceByItsAuxiliary()
    {
        const Speaking speaking("Ela tinha saído.");
        QCOMPARE(speaking.tally(temporalOrientationPast).n, std::size_t{1});
        QCOMPARE(speaking.raw(temporalOrientationPast), 1.0);
    }

    void sharesSumToOne()
    {
        const Speaking speaking("Ontem eu saí, hoje estou em casa, amanhã vou viajar e depois a gente vê.");
        QVERIFY(near(speaking.raw(temporalOrientationPast) + speaking.raw(temporalOrientationPresent)
                         + speaking.raw(temporalOrientationFuture),
                     1.0));
    }

    void speechWithoutVerbsHasNoTime()
    {
        QCOMPARE(Speaking("Bom dia, doutora.").tally(temporalOrientationPast).abstained,
                 std::string_view("no_finite_verbs"));
    }

    void droppingPronounsKeepsSelfReference_data()
    {
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("without");
        QTest::newRow("past") << "Eu acordei cedo e eu fui trabalhar."
                              << "Acordei cedo e fui trabalhar.";
        QTest::newRow("present") << "Eu moro aqui e eu gosto daqui."
                                 << "Moro aqui e gosto daqui.";
        QTest::newRow("adverbs") << "Eu nunca mais te procurei."
                                 << "Nunca mais te procurei.";
    }
    void droppingPronounsKeepsSelfReference()
    {
        QFETCH(QString, with);
        QFETCH(QString, without);
        const auto count = [](const QString& text) {
            double sum = 0;
            for (const auto& contribution : Speaking(text.toStdString()).tally(selfReferenceDensity).contributions) {
                sum += contribution.amount;
            }
            return sum;
        };
        QVERIFY(count(with) > 0);
        QCOMPARE(count(with), count(without));
    }

    void possessivesAndObjectsAreSelf()
    {
        const double none = raw(selfReferenceDensity, "Ela cuidou da casa dele.");
        QCOMPARE(none, 0.0);
        QVERIFY(raw(selfReferenceDensity, "Ela cuidou da minha casa.") > 0);
        QVERIFY(raw(selfReferenceDensity, "Ela cuidou de mim.") > 0);
        QVERIFY(raw(selfReferenceDensity, "Ela me ajudou.") > 0);
    }

    void othersAreNoSelf() { QCOMPARE(raw(selfReferenceDensity, "Ele foi embora e você ficou com eles."), 0.0); }

    void addingPeopleRaisesSocialLanguage()
    {
        const double alone = raw(socialLanguage, "Fui na praça e fiquei sentado no banco.");
        QVERIFY(raw(socialLanguage, "Fui na praça com minha mãe e meus irmãos e fiquei conversando com um amigo.")
                > alone);
        QVERIFY(raw(socialLanguage, "Fui na praça e ele ficou comigo no banco.") > alone);
    }

    void passiveAndHelplessnessLowerAgency()
    {
        const double active = raw(dominanceAgency, "Eu organizei a festa e chamei os vizinhos.");
        QVERIFY(active > 0);
        QVERIFY(raw(dominanceAgency, "A festa foi organizada e os vizinhos foram chamados.") < 0);
        QVERIFY(raw(dominanceAgency, "Fui demitido e fui levado para casa.") < 0);
        QVERIFY(raw(dominanceAgency, "Eu não consigo organizar nada e não tem saída.") < 0);
        QVERIFY(raw(dominanceAgency, "Eu tenho que organizar a festa.") < active);
        QVERIFY(raw(dominanceAgency, "Eu não organizei a festa.") < active);
    }

    void reasonsAndOtherViewsRaiseFlexibility()
    {
        const double flat = raw(cognitiveFlexibility, "Ele saiu de casa. Ela ficou na rua. A porta fechou.");
        QVERIFY(raw(cognitiveFlexibility, "Ele saiu porque estava frio. Percebi que ela ficou, embora quisesse ir.")
                > flat);
        QVERIFY(raw(cognitiveFlexibility, "Ele saiu de casa. Por outro lado, ela ficou na rua.") > flat);
    }

    void contributionsAddUpToTheScore()
    {
        const Speaking speaking(
            "Eu acho que minha mãe ficou triste, mas eu não consegui falar com ela. Vou tentar de novo.");
        for (const MeasureDimension measure : {valenceEmotional, selfReferenceDensity, socialLanguage, dominanceAgency,
                                               certaintyMarkers, cognitiveFlexibility, semanticDensity}) {
            const Tally tally = speaking.tally(measure);
            double amounts = 0;
            double weights = 0;
            for (const auto& contribution : tally.contributions) {
                amounts += contribution.amount;
            }
            for (const double weight : tally.weights) {
                weights += weight;
            }
            QVERIFY(near(speaking.raw(measure), amounts / weights));
            QVERIFY(tally.n > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestDimensionsPerson)
#include "test_dimensions_person.moc"
