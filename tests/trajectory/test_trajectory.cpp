// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "trajectory/course.h"
#include "trajectory/summary.h"

namespace {

using namespace voither;
using namespace voither::trajectory;

base::Instant at(std::string_view text)
{
    return *base::parseInstant(text);
}

/// One session a week from a Monday, with the given values.
Series weeklySeries(const std::vector<double>& values, double standardError = 0)
{
    Series series{.column = "valence_emotional", .least = -5, .most = 5, .points = {}};
    base::Instant time = at("2025-06-02T14:00:00Z");
    for (std::size_t i = 0; i < values.size(); ++i) {
        series.points.push_back(
            {time, values[i], standardError, 2000, base::SessionId(base::Uuid::fromName(std::to_string(i)))});
        time += std::chrono::weeks(1);
    }
    return series;
}

/// Uniform numbers in [0, 1), the same on every machine.
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed)
    {
    }
    double uniform()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11U) * 0x1p-53;
    }
    double normal() { return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(6.283185307179586 * uniform()); }

private:
    std::uint64_t m_state;
};

bool near(double value, double expected, double tolerance = 1e-9)
{
    return std::abs(value - expected) <= tolerance;
}

} // namespace

class TestTrajectory : public QObject {
    Q_OBJECT

private slots:
    void aWeekBeginsOnMondayInUtc();
    void weeklyRowsHaveThePlatformsMeanDeviationSlopeAndCount();
    void aWeekWithOneSessionHasNoDeviationAndNoSlope();
    void weeksWithoutASessionAreGapsOnlyBeyondThePersonsUsualInterval();
    void aLineIsFoundByBothTrends();
    void oneWildSessionDoesNotMoveTheRobustTrend();
    void anUncertainSessionWeighsLess();
    void studentQuantilesAreThoseOfTheTable();
    void theReliableChangeIndexIsThatOfJacobsonAndTruax();
    void noiseIsRarelyCalledReliableChange();
    void aLargeStepIsCalledReliable();
    void reliabilityComesFromTheSiteWhenItKnowsEnoughPeople();
    void tooFewSessionsSayNothingAboutChange();
    void volatilityIsTheMeanStepBetweenSessions();
    void aForecastAbstainsOnNoise();
    void aForecastOfASteadyRiseBeatsRepeatingTheLastWeek();
    void theOrderOfThePointsDoesNotMatter();
    void theSentenceSaysWhatChangedAndOnHowMuchData();
    void theSentenceIsHonestAboutTooLittle();
    void countsAndSignsFollowTheLanguage();
};

void TestTrajectory::aWeekBeginsOnMondayInUtc()
{
    using namespace std::chrono;
    QCOMPARE(base::toIso8601(mondayOf(at("2026-03-01T23:59:59Z"))), std::string("2026-02-23"));
    QCOMPARE(base::toIso8601(mondayOf(at("2026-03-02T00:00:00Z"))), std::string("2026-03-02"));
    QCOMPARE(base::toIso8601(mondayOf(at("1969-12-31T10:00:00Z"))), std::string("1969-12-29"));
}

void TestTrajectory::weeklyRowsHaveThePlatformsMeanDeviationSlopeAndCount()
{
    Series series;
    series.points = {{at("2026-03-02T12:00:00Z"), 1, 0.3, 10, {}},
                     {at("2026-03-04T12:00:00Z"), 2, 0.4, 10, {}},
                     {at("2026-03-06T12:00:00Z"), 6, 0.0, 10, {}},
                     {at("2026-03-09T12:00:00Z"), 5, 0.2, 10, {}}};
    const auto rows = weekly(series.points);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].count, 3U);
    QVERIFY(near(rows[0].mean, 3));
    QVERIFY(near(*rows[0].standardDeviation, std::sqrt(7.0))); // (4 + 1 + 9) / 2
    QVERIFY(near(*rows[0].slope * 86400, 1.25, 1e-12));        // 5 in four days, symmetric around the middle
    QVERIFY(near(rows[0].standardError, 0.5 / 3));
}

