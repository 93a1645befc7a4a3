// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "events/codec.h"
#include "projections/aggregates.h"
#include "projections/columns.h"
#include "projections/counts.h"
#include "projections/measurements.h"
#include "projections/notes.h"
#include "projections/people.h"
#include "projections/random_history.h"
#include "projections/sessions.h"
#include "projections/spread.h"
#include "store/integrity.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::events;
using namespace voither::test;
using base::ErrorCode;

namespace {

base::PersonId registerAna(OpenSite& site, const std::string& record = "77")
{
    PersonRegistered p;
    p.person = base::PersonId::generate(site.clock.now());
    p.details.recordNumber = record;
    p.details.name = std::string("Ana Conceição");
    p.details.cpf = std::string("529.982.247-25");
    must(site.append(p));
    return p.person;
}

base::SessionId hold(OpenSite& site, const base::PersonId& person, std::string_view time)
{
    SessionHeld s;
    s.session = base::SessionId::generate(site.clock.now());
    s.person = person;
    s.sessionDatetime = *base::parseInstant(time);
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
    m.processingVersion = std::string("1");
    m.document = std::string(R"({"evidence":["x"]})");
    must(site.append(m));
}

} // namespace

class TestProjections : public QObject {
    Q_OBJECT

private slots:
    void incrementalTablesEqualRebuiltOnes_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void incrementalTablesEqualRebuiltOnes()
    {
        QFETCH(unsigned, seed);
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        RandomHistory history(site, seed);
        for (int i = 1; i <= 300; ++i) {
            history.step();
            if (i % 60 == 0) {
                const auto differences = must(projections::compareWithLog(*site.database, *site.vault));
                for (const auto& d : differences) {
                    qWarning("%s: %s (%lld, %lld)", d.table.c_str(), d.detail.c_str(), static_cast<long long>(d.rows),
                             static_cast<long long>(d.rebuilt));
                }
                QVERIFY(differences.empty());
            }
        }
        const auto before = must(projections::tableStates(*site.database));
        must(projections::rebuild(*site.database, *site.vault));
        QVERIFY(before == must(projections::tableStates(*site.database)));
        QVERIFY(must(store::checkChain(*site.log)).faults.empty());
        QVERIFY(must(store::checkPages(*site.database)).faults.empty());
        const auto counts = must(projections::counts(*site.database));
        QVERIFY(counts.unknownEvents > 0 && counts.measurements > 0);
    }

