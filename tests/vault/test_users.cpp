// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/file.h"
#include "file_size_limit.h"
#include "vault/keyring.h"
#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using base::ErrorCode;
using test::VaultSite;

namespace {

std::string databaseKeyOf(const Vault& vault)
{
    return base::toHex(vault.databaseKey()->bytes());
}

} // namespace

class TestUsers : public QObject {
    Q_OBJECT

private slots:
    void usersReachTheSameKeysWithTheirOwnPassphrases()
    {
        VaultSite site;
        QVERIFY(site.vault->addUser("rui", Role::Clinician, test::otherPassphrase, site.clock, test::cheap));
        const auto rui = site.unlock(test::otherPassphrase, "rui");
        QVERIFY(rui);
        QCOMPARE(databaseKeyOf(**rui), databaseKeyOf(*site.vault));
        QVERIFY((*rui)->user().role == Role::Clinician);
        QCOMPARE(site.unlock(test::passphrase, "rui").error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(site.unlock(test::passphrase, "").error().code, ErrorCode::UserUnknown);
        const auto users = Vault::users(site.folder.path());
        QCOMPARE(users->size(), std::size_t{2});
        QCOMPARE(users->at(1).login, std::string("rui"));
    }

    void oneUsersWrongAttemptsDoNotKeepAnotherOut()
    {
        VaultSite site;
        QVERIFY(site.vault->addUser("rui", Role::Clinician, test::otherPassphrase, site.clock, test::cheap));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(site.unlock("errada errada", "rui").error().code, ErrorCode::WrongPassphrase);
        }
        QCOMPARE(site.unlock(test::otherPassphrase, "rui").error().code, ErrorCode::TooManyAttempts);
        QVERIFY(site.unlock(test::passphrase, "ana"));
    }

    void aLoginIsTakenOnceAndIsPlain()
    {
        VaultSite site;
        const auto add = [&](std::string_view login) {
            const auto added =
                site.vault->addUser(login, Role::Clinician, test::otherPassphrase, site.clock, test::cheap);
            return added ? ErrorCode::Cancelled : added.error().code;
        };
        QCOMPARE(add("ana"), ErrorCode::InvalidArgument);
        QCOMPARE(add(""), ErrorCode::InvalidArgument);
        QCOMPARE(add("joão"), ErrorCode::InvalidArgument);
        QCOMPARE(add("a\nb"), ErrorCode::InvalidArgument);
        QCOMPARE(add("joao.silva"), ErrorCode::Cancelled);
    }

    void aChangedPassphraseReplacesTheOld()
    {
        VaultSite site;
        QCOMPARE(site.vault->changePassphrase("errada errada", test::otherPassphrase, test::cheap).error().code,
                 ErrorCode::WrongPassphrase);
        QCOMPARE(site.vault->changePassphrase(test::passphrase, "curta", test::cheap).error().code,
                 ErrorCode::WeakPassphrase);
        QVERIFY(site.vault->changePassphrase(test::passphrase, test::otherPassphrase, test::cheap));
        QCOMPARE(site.unlock(test::passphrase).error().code, ErrorCode::WrongPassphrase);
        const auto again = site.unlock(test::otherPassphrase);
        QCOMPARE(databaseKeyOf(**again), databaseKeyOf(*site.vault));
    }

    void aFullDiskLeavesTheOldPassphrase()
    {
        VaultSite site;
        ErrorCode code{};
        {
            const test::FileSizeLimit full(100);
            const auto changed = site.vault->changePassphrase(test::passphrase, test::otherPassphrase, test::cheap);
            code = changed ? ErrorCode::Cancelled : changed.error().code;
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(site.unlock(test::passphrase));
        const auto entries = std::distance(std::filesystem::directory_iterator(site.folder.path()), {});
        QCOMPARE(entries, 1);
    }

    void aFullDiskDoesNotKeepAnybodyOut()
    {
        VaultSite site;
        QCOMPARE(site.unlock("errada errada").error().code, ErrorCode::WrongPassphrase);
        bool opened = false;
        {
            const test::FileSizeLimit full(100);
            opened =
                Vault::unlock(site.folder.path(), "ana", test::passphrase, site.clock, KdfCost{2, 65536}).has_value();
        }
        QVERIFY(opened);
    }

    void aRemovedUserIsUnknown()
    {
        VaultSite site;
        const auto rui =
            site.vault->addUser("rui", Role::Clinician, test::otherPassphrase, site.clock, test::cheap).value();
        QCOMPARE(site.vault->removeUser(site.vault->user().id).error().code, ErrorCode::InvalidArgument);
        QVERIFY(site.vault->removeUser(rui.id));
        QCOMPARE(site.vault->removeUser(rui.id).error().code, ErrorCode::UserUnknown);
        QCOMPARE(site.unlock(test::otherPassphrase, "rui").error().code, ErrorCode::UserUnknown);
        QVERIFY(site.unlock(test::passphrase));
    }

    void theRecoveryCodeGivesANewPassphrase()
    {
        VaultSite site;
        QCOMPARE(site.recoveryCode.size(), std::size_t{39});
        QString sloppy = QString::fromStdString(site.recoveryCode).toLower().replace('-', ' ').replace('0', 'o');
        sloppy.replace('1', 'l');
        const auto recovered =
            Vault::recover(site.folder.path(), sloppy.toStdString(), "ana", test::otherPassphrase, test::cheap);
        QVERIFY(recovered);
        QCOMPARE(databaseKeyOf(**recovered), databaseKeyOf(*site.vault));
        QCOMPARE(site.unlock(test::passphrase).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(site.unlock(test::otherPassphrase));
        // The code goes on working.
        QVERIFY(Vault::recover(site.folder.path(), site.recoveryCode, "ana", test::passphrase, test::cheap));
    }

    void everyMistypedRecoveryCodeIsRefused()
    {
        const VaultSite site;
        const auto refused = [&](const std::string& code) {
            const auto result = Vault::recover(site.folder.path(), code, "ana", test::otherPassphrase, test::cheap);
            return !result && result.error().code == ErrorCode::WrongRecoveryCode;
        };
        for (std::size_t i = 0; i < site.recoveryCode.size(); ++i) {
            std::string code = site.recoveryCode;
            if (code[i] != '-') {
                code[i] = code[i] == 'A' ? 'B' : 'A';
                QVERIFY2(refused(code), code.c_str());
            }
        }
        QVERIFY(refused(""));
        QVERIFY(refused(site.recoveryCode + "A"));
        QVERIFY(refused(site.recoveryCode.substr(0, 34)));
        const VaultSite another;
        QVERIFY(refused(another.recoveryCode));
        QVERIFY(site.unlock(test::passphrase));
    }

    void aRenewedRecoveryCodeReplacesTheOld()
    {
        const VaultSite site;
        const auto renewed = site.vault->renewRecoveryCode();
        const auto tryCode = [&](const std::string& code) {
            return Vault::recover(site.folder.path(), code, "ana", test::passphrase, test::cheap).has_value();
        };
        QVERIFY(!tryCode(site.recoveryCode));
        QVERIFY(tryCode(*renewed));
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "test_users.moc"
