// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <thread>

#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using base::ErrorCode;
using test::VaultSite;

class TestPersonCipher : public QObject {
    Q_OBJECT

private slots:
    void sealedTextComesBack()
    {
        VaultSite site;
        for (const std::string& text : {std::string(), std::string("Conceição"), std::string(300000, 'x')}) {
            const auto sealed = site.vault->seal(site.person, "name", text);
            QVERIFY(sealed->find("Concei") == std::string::npos);
            QCOMPARE(site.vault->open(site.person, "name", *sealed).value(), text);
        }
        QCOMPARE(site.store.keys.size(), std::size_t{1});
    }

    void theSameTextIsNeverSealedAlike()
    {
        VaultSite site;
        QVERIFY(site.vault->seal(site.person, "name", "Rosa").value()
                != site.vault->seal(site.person, "name", "Rosa").value());
    }

    void sealedTextBelongsToItsFieldAndPerson()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa").value();
        QVERIFY(site.vault->seal(site.otherPerson, "name", "Lia"));
        QCOMPARE(site.vault->open(site.person, "note", sealed).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(site.vault->open(site.otherPerson, "name", sealed).error().code, ErrorCode::DecryptionFailed);
        // Not even when the persons' wrapped keys are exchanged with it.
        std::swap(site.store.keys[site.person], site.store.keys[site.otherPerson]);
        const auto again = site.unlock(test::passphrase).value();
        again->useKeyStore(site.store);
        QCOMPARE(again->open(site.otherPerson, "name", sealed).error().code, ErrorCode::DecryptionFailed);
    }

