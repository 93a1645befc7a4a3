// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "projections/likeness.h"
#include "projections/overview.h"
#include "projections/people.h"
#include "store/open_site.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::events;
using namespace voither::test;

namespace {

base::PersonId add(OpenSite& site, const std::string& name, const std::string& birthDate = {},
                   const std::string& socialName = {})
{
    PersonRegistered p;
    p.person = base::PersonId::generate(site.clock.now());
    p.details.name = name;
    if (!socialName.empty()) {
        p.details.socialName = socialName;
    }
    if (!birthDate.empty()) {
        p.details.birthDate = birthDate;
    }
    must(site.append(p));
    return p.person;
}

base::SessionId hold(OpenSite& site, const base::PersonId& person, std::string_view time, const base::UserId& user = {})
{
    SessionHeld s;
    s.session = base::SessionId::generate(site.clock.now());
    s.person = person;
    s.therapist = user;
    s.sessionDatetime = *base::parseInstant(time);
    s.durationMinutes = 50;
    must(site.append(s));
    return s.session;
}

void measure(OpenSite& site, const base::PersonId& person, const base::SessionId& session, std::string_view time,
             std::optional<double> value)
{
    DimensionsMeasured m;
    m.person = person;
    m.session = session;
    m.time = *base::parseInstant(time);
    m.columns["valence_emotional"] = {value, value ? std::optional(0.25) : std::nullopt, 40,
                                      value ? "" : "too_few_words"};
    m.patientWords = 812;
    m.processingVersion = std::string("1");
    m.document = std::string("{}");
    must(site.append(m));
}

std::string planOf(store::Database& database, const std::string& query)
{
    std::string plan;
    must(database.each("EXPLAIN QUERY PLAN " + query,
                       [&](const store::Statement& row) { plan.append(row.text(3)).append("; "); }));
    return plan;
}

std::vector<std::string> namesLike(OpenSite& site, std::string_view name, std::string_view birthDate)
{
    std::vector<std::string> names;
    for (const auto& like : must(projections::peopleLike(*site.database, *site.vault, name, birthDate))) {
        names.push_back(like.person.calledName());
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void everybodyIsListedByNameWithTheLastSession()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto user = base::UserId::generate(site.clock.now());
        const auto other = base::UserId::generate(site.clock.now());
        const auto zoe = add(site, "Zoé Lima");
        const auto alvaro = add(site, "Álvaro Nunes");
        add(site, "João Dias", {}, "Beatriz Dias");
        hold(site, zoe, "2026-01-10T10:00:00Z", other);
        hold(site, zoe, "2026-02-10T10:00:00Z", user);
        hold(site, zoe, "2026-02-03T10:00:00Z", other);

        const auto people = must(projections::allPeople(*site.database));
        QCOMPARE(people.size(), 3U);
        QCOMPARE(people[0].calledName, "Álvaro Nunes");
        QVERIFY(!people[0].lastSession);
        QCOMPARE(people[1].calledName, "Beatriz Dias");
        QCOMPARE(people[2].id, zoe);
        QCOMPARE(people[2].lastSession, base::parseInstant("2026-02-10T10:00:00Z"));
        QCOMPARE(people[2].lastTherapist, user);
        QCOMPARE(must(projections::peopleSeenBy(*site.database, other)), std::vector{zoe});
        QVERIFY(must(projections::peopleSeenBy(*site.database, base::UserId::generate(site.clock.now()))).empty());
        QCOMPARE(must(projections::findPeople(*site.database, *site.vault, "alv")), std::vector{alvaro});
        QVERIFY(must(projections::findPeople(*site.database, *site.vault, "---")).empty());
    }

    void valencesAreThoseThatCountByTime()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = add(site, "Ana");
        const auto eva = add(site, "Eva");
        const auto later = hold(site, ana, "2026-02-10T10:00:00Z");
        const auto first = hold(site, ana, "2026-02-03T10:00:00Z");
        const auto silent = hold(site, ana, "2026-02-04T10:00:00Z");
        measure(site, ana, later, "2026-02-10T10:00:00Z", 2.0);
        measure(site, ana, first, "2026-02-03T10:00:00Z", -1.0);
        measure(site, ana, first, "2026-02-03T10:00:00Z", 1.0); // again
        measure(site, ana, silent, "2026-02-04T10:00:00Z", {});

        const auto values = must(projections::valencesOf(*site.database, std::vector{eva, ana}));
        QVERIFY(values[0].empty());
        QCOMPARE(values[1].size(), 2U);
        QCOMPARE(values[1][0].value, 1.0);
        QCOMPARE(values[1][0].standardError, 0.25);
        QCOMPARE(values[1][1].value, 2.0);
    }