void TestTrajectory::aWeekWithOneSessionHasNoDeviationAndNoSlope()
{
    const auto rows = weekly(weeklySeries({1.5}, 0.2).points);
    QVERIFY(!rows[0].standardDeviation);
    QVERIFY(!rows[0].slope);
    QVERIFY(near(rows[0].standardError, 0.2));
    Series twice = weeklySeries({1, 2});
    twice.points[1].time = twice.points[0].time;
    const auto same = weekly(twice.points);
    QVERIFY(same[0].standardDeviation.has_value());
    QVERIFY(!same[0].slope);
    QVERIFY(weekly({}).empty());
}

void TestTrajectory::weeksWithoutASessionAreGapsOnlyBeyondThePersonsUsualInterval()
{
    Series series = weeklySeries({0, 0, 0, 0, 0, 0});
    for (std::size_t i = 3; i < series.points.size(); ++i) {
        series.points[i].time += std::chrono::weeks(3);
    }
    const auto found = gaps(weekly(series.points));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].emptyWeeks, 3U);
    QCOMPARE(base::toIso8601(found[0].after), std::string("2025-06-16"));
    QCOMPARE(base::toIso8601(found[0].before), std::string("2025-07-14"));

    Series fortnightly = weeklySeries({0, 0, 0, 0});
    for (std::size_t i = 0; i < fortnightly.points.size(); ++i) {
        fortnightly.points[i].time += std::chrono::weeks(i);
    }
    QVERIFY(gaps(weekly(fortnightly.points)).empty());
    QVERIFY(gaps({}).empty());
}

void TestTrajectory::aLineIsFoundByBothTrends()
{
    const Series series = weeklySeries({1, 1.5, 2, 2.5, 3, 3.5}, 0.2);
    const auto robust = robustTrend(series.points);
    const auto linear = linearTrend(series.points);
    QVERIFY(robust && linear);
    QVERIFY(near(robust->slope, 0.5) && near(robust->low, 0.5) && near(robust->high, 0.5));
    QVERIFY(near(linear->slope, 0.5) && near(linear->intercept, 1));
    QVERIFY(near(linear->standardError, 0, 1e-7));
}

void TestTrajectory::oneWildSessionDoesNotMoveTheRobustTrend()
{
    const Series series = weeklySeries({0.0, 0.1, 0.2, 0.3, 9.0, 0.5, 0.6, 0.7, 0.8});
    const auto robust = robustTrend(series.points);
    QVERIFY(near(robust->slope, 0.1, 0.01));
    QVERIFY(robust->low <= 0.1 && robust->high >= 0.1);
}

void TestTrajectory::anUncertainSessionWeighsLess()
{
    Series series = weeklySeries({0, 0, 0, 0, 4}, 0.1);
    const double even = linearTrend(series.points)->slope;
    series.points.back().standardError = 4;
    QVERIFY(std::abs(linearTrend(series.points)->slope) < std::abs(even) / 1.5);
}

void TestTrajectory::studentQuantilesAreThoseOfTheTable()
{
    QVERIFY(near(studentQuantile(0.975, 1e6), 1.95997, 1e-4));
    QVERIFY(near(studentQuantile(0.975, 10), 2.22814, 1e-3));
    QVERIFY(near(studentQuantile(0.975, 5), 2.57058, 5e-3));
    QVERIFY(near(studentQuantile(0.975, 3), 3.18245, 3e-2));
    QVERIFY(near(studentQuantile(0.9, 8), 1.39682, 1e-3));
    QVERIFY(near(studentQuantile(0.025, 10), -2.22814, 1e-3));
}

void TestTrajectory::theReliableChangeIndexIsThatOfJacobsonAndTruax()
{
    // Error 0.5 from the sessions' own standard errors (the steps are smaller), means -1 and 1.
    const Series series = weeklySeries({-1, -1, -1, -0.6, 0, 0.5, 1, 1, 1}, 0.5);
    const auto found = change(series.points);
    QVERIFY(found);
    QVERIFY(near(found->baseline, -1) && near(found->recent, 1) && near(found->amount, 2));
    QVERIFY(near(found->errorOfMeasurement, 0.5));
    QVERIFY(near(found->index, 2 / (0.5 * std::sqrt(2.0 / 3))));
    // The form of the paper: SD sqrt(1 - r).
    double squares = 0;
    for (const Point& point : series.points) {
        squares += std::pow(point.value + 0.1 / 9, 2) / 8;
    }
    QVERIFY(near(std::sqrt(squares) * std::sqrt(1 - found->reliability), 0.5));
    QVERIFY(near(found->reliableAmount(), found->threshold * 0.5 * std::sqrt(2.0 / 3)));
}

