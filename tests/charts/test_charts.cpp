// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <array>
#include <cmath>
#include <set>

#include "charts/axes.h"
#include "charts/export.h"
#include "charts/theme.h"
#include "charts/trajectory_chart.h"
#include "support/temporary_folder.h"

namespace {

using namespace voither;
using namespace voither::charts;
using trajectory::Course;
using trajectory::Series;

constexpr std::array<std::string_view, 15> dimensions{"valence_emotional",
                                                      "arousal_activation",
                                                      "narrative_coherence",
                                                      "syntactic_complexity",
                                                      "temporal_orientation_past",
                                                      "temporal_orientation_present",
                                                      "temporal_orientation_future",
                                                      "self_reference_density",
                                                      "social_language",
                                                      "cognitive_flexibility",
                                                      "dominance_agency",
                                                      "discourse_fragmentation",
                                                      "semantic_density",
                                                      "certainty_markers",
                                                      "emotional_prosody"};

base::Instant at(std::string_view text)
{
    return *base::parseInstant(text);
}

class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed * 2862933555777941757ULL + 3037000493ULL)
    {
    }
    double uniform()
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(m_state >> 11U) * 0x1p-53;
    }

private:
    std::uint64_t m_state;
};

/// Weekly attendance with a hole of three weeks, some weeks with two sessions, and a rise in the second half.
Course someCourse(std::string_view column, std::size_t sessions, std::uint64_t seed, double gain = 1.0)
{
    const bool signedScale = column == "valence_emotional" || column == "certainty_markers";
    const bool share = column.starts_with("temporal");
    Series series{std::string(column), signedScale ? -5.0 : 0.0, share ? 1.0 : (signedScale ? 5.0 : 10.0), {}};
    const double unit = share ? 0.08 : 1.0;
    const double start = share ? 0.3 : (signedScale ? -2.0 : 4.5);
    Noise noise(seed);
    base::Instant time = at("2025-06-03T17:00:00Z");
    for (std::size_t i = 0; i < sessions; ++i) {
        const double progress = static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(sessions, 2) - 1);
        const double value =
            start + unit * (gain * 1.8 / (1 + std::exp(-10 * (progress - 0.6))) + 0.9 * (noise.uniform() - 0.5));
        series.points.push_back({time, value, 0.35 * unit, static_cast<std::size_t>(400 + 3600 * noise.uniform()),
                                 base::SessionId(base::Uuid::fromName(std::to_string(i)))});
        time += std::chrono::hours(noise.uniform() < 0.45 ? 72 : 24 * 7);
        time += i == sessions / 2 ? std::chrono::weeks(4) : std::chrono::weeks(0);
    }
    return trajectory::describeCourse(std::move(series));
}

Heading someHeading()
{
    return {.person = "Camila dos Santos Ribeiro",
            .site = "CAPS II Vila Esperança · CNES 2345678",
            .processingVersion = "demonstracao-1",
            .demonstration = true};
}

ChartContent someChart(std::size_t sessions = 30, double gain = 1.0)
{
    return {someHeading(),
            someCourse("valence_emotional", sessions, 5, gain),
            {{at("2025-07-10T12:00:00Z"), "Sertralina 50 mg"},
             {at("2025-10-02T12:00:00Z"), "Grupo terapêutico"},
             {at("2025-10-07T12:00:00Z"), "PTS revisto"}}};
}

OverviewContent someOverview(std::size_t sessions = 30)
{
    OverviewContent content{someHeading(), {}};
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        content.courses.push_back(
            someCourse(dimensions[i], i == 14 ? 0 : sessions, i + 1, i % 3 == 0 ? 1 : (i % 3 == 1 ? 0 : -1)));
    }
    return content;
}

/// How many different colours the picture has, up to a limit: an empty or broken picture has few.
std::size_t colours(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width() && seen.size() < 2000; ++x) {
            seen.insert(line[x]);
        }
    }
    return seen.size();
}

std::size_t pixelsOf(const QImage& image, const QColor& colour)
{
    std::size_t count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        count += static_cast<std::size_t>(std::count(line, line + image.width(), colour.rgb()));
    }
    return count;
}

/// Keeps a picture for a person to look at when VOITHER_CHART_DIR names a folder.
void keep(const char* name, const QImage& image)
{
    if (const QByteArray folder = qgetenv("VOITHER_CHART_DIR"); !folder.isEmpty()) {
        image.save(QString::fromUtf8(folder) + '/' + QString::fromLatin1(name) + ".png");
    }
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private slots:
    void everyTextColourIsReadable();
    void everyStateIsDrawnInEveryLanguageAndTheme();
    void theLineIsBrokenAtAGap();
    void aWindowShowsTheEndAndSaysTheSame();
    void valuesStandWhereThePointerFindsThem();
    void fiveHundredSessionsAreDrawnAtOnce();
    void axesKeepToTheScaleAndDoNotBlowUpSmallChanges();
    void monthsAreNamedInTheUsersLanguageWhateverTheSystemSpeaks();
    void labelsOfMonthsKeepTheirDistance();
    void theSamePictureIsDrawnTwice();
    void paperIsVector();
    void aFolderThatIsMissingIsSaid();
};

