// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <fstream>
#include <map>
#include <set>
#include <unistd.h>

#include "../vault/file_size_limit.h"
#include "base/file.h"
#include "base/sha256.h"
#include "child.h"
#include "site_folder.h"
#include "store/migrations.h"

using namespace voither;
using test::Child;
using test::codeOf;
using test::must;
using test::SiteFolder;

namespace {

constexpr uid_t somebodyElse = 65534;
constexpr std::uint64_t wholeFile = 1ULL << 30U;

/// Every file of a folder with a hash of its content.
std::map<std::string, base::Sha256> contents(const std::filesystem::path& folder)
{
    std::map<std::string, base::Sha256> hashes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            const auto bytes = base::readFile(entry.path(), wholeFile);
            hashes[entry.path().string()] = base::sha256(must(bytes));
        }
    }
    return hashes;
}

void overwrite(const std::filesystem::path& file, std::streamoff from, std::size_t size)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(from);
    const std::string other(size, '\x5a');
    stream.write(other.data(), static_cast<std::streamsize>(other.size()));
}

/// Lets everybody into the folder that only its owner may enter.
void letOthersIn(const SiteFolder& folder)
{
    using std::filesystem::perms;
    std::filesystem::permissions(folder.folder().path(), perms(0755));
    std::filesystem::permissions(folder.path(), perms(0555));
}

std::string openAs(const SiteFolder& folder, uid_t user)
{
    return test::inChild([&folder, user] {
        if (::setgid(user) != 0 || ::setuid(user) != 0) {
            return std::string("no other user");
        }
        return codeOf(folder.tryOpen());
    });
}

std::string openAfterDamage(const char* file, std::streamoff from, std::size_t size)
{
    const SiteFolder folder;
    overwrite(folder.path() / file, from, size);
    return codeOf(folder.tryOpen());
}

/// A program of next year opened the site and went.
void liftSchema(const SiteFolder& folder)
{
    const auto vault =
        must(vault::Vault::unlock(folder.path(), {}, test::sitePassphrase, folder.clock, test::cheapCost));
    auto database = must(store::Database::open(folder.path() / "store.db", must(vault->databaseKey()).bytes()));
    must(database.script("PRAGMA user_version = " + std::to_string(store::newestSchema() + 90)));
    must(database.checkpoint());
}

std::string createOnFullDisk()
{
    const test::TemporaryFolder folder;
    const test::FileSizeLimit full(20'000);
    const base::FixedClock clock{*base::parseInstant("2026-03-04T12:00:00Z")};
    return codeOf(
        site::Site::create(folder / "site", {{}, "CAPS", "ana", false}, test::sitePassphrase, clock, test::cheapCost));
}

} // namespace

