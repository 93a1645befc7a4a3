// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <csignal>
#include <fstream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "projections/people.h"
#include "store/integrity.h"
#include "store/open_site.h"
#include "store/settings.h"
#include "support/temporary_folder.h"

using namespace voither;
using namespace voither::test;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

/// The key of the databases in tests/data/store.
base::Bytes testKey()
{
    return base::Bytes(32, 0x5a);
}

events::Event anEvent(const base::Uuid& aggregate, std::int64_t version, const base::EventId& previous)
{
    events::Event event;
    event.eventId = base::EventId::generate(base::SystemClock().now());
    event.eventType = "weather_seen";
    event.schemaVersion = 1;
    event.aggregateType = "weather";
    event.aggregateId = aggregate;
    event.aggregateVersion = version;
    event.prevEventId = previous;
    event.occurredAt = base::Instant(std::chrono::seconds(1'770'000'000 + version));
    event.zoneId = "America/Recife";
    event.payload = R"({"rain":true})";
    event.payloadSha256 = base::sha256(base::asBytes(event.payload));
    return event;
}

store::Database openWith(const fs::path& file)
{
    auto database = must(store::Database::open(file, testKey()));
    must(store::migrate(database));
    return database;
}

/// Registers people in batches of three and writes one octet into the pipe after each acknowledged batch.
[[noreturn]] void appendUntilKilled(const fs::path& folder, int pipe)
{
    OpenSite site(folder, base::SystemClock().now());
    for (;;) {
        auto batch = site.batch();
        for (int i = 0; i < 3; ++i) {
            events::PersonRegistered p;
            p.person = base::PersonId::generate(base::SystemClock().now());
            p.details.name = std::string("Pessoa");
            must(batch.add(p));
        }
        must(batch.commit());
        if (::write(pipe, "x", 1) != 1) {
            ::_exit(1);
        }
    }
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void eventsComeBackByteForByteInAGaplessOrder()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        store::NoProjections none;
        store::SqlEventLog log(database, none);
        const auto aggregate = base::Uuid::fromName("a");
        const auto first = anEvent(aggregate, 1, {});
        const auto second = anEvent(aggregate, 2, first.eventId);
        QCOMPARE(must(log.append(std::vector{first, second})).position, std::int64_t{2});
        const auto read = must(log.readAggregate(aggregate));
        QVERIFY(read.at(0).event == first && read.at(1).event == second);
        QCOMPARE(must(log.head(aggregate)).version, std::int64_t{2});
        QVERIFY(must(log.find(second.eventId))->event == second);
        QVERIFY(must(store::checkChain(log)).faults.empty());
    }

    void aBatchThatDoesNotFollowItsAggregateIsRefusedWhole()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        store::NoProjections none;
        store::SqlEventLog log(database, none);
        const auto aggregate = base::Uuid::fromName("a");
        const auto first = anEvent(aggregate, 1, {});
        must(log.append({&first, 1}));
        const auto good = anEvent(base::Uuid::fromName("b"), 1, {});
        // Another version, and the right version on another parent.
        for (const auto& bad :
             {anEvent(aggregate, 1, {}), anEvent(aggregate, 3, first.eventId), anEvent(aggregate, 2, good.eventId)}) {
            QVERIFY(log.append(std::vector{good, bad}).error().code == ErrorCode::VersionConflict);
        }
        auto altered = anEvent(aggregate, 2, first.eventId);
        altered.payload += ' ';
        QVERIFY(log.append({&altered, 1}).error().code == ErrorCode::InvalidEvent);
        QCOMPARE(must(log.end()).position, std::int64_t{1});
        QCOMPARE(must(log.head(good.aggregateId)).version, std::int64_t{0});
    }

    void theLogRefusesToBeChanged()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        store::NoProjections none;
        store::SqlEventLog log(database, none);
        const auto first = anEvent(base::Uuid::fromName("a"), 1, {});
        must(log.append({&first, 1}));
        QVERIFY(!database.run("UPDATE events SET zone_id = 'x'"));
        QVERIFY(!database.run("DELETE FROM events"));
    }

    void alteredRemovedAndAddedEventsAreNamedByPosition()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        store::NoProjections none;
        store::SqlEventLog log(database, none);
        for (int i = 0; i < 5; ++i) {
            const auto event = anEvent(base::Uuid::fromName("a" + std::to_string(i)), 1, {});
            must(log.append({&event, 1}));
        }
        must(database.script("DROP TRIGGER events_are_not_changed; DROP TRIGGER events_are_not_removed;"));
        must(database.run("UPDATE events SET payload = '{}' WHERE position = 2"));
        must(database.run("UPDATE events SET zone_id = 'UTC' WHERE position = 3"));
        must(database.run("DELETE FROM events WHERE position = 4"));
        std::vector<std::pair<std::string, std::int64_t>> faults;
        for (const auto& fault : must(store::checkChain(log)).faults) {
            faults.emplace_back(fault.kind, fault.position);
        }
        const std::vector<std::pair<std::string, std::int64_t>> expected{
            {"event_payload", 2}, {"event_chain", 3}, {"event_gap", 5}, {"event_chain", 5}};
        QVERIFY(faults == expected);
    }

    void anotherKeyAndDamagedPagesAreToldAsDamage()
    {
        const TemporaryFolder folder;
        {
            auto database = openWith(folder / "store.db");
            must(store::setSetting(database, "filler", std::string(20'000, 'x')));
            must(database.checkpoint());
        }
        QVERIFY(store::Database::open(folder / "store.db", base::Bytes(32, 1)).error().code
                == ErrorCode::DatabaseDamaged);
        QVERIFY(store::Database::open(folder / "store.db", base::Bytes(31, 1)).error().code
                == ErrorCode::InvalidArgument);
        {
            std::fstream file(folder / "store.db", std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(-2000, std::ios::end);
            file.put('!');
        }
        auto database = must(store::Database::open(folder / "store.db", testKey()));
        const auto findings = must(store::checkPages(database));
        QVERIFY(!findings.faults.empty());
        QCOMPARE(findings.faults[0].kind, std::string("page_authentication"));
    }

    void aNewerDatabaseIsRefusedAndLeftUntouched()
    {
        const TemporaryFolder folder;
        {
            auto database = openWith(folder / "store.db");
            must(database.script("PRAGMA user_version=" + std::to_string(store::newestSchema() + 10)));
            must(database.checkpoint());
        }
        const auto before = must(base::readFile(folder / "store.db", 1U << 30U));
        {
            auto database = must(store::Database::open(folder / "store.db", testKey()));
            QVERIFY(store::migrate(database).error().code == ErrorCode::NewerFormat);
        }
        QVERIFY(must(base::readFile(folder / "store.db", 1U << 30U)) == before);
    }

    void aDatabaseThatAnotherProcessWritesIsInUse()
    {
        const TemporaryFolder folder;
        auto one = openWith(folder / "store.db");
        auto other = openWith(folder / "store.db");
        const auto writing = must(store::Transaction::begin(one));
        QVERIFY(store::Transaction::begin(other).error().code == ErrorCode::SiteInUse);
    }

    void aFullDatabaseIsAFullDisk()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        must(database.script("PRAGMA max_page_count=20"));
        QVERIFY(store::setSetting(database, "x", std::string(1'000'000, 'x')).error().code == ErrorCode::DiskFull);
        QVERIFY(!must(store::setting(database, "x")));
    }

    void whatIsNotCommittedIsRolledBackAlsoInside()
    {
        const TemporaryFolder folder;
        auto database = openWith(folder / "store.db");
        auto outer = must(store::Transaction::begin(database));
        must(store::setSetting(database, "a", "1"));
        {
            const auto inner = must(store::Transaction::begin(database));
            must(store::setSetting(database, "b", "1"));
        }
        must(outer.commit());
        QVERIFY(must(store::setting(database, "a")) && !must(store::setting(database, "b")));
    }

    void databasesOfEveryShippedSchemaAreOpenedAndLifted()
    {
        int found = 0;
        for (const auto& entry : fs::directory_iterator(fs::path(VOITHER_TEST_DATA_DIR) / "store")) {
            if (entry.path().extension() != ".db") {
                continue;
            }
            const TemporaryFolder folder;
            fs::copy_file(entry.path(), folder / "store.db");
            auto database = openWith(folder / "store.db");
            QCOMPARE(must(store::schemaOf(database)), store::newestSchema());
            store::NoProjections none;
            const store::SqlEventLog log(database, none);
            const auto findings = must(store::checkChain(log));
            QVERIFY(findings.faults.empty());
            QCOMPARE(findings.events, std::int64_t{5});
            QVERIFY(must(store::checkPages(database)).faults.empty());
            ++found;
        }
        QVERIFY(found >= 1);
    }

    void nothingThatPeopleSaidIsInTheClear()
    {
        const TemporaryFolder folder;
        const std::string planted[] = {"Xanaína Quirópodes", "52998224725", "jabuticaba telescópica"};
        {
            OpenSite site(folder.path());
            events::PersonRegistered p;
            p.person = base::PersonId::generate(site.clock.now());
            p.details.name = planted[0];
            p.details.cpf = planted[1];
            must(site.append(p));
            auto open = must(store::Transaction::begin(*site.database));
            events::NoteWritten n;
            n.note = base::Uuid::generate(site.clock.now());
            n.person = p.person;
            n.text = planted[2];
            must(site.append(n));
            for (const auto& text : planted) { // in the middle of a transaction
                QVERIFY(filesContaining(folder.path(), text).empty());
            }
            must(open.commit());
            QVERIFY(fs::exists(folder / "store.db-wal"));
            for (const auto& text : planted) {
                QVERIFY(filesContaining(folder.path(), text).empty());
            }
            bool opaque = true; // and sealed inside the encrypted database
            must(site.log->readAfter(0, [&](const events::StoredEvent& stored) -> base::Result<> {
                for (const auto& text : planted) {
                    opaque = opaque && stored.event.payload.find(text) == std::string::npos;
                }
                return {};
            }));
            QVERIFY(opaque);
        }
        for (const auto& text : planted) { // at rest
            QVERIFY(filesContaining(folder.path(), text).empty());
        }
    }

    void acknowledgedBatchesSurviveKilling()
    {
        const TemporaryFolder folder;
        {
            const OpenSite made(folder.path());
        }
        std::mt19937 random(7);
        std::int64_t acknowledged = 0;
        for (int round = 0; round < 30; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(ends[0]);
                appendUntilKilled(folder.path(), ends[1]);
            }
            ::close(ends[1]);
            char octet = 0;
            const auto wanted = random() % 8;
            for (unsigned i = 0; i <= wanted && ::read(ends[0], &octet, 1) == 1; ++i) {
                acknowledged += 3;
            }
            ::usleep(static_cast<useconds_t>(random() % 3000));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            while (::read(ends[0], &octet, 1) == 1) {
                acknowledged += 3;
            }
            ::close(ends[0]);
        }
        OpenSite site(folder.path());
        const auto end = must(site.log->end()).position;
        QVERIFY(end >= acknowledged && end <= acknowledged + 3 * 30 && end % 3 == 0);
        QVERIFY(must(store::checkChain(*site.log)).faults.empty());
        QVERIFY(must(store::checkPages(*site.database)).faults.empty());
        QVERIFY(must(projections::compareWithLog(*site.database, *site.vault)).empty());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "test_store.moc"