    void aTableThatWasTamperedWithIsNamed()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        must(site.database->run("UPDATE patients SET gender = 'x' WHERE id = ?", ana));
        const auto differences = must(projections::compareWithLog(*site.database, *site.vault));
        QCOMPARE(differences.size(), std::size_t{1});
        QCOMPARE(differences[0].table, std::string("patients"));
    }

    void peopleAreFoundByNameWithoutDiacriticsRecordNumberAndCpf()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        for (const char* text : {"conceicao", "ANA", "con an", "77", "52998224725", "529.982.247-25", ""}) {
            const auto page = must(projections::listPeople(*site.database, *site.vault, text));
            QCOMPARE(page.total, std::int64_t{1});
            QVERIFY(page.people.at(0).id == ana);
        }
        QCOMPARE(must(projections::listPeople(*site.database, *site.vault, "maria")).total, std::int64_t{0});
        QCOMPARE(must(projections::personCard(*site.database, *site.vault, ana))->cpf, std::string("52998224725"));
        QVERIFY(must(projections::findPersonByRecordNumber(*site.database, *site.vault, "77"))->id == ana);
    }

    void aSecondPersonWithTheSameCpfIsRefusedAndNothingIsStored()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        registerAna(site);
        const auto end = must(site.log->end()).position;
        PersonRegistered p;
        p.person = base::PersonId::generate(site.clock.now());
        p.details.cpf = std::string("52998224725");
        QVERIFY(site.append(p).error().code == ErrorCode::DuplicatePerson);
        QCOMPARE(must(site.log->end()).position, end);
        QVERIFY(!must(projections::findPerson(*site.database, p.person)));
    }

    void weeksHaveThePlatformsMeanDeviationAndSlope()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        // Monday 2026-03-02 to Sunday 2026-03-08; the fourth value is of the next week.
        const std::pair<const char*, double> values[] = {{"2026-03-02T00:00:00Z", 1.0},
                                                         {"2026-03-04T12:00:00Z", 2.0},
                                                         {"2026-03-08T23:59:59Z", 4.5},
                                                         {"2026-03-09T00:00:00Z", -3.0}};
        for (const auto& [time, value] : values) {
            measure(site, ana, hold(site, ana, time), time, value);
        }
        const auto weeks = must(projections::weeksOf(*site.database, ana, "valence_emotional"));
        QCOMPARE(weeks.size(), std::size_t{2});
        QCOMPARE(weeks[0].week, *base::parseInstant("2026-03-02T00:00:00Z"));
        QCOMPARE(weeks[0].count, std::int64_t{3});
        // Worked out apart from the code, with x = 0, 216000 and 604799 seconds.
        const double meanX = (0.0 + 216000.0 + 604799.0) / 3;
        double sxy = 0;
        double sxx = 0;
        const double xs[] = {0, 216000, 604799};
        for (int i = 0; i < 3; ++i) {
            sxy += (xs[i] - meanX) * (values[i].second - 2.5);
            sxx += (xs[i] - meanX) * (xs[i] - meanX);
        }
        QVERIFY(std::abs(*weeks[0].mean - 2.5) < 1e-12);
        QVERIFY(std::abs(*weeks[0].standardDeviation - std::sqrt((2.25 + 0.25 + 4.0) / 2)) < 1e-12);
        QVERIFY(std::abs(*weeks[0].trend / (sxy / sxx) - 1) < 1e-9);
        QVERIFY(!weeks[1].standardDeviation && !weeks[1].trend);
    }

    void aNewMeasurementOfASessionCountsAndTheOldOneStaysReadable()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        const char* const time = "2026-03-04T12:00:00Z";
        const auto session = hold(site, ana, time);
        measure(site, ana, session, time, 1.0);
        measure(site, ana, session, time, 3.0);
        const auto weeks = must(projections::weeksOf(*site.database, ana, "valence_emotional"));
        QCOMPARE(*weeks.at(0).mean, 3.0);
        QCOMPARE(weeks[0].measurements, std::int64_t{1});
        const auto all = must(projections::measurementsOf(*site.database, ana, true));
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(*all[0].columns.at("valence_emotional").value, 1.0);
        const auto latest = must(projections::latestMeasurement(*site.database, session));
        QCOMPARE(*must(projections::measurementDocument(*site.database, *site.vault, *latest)),
                 std::string(R"({"evidence":["x"]})"));
        const auto series = must(projections::seriesOf(*site.database, ana, "valence_emotional"));
        QCOMPARE(series.size(), std::size_t{1});
        QCOMPARE(series[0].n, std::int64_t{40});
        QCOMPARE(*series[0].standardError, 0.25);
        QVERIFY(!projections::seriesOf(*site.database, ana, "value; DROP TABLE events"));
    }

    void peopleSpreadByTheirFirstMeasurementThatCounts()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto spread = [&site] {
            const auto all = must(projections::spreadBetweenPeople(*site.database));
            return std::pair(all.at("valence_emotional").people, all.at("valence_emotional").standardDeviation);
        };
        const auto ana = registerAna(site);
        PersonRegistered p;
        p.person = base::PersonId::generate(site.clock.now());
        p.details.name = std::string("Rui");
        must(site.append(p));
        QCOMPARE(spread(), std::pair(std::int64_t{0}, 0.0));
        const auto held = hold(site, ana, "2026-03-04T12:00:00Z");
        measure(site, ana, held, "2026-03-04T12:00:00Z", 1.0);
        QCOMPARE(spread(), std::pair(std::int64_t{1}, 0.0));
        measure(site, p.person, hold(site, p.person, "2026-03-05T12:00:00Z"), "2026-03-05T12:00:00Z", 3.0);
        QCOMPARE(spread(), std::pair(std::int64_t{2}, std::sqrt(2.0)));
        // A later session changes nothing; measured again, and an earlier session, do.
        measure(site, ana, hold(site, ana, "2026-03-11T12:00:00Z"), "2026-03-11T12:00:00Z", 90.0);
        QCOMPARE(spread(), std::pair(std::int64_t{2}, std::sqrt(2.0)));
        measure(site, ana, held, "2026-03-04T12:00:00Z", 5.0);
        QCOMPARE(spread(), std::pair(std::int64_t{2}, std::sqrt(2.0)));
        measure(site, ana, held, "2026-03-04T12:00:00Z", 7.0);
        QCOMPARE(spread(), std::pair(std::int64_t{2}, std::sqrt(8.0)));
        measure(site, ana, hold(site, ana, "2026-02-04T12:00:00Z"), "2026-02-04T12:00:00Z", std::nullopt);
        QCOMPARE(spread(), std::pair(std::int64_t{1}, 0.0));
        must(site.append(PersonErased{p.person, "subject_request"}));
        QCOMPARE(spread(), std::pair(std::int64_t{0}, 0.0));
        QVERIFY(must(projections::compareWithLog(*site.database, *site.vault)).empty());
    }

    void aSessionThatComesInLateMovesTheNumbersOfLaterOnes()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        const auto second = hold(site, ana, "2026-03-04T12:00:00Z");
        const auto first = hold(site, ana, "2026-02-04T12:00:00Z");
        QCOMPARE(must(projections::findSession(*site.database, first))->sessionNumber, std::int64_t{1});
        QCOMPARE(must(projections::findSession(*site.database, second))->sessionNumber, std::int64_t{2});
    }

    void transcriptsAreCorrectedAndSearchedWithoutDiacritics()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        const auto session = hold(site, ana, "2026-03-04T12:00:00Z");
        TranscriptDocument document{"srt", "pt-BR", true, true, {}};
        document.segments.push_back({"P", "patient", 0, 2, "o coração apertou", {{"o", 0, 0.1, {}, false}}, 0.5});
        TranscriptAttached t;
        t.session = session;
        t.person = ana;
        t.document = must(encodeTranscript(document));
        must(site.append(t));
        QVERIFY(*must(projections::transcriptOf(*site.database, session)) == document);
        QCOMPARE(must(projections::searchTranscripts(*site.database, "CORACAO apert")).size(), std::size_t{1});
        TranscriptEdited e;
        e.session = session;
        e.person = ana;
        e.edits = must(encodeEdits({{{0, "a barriga doeu", {}}}, {{"P", "therapist"}}}));
        must(site.append(e));
        QVERIFY(must(projections::searchTranscripts(*site.database, "coracao")).empty());
        const auto hits = must(projections::searchTranscripts(*site.database, "barriga", ana));
        QCOMPARE(hits.size(), std::size_t{1});
        const auto corrected = must(projections::transcriptOf(*site.database, session));
        QCOMPARE(corrected->segments[0].role, std::string("therapist"));
        QVERIFY(corrected->segments[0].words.empty() && !corrected->rolesGuessed);
    }

    void erasingAPersonLeavesNothingThatCanBeRead()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const auto ana = registerAna(site);
        const auto session = hold(site, ana, "2026-03-04T12:00:00Z");
        TranscriptDocument document{"srt", "pt-BR", true, false, {{"P", "patient", 0, 1, "segredo", {}, {}}}};
        TranscriptAttached t;
        t.session = session;
        t.person = ana;
        t.document = must(encodeTranscript(document));
        must(site.append(t));
        measure(site, ana, session, "2026-03-04T12:00:00Z", 1.0);
        must(site.append(PersonErased{ana, "subject_request"}));
        site.vault->forgetPerson(ana);
        QVERIFY(!must(projections::findPerson(*site.database, ana)));
        QVERIFY(must(projections::isErased(*site.database, ana)));
        QVERIFY(must(projections::searchTranscripts(*site.database, "segredo")).empty());
        QVERIFY(must(projections::seriesOf(*site.database, ana, "valence_emotional")).empty());
        for (const auto& stored : must(site.log->readAggregate(ana.uuid()))) {
            if (stored.event.eventType == "person_registered") {
                const auto registered = std::get<PersonRegistered>(must(decode(stored.event)));
                QVERIFY(!must(registered.details.name.open(*site.vault, ana)));
            }
        }
        QVERIFY(must(projections::compareWithLog(*site.database, *site.vault)).empty());
    }

    void notesAreOpenedAndASignedNoteIsNotWrittenAgain()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        NoteWritten n;
        n.note = base::Uuid::generate(site.clock.now());
        n.person = registerAna(site);
        n.text = std::string("calma hoje");
        const auto wording = must(site.append(n));
        must(site.append(NoteSigned{n.note, n.person, site.author.user, wording}));
        QCOMPARE(must(projections::notesOf(*site.database, *site.vault, n.person)).at(0).text,
                 std::string("calma hoje"));
        QVERIFY(site.append(n).error().code == ErrorCode::InvalidEvent);
    }

    void hotQueriesUseIndexes()
    {
        const TemporaryFolder folder;
        OpenSite site(folder.path());
        const char* const queries[] = {
            "SELECT 1 FROM patients WHERE cpf_index = 'x'",
            "SELECT 1 FROM patients WHERE record_index = 'x'",
            "SELECT id FROM patients ORDER BY folded_name, id LIMIT 100",
            "SELECT patient_id FROM person_words WHERE word >= 'a' AND word < 'b'",
            "SELECT 1 FROM sessions WHERE patient_id = x'00' ORDER BY session_datetime, id",
            "SELECT 1 FROM dimensional_measurements WHERE patient_id = x'00' AND is_current = 1 ORDER BY time, id",
            "SELECT 1 FROM dimensional_measurements WHERE session_id = x'00' AND is_current = 1",
            "SELECT 1 FROM weekly_dimensions WHERE patient_id = x'00' ORDER BY week",
            "SELECT 1 FROM transcript_segments WHERE session_id = x'00' ORDER BY segment",
            "SELECT 1 FROM consents WHERE patient_id = x'00' AND kind = 'recording'",
            "SELECT aggregate_version, event_id FROM events WHERE aggregate_id = x'00' ORDER BY aggregate_version DESC",
        };
        for (const char* query : queries) {
            std::string plan;
            must(site.database->each(std::string("EXPLAIN QUERY PLAN ").append(query),
                                     [&](const store::Statement& row) { plan.append(row.text(3)).append("; "); }));
            const bool ordered = plan.find("TEMP B-TREE") == std::string::npos;
            const bool indexed =
                plan.find("SEARCH") != std::string::npos || plan.find("USING COVERING INDEX") != std::string::npos;
            QVERIFY2(ordered && indexed, std::string(query).append(" -> ").append(plan).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestProjections)
#include "test_projections.moc"
