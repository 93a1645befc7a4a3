// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSignalSpy>

#include "settings/access_controller.h"
#include "settings/settings_controller.h"
#include "settings/user_list_model.h"
#include "settings/verification_controller.h"
#include "site_people.h"
#include "threaded_site.h"

namespace {

using namespace voither;
using test::ThreadedSite;

base::PersonId addPerson(ThreadedSite& site, const char* record, const char* name, std::size_t sessions,
                         std::size_t interventions = 0)
{
    return site.ask(
        [&](site::Site& open) { return test::addPersonInCare(open, record, name, sessions, interventions); });
}

const QString otherPassphrase = QStringLiteral("nove pedras azuis dormem");

QStringList texts(const ui::UserListModel& users, int role)
{
    QStringList list;
    for (int i = 0; i < users.rowCount(); ++i) {
        list.append(users.data(users.index(i), role).toString());
    }
    return list;
}

bool opens(const ThreadedSite& site, const char* login, const QString& passphrase)
{
    return vault::Vault::unlock(site.folder.path(), login, passphrase.toStdString(), site.folder.clock, test::cheapCost)
        .has_value();
}

} // namespace

class TestSettingsScreen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("pt_BR")); }

    void factsOfTheSiteAreCounted()
    {
        ThreadedSite site;
        addPerson(site, "1", "Camila", 3);
        addPerson(site, "2", "Davi", 2);
        ui::SettingsController settings;
        settings.setSite(&site.thread);
        ThreadedSite::waitFor([&] { return !settings.isLoading(); });
        QVERIFY2(settings.error().isEmpty(), qPrintable(settings.error()));
        QCOMPARE(settings.people(), 2);
        QCOMPARE(settings.sessions(), 5);
        QCOMPARE(settings.recordings(), 0);
        QCOMPARE(settings.folder(), QString::fromStdString(site.folder.path().string()));
        QCOMPARE(settings.since().date(), QDate(2026, 3, 5)); // noon of the 4th in UTC, in the Chatham Islands
        QVERIFY(settings.size().endsWith("B"));
        QVERIFY(!ui::SettingsController::processingVersion().isEmpty());
    }

    void anAdministratorGivesAKeyAndTakesItAway()
    {
        ThreadedSite site;
        ui::UserListModel users;
        users.setSite(&site.thread);
        ThreadedSite::waitFor([&] { return !users.isLoading(); });
        QVERIFY(users.mayManage());
        QCOMPARE(texts(users, ui::UserListModel::LoginRole), QStringList{"ana"});
        QCOMPARE(texts(users, ui::UserListModel::RoleTitleRole), QStringList{"Administração"});

        QSignalSpy added(&users, &ui::UserListModel::added);
        users.add(" Rui Tavares ", "rui", 1, "Psiquiatra", "CRM 12345", otherPassphrase);
        QVERIFY(users.isWorking());
        ThreadedSite::waitFor([&] { return !users.isWorking() && users.rowCount() == 2; });
        QVERIFY2(users.refusal().isEmpty(), qPrintable(users.refusal()));
        QCOMPARE(added.value(0).value(0).toString(), QStringLiteral("Rui Tavares"));
        QVERIFY(opens(site, "rui", otherPassphrase));
        QCOMPARE(texts(users, ui::UserListModel::RoleTitleRole).at(1), QStringLiteral("Gestão"));
        QVERIFY(texts(users, ui::UserListModel::DetailRole).at(1).contains("CRM 12345"));
        QVERIFY(!users.loginError("rui").isEmpty());

        QSignalSpy removed(&users, &ui::UserListModel::removed);
        users.remove(texts(users, ui::UserListModel::IdRole).at(1));
        ThreadedSite::waitFor([&] { return users.rowCount() == 1; });
        QCOMPARE(removed.value(0).value(0).toString(), QStringLiteral("Rui Tavares"));
        QVERIFY(!opens(site, "rui", otherPassphrase));
    }

    void oneselfStaysAndTheRefusalIsSaid()
    {
        ThreadedSite site;
        ui::UserListModel users;
        users.setSite(&site.thread);
        ThreadedSite::waitFor([&] { return !users.isLoading(); });
        users.remove(texts(users, ui::UserListModel::IdRole).at(0));
        ThreadedSite::waitFor([&] { return !users.isWorking(); });
        QVERIFY(!users.refusal().isEmpty());
        QCOMPARE(users.rowCount(), 1);
        users.forgetRefusal();
        QVERIFY(users.refusal().isEmpty());
        users.add("Rui", "rui", 99, {}, {}, otherPassphrase);
        QVERIFY(!users.isWorking());
        users.add("Rui", "rui", 0, {}, {}, "curta");
        ThreadedSite::waitFor([&] { return !users.isWorking(); });
        QVERIFY(!users.refusal().isEmpty());
        QCOMPARE(users.rowCount(), 1);
    }

    void whatIsTypedIsCheckedAsItIsTyped()
    {
        ThreadedSite site;
        ui::UserListModel users;
        users.setSite(&site.thread);
        ThreadedSite::waitFor([&] { return !users.isLoading(); });
        QVERIFY(users.loginError("").isEmpty());
        QVERIFY(users.loginError("rui.tavares").isEmpty());
        QVERIFY(!users.loginError("joão").isEmpty());
        QVERIFY(!users.loginError("ana").isEmpty());
        QVERIFY(users.passphraseError("").isEmpty());
        QVERIFY(!users.passphraseError("curta").isEmpty());
        QVERIFY(users.passphraseError(otherPassphrase).isEmpty());
    }

    void onesPassphraseChangesOnlyWithTheFormerOne()
    {
        ThreadedSite site;
        ui::AccessController access;
        access.setProperty("site", QVariant::fromValue(&site.thread));
        QSignalSpy changed(&access, &ui::AccessController::passphraseChanged);
        access.changePassphrase("errada e errada", otherPassphrase);
        ThreadedSite::waitFor([&] { return !access.isWorking(); });
        QVERIFY(!access.refusal().isEmpty());
        QCOMPARE(changed.count(), 0);
        QVERIFY(!opens(site, "ana", otherPassphrase));
        access.changePassphrase(QString::fromUtf8(test::sitePassphrase.data()), otherPassphrase);
        ThreadedSite::waitFor([&] { return !access.isWorking(); });
        QVERIFY2(access.refusal().isEmpty(), qPrintable(access.refusal()));
        QCOMPARE(changed.count(), 1);
        QVERIFY(opens(site, "ana", otherPassphrase));
    }

    void aNewRecoveryCodeOpensAndIsForgotten()
    {
        ThreadedSite site;
        ui::AccessController access;
        access.setProperty("site", QVariant::fromValue(&site.thread));
        access.renewRecoveryCode();
        ThreadedSite::waitFor([&] { return !access.isWorking(); });
        const std::string code = access.recoveryCode().toStdString();
        QVERIFY(vault::Vault::recover(site.folder.path(), code, "ana", otherPassphrase.toStdString(), test::cheapCost));
        access.forgetRecoveryCode();
        QVERIFY(access.recoveryCode().isEmpty());
    }

    void aSoundSiteIsSaidToBeSound()
    {
        ThreadedSite site;
        addPerson(site, "1", "Camila", 5);
        ui::VerificationController verification;
        verification.setProperty("site", QVariant::fromValue(&site.thread));
        QSignalSpy advanced(&verification, &ui::VerificationController::advanced);
        verification.start();
        QVERIFY(verification.isRunning());
        ThreadedSite::waitFor([&] { return !verification.isRunning(); });
        QVERIFY2(verification.isSound(), qPrintable(verification.result() + verification.findings().join('\n')));
        QVERIFY(verification.findings().isEmpty());
        QVERIFY(advanced.count() > 1);
    }

    void damageIsSaidInWords()
    {
        ThreadedSite site;
        addPerson(site, "1", "Camila", 5);
        site.ask([](site::Site& open) { return open.database().script("UPDATE patients SET gender = 'alterado'"); });
        ui::VerificationController verification;
        verification.setProperty("site", QVariant::fromValue(&site.thread));
        verification.start();
        ThreadedSite::waitFor([&] { return !verification.isRunning(); });
        QVERIFY(!verification.isSound());
        QCOMPARE(verification.findings().size(), 1);
        QVERIFY(verification.findings().first().contains("patients"));
    }

    void aVerificationStopsWhenItIsNotWanted()
    {
        ThreadedSite site;
        addPerson(site, "1", "Camila", 200);
        ui::VerificationController verification;
        verification.setProperty("site", QVariant::fromValue(&site.thread));
        verification.start();
        verification.cancel();
        ThreadedSite::waitFor([&] { return !verification.isRunning(); });
        QVERIFY(!verification.isSound());
        QVERIFY2(verification.result().contains("interrompida"), qPrintable(verification.result()));
        verification.start();
        ThreadedSite::waitFor([&] { return !verification.isRunning(); });
        QVERIFY(verification.isSound());
    }
};

QTEST_MAIN(TestSettingsScreen)
#include "test_settings_screen.moc"