void TestTrajectory::noiseIsRarelyCalledReliableChange()
{
    for (const std::size_t sessions : {6U, 8U, 14U, 40U}) {
        Noise noise(sessions);
        int alarms = 0;
        constexpr int trials = 4000;
        for (int trial = 0; trial < trials; ++trial) {
            std::vector<double> values;
            for (std::size_t i = 0; i < sessions; ++i) {
                values.push_back(noise.normal());
            }
            alarms += change(weeklySeries(values).points)->reliable() ? 1 : 0;
        }
        qInfo("false reliable changes with %zu sessions: %.1f %%", sessions, 100.0 * alarms / trials);
        QVERIFY(alarms < trials * 0.07);
    }
}

void TestTrajectory::aLargeStepIsCalledReliable()
{
    Noise noise(7);
    int found = 0;
    constexpr int trials = 500;
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<double> values;
        for (int i = 0; i < 14; ++i) {
            values.push_back(0.5 * noise.normal() - 2 + 2.0 * i / 13);
        }
        const auto result = change(weeklySeries(values).points);
        found += result->direction() == Direction::Higher ? 1 : 0;
    }
    qInfo("a rise of four standard deviations over 14 sessions found: %.0f %%", 100.0 * found / trials);
    QVERIFY(found > trials * 0.85);
}

void TestTrajectory::reliabilityComesFromTheSiteWhenItKnowsEnoughPeople()
{
    const Series series = weeklySeries({-1, -1, -1, 1, 1, 1}, 0.7);
    QVERIFY(!change(series.points, {}, SiteSpread{1.4, 5})->reliabilityOfSite);
    const auto found = change(series.points, {}, SiteSpread{1.4, 30});
    QVERIFY(found->reliabilityOfSite);
    QVERIFY(near(found->reliability, 1 - found->errorOfMeasurement * found->errorOfMeasurement / (1.4 * 1.4)));
}

void TestTrajectory::tooFewSessionsSayNothingAboutChange()
{
    QVERIFY(!change(weeklySeries({1, 2, 3, 4, 5}).points));
    QVERIFY(change(weeklySeries({1, 2, 3, 4, 5, 6}).points).has_value());
    QVERIFY(!change(weeklySeries({2, 2, 2, 2, 2, 2}).points)); // no spread at all: nothing to measure change with
    QVERIFY(!change({}));
    QVERIFY(!robustTrend(weeklySeries({1, 2, 3}).points));
    QVERIFY(!linearTrend(weeklySeries({1, 2}).points));
}

void TestTrajectory::volatilityIsTheMeanStepBetweenSessions()
{
    QVERIFY(near(*volatility(weeklySeries({0, 2, 1, 1}).points), 1));
    QVERIFY(!volatility(weeklySeries({0, 2}).points));
}

void TestTrajectory::aForecastAbstainsOnNoise()
{
    // Around a constant level, damping beats "as last week" honestly; on a random walk nothing can.
    Noise noise(3);
    int told = 0;
    constexpr int trials = 300;
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<double> values;
        double level = 0;
        for (int i = 0; i < 30; ++i) {
            level += 0.3 * noise.normal();
            values.push_back(level);
        }
        told += std::holds_alternative<Forecast>(forecast(weeklySeries(values))) ? 1 : 0;
    }
    qInfo("forecasts on random walks: %.1f %%", 100.0 * told / trials);
    QVERIFY(told < trials / 5);
    QCOMPARE(std::get<NoForecast>(forecast(weeklySeries({1, 2, 3}))).reason, std::string_view("too_few"));
}