    void everyAlteredCharacterIsNoticed()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa dos Ventos").value();
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string altered = sealed;
            altered[i] = altered[i] == 'A' ? 'B' : 'A';
            const auto opened = site.vault->open(site.person, "name", altered);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
        }
        for (const std::string& nothing : {std::string(), std::string("AQ=="), std::string("não é base64")}) {
            QCOMPARE(site.vault->open(site.person, "name", nothing).error().code, ErrorCode::DecryptionFailed);
        }
    }

    void textOfANewerFormatIsToldApart()
    {
        VaultSite site;
        QVERIFY(site.vault->seal(site.person, "name", "Rosa"));
        base::Bytes newer(60, 3);
        QCOMPARE(site.vault->open(site.person, "name", base::toBase64(newer)).error().code, ErrorCode::NewerFormat);
        site.store.keys[site.otherPerson] = newer;
        QCOMPARE(site.vault->loadPerson(site.otherPerson).error().code, ErrorCode::NewerFormat);
        site.store.keys[site.otherPerson] = base::Bytes();
        QCOMPARE(site.vault->loadPerson(site.otherPerson).error().code, ErrorCode::DecryptionFailed);
    }

    void keysOutliveTheProcess()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa").value();
        const auto again = site.unlock(test::passphrase).value();
        QCOMPARE(again->open(site.person, "name", sealed).error().code, ErrorCode::Locked);
        again->useKeyStore(site.store);
        QCOMPARE(again->open(site.person, "name", sealed).value(), std::string("Rosa"));
        again->dropKeyStore();
        QCOMPARE(again->open(site.person, "name", sealed).error().code, ErrorCode::Locked);
    }

    void anErasedPersonCannotBeRead()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa").value();
        site.store.keys.erase(site.person);
        site.vault->forgetPerson(site.person);
        QCOMPARE(site.vault->open(site.person, "name", sealed).error().code, ErrorCode::KeyMissing);
        QCOMPARE(site.vault->loadPerson(site.person).error().code, ErrorCode::KeyMissing);
        // A key made anew is another key.
        QVERIFY(site.vault->seal(site.person, "name", "Rosa"));
        QCOMPARE(site.vault->open(site.person, "name", sealed).error().code, ErrorCode::DecryptionFailed);
    }

    void aLoadedPersonIsReadWithoutTheStore()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa").value();
        const auto again = site.unlock(test::passphrase).value();
        again->useKeyStore(site.store);
        QVERIFY(again->loadPerson(site.person));
        site.store.loads = 0;
        QCOMPARE(again->open(site.person, "name", sealed).value(), std::string("Rosa"));
        QCOMPARE(site.store.loads, 0);
    }

    void moreThanTheCacheHoldsStaysReadable()
    {
        VaultSite site;
        std::vector<std::pair<base::PersonId, std::string>> sealed;
        for (int i = 0; i < 2500; ++i) {
            const auto person = base::PersonId::generate(site.clock.now());
            sealed.emplace_back(person, site.vault->seal(person, "name", "pessoa " + std::to_string(i)).value());
            if (i % 7 == 0) {
                site.vault->forgetPerson(sealed[static_cast<std::size_t>(i) / 2].first);
            }
        }
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            QCOMPARE(site.vault->open(sealed[i].first, "name", sealed[i].second).value(),
                     "pessoa " + std::to_string(i));
        }
        QVERIFY(site.store.loads > 2500);
    }

    void theBlindIndexIsStableAndKeyed()
    {
        VaultSite site;
        const auto index = site.vault->blindIndex("cpf", "52998224725").value();
        QCOMPARE(index.size(), std::size_t{64});
        QCOMPARE(site.unlock(test::passphrase).value()->blindIndex("cpf", "52998224725").value(), index);
        QVERIFY(site.vault->blindIndex("cns", "52998224725").value() != index);
        QVERIFY(site.vault->blindIndex("cpf", "52998224726").value() != index);
        const VaultSite another;
        QVERIFY(another.vault->blindIndex("cpf", "52998224725").value() != index);
    }

    void manyThreadsMayReadAtOnce()
    {
        VaultSite site;
        const auto one = site.vault->seal(site.person, "name", "Rosa").value();
        const auto two = site.vault->seal(site.otherPerson, "name", "Lia").value();
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 500; ++i) {
                        wrong += site.vault->open(site.person, "name", one) == std::string("Rosa") ? 0 : 1;
                        wrong += site.vault->open(site.otherPerson, "name", two) == std::string("Lia") ? 0 : 1;
                        site.vault->forgetPerson(site.person);
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
    }

    void everythingIsRefusedAfterLocking()
    {
        VaultSite site;
        const auto sealed = site.vault->seal(site.person, "name", "Rosa").value();
        QVERIFY(!site.vault->isLocked());
        site.vault->lock();
        QVERIFY(site.vault->isLocked());
        const auto locked = [](const auto& result) { return !result && result.error().code == ErrorCode::Locked; };
        QVERIFY(locked(site.vault->seal(site.person, "name", "x")));
        QVERIFY(locked(site.vault->open(site.person, "name", sealed)));
        QVERIFY(locked(site.vault->blindIndex("cpf", "1")));
        QVERIFY(locked(site.vault->databaseKey()));
        QVERIFY(locked(site.vault->backupKey()));
        QVERIFY(locked(site.vault->loadPerson(site.person)));
        QVERIFY(locked(site.vault->renewRecoveryCode()));
        QVERIFY(locked(site.vault->removeUser({})));
        QVERIFY(locked(site.vault->changePassphrase(test::passphrase, test::otherPassphrase)));
        QVERIFY(locked(site.vault->addUser("rui", Role::Clinician, test::otherPassphrase, site.clock)));
        const auto object = base::ObjectId::generate(site.clock.now());
        QVERIFY(locked(site.vault->createObject(site.person, object)));
        QVERIFY(locked(site.vault->createObject({}, object)));
        QVERIFY(locked(site.vault->openObject(site.person, object)));
        QVERIFY(locked(site.vault->recoverTail(site.person, object)));
        QCOMPARE(site.vault->verifyObject(site.person, {}).at(0).code, ErrorCode::Locked);
        site.vault->forgetPerson(site.person);
        site.vault->lock();
    }
};

QTEST_GUILESS_MAIN(TestPersonCipher)
#include "test_person_cipher.moc"
