// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "projections/people.h"
#include "site/courses.h"
#include "site/editing.h"
#include "site/history.h"
#include "site/standings.h"
#include "site_folder.h"

using namespace voither;
using test::must;
using test::SiteFolder;

namespace {

base::PersonId add(site::Site& site, const std::string& name)
{
    events::PersonDetails details;
    details.name = name;
    return must(site::registerPerson(site, details));
}

/// A measured session some days ago.
base::SessionId addSession(site::Site& site, const base::PersonId& person, int daysAgo, double valence,
                           double standardError = 0.2)
{
    const base::Instant at = site.clock().now() - std::chrono::days(daysAgo);
    events::SessionHeld held;
    held.session = base::SessionId::generate(at);
    held.person = person;
    held.therapist = site.vault().user().id;
    held.sessionDatetime = at;
    events::DimensionsMeasured measured;
    measured.session = held.session;
    measured.person = person;
    measured.time = at;
    measured.columns["valence_emotional"] = {valence, standardError, 40, ""};
    measured.processingVersion = std::string("1");
    measured.document = events::Personal("{}");
    auto batch = site.batch();
    must(batch.add(held));
    must(batch.add(measured));
    must(batch.commit());
    return held.session;
}

std::vector<events::EventType> types(const std::vector<site::HistoryEntry>& entries)
{
    std::vector<events::EventType> list;
    for (const auto& entry : entries) {
        list.push_back(entry.type.value());
    }
    return list;
}

} // namespace

class TestSiteLists : public QObject {
    Q_OBJECT

private slots:
    void aStandingIsWhatTheTrajectorySays()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto ana = add(*site, "Ana");
        const auto nobody = add(*site, "Eva");
        const double values[] = {-2, -2.1, -1.9, 0.9, 1.1, 1};
        for (int i = 0; i < 6; ++i) {
            addSession(*site, ana, 7 * (5 - i), values[i]);
        }
        const auto standings = must(site::standingsOf(*site, std::vector{ana, nobody}));
        QCOMPARE(standings[1].sessions, 0U);
        QVERIFY(!standings[1].change);
        const auto& change = standings[0].change;
        QVERIFY(change && change->reliable());
        const auto courses = must(site::coursesOf(*site, ana));
        QCOMPARE(courses[0].series.column, "valence_emotional");
        QCOMPARE(change->index, courses[0].change->index);
        QCOMPARE(change->threshold, courses[0].change->threshold);
    }

    void anUnsureSessionMakesAChangeUnsure()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto ana = add(*site, "Ana");
        for (int i = 0; i < 6; ++i) {
            addSession(*site, ana, 7 * (5 - i), i < 3 ? -1 : 1, 3.0);
        }
        const auto standings = must(site::standingsOf(*site, std::vector{ana}));
        QVERIFY(standings[0].change && !standings[0].change->reliable());
    }

    void weeksWithoutASessionAreGaps()
    {
        const SiteFolder folder;
        const auto site = folder.open(); // on a Wednesday
        const auto ana = add(*site, "Ana");
        addSession(*site, ana, 0, 1.0);
        addSession(*site, ana, 2, 3.0);        // Monday of the same week
        addSession(*site, ana, 7 * 15 + 2, 5); // Monday of the first week
        addSession(*site, ana, 7 * 15 + 3, 9); // a day too old
        const auto weeks = must(site::standingsOf(*site, std::vector{ana})).front().weeks;
        QCOMPARE(weeks.back(), std::optional(2.0));
        QCOMPARE(weeks.front(), std::optional(5.0));
        QCOMPARE(std::count(weeks.begin(), weeks.end(), std::nullopt), 14);
    }

    void aHistoryTellsWhoChangedWhat()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        const auto ana = add(*site, "Ana");
        const auto other = add(*site, "Eva");
        must(site::writeNote(*site, other, {}, "De outra pessoa."));
        must(site::recordConsent(
            *site, {ana, events::ConsentKind::Recording, *base::parseDate("2026-03-01"), "guardian", {}}));
        const auto session = addSession(*site, ana, 1, 1.0);
        const auto note = must(site::writeNote(*site, ana, session, "Bem."));
        must(site::signNote(*site, ana, note, 1));
        must(site::recordIntervention(*site,
                                      {ana, session, "home_visit", "Em casa", site->clock().now(), std::nullopt, ""}));
        events::PersonDetails changes;
        changes.socialName = events::Personal("Anna");
        const auto entry = must(projections::findPerson(site->database(), ana));
        must(site::updatePerson(*site, ana, changes, {"phone"}, entry->version));

        const auto all = must(site::historyOf(*site, ana, 0, 100));
        using enum events::EventType;
        QCOMPARE(types(all),
                 (std::vector{PersonUpdated, InterventionRecorded, NoteSigned, NoteWritten, DimensionsMeasured,
                              SessionHeld, ConsentRecorded, PersonRegistered}));
        QCOMPARE(all[0].members, (std::vector<std::string>{"phone", "social_name"}));
        QCOMPARE(all[0].userName, "ana");
        QCOMPARE(all[1].interventionType, "home_visit");
        QCOMPARE(all[1].sessionNumber, 1);
        QCOMPARE(all[2].sessionNumber, 1);
        QVERIFY(all[6].guardian);
        QCOMPARE(all[6].consentDate, base::parseDate("2026-03-01"));

        const auto firstPage = must(site::historyOf(*site, ana, 0, 3));
        const auto secondPage = must(site::historyOf(*site, ana, firstPage.back().position, 3));
        QCOMPARE(types(secondPage), (std::vector{NoteWritten, DimensionsMeasured, SessionHeld}));
    }

    void aHistoryIsReadThroughIndexes()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        std::string plan;
        must(site->database().each(
            "EXPLAIN QUERY PLAN WITH aggregates (id) AS (SELECT x'00' UNION ALL SELECT id FROM sessions WHERE"
            " patient_id = x'00') SELECT e.position FROM aggregates a CROSS JOIN events e ON e.aggregate_id = a.id"
            " WHERE e.position < 5 ORDER BY e.position DESC LIMIT 3",
            [&](const store::Statement& row) { plan.append(row.text(3)).append("; "); }));
        QVERIFY2(plan.find("SEARCH e USING INDEX sqlite_autoindex_events_2 (aggregate_id=?") != std::string::npos
                     || plan.find("SEARCH e USING COVERING INDEX sqlite_autoindex_events_2") != std::string::npos,
                 plan.c_str());
        QVERIFY2(plan.find("SCAN e ") == std::string::npos, plan.c_str());
    }
};

QTEST_GUILESS_MAIN(TestSiteLists)
#include "test_site_lists.moc"
