// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cctype>
#include <fstream>
#include <sodium.h>
#include <unistd.h>

#include "base/file.h"
#include "base/json.h"
#include "vault/attempts.h"
#include "vault/keyring.h"
#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using base::ErrorCode;
using nlohmann::json;
using test::VaultSite;

namespace {

ErrorCode codeOf(const base::Result<std::unique_ptr<Vault>>& result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

json readDocument(const VaultSite& site)
{
    const auto bytes = base::readFile(keyringPath(site.folder.path()), 1U << 20U);
    return base::readJson(base::asText(bytes.value()));
}

/// Writes the document as somebody would who knows the format but no key.
void writeWithChecksum(const VaultSite& site, json document)
{
    document.erase("checksum");
    const std::string text = document.dump();
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t*>(text.data()), text.size(),
                       nullptr, 0);
    document["checksum"] = base::toHex(hash);
    QVERIFY(base::replaceFile(keyringPath(site.folder.path()), base::asBytes(document.dump())));
}

} // namespace

class TestKeyring : public QObject {
    Q_OBJECT

private slots:
    void theRightPassphraseOpensTheSameKeys()
    {
        const VaultSite site;
        const auto again = site.unlock(test::passphrase);
        QVERIFY(again);
        QCOMPARE((*again)->siteId().toString(), site.vault->siteId().toString());
        QCOMPARE(base::toHex((*again)->databaseKey()->bytes()), base::toHex(site.vault->databaseKey()->bytes()));
        QVERIFY(base::toHex((*again)->databaseKey()->bytes()) != base::toHex((*again)->backupKey()->bytes()));
        QCOMPARE((*again)->user().login, std::string("ana"));
        QVERIFY((*again)->user().role == Role::Administrator);
    }

    void theOnlyUserNeedsNoName()
    {
        const VaultSite site;
        QVERIFY(site.unlock(test::passphrase, ""));
        QCOMPARE(codeOf(site.unlock(test::passphrase, "rui")), ErrorCode::UserUnknown);
    }

    void aPassphraseIsTheSameComposedAndDecomposed()
    {
        const test::TemporaryFolder folder;
        const base::FixedClock clock{base::Instant()};
        QVERIFY(Vault::create(folder.path(), "ana", Role::Clinician, "maçã madura não cai", clock, test::cheap));
        QVERIFY(Vault::unlock(folder.path(), "ana", "mac\u0327a\u0303 madura na\u0303o cai", clock, test::cheap));
    }

    void sixRefusalsAreSixErrors()
    {
        const VaultSite site;
        QCOMPARE(codeOf(site.unlock("quatro cavalos azuis acordam")), ErrorCode::WrongPassphrase);
        const test::TemporaryFolder empty;
        QCOMPARE(codeOf(Vault::unlock(empty.path(), "ana", test::passphrase, site.clock)), ErrorCode::NotASite);
        QCOMPARE(codeOf(Vault::unlock(empty / "none", "ana", test::passphrase, site.clock)), ErrorCode::NotASite);

        json newer = readDocument(site);
        newer["format"] = 2;
        newer["something"] = "unknown";
        VaultSite second;
        writeWithChecksum(second, newer);
        QCOMPARE(codeOf(second.unlock(test::passphrase)), ErrorCode::NewerFormat);

        const VaultSite third;
        std::filesystem::resize_file(keyringPath(third.folder.path()), 200);
        QCOMPARE(codeOf(third.unlock(test::passphrase)), ErrorCode::KeyringDamaged);
    }

    void aKeyringThatMayNotBeReadIsRefusedAsThat()
    {
        const VaultSite site;
        std::filesystem::permissions(keyringPath(site.folder.path()), std::filesystem::perms::none);
        const bool root = ::geteuid() == 0;
        // Permissions do not bind root, so the attempt is made as nobody, who can enter the folder.
        std::filesystem::permissions(site.folder.path(), std::filesystem::perms::all);
        if (root) {
            QCOMPARE(::seteuid(65534), 0);
        }
        const auto code = codeOf(site.unlock(test::passphrase));
        if (root) {
            QCOMPARE(::seteuid(0), 0);
        }
        QCOMPARE(code, ErrorCode::PermissionDenied);
    }