void TestCharts::everyTextColourIsReadable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette& p = palette(theme);
        for (const QColor& ground : {p.surface, p.background}) {
            for (const QColor& ink : {p.text, p.muted, p.accent, p.mark}) {
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
            }
        }
        QVERIFY(contrast(p.mark, p.markBackground) >= 4.5);
    }
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-6);
}

void TestCharts::everyStateIsDrawnInEveryLanguageAndTheme()
{
    const std::string longName =
        "Maria Aparecida Conceição dos Santos de Albuquerque Cavalcanti e Vasconcelos de Oliveira Figueiredo";
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const base::UiLanguage language : base::allUiLanguages) {
            const Style style{theme, language};
            for (const std::size_t sessions : {0U, 1U, 2U, 5U, 30U}) {
                const QImage image = picture(someChart(sessions), style);
                QCOMPARE(image.size(), pictureSize);
                QVERIFY(colours(image) > 40);
                QCOMPARE(pixelsOf(image, palette(theme).accent) > 10, sessions > 0);
                if (language == base::UiLanguage::Portuguese) {
                    keep(qPrintable(QString("one-%1-%2").arg(theme == Theme::Light ? "light" : "dark").arg(sessions)),
                         image);
                }
            }
            keep(
                qPrintable(
                    QString("all-%1-%2").arg(theme == Theme::Light ? "light" : "dark").arg(static_cast<int>(language))),
                picture(someOverview(), style));
        }
    }
    ChartContent crowded = someChart(60);
    crowded.heading.person = longName;
    crowded.heading.demonstration = false;
    for (int i = 0; i < 8; ++i) {
        crowded.marks.push_back({at("2025-08-01T12:00:00Z") + std::chrono::weeks(i),
                                 "Visita domiciliar e revisão do projeto terapêutico singular"});
    }
    const Style style;
    keep("crowded", picture(crowded, style, {900, 520}));
    keep("english", picture(someChart(30, -1), {Theme::Light, base::UiLanguage::English}));
    keep("retina", picture(someChart(30, 0), style, pictureSize, 2));
    keep("tiny", picture(someChart(30), style, {420, 300}));
    QVERIFY(colours(picture(someChart(30), style, {60, 40})) >= 1);
    QVERIFY(colours(picture(OverviewContent{someHeading(), {}}, style)) > 10);
    ChartContent many = someChart(500);
    many.marks.clear();
    keep("500", picture(many, style));
}

void TestCharts::theLineIsBrokenAtAGap()
{
    ChartContent chart = someChart(30);
    QVERIFY(!chart.course.gaps.empty());
    const Style style;
    const QImage with = picture(chart, style);
    chart.course.gaps.clear();
    const QImage without = picture(chart, style);
    QVERIFY(pixelsOf(without, palette(Theme::Light).accent) > pixelsOf(with, palette(Theme::Light).accent));
}

void TestCharts::aWindowShowsTheEndAndSaysTheSame()
{
    const Course whole = someCourse("valence_emotional", 60, 3);
    const base::Date from = whole.weeks.at(whole.weeks.size() - 10).week;
    const Course end = trajectory::since(whole, from);
    QCOMPARE(end.weeks.size(), std::size_t{10});
    QCOMPARE(end.weeks.front().week, from);
    QVERIFY(std::chrono::sys_days(from) <= end.series.points.front().time);
    QCOMPARE(end.series.points.back().session, whole.series.points.back().session);
    QVERIFY(end.gaps.empty());
    QCOMPARE(end.change->amount, whole.change->amount);
    ChartContent chart{someHeading(), whole, {}};
    const QImage all = picture(chart, {});
    chart.since = from;
    QVERIFY(picture(chart, {}) != all);
    chart.since = whole.weeks.front().week;
    QCOMPARE(picture(chart, {}), all);
}

