// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "model_rows.h"
#include "people/people_model.h"
#include "people/relative_day.h"
#include "site_people.h"
#include "threaded_site.h"

using namespace voither;
using test::addPerson;
using test::addSession;
using test::column;
using test::text;
using test::ThreadedSite;
using ui::PeopleModel;

namespace {

/// Four people with all that the list tells apart.
void fill(site::Site& site)
{
    const auto zoe = addPerson(site, "Zoé Lima", "2024-0009", "6A70");
    const auto alvaro = addPerson(site, "Álvaro Nunes", "2024-0010", "6A20");
    const auto bia = addPerson(site, "Bia Costa", "2023-0100", "6A70");
    addPerson(site, "Caio Prado");
    const double rising[] = {-2, -2.1, -1.9, 0.9, 1.1, 1};
    const double falling[] = {1, 1.1, 0.9, -1.9, -2.1, -2};
    for (int i = 0; i < 6; ++i) {
        addSession(site, zoe, 7 * (5 - i) + 2, rising[i]);
        addSession(site, bia, 7 * (5 - i) + 40, falling[i], base::UserId::generate(site.clock().now()));
    }
    addSession(site, alvaro, 1, 0.5);
}

/// The model over that site, with all it can say.
struct List {
    List()
    {
        site.change([](site::Site& open) {
            fill(open);
            return 0;
        });
        model.setSite(&site.thread);
        settle();
    }
    void settle()
    {
        ThreadedSite::waitFor([this] { return !model.isLoading(); });
        column(model, PeopleModel::SituationRole); // as a view would
        ThreadedSite::waitFor([this] { return !model.isReading(); });
    }
    QStringList names() const { return column(model, PeopleModel::NameRole); }
    void search(const QString& text)
    {
        model.setSearch(text);
        site.settle();
    }

    ThreadedSite site;
    PeopleModel model;
};

} // namespace