    void sessionsOfAPersonSayWhatTheyHave()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = add(site, "Ana");
        const auto first = hold(site, ana, "2026-02-03T10:00:00Z");
        const auto second = hold(site, ana, "2026-02-10T10:00:00Z");
        measure(site, ana, first, "2026-02-03T10:00:00Z", 1.0);
        measure(site, ana, first, "2026-02-03T10:00:00Z", 1.5);
        const auto note = base::Uuid::generate(site.clock.now());
        const NoteWritten written{note, ana, first, {}, std::string("Bem.")};
        must(site.append(written));

        auto lines = must(projections::sessionLines(*site.database, ana));
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].id, second);
        QCOMPARE(lines[0].sessionNumber, 2);
        QVERIFY(!lines[0].measured && !lines[0].patientWords && !lines[0].noteDrafted);
        QVERIFY(lines[1].measured && lines[1].noteDrafted && !lines[1].noteSigned);
        QCOMPARE(lines[1].patientWords, std::optional<std::int64_t>(812));
        QCOMPARE(lines[1].durationMinutes, std::optional<std::int64_t>(50));
    }

    void listsReadOnlyIndexes()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const std::string last = planOf(*site.database,
                                        "SELECT s.therapist_id FROM patients p LEFT JOIN sessions s ON s.patient_id ="
                                        " p.id AND (s.session_datetime, s.id) = (SELECT session_datetime, id FROM"
                                        " sessions WHERE patient_id = p.id ORDER BY session_datetime DESC, id DESC"
                                        " LIMIT 1)");
        QVERIFY2(last.find("SEARCH s USING COVERING INDEX sessions_by_person (patient_id=? AND session_datetime=?")
                     != std::string::npos,
                 last.c_str());
        QVERIFY2(last.find("SEARCH sessions USING COVERING INDEX sessions_by_person") != std::string::npos,
                 last.c_str());
        const std::string values = planOf(*site.database,
                                          "SELECT m.time, m.valence_emotional, d.valence_emotional_standard_error"
                                          " FROM dimensional_measurements m LEFT JOIN measurement_details d"
                                          " INDEXED BY measurement_details_by_person ON d.patient_id = m.patient_id"
                                          " AND d.measurement_id = m.id WHERE m.patient_id = x'00' AND m.is_current = 1"
                                          " AND m.valence_emotional IS NOT NULL ORDER BY m.time, m.id");
        QVERIFY2(values.find("SEARCH m USING COVERING INDEX measurements_by_person") != std::string::npos,
                 values.c_str());
        QVERIFY2(values.find("SEARCH d USING COVERING INDEX measurement_details_by_person") != std::string::npos,
                 values.c_str());
        const std::string seen =
            planOf(*site.database, "SELECT DISTINCT patient_id FROM sessions WHERE therapist_id = x'00'");
        QVERIFY2(seen.find("USING COVERING INDEX sessions_by_therapist") != std::string::npos, seen.c_str());
    }

    void aSlipInTheNameDoesNotHideSomebody()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        add(site, "Maria Aparecida da Conceição", "1980-05-06");
        add(site, "Mariana Conrado", "1980-05-06");
        add(site, "Mário Aparecido Conceição", "1991-01-01");
        add(site, "José Carlos", {}, "Karla Menezes");

        QCOMPARE(namesLike(site, "maria aparecida conceiçao", "1980-05-06"), Names{"Maria Aparecida da Conceição"});
        QCOMPARE(namesLike(site, "Conceicao, Maria Aparecida da", {}), Names{"Maria Aparecida da Conceição"});
        QCOMPARE(namesLike(site, "Maria Aparecida da Cnoceição", {}), Names{"Maria Aparecida da Conceição"});
        // The same name on another day of birth is somebody else.
        QCOMPARE(namesLike(site, "Maria Aparecida da Conceição", "1979-05-06"), Names{});
        // A married name: another word, the same day of birth.
        QCOMPARE(namesLike(site, "Maria Aparecida Conceição Dias", "1980-05-06"),
                 Names{"Maria Aparecida da Conceição"});
        QCOMPARE(namesLike(site, "carla menezes", "2001-01-01"), Names{"Karla Menezes"});
        QCOMPARE(namesLike(site, "Pedro Nava", "1980-05-06"), Names{});
        QCOMPARE(namesLike(site, "", "1980-05-06"), Names{});
    }

    void exchangedLettersAreOneSlip()
    {
        QCOMPARE(projections::nameLikeness("Ana Lima", "lima, ANA"), 1.0);
        QCOMPARE(projections::nameLikeness("abcdefghij", "abcdefghji"), 0.9);
        QCOMPARE(projections::nameLikeness("abcdefghij", "abcdefghi"), 0.9);
        QCOMPARE(projections::nameLikeness("", ""), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