void TestTrajectory::aForecastOfASteadyRiseBeatsRepeatingTheLastWeek()
{
    Noise noise(11);
    int covered = 0;
    int told = 0;
    for (int trial = 0; trial < 300; ++trial) {
        std::vector<double> values;
        for (int i = 0; i < 34; ++i) {
            values.push_back(-3 + 0.12 * i + 0.4 * noise.normal());
        }
        const double target = values.back();
        values.resize(30);
        const auto result = forecast(weeklySeries(values));
        if (const auto* found = std::get_if<Forecast>(&result)) {
            ++told;
            covered += target >= found->low && target <= found->high ? 1 : 0;
            QVERIFY(found->errorShare < mostErrorShare);
        }
    }
    qInfo("told %d of 300, interval covered %.0f %%", told, 100.0 * covered / std::max(told, 1));
    QVERIFY(told > 150);
    QVERIFY(covered > 0.65 * told && covered < 0.97 * told);
}

void TestTrajectory::theOrderOfThePointsDoesNotMatter()
{
    const Series series = weeklySeries({1, 3, 2, 4, 3, 5, 4}, 0.3);
    Series reversed = series;
    std::reverse(reversed.points.begin(), reversed.points.end());
    const Course a = describeCourse(series);
    const Course b = describeCourse(reversed);
    QCOMPARE(a.change->index, b.change->index);
    QCOMPARE(a.robust->slope, b.robust->slope);
    QCOMPARE(a.weeks.size(), b.weeks.size());
    QCOMPARE(a.words, std::size_t(14000));
}

void TestTrajectory::theSentenceSaysWhatChangedAndOnHowMuchData()
{
    const Course course = describeCourse(weeklySeries({-2, -2.2, -1.8, -1, -0.5, 0, 0.1, -0.1, 0}, 0.2));
    const Summary pt = summarise(course, base::UiLanguage::Portuguese);
    QVERIFY2(pt.text.starts_with("Subiu 2,0 desde a linha de base; mudança confiável (RCI "), pt.text.c_str());
    QVERIFY2(pt.text.ends_with("em 9 sessões e 18.000 palavras."), pt.text.c_str());
    QCOMPARE(pt.strong.size(), 2U);
    QCOMPARE(pt.text.substr(pt.strong[0].first, pt.strong[0].second - pt.strong[0].first), std::string("2,0"));
    QVERIFY(summarise(course, base::UiLanguage::English).text.starts_with("Up 2.0 since baseline; reliable"));
    QVERIFY(summarise(course, base::UiLanguage::Spanish).text.starts_with("Subió 2,0"));
    const Course falling = describeCourse(weeklySeries({1, 1, 1, 0.9, 1, 1.1, 0.2, 1.1, 0.9}, 0.2));
    QVERIFY(summarise(falling, base::UiLanguage::Portuguese).text.find("não confiável") != std::string::npos);
}

void TestTrajectory::theSentenceIsHonestAboutTooLittle()
{
    for (const base::UiLanguage language : base::allUiLanguages) {
        for (std::size_t n = 0; n < 6; ++n) {
            const Summary summary = summarise(describeCourse(weeklySeries(std::vector<double>(n, 1.0), 0.1)), language);
            QVERIFY(summary.text.find("RCI") == std::string::npos);
            QVERIFY(summary.text.find('{') == std::string::npos && summary.text.find('*') == std::string::npos);
        }
    }
    const std::string few = summarise(describeCourse(weeklySeries({1, 2, 1})), base::UiLanguage::Portuguese).text;
    QCOMPARE(few, std::string("Ainda são poucas sessões para falar de mudança: 3 medidas, ao menos 6 necessárias."));
    // Enough of them, but without any spread: the number of sessions is not what is missing.
    const std::string equal =
        summarise(describeCourse(weeklySeries(std::vector<double>(6, 1.0))), base::UiLanguage::Portuguese).text;
    QVERIFY2(equal.starts_with("As 6 medidas são todas iguais"), equal.c_str());
}

void TestTrajectory::countsAndSignsFollowTheLanguage()
{
    QCOMPARE(formatCount(1234567, base::UiLanguage::Portuguese), std::string("1.234.567"));
    QCOMPARE(formatCount(999, base::UiLanguage::English), std::string("999"));
    QCOMPARE(formatSigned(0.04, 1, base::UiLanguage::Portuguese), std::string("0,0"));
    QCOMPARE(formatSigned(-0.34, 1, base::UiLanguage::English), std::string("\u22120.3"));
    QCOMPARE(formatSigned(0.34, 2, base::UiLanguage::Spanish), std::string("+0,34"));
}

QTEST_GUILESS_MAIN(TestTrajectory)
#include "test_trajectory.moc"
