// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <fstream>

#include "speaking.h"

using namespace voither::extraction;

/// Valence and certainty: what changes a sentence's meaning changes its score in the same direction.
class TestDimensionsFeeling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(Speaking::isPossible()); }

    void negatingFlipsValence_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("negated");
        QTest::newRow("feliz") << "Hoje eu estou feliz."
                               << "Hoje eu não estou feliz.";
        QTest::newRow("gostar") << "Eu gostei da oficina."
                                << "Eu não gostei da oficina.";
        QTest::newRow("nunca") << "Ela me ajudou e foi gentil comigo."
                               << "Ela nunca foi gentil comigo.";
        QTest::newRow("medo") << "Eu tenho medo de sair na rua."
                              << "Eu não tenho mais medo de sair na rua.";
        QTest::newRow("nada") << "Foi uma semana boa."
                              << "Não foi uma semana nada boa.";
    }
    void negatingFlipsValence()
    {
        QFETCH(QString, plain);
        QFETCH(QString, negated);
        const double before = raw(valenceEmotional, plain.toStdString());
        const double after = raw(valenceEmotional, negated.toStdString());
        QVERIFY2(before * after < 0, qPrintable(QString("%1 and %2").arg(before).arg(after)));
    }

    void intensifiersStrengthenAndDiminishersWeaken()
    {
        const double plain = raw(valenceEmotional, "Fiquei triste com isso.");
        QVERIFY(plain < 0);
        QVERIFY(raw(valenceEmotional, "Fiquei muito triste com isso.") < plain);
        QVERIFY(raw(valenceEmotional, "Fiquei triste demais com isso.") < plain);
        const double weaker = raw(valenceEmotional, "Fiquei um pouco triste com isso.");
        QVERIFY(weaker > plain && weaker < 0);
    }

    void whatFollowsButWeighsMore()
    {
        QVERIFY(raw(valenceEmotional, "A semana foi ruim, mas hoje eu estou bem.") > 0);
        QVERIFY(raw(valenceEmotional, "Hoje eu estou bem, mas a semana foi ruim.") < 0);
    }

    void aNegatorDoesNotReachOverAClause() { QVERIFY(raw(valenceEmotional, "Não, foi uma festa linda.") > 0); }

    void neutralSpeechHasNoValence() { QCOMPARE(raw(valenceEmotional, "Eu peguei o ônibus e desci no centro."), 0.0); }

    void valenceStaysWithinItsScale()
    {
        std::string text;
        for (int i = 0; i < 300; ++i) {
            text += "péssimo horrível ";
        }
        const double value = raw(valenceEmotional, text);
        QVERIFY(value >= -5 && value < -4);
    }

    void hedgesLowerAndBoostersRaiseCertainty()
    {
        const double plain = raw(certaintyMarkers, "Ele vem na sexta e fica até domingo.");
        QVERIFY(raw(certaintyMarkers, "Acho que ele vem na sexta e talvez fique até domingo.") < plain);
        QVERIFY(raw(certaintyMarkers, "Com certeza ele vem na sexta e obviamente fica até domingo.") > plain);
        QVERIFY(raw(certaintyMarkers, "Não tenho certeza se ele vem na sexta.") < plain);
    }

    /// Sixty short statements of our own in the way that people talk: "+" or "-", TAB, text.
    void colloquialStatementsAreToldApart()
    {
        std::vector<double> positive;
        std::vector<double> negative;
        std::ifstream file(VOITHER_TEST_DATA "/statements.tsv");
        for (std::string line; std::getline(file, line);) {
            if (line.size() > 2 && line[1] == '\t') {
                (line[0] == '+' ? positive : negative).push_back(raw(valenceEmotional, line.substr(2)));
            }
        }
        QVERIFY(positive.size() >= 30 && negative.size() >= 30);
        double above = 0;
        for (const double p : positive) {
            for (const double n : negative) {
                above += p > n ? 1 : p == n ? 0.5 : 0;
            }
        }
        const double auc = above / static_cast<double>(positive.size() * negative.size());
        QVERIFY2(auc >= 0.95, qPrintable(QString("AUC %1").arg(auc)));
    }
};

QTEST_GUILESS_MAIN(TestDimensionsFeeling)
#include "test_dimensions_feeling.moc"
