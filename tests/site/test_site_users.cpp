// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "projections/counts.h"
#include "site/users.h"
#include "site_folder.h"

namespace {

using namespace voither;
using test::must;

constexpr std::string_view otherPassphrase = "nove pedras azuis dormem";

site::NewUser rui()
{
    return {.login = "rui",
            .role = vault::Role::Manager,
            .name = "Rui Tavares",
            .occupation = "Psiquiatra",
            .council = "CRM 12345"};
}

} // namespace

class TestSiteUsers : public QObject {
    Q_OBJECT

private slots:
    void whoGetsAKeyIsNamedAndOpensTheSite()
    {
        const test::SiteFolder folder;
        base::UserId id;
        {
            const auto site = folder.open();
            id = must(site::addUser(*site, rui(), otherPassphrase, test::cheapCost));
            const auto users = must(site::usersOf(*site));
            QCOMPARE(users.size(), std::size_t{2});
            QCOMPARE(users.at(0).login, std::string("ana"));
            QVERIFY(users.at(0).self);
            QVERIFY(users.at(0).role == vault::Role::Administrator);
            QVERIFY(users.at(1).id == id);
            QCOMPARE(users.at(1).name, std::string("Rui Tavares"));
            QCOMPARE(users.at(1).occupation, std::string("Psiquiatra"));
            QCOMPARE(users.at(1).council, std::string("CRM 12345"));
            QVERIFY(users.at(1).role == vault::Role::Manager);
            QVERIFY(!users.at(1).self);
        }
        const auto site = must(site::Site::open(folder.path(), "rui", otherPassphrase, folder.clock, test::cheapCost));
        QVERIFY(must(site::usersOf(*site)).at(1).self);
    }

    void whoLosesTheKeyStaysInTheHistory()
    {
        const test::SiteFolder folder;
        const auto site = folder.open();
        const base::UserId id = must(site::addUser(*site, rui(), otherPassphrase, test::cheapCost));
        must(site->vault().removeUser(id));
        QCOMPARE(must(site::usersOf(*site)).size(), std::size_t{1});
        QCOMPARE(must(projections::users(site->database())).size(), std::size_t{2});
        QCOMPARE(test::codeOf(site->vault().removeUser(site->vault().user().id)), std::string("InvalidArgument"));
    }

    void whatIsRefusedLeavesNobodyBehind()
    {
        const test::SiteFolder folder;
        const auto site = folder.open();
        const auto add = [&](site::NewUser user, std::string_view passphrase) {
            return test::codeOf(site::addUser(*site, user, passphrase, test::cheapCost));
        };
        QCOMPARE(add(rui(), "curta"), std::string("WeakPassphrase"));
        site::NewUser taken = rui();
        taken.login = "ana";
        QCOMPARE(add(taken, otherPassphrase), std::string("InvalidArgument"));
        site::NewUser unreadable = rui();
        unreadable.council = "\xff\xfe";
        QVERIFY(add(unreadable, otherPassphrase) != "done");
        QCOMPARE(must(site::usersOf(*site)).size(), std::size_t{1});
        QCOMPARE(must(projections::users(site->database())).size(), std::size_t{1});
        site::NewUser nameless = rui();
        nameless.name.clear();
        QCOMPARE(add(nameless, otherPassphrase), std::string("done"));
        QCOMPARE(must(site::usersOf(*site)).at(1).name, std::string("rui"));
    }
};

QTEST_GUILESS_MAIN(TestSiteUsers)
#include "test_site_users.moc"