void TestCharts::valuesStandWhereThePointerFindsThem()
{
    ChartContent chart = someChart(30);
    QImage image(900, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto plot = drawTrajectoryCard(painter, QRectF(0, 0, 900, 400), chart, {});
    painter.end();
    QVERIFY(plot);
    keep("card", image);
    const QRgb accent = palette(Theme::Light).accent.rgb();
    std::size_t found = 0;
    for (std::size_t i = 1; i + 1 < chart.course.weeks.size(); ++i) {
        const trajectory::WeeklyPoint& row = chart.course.weeks[i];
        const QPoint place = plot->place(middleOfWeek(row.week), row.mean).toPoint();
        QVERIFY(plot->box.contains(place));
        for (const int dy : {-1, 0, 1}) {
            if (image.pixel(place + QPoint(0, dy)) == accent) {
                ++found;
                break;
            }
        }
    }
    QVERIFY2(found * 10 >= (chart.course.weeks.size() - 2) * 8, "the line goes through the weekly means");
    painter.begin(&image);
    QVERIFY(!drawTrajectoryCard(painter, QRectF(0, 0, 90, 40), chart, {}));
    QVERIFY(!drawTrajectoryCard(painter, QRectF(0, 0, 900, 400), someChart(0), {}));
    // Who hides the forecast reads no reason for its absence either.
    chart.course.forecast = trajectory::NoForecast{"not_better"};
    const QImage reason = picture(chart, {});
    chart.course.forecast = trajectory::NoForecast{""};
    QVERIFY(picture(chart, {}) != reason);
}

void TestCharts::fiveHundredSessionsAreDrawnAtOnce()
{
    const Course course = someCourse("valence_emotional", 500, 9);
    const ChartContent chart{someHeading(), course, {}};
    picture(chart, {}); // fonts are loaded once
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 5;
    for (int i = 0; i < times; ++i) {
        picture(chart, {});
    }
    const double drawn = static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
    timer.restart();
    someCourse("valence_emotional", 500, 9);
    const double described = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    picture(someOverview(100), {});
    qInfo("500 sessions drawn in %.1f ms, described in %.1f ms; 15 small charts with 100 sessions %.1f ms", drawn,
          described, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QVERIFY(drawn < 400); // the budget is 100 ms on a free machine; tests share theirs
}

void TestCharts::axesKeepToTheScaleAndDoNotBlowUpSmallChanges()
{
    Course flat = someCourse("valence_emotional", 30, 1, 0.02);
    const Axis axis = valueAxis(flat, base::UiLanguage::Portuguese);
    QVERIFY(axis.most - axis.least >= 2.5);
    QVERIFY(axis.least >= -5 && axis.most <= 5);
    QVERIFY(axis.ticks.size() >= 3 && axis.ticks.size() <= 8);
    const Axis empty = valueAxis(someCourse("temporal_orientation_past", 0, 1), base::UiLanguage::Portuguese);
    QCOMPARE(empty.least, 0.0);
    QCOMPARE(empty.most, 1.0);
    QCOMPARE(empty.ticks[1].label, QStringLiteral("0,2"));
    const Axis below = valueAxis(someCourse("certainty_markers", 0, 1), base::UiLanguage::Portuguese);
    QCOMPARE(below.ticks.front().label, QStringLiteral("\u22124"));
}

void TestCharts::monthsAreNamedInTheUsersLanguageWhateverTheSystemSpeaks()
{
    const Course course = someCourse("valence_emotional", 30, 1);
    const auto labels = [&](base::UiLanguage language) {
        QStringList names;
        for (const Tick& tick : timeAxis(course, {}, 0.02, language).ticks) {
            names << tick.label;
        }
        return names;
    };
    QVERIFY(labels(base::UiLanguage::Portuguese).contains("set"));
    QVERIFY(labels(base::UiLanguage::English).contains("Sep"));
    QVERIFY(labels(base::UiLanguage::Spanish).contains("ago"));
    QCOMPARE(dateLabel(*base::parseDate("2026-02-03"), base::UiLanguage::Portuguese), QStringLiteral("3 fev 2026"));
}

void TestCharts::labelsOfMonthsKeepTheirDistance()
{
    const Course longCourse = someCourse("valence_emotional", 500, 2);
    const Axis axis = timeAxis(longCourse, {}, 0.06, base::UiLanguage::Portuguese);
    QVERIFY(axis.ticks.size() >= 3);
    for (std::size_t i = 1; i < axis.ticks.size(); ++i) {
        QVERIFY(axis.share(axis.ticks[i].position) - axis.share(axis.ticks[i - 1].position) > 0.05);
    }
    QVERIFY(std::any_of(axis.ticks.begin(), axis.ticks.end(),
                        [](const Tick& tick) { return tick.label.endsWith("2026"); }));
}

void TestCharts::theSamePictureIsDrawnTwice()
{
    QCOMPARE(picture(someChart(), {}), picture(someChart(), {}));
    QVERIFY(picture(someChart(), {}) != picture(someChart(29), {}));
}

void TestCharts::paperIsVector()
{
    const test::TemporaryFolder folder;
    const std::vector<ChartContent> charts{someChart(), someChart(0)};
    const auto path = folder / "trajectory.pdf";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(writePdf(path, someOverview(), charts, {}));
    qInfo("three pages in %lld ms", static_cast<long long>(timer.elapsed()));
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QCOMPARE(bytes.count("/Type /Page\n"), 3);
    QVERIFY(bytes.contains("Inter"));
    if (const QByteArray kept = qgetenv("VOITHER_CHART_DIR"); !kept.isEmpty()) {
        QFile::copy(file.fileName(), QString::fromUtf8(kept) + "/trajectory.pdf");
    }
    QVERIFY(writePng(folder / "a.png", picture(someChart(), {}, {800, 500}, 2)));
    QCOMPARE(QImage(QString::fromStdString((folder / "a.png").string())).size(), QSize(1600, 1000));
}

void TestCharts::aFolderThatIsMissingIsSaid()
{
    const test::TemporaryFolder folder;
    const auto refused = writePng(folder.path() / "no" / "such.png", picture(someChart(1), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::FileNotFound);
}

QTEST_MAIN(TestCharts)
#include "test_charts.moc"