class TestSiteAccess : public QObject {
    Q_OBJECT

private slots:
    void aNewSiteOpensAgainWithItsDetails()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        QCOMPARE(site->details().name, std::string("CAPS do Teste"));
        QCOMPARE(site->details().cnes, std::string("1234567"));
        QCOMPARE(site->details().login, std::string("ana"));
        QVERIFY(!site->details().demonstration);
        QCOMPARE(must(site->log().end()).position, 2);
    }

    void everyFileIsItsOwnersOnly()
    {
        const SiteFolder folder;
        const auto site = folder.open();
        constexpr auto others = std::filesystem::perms(0077);
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            QVERIFY2((entry.status().permissions() & others) == std::filesystem::perms::none, entry.path().c_str());
        }
    }

    void aFolderThatHoldsAnythingIsNotTaken()
    {
        const test::TemporaryFolder folder;
        const base::FixedClock clock{*base::parseInstant("2026-03-04T12:00:00Z")};
        folder.write("receita.txt", "bolo");
        const auto before = contents(folder.path());
        QCOMPARE(codeOf(site::Site::create(folder.path(), {{}, "CAPS", "ana", false}, test::sitePassphrase, clock,
                                           test::cheapCost)),
                 std::string("SiteExists"));
        QCOMPARE(contents(folder.path()), before);
        const SiteFolder taken;
        QCOMPARE(codeOf(site::Site::create(taken.path(), {{}, "CAPS", "ana", false}, test::sitePassphrase, clock,
                                           test::cheapCost)),
                 std::string("SiteExists"));
        QCOMPARE(codeOf(site::Site::open(folder.path(), {}, test::sitePassphrase, clock, test::cheapCost)),
                 std::string("NotASite"));
    }

    void whatGoesWrongIsToldApart()
    {
        std::set<std::string> codes;
        const auto expect = [&codes](const std::string& got, const char* wanted) {
            codes.insert(got);
            return got == wanted ? QByteArray() : QByteArray(got.c_str()) + " instead of " + wanted;
        };
        const SiteFolder sound;
        const QByteArray wrong = expect(codeOf(sound.tryOpen("sete barcos azuis cantam")), "WrongPassphrase")
            + expect(openAfterDamage("keyring.json", 200, 3), "KeyringDamaged")
            + expect(openAfterDamage("store.db", 0, 4096), "DatabaseDamaged")
            + expect(test::inChild([] { return createOnFullDisk(); }), "DiskFull");
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        const SiteFolder newer;
        liftSchema(newer);
        QCOMPARE(expect(codeOf(newer.tryOpen()), "NewerFormat"), QByteArray());
        QCOMPARE(codes.size(), std::size_t{5});
        QVERIFY(sound.tryOpen());
        if (::geteuid() != 0) {
            QSKIP("only root can try this as another user");
        }
        letOthersIn(sound);
        QCOMPARE(expect(openAs(sound, somebodyElse), "PermissionDenied"), QByteArray());
        QCOMPARE(codes.size(), std::size_t{6});
    }

    void damageAnywhereInTheDatabaseIsNeverTakenForAnythingElse()
    {
        const SiteFolder whole;
        const auto size = static_cast<std::streamoff>(std::filesystem::file_size(whole.path() / "store.db"));
        int refused = 0;
        for (std::streamoff page = 0; page < size; page += 8 * 4096) {
            const std::string code = openAfterDamage("store.db", page, 4096);
            QVERIFY2(code == "DatabaseDamaged" || code == "done", (code + " at " + std::to_string(page)).c_str());
            refused += code == "done" ? 0 : 1;
        }
        QVERIFY(refused > 0);
        QCOMPARE(openAfterDamage("store.db", 4096, static_cast<std::size_t>(size) - 4096),
                 std::string("DatabaseDamaged"));
    }

    void aNewerSchemaIsRefusedAndLeftAsItIs()
    {
        const SiteFolder folder;
        liftSchema(folder);
        const auto before = contents(folder.path());
        QCOMPARE(codeOf(folder.tryOpen()), std::string("NewerFormat"));
        QCOMPARE(contents(folder.path()), before);
    }

    void aFolderThatMayOnlyBeReadIsRefusedAndLeftAsItIs()
    {
        if (::geteuid() != 0) {
            QSKIP("only root can try this as another user");
        }
        const SiteFolder folder;
        letOthersIn(folder);
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            std::filesystem::permissions(entry.path(), std::filesystem::perms(0444));
        }
        const auto before = contents(folder.path());
        QCOMPARE(openAs(folder, somebodyElse), std::string("PermissionDenied"));
        QCOMPARE(contents(folder.path()), before);
    }

    void aFullDiskWhileWritingLosesNothingOfBefore()
    {
        const SiteFolder folder;
        const std::string code = test::inChild([&folder] {
            const auto site = folder.open();
            const test::FileSizeLimit full(1);
            events::Batch batch = site->batch();
            const events::UserAdded user{base::UserId::generate(folder.clock.now()), "bia", "clinician", {}, {}};
            const auto added = batch.add(user);
            return added ? codeOf(batch.commit()) : codeOf(added);
        });
        QCOMPARE(code, std::string("DiskFull"));
        const auto site = folder.open();
        QCOMPARE(must(site->log().end()).position, 2);
    }

    void aSecondProcessIsToldThatTheSiteIsInUse()
    {
        const SiteFolder folder;
        {
            Child other([&folder](int pipe) {
                const auto site = folder.tryOpen();
                test::report(pipe, codeOf(site));
                ::pause();
            });
            QCOMPARE(other.line(), std::string("done"));
            QCOMPARE(codeOf(folder.tryOpen()), std::string("SiteInUse"));
        }
        // A process that is gone holds nothing.
        QCOMPARE(codeOf(folder.tryOpen()), std::string("done"));
    }
};

QTEST_GUILESS_MAIN(TestSiteAccess)
#include "test_site_access.moc"