class TestPeopleModel : public QObject {
    Q_OBJECT

private slots:
    void everybodyIsThereByNameWhateverTheAccents()
    {
        List list;
        QAbstractItemModelTester tester(&list.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(list.names(), (QStringList{"Álvaro Nunes", "Bia Costa", "Caio Prado", "Zoé Lima"}));
        QCOMPARE(list.model.total(), 4);
        QCOMPARE(text(list.model, 3, PeopleModel::RecordNumberRole), QString("2024-0009"));
        QCOMPARE(text(list.model, 3, PeopleModel::DiagnosisRole), QString("6A70 Depressivo"));
        QCOMPARE(text(list.model, 0, PeopleModel::ReferenceRole), QString("ana"));
        QCOMPARE(text(list.model, 0, PeopleModel::LastRole), QString("ontem"));
        QCOMPARE(text(list.model, 2, PeopleModel::LastRole), QString());
    }

    void situationsNeverSayBetterOrWorse()
    {
        List list;
        QCOMPARE(column(list.model, PeopleModel::SituationRole),
                 (QStringList{"poucos dados", "40 dia(s) sem contato", "sem sessões", "mudança confiável ↑"}));
        QCOMPARE(column(list.model, PeopleModel::SituationToneRole),
                 (QStringList{"neutral", "bad", "neutral", "accent"}));
    }

    void weeksWithoutASessionAreGapsInTheLine()
    {
        List list;
        const auto weeks = list.model.data(list.model.index(3), PeopleModel::ValenceRole).toList();
        QCOMPARE(weeks.size(), 16);
        QVERIFY(std::isnan(weeks.first().toDouble()));
        QCOMPARE(weeks.last().toDouble(), 1.0);
    }

    void oneSearchesWhileTyping()
    {
        List list;
        list.search("zoe");
        QCOMPARE(list.names(), QStringList{"Zoé Lima"});
        list.search("2023-0100");
        QCOMPARE(list.names(), QStringList{"Bia Costa"});
        // Only the newest search counts.
        list.model.setSearch("z");
        list.model.setSearch("zx");
        list.search("álv");
        QCOMPARE(list.names(), QStringList{"Álvaro Nunes"});
        list.search("ninguém");
        QCOMPARE(list.model.count(), 0);
        list.search("");
        QCOMPARE(list.model.count(), 4);
    }

    void filtersAddUp()
    {
        List list;
        list.model.setMine(true);
        QCOMPARE(list.names(), (QStringList{"Álvaro Nunes", "Zoé Lima"}));
        list.model.setDiagnosis("6A70");
        QCOMPARE(list.names(), QStringList{"Zoé Lima"});
        list.model.setMine(false);
        list.model.setWithoutContact(true);
        QCOMPARE(list.names(), QStringList{"Bia Costa"});
        list.model.clearFilters();
        QCOMPARE(list.model.count(), 4);
        QVERIFY(!list.model.isFiltered());
    }

    void oneFindsWhoseCourseChanged()
    {
        List list;
        list.model.setCourse(PeopleModel::ReliableChange);
        list.settle();
        QCOMPARE(list.names(), (QStringList{"Bia Costa", "Zoé Lima"}));
        list.model.setCourse(PeopleModel::FewData);
        list.settle();
        QCOMPARE(list.names(), (QStringList{"Álvaro Nunes", "Caio Prado"}));
    }

    void everyColumnSorts()
    {
        List list;
        const auto sorted = [&list](const char* role, bool descending) {
            list.model.sortBy(role, descending);
            list.settle();
            return list.names();
        };
        QCOMPARE(sorted("name", true), (QStringList{"Zoé Lima", "Caio Prado", "Bia Costa", "Álvaro Nunes"}));
        QCOMPARE(sorted("recordNumber", false), (QStringList{"Caio Prado", "Bia Costa", "Zoé Lima", "Álvaro Nunes"}));
        QCOMPARE(sorted("diagnosis", true), (QStringList{"Bia Costa", "Zoé Lima", "Álvaro Nunes", "Caio Prado"}));
        QCOMPARE(sorted("last", false), (QStringList{"Álvaro Nunes", "Zoé Lima", "Bia Costa", "Caio Prado"}));
        QCOMPARE(sorted("situation", false), (QStringList{"Bia Costa", "Zoé Lima", "Álvaro Nunes", "Caio Prado"}));
        QCOMPARE(sorted("reference", false).mid(0, 2), (QStringList{"Álvaro Nunes", "Zoé Lima"}));
    }

    void numbersInRecordsSortAsNumbers()
    {
        ThreadedSite site;
        site.change([](site::Site& open) {
            for (const char* record : {"12-B", "9-A", "100", "0012-A", "12"}) {
                addPerson(open, std::string("P") + record, record);
            }
            return 0;
        });
        PeopleModel model;
        model.setSite(&site.thread);
        site.settle();
        model.sortBy("recordNumber", false);
        QCOMPARE(column(model, PeopleModel::RecordNumberRole), (QStringList{"9-A", "12", "0012-A", "12-B", "100"}));
    }

    void somebodyNewAppearsAndRowsThatStayDoNotMove()
    {
        List list;
        QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
        list.site.change([](site::Site& open) {
            const auto people = test::must(projections::allPeople(open.database()));
            addSession(open, people[2].id, 3);
            return 0;
        });
        list.settle();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(text(list.model, 2, PeopleModel::LastRole), QString("há 3 dia(s)"));
        list.site.change([](site::Site& open) { return addPerson(open, "Dora"); });
        list.settle();
        QCOMPARE(list.model.count(), 5);
        QCOMPARE(list.names().at(3), QString("Dora"));
    }

    void daysAreSaidAsPeopleSayThem()
    {
        const QDate today(2026, 3, 4);
        QCOMPARE(ui::relativeDay(today, today), QString("hoje"));
        QCOMPARE(ui::relativeDay(today.addDays(-1), today), QString("ontem"));
        QCOMPARE(ui::relativeDay(today.addDays(-34), today), QString("há 34 dia(s)"));
        QCOMPARE(ui::relativeDay(today.addDays(-200), today),
                 QLocale().toString(today.addDays(-200), QLocale::ShortFormat));
    }
};

QTEST_MAIN(TestPeopleModel)
#include "test_people_model.moc"