    void theKeyringIsReadableByItsOwnerOnly()
    {
        const VaultSite site;
        const auto permissions = std::filesystem::status(keyringPath(site.folder.path())).permissions();
        QVERIFY((permissions & (std::filesystem::perms::group_all | std::filesystem::perms::others_all))
                == std::filesystem::perms::none);
    }

    void anExistingSiteIsNotOverwritten()
    {
        const VaultSite site;
        const auto again =
            Vault::create(site.folder.path(), "rui", Role::Clinician, test::passphrase, site.clock, test::cheap);
        QCOMPARE(again.error().code, ErrorCode::SiteExists);
        QVERIFY(site.unlock(test::passphrase));
    }

    void everyFlippedByteAndEveryTruncationIsDamageAndNotAWrongPassphrase()
    {
        const VaultSite site;
        const auto path = keyringPath(site.folder.path());
        const auto whole = base::readFile(path, 1U << 20U).value();
        const auto tryWith = [&](const base::Bytes& bytes) {
            std::ofstream(path, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
            const auto keyring = readKeyring(site.folder.path());
            return keyring ? ErrorCode::Cancelled : keyring.error().code;
        };
        const std::string text(base::asText(whole));
        const std::size_t formatDigit = text.find("\"format\": 1") + 10;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            base::Bytes altered = whole;
            altered[i] ^= 0x02U;
            const auto code = tryWith(altered);
            // White space between the values means nothing to JSON and is no part of the checksum.
            if (std::isspace(static_cast<int>(altered[i])) != 0 && std::isspace(static_cast<int>(whole[i])) != 0) {
                continue;
            }
            QVERIFY2(code == ErrorCode::KeyringDamaged || (i == formatDigit && code == ErrorCode::NewerFormat),
                     qPrintable(QString::number(i)));
        }
        for (std::size_t size = 0; size + 2 < whole.size(); ++size) {
            QCOMPARE(tryWith(base::Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size))),
                     ErrorCode::KeyringDamaged);
        }
        QCOMPARE(tryWith(whole), ErrorCode::Cancelled);
    }

    void whatSomebodyWithoutAKeyChangedIsNoticedOnceUnlocked()
    {
        const VaultSite site;
        const json sound = readDocument(site);
        json altered = sound;
        altered["users"][0]["role"] = "auditor";
        writeWithChecksum(site, altered);
        QCOMPARE(codeOf(site.unlock(test::passphrase)), ErrorCode::KeyringDamaged);

        altered = sound;
        altered["recovery"]["public_key"] = base::toBase64(base::Bytes(32, 9));
        writeWithChecksum(site, altered);
        QCOMPARE(codeOf(site.unlock(test::passphrase)), ErrorCode::KeyringDamaged);

        altered = sound;
        altered["users"][0]["kdf"]["memory_bytes"] = std::uint64_t{1} << 50U;
        writeWithChecksum(site, altered);
        QCOMPARE(codeOf(site.unlock(test::passphrase)), ErrorCode::KeyringDamaged);

        writeWithChecksum(site, sound);
        QVERIFY(site.unlock(test::passphrase));
    }

    void waitsGrowAndAreKeptAcrossRestarts()
    {
        VaultSite site;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(codeOf(site.unlock("errada errada errada")), ErrorCode::WrongPassphrase);
        }
        const auto refused = site.unlock(test::passphrase);
        QCOMPARE(codeOf(refused), ErrorCode::TooManyAttempts);
        QCOMPARE(refused.error().detail, std::string("00:00:05"));
        site.clock.advance(std::chrono::milliseconds(4001));
        QCOMPARE(site.unlock(test::passphrase).error().detail, std::string("00:00:01"));
        site.clock.advance(std::chrono::seconds(1));
        QCOMPARE(codeOf(site.unlock("errada errada errada")), ErrorCode::WrongPassphrase);
        QCOMPARE(site.unlock(test::passphrase).error().detail, std::string("00:00:10"));
        site.clock.advance(std::chrono::seconds(10));
        QVERIFY(site.unlock(test::passphrase));
        // Success starts the count anew.
        QCOMPARE(codeOf(site.unlock("errada errada errada")), ErrorCode::WrongPassphrase);
        QVERIFY(site.unlock(test::passphrase));
    }

    void waitsNeverExceedAQuarterOfAnHour()
    {
        QCOMPARE(waitAfter(3).count(), 0);
        QCOMPARE(waitAfter(4).count(), 5);
        QCOMPARE(waitAfter(11).count(), 640);
        QCOMPARE(waitAfter(12).count(), 900);
        QCOMPARE(waitAfter(~std::uint64_t{0}).count(), 900);
        QCOMPARE(formatWait(std::chrono::seconds(900)), std::string("00:15:00"));
    }

    void settingTheClockBackNeitherHelpsNorLocksForever()
    {
        VaultSite site;
        for (int i = 0; i < 5; ++i) {
            site.clock.advance(std::chrono::minutes(1));
            QCOMPARE(codeOf(site.unlock("errada errada errada")), ErrorCode::WrongPassphrase);
        }
        site.clock.advance(-std::chrono::hours(24 * 365));
        QCOMPARE(site.unlock(test::passphrase).error().detail, std::string("00:00:10"));
        site.clock.advance(std::chrono::seconds(9));
        QCOMPARE(site.unlock(test::passphrase).error().detail, std::string("00:00:01"));
        site.clock.advance(std::chrono::seconds(1));
        QVERIFY(site.unlock(test::passphrase));
    }

    void aLowCostIsRaisedOnUnlockingAndThePassphraseStays()
    {
        const VaultSite site;
        const KdfCost dearer{2, 65536};
        const auto database = base::toHex(site.vault->databaseKey()->bytes());
        QVERIFY(Vault::unlock(site.folder.path(), "ana", test::passphrase, site.clock, dearer));
        const auto keyring = readKeyring(site.folder.path());
        QVERIFY(keyring->users.front().cost == dearer);
        // A lower wish lowers nothing.
        const auto again = site.unlock(test::passphrase);
        QCOMPARE(base::toHex((*again)->databaseKey()->bytes()), database);
        QVERIFY(readKeyring(site.folder.path())->users.front().cost == dearer);
    }

    void theDefaultCostIsArgon2idWith256MebibytesAndThreePasses()
    {
        const test::TemporaryFolder folder;
        const base::FixedClock clock{base::Instant()};
        QVERIFY(Vault::create(folder.path(), "ana", Role::Clinician, test::passphrase, clock));
        const auto bytes = base::readFile(keyringPath(folder.path()), 1U << 20U).value();
        const json kdf = base::readJson(base::asText(bytes))["users"][0]["kdf"];
        QCOMPARE(kdf["algorithm"].get<std::string>(), std::string("argon2id13"));
        QCOMPARE(kdf["passes"].get<int>(), 3);
        QCOMPARE(kdf["memory_bytes"].get<int>(), 268435456);
        QVERIFY(Vault::unlock(folder.path(), "ana", test::passphrase, clock));
    }

    void aWeakPassphraseIsRefused()
    {
        const test::TemporaryFolder folder;
        const base::FixedClock clock{base::Instant()};
        const auto refusal = [&](std::string_view phrase) {
            const auto made = Vault::create(folder.path(), "ana", Role::Clinician, phrase, clock, test::cheap);
            return made ? ErrorCode::Cancelled : made.error().code;
        };
        QCOMPARE(refusal(""), ErrorCode::WeakPassphrase);
        QCOMPARE(refusal("curtademais"), ErrorCode::WeakPassphrase);
        QCOMPARE(refusal("aaaaaaaaaaaaaaaaaaaa"), ErrorCode::WeakPassphrase);
        // Eleven letters in more than twelve bytes.
        QCOMPARE(refusal("áéíóúâêôãõç"), ErrorCode::WeakPassphrase);
        QCOMPARE(refusal("\xff\xfe senha senha senha"), ErrorCode::InvalidUtf8);
        QVERIFY(std::filesystem::is_empty(folder.path()));
        QCOMPARE(refusal("áéíóúâêôãõçü"), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
