// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLocale>
#include <QQuickWindow>
#include <QSignalSpy>
#include <cmath>
#include <ctime>

#include "extraction/measurement.h"
#include "site_people.h"
#include "threaded_site.h"
#include "trajectory/trajectory_chart_item.h"
#include "trajectory/trajectory_controller.h"

namespace {

using namespace voither;
using test::ThreadedSite;
using ui::TrajectoryController;

base::PersonId addPerson(ThreadedSite& site, const char* record, const char* name, std::size_t sessions,
                         std::size_t interventions = 0)
{
    return site.ask(
        [&](site::Site& open) { return test::addPersonInCare(open, record, name, sessions, interventions); });
}

struct Screen {
    explicit Screen(ThreadedSite& site, const base::PersonId& person)
    {
        controller.setSite(&site.thread);
        controller.setPerson(QString::fromStdString(person.toString()));
        ThreadedSite::waitFor([this] { return !controller.isLoading(); });
    }
    TrajectoryController controller;
};

/// A chart in a window, drawn.
struct Chart {
    explicit Chart(TrajectoryController& controller, QSize size = {1100, 320})
    {
        window.resize(size);
        item.setParentItem(window.contentItem());
        item.setSize(size);
        item.setTrajectory(&controller);
        window.show();
        window.requestActivate();
        // Focus that arrives late would take the place in the chart away again.
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("the window was not active");
        }
        draw();
    }
    void draw() { image = window.grabWindow(); }

    QQuickWindow window;
    ui::TrajectoryChartItem item;
    QImage image;
};

QStringList column(const ui::TrajectoryTableModel& table, int role)
{
    QStringList texts;
    for (int i = 0; i < table.rowCount(); ++i) {
        texts.append(table.data(table.index(i), role).toString());
    }
    return texts;
}

} // namespace

class TestTrajectoryScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("pt_BR")); }

    void aCourseIsReadWithItsSentence()
    {
        ThreadedSite site;
        const Screen screen(site, addPerson(site, "1", "Camila", 40, 2));
        const TrajectoryController& shown = screen.controller;
        QVERIFY(shown.error().isEmpty());
        QVERIFY(!shown.isEmpty());
        QCOMPARE(shown.columnTitles().size(), 32);
        QCOMPARE(shown.title(), QStringLiteral("Valência emocional"));
        QVERIFY2(shown.plainSummary().startsWith("Subiu "), qPrintable(shown.plainSummary()));
        QVERIFY(shown.plainSummary().contains("40 sessões"));
        QVERIFY(shown.summary().contains("<b>confiável</b>"));
        QVERIFY(!shown.plainSummary().contains('<'));
        QVERIFY(!shown.forecastText().isEmpty());
        QVERIFY(shown.hasMarks());
        QCOMPARE(shown.content()->marks.size(), std::size_t{2});
    }

    void nothingMeasuredIsEmptyAndNobodyIsAnError()
    {
        ThreadedSite site;
        const Screen empty(site, addPerson(site, "1", "Camila", 0));
        QVERIFY(empty.controller.isEmpty());
        QVERIFY(empty.controller.error().isEmpty());
        QVERIFY(!empty.controller.content());
        QCOMPARE(empty.controller.save(TrajectoryController::Csv, "/nowhere/a.csv").isEmpty(), false);
        const Screen nobody(site, base::PersonId::generate(site.folder.clock.now()));
        QVERIFY(!nobody.controller.isEmpty());
        QVERIFY(!nobody.controller.error().isEmpty());
    }

    void aNewSessionAppearsByItself()
    {
        ThreadedSite site;
        const base::PersonId person = addPerson(site, "1", "Camila", 0);
        const Screen screen(site, person);
        QVERIFY(screen.controller.isEmpty());
        bool written = false;
        site.thread.change(
            &site.thread, [&](site::Site& open) { return test::addMeasuredSessions(open, person, 3); },
            [&](const base::Result<>& answer) { written = answer.has_value(); });
        ThreadedSite::waitFor([&] { return !screen.controller.isEmpty(); });
        QVERIFY(written);
        QVERIFY(screen.controller.plainSummary().contains("poucas sessões"));
    }

    void aPeriodShowsTheLastWeeksAndSaysTheSame()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 60, 4));
        TrajectoryController& shown = screen.controller;
        QCOMPARE(shown.periodTitles().size(), 4);
        const QString sentence = shown.plainSummary();
        shown.setPeriod(3);
        const auto all = shown.rows().size();
        QVERIFY(!shown.content()->since);
        shown.setPeriod(0);
        QVERIFY(shown.content()->since.has_value());
        QVERIFY(shown.rows().size() < all);
        QCOMPARE(shown.plainSummary(), sentence);
        for (const ui::TrajectoryRow& row : shown.rows()) {
            QVERIFY(std::chrono::sys_days(row.week) >= std::chrono::sys_days(*shown.content()->since));
        }
        const auto weeks = [](base::Date from, base::Date to) {
            return std::chrono::duration_cast<std::chrono::weeks>(std::chrono::sys_days(to)
                                                                  - std::chrono::sys_days(from))
                .count();
        };
        const auto& last = shown.content()->course.weeks.back().week;
        QCOMPARE(weeks(*shown.content()->since, last), 12);
        shown.setPeriod(99);
        QCOMPARE(shown.period(), 0);
    }

    void chipsTakeForecastAndInterventionsAway()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 40, 2));
        TrajectoryController& shown = screen.controller;
        shown.setPeriod(3);
        const auto with = shown.rows().size();
        shown.setShowsMarks(false);
        QVERIFY(shown.content()->marks.empty());
        QCOMPARE(shown.rows().size(), with - 2);
        QVERIFY(shown.hasMarks());
        for (int i = 0; i < shown.columnTitles().size() && !shown.hasForecast(); ++i) {
            shown.setColumn(i);
        }
        const bool had = shown.hasForecast();
        shown.setShowsForecast(false);
        QCOMPARE(shown.hasForecast(), had);
        QVERIFY(!std::holds_alternative<trajectory::Forecast>(shown.content()->course.forecast));
    }

    void theTableSaysWhatTheChartShows()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 12, 1));
        TrajectoryController& shown = screen.controller;
        shown.setPeriod(3);
        const ui::TrajectoryTableModel& table = *shown.table();
        QCOMPARE(static_cast<std::size_t>(table.rowCount()), shown.rows().size());
        const QStringList kinds = column(table, ui::TrajectoryTableModel::KindRole);
        QCOMPARE(kinds.count("sessão"), 12);
        QCOMPARE(kinds.count("intervenção"), 1);
        QCOMPARE(static_cast<std::size_t>(kinds.count("média da semana")), shown.content()->course.weeks.size());
        // Newest first, each week above its sessions.
        QCOMPARE(kinds.first(), QStringLiteral("média da semana"));
        const int first = static_cast<int>(kinds.indexOf("sessão"));
        const trajectory::Point& newest = shown.content()->course.series.points.back();
        QCOMPARE(column(table, ui::TrajectoryTableModel::ValueRole).at(first),
                 QString::fromStdString(base::formatNumber(newest.value, 2, base::UiLanguage::Portuguese)));
        QVERIFY(column(table, ui::TrajectoryTableModel::NoteRole).contains("Sertralina 50 mg"));
    }

    void cardsShowEveryDimension()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 40));
        const ui::TrajectoryCardModel& cards = *screen.controller.cards();
        QCOMPARE(cards.rowCount(), 15);
        const QModelIndex valence = cards.index(0);
        QCOMPARE(valence.data(ui::TrajectoryCardModel::TitleRole).toString(), QStringLiteral("Valência"));
        QVERIFY(valence.data(ui::TrajectoryCardModel::ReliableRole).toBool());
        QVERIFY(valence.data(ui::TrajectoryCardModel::ChangeRole).toString().startsWith(u'\u2191'));
        screen.controller.setPeriod(3);
        const QVariantList line = cards.index(0).data(ui::TrajectoryCardModel::LineRole).toList();
        const auto gaps =
            std::count_if(line.begin(), line.end(), [](const QVariant& value) { return std::isnan(value.toDouble()); });
        QVERIFY2(gaps >= 3 && gaps <= 5, "the hole of four weeks stays open");
    }

    void keysWalkOverEveryValueAndBack()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 20, 1));
        Chart chart(screen.controller);
        QVERIFY(chart.item.count() > 20);
        QVERIFY(!chart.item.plot().isEmpty());
        chart.item.forceActiveFocus();
        QSignalSpy moved(&chart.item, &ui::TrajectoryChartItem::currentChanged);
        QTest::keyClick(&chart.window, Qt::Key_End);
        QCOMPARE(chart.item.current(), chart.item.count() - 1);
        QVERIFY(!chart.item.currentDetail().isEmpty());
        QTest::keyClick(&chart.window, Qt::Key_Right);
        QCOMPARE(chart.item.current(), chart.item.count() - 1);
        QTest::keyClick(&chart.window, Qt::Key_Home);
        QCOMPARE(chart.item.current(), 0);
        QStringList said;
        for (int i = 0; i < chart.item.count(); ++i) {
            said.append(chart.item.currentTitle() + chart.item.currentDetail());
            QVERIFY(chart.item.plot().adjusted(-1, -1, 1, 1).contains(chart.item.currentPlace()));
            QTest::keyClick(&chart.window, Qt::Key_Right);
        }
        QCOMPARE(said.filter("Semana de").size(), static_cast<int>(screen.controller.content()->course.weeks.size()));
        QVERIFY(said.filter("Sertralina 50 mg").size() == 1);
        QTest::keyClick(&chart.window, Qt::Key_PageUp);
        QCOMPARE(chart.item.current(), chart.item.count() - 11);
        QTest::keyClick(&chart.window, Qt::Key_Escape);
        QCOMPARE(chart.item.current(), -1);
        QVERIFY(chart.item.currentTitle().isEmpty());
        QVERIFY(moved.count() > chart.item.count());
    }

    void thePointerFindsTheValueUnderIt()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 20));
        Chart chart(screen.controller);
        for (int i = 0; i < chart.item.count(); i += 3) {
            chart.item.setCurrent(i);
            const QPointF place = chart.item.currentPlace();
            QTest::mouseMove(&chart.window, QPoint(2, 2));
            chart.item.setCurrent(-1);
            QTest::mouseMove(&chart.window, (place + QPointF(2, 2)).toPoint());
            QTRY_VERIFY(chart.item.current() >= 0);
            const QPointF away = chart.item.currentPlace() - place;
            QVERIFY(std::hypot(away.x(), away.y()) < 6);
        }
        QTest::mouseMove(&chart.window, QPoint(2, 2));
        QTRY_COMPARE(chart.item.current(), -1);
    }

    void thePictureFollowsThemeAndTextScale()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 20));
        Chart chart(screen.controller);
        const QImage light = chart.image;
        const QRectF plot = chart.item.plot();
        chart.item.setDark(true);
        chart.draw();
        QVERIFY(chart.image != light);
        QVERIFY(chart.image.pixelColor(200, 10).lightness() < 64);
        chart.item.setTextScale(1.5);
        chart.draw();
        QVERIFY(chart.item.plot().left() > plot.left());
        const QImage before = chart.image;
        screen.controller.setColumn(3);
        chart.draw();
        QVERIFY(chart.image != before);
    }

    void fiveHundredSessionsAreDrawnAtOnce()
    {
        ThreadedSite site;
        Screen screen(site, addPerson(site, "1", "Camila", 500, 6));
        screen.controller.setPeriod(3);
        Chart chart(screen.controller);
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        constexpr int times = 5;
        for (int i = 0; i < times; ++i) {
            chart.item.setDark(i % 2 == 0);
            chart.draw();
        }
        const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
        const double cpu = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / times;
        timer.restart();
        screen.controller.setColumn(4);
        const double chosen = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        for (int i = 0; i < 100; ++i) {
            QTest::mouseMove(&chart.window, QPoint(100 + 9 * i, 150));
        }
        const double pointed = static_cast<double>(timer.nsecsElapsed()) / 1e6 / 100;
        qInfo("500 sessions: drawn in %.1f ms (%.1f ms of processor), chosen in %.1f ms, pointed at in %.2f ms", wall,
              cpu, chosen, pointed);
        QVERIFY(cpu < 300); // the budget is 100 ms on a free machine; tests share theirs
    }

    void filesAreWrittenAndRefusalsSaid()
    {
        ThreadedSite site;
        const Screen screen(site, addPerson(site, "1", "Camila", 20, 1));
        const TrajectoryController& shown = screen.controller;
        const auto path = [&](const char* name) { return QString::fromStdString(site.folder.outside(name).string()); };
        QCOMPARE(shown.save(TrajectoryController::Png, path("a.png")), QString());
        QCOMPARE(QImage(path("a.png")).size(), QSize(2 * 1366, 2 * 768));
        QCOMPARE(shown.save(TrajectoryController::Pdf, path("a.pdf")), QString());
        QFile pdf(path("a.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        QCOMPARE(shown.save(TrajectoryController::Csv, path("a.csv")), QString());
        QFile csv(path("a.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QCOMPARE(text.count("\r\n"), 21);
        QVERIFY(!text.contains("Camila"));
        QVERIFY(shown.fileExists(path("a.csv")));
        QVERIFY(shown.save(TrajectoryController::Pdf, path("none/such/a.pdf")).contains("pasta"));
        QVERIFY(shown.save(TrajectoryController::Pdf, "a.pdf").contains("caminho inteiro"));
        QVERIFY(!QFile::exists("a.pdf"));
        const QString suggested = shown.suggestedFile(TrajectoryController::Pdf);
        QVERIFY2(suggested.contains("trajetoria-valencia-emocional-"), qPrintable(suggested));
        QVERIFY(suggested.endsWith(".pdf"));
        QVERIFY(!suggested.contains("Camila", Qt::CaseInsensitive));
    }
};

QTEST_MAIN(TestTrajectoryScreen)
#include "test_trajectory_screen.moc"
