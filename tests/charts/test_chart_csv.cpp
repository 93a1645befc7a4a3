// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "charts/csv.h"

namespace {

using namespace voither;
using namespace voither::charts;

std::vector<trajectory::Course> twoCourses()
{
    const auto time = *base::parseInstant("2026-03-02T12:00:00Z");
    const auto later = time + std::chrono::hours(24);
    const base::SessionId first(base::Uuid::fromName("1"));
    const base::SessionId second(base::Uuid::fromName("2"));
    return {trajectory::describeCourse(
                {"valence_emotional", -5, 5, {{time, -1.25, 0.5, 800, first}, {later, 2, 0.25, 900, second}}}),
            trajectory::describeCourse({"arousal_activation", 0, 10, {{later, 4.5, 0.125, 900, second}}})};
}

} // namespace

class TestChartCsv : public QObject {
    Q_OBJECT

private slots:
    void aBrazilianSpreadsheetGetsSemicolonsAndDecimalCommas();
    void aProgramGetsCommasAndDecimalPoints();
    void weeksHaveThePlatformsColumns();
    void whatASpreadsheetWouldRunIsNeutralised();
};

void TestChartCsv::aBrazilianSpreadsheetGetsSemicolonsAndDecimalCommas()
{
    const std::string csv = sessionsCsv(twoCourses(), CsvForm::Spreadsheet, base::UiLanguage::Portuguese);
    const std::string first = base::Uuid::fromName("1").toString();
    const std::string second = base::Uuid::fromName("2").toString();
    QCOMPARE(csv,
             "\xEF\xBB\xBFtime;session_id;words;valence_emotional;valence_emotional_standard_error;"
             "arousal_activation;arousal_activation_standard_error\r\n"
             "2026-03-02T12:00:00.000000Z;"
                 + first
                 + ";800;-1,25;0,5;;\r\n"
                   "2026-03-03T12:00:00.000000Z;"
                 + second + ";900;2;0,25;4,5;0,125\r\n");
}

void TestChartCsv::aProgramGetsCommasAndDecimalPoints()
{
    const std::string csv = sessionsCsv(twoCourses(), CsvForm::Machine, base::UiLanguage::Portuguese);
    QVERIFY(csv.starts_with("time,session_id,words,valence_emotional,"));
    QVERIFY(csv.find(",800,-1.25,0.5,,\n") != std::string::npos);
    QVERIFY(csv.find('\r') == std::string::npos);
    const std::string english = sessionsCsv(twoCourses(), CsvForm::Spreadsheet, base::UiLanguage::English);
    QVERIFY(english.find(",800,-1.25,0.5,,\r\n") != std::string::npos);
}

void TestChartCsv::weeksHaveThePlatformsColumns()
{
    const std::string csv = weeksCsv(twoCourses(), CsvForm::Machine, base::UiLanguage::Portuguese);
    QVERIFY(csv.starts_with("week,dimension,mean,standard_deviation,slope,count\n"
                            "2026-03-02,valence_emotional,0.375,"));
    QVERIFY(csv.ends_with("2026-03-02,arousal_activation,4.5,,,1\n"));
    QVERIFY(weeksCsv({}, CsvForm::Machine, base::UiLanguage::Portuguese).ends_with("count\n"));
}

void TestChartCsv::whatASpreadsheetWouldRunIsNeutralised()
{
    QCOMPARE(csvCell("=1+1", ';'), std::string("'=1+1"));
    QCOMPARE(csvCell("@SUM(A1)", ';'), std::string("'@SUM(A1)"));
    QCOMPARE(csvCell("+55 81 9", ';'), std::string("'+55 81 9"));
    QCOMPARE(csvCell("-x", ';'), std::string("'-x"));
    QCOMPARE(csvCell("-1,25", ';'), std::string("-1,25"));
    QCOMPARE(csvCell("-1,25", ','), std::string("\"-1,25\""));
    QCOMPARE(csvCell("+3.5", ';'), std::string("+3.5"));
    QCOMPARE(csvCell("-", ';'), std::string("'-"));
    QCOMPARE(csvCell("-1.", ';'), std::string("'-1."));
    QCOMPARE(csvCell("a;b\"c", ';'), std::string("\"a;b\"\"c\""));
    QCOMPARE(csvCell("", ';'), std::string());
    QCOMPARE(csvCell("\t=1", ';'), std::string("\"'\t=1\""));
}

QTEST_GUILESS_MAIN(TestChartCsv)
#include "test_chart_csv.moc"
