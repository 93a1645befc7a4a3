// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "vault/key_tree.h"
#include "vault/keyring.h"
#include "vault/sealing.h"
#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using test::VaultSite;

namespace {

constexpr std::uint8_t mask = 0xA5;

/// A secret as a test may hold it without being found itself.
base::Bytes masked(base::ByteView secret)
{
    base::Bytes bytes(secret.begin(), secret.end());
    for (std::uint8_t& byte : bytes) {
        byte ^= mask;
    }
    return bytes;
}

base::Bytes unmasked(const base::Bytes& bytes)
{
    return masked(bytes);
}

#if defined(__SANITIZE_ADDRESS__) // gcc
#define VOITHER_ADDRESS_SANITIZER
#elif defined(__has_feature) // clang
#if __has_feature(address_sanitizer)
#define VOITHER_ADDRESS_SANITIZER
#endif
#endif

#if defined(__clang__)
#define VOITHER_UNCHECKED __attribute__((no_sanitize("address", "thread")))
#elif defined(VOITHER_ADDRESS_SANITIZER)
#define VOITHER_UNCHECKED __attribute__((no_sanitize("address")))
#else
#define VOITHER_UNCHECKED
#endif

/// Where the secret occurs in [begin, end), compared in place so that looking makes no copy.
VOITHER_UNCHECKED int occurrences(const std::uint8_t* begin, const std::uint8_t* end, const std::uint8_t* secret,
                                  std::size_t size)
{
    int found = 0;
    for (const std::uint8_t* at = begin; at + size <= end; ++at) {
        std::size_t same = 0;
        while (same < size && static_cast<std::uint8_t>(at[same] ^ mask) == secret[same]) {
            ++same;
        }
        found += same == size ? 1 : 0;
    }
    return found;
}

/// How often the secret stands in the memory of this process: heap, stacks, locked pages, data.
int inMemory(const base::Bytes& maskedSecret)
{
    constexpr std::uint64_t reservation = std::uint64_t{1} << 30U;
    int found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long begin = 0;
        unsigned long end = 0;
        char permissions[5] = {};
        // What sanitizers reserve is larger than any memory that the program uses.
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, permissions) != 3 || permissions[0] != 'r'
            || permissions[1] != 'w' || end - begin > reservation) {
            continue;
        }
        found += occurrences(reinterpret_cast<const std::uint8_t*>(begin), reinterpret_cast<const std::uint8_t*>(end),
                             maskedSecret.data(), maskedSecret.size());
    }
    return found;
}

struct NamedSecret {
    const char* name;
    base::Bytes masked;
};

/// Every key of the tree, worked out apart from the vault.
std::vector<NamedSecret> keysOf(const VaultSite& site)
{
    std::vector<NamedSecret> secrets;
    const auto keyring = readKeyring(site.folder.path()).value();
    const SecretKey siteKey = siteKeyFromRecovery(keyring, site.recoveryCode).value();
    secrets.push_back({"site", masked(siteKey.bytes())});
    secrets.push_back({"database", masked(subkeyOf(siteKey, SiteSubkey::Database).bytes())});
    secrets.push_back({"backup", masked(subkeyOf(siteKey, SiteSubkey::Backup).bytes())});
    secrets.push_back({"blind index", masked(subkeyOf(siteKey, SiteSubkey::BlindIndex).bytes())});
    secrets.push_back({"site objects", masked(subkeyOf(siteKey, SiteSubkey::SiteObjects).bytes())});
    const SecretKey wrapping = subkeyOf(siteKey, SiteSubkey::PersonWrapping);
    secrets.push_back({"person wrapping", masked(wrapping.bytes())});
    Associated associated;
    associated.add("voither person key 1").add(site.person.uuid());
    SecretKey person;
    if (!openInto(person.data(), base::ByteView(site.store.keys.at(site.person)).subspan(1), associated.bytes(),
                  wrapping.data())) {
        throw std::runtime_error("person key");
    }
    secrets.push_back({"person", masked(person.bytes())});
    secrets.push_back({"person's text", masked(subkeyOf(person, PersonSubkey::Text).bytes())});
    secrets.push_back({"person's objects", masked(subkeyOf(person, PersonSubkey::Objects).bytes())});
    return secrets;
}

bool livesWhileUnlocked(const NamedSecret& secret)
{
    return std::string_view(secret.name) != "person";
}

} // namespace

class TestVaultSecrets : public QObject {
    Q_OBJECT

private slots:
    void lockingLeavesNoKeyInMemory()
    {
#ifdef VOITHER_ADDRESS_SANITIZER
        QSKIP("AddressSanitizer keeps what this test itself read and freed");
#endif
        VaultSite site;
        const auto again = site.unlock(test::passphrase).value();
        again->useKeyStore(site.store);
        QVERIFY(again->seal(site.person, "name", "Rosa"));
        const auto object = base::ObjectId::generate(site.clock.now());
        {
            auto writer = again->createObject(site.person, object).value();
            QVERIFY(writer.append(test::content(0, 1000)));
            QVERIFY(writer.finish());
        }
        auto reader = again->openObject(site.person, object).value();
        base::Bytes plaintext = test::readAll(reader).value();
        const NamedSecret heard{"decrypted chunk", masked(base::ByteView(plaintext).subspan(100, 64))};
        std::fill(plaintext.begin(), plaintext.end(), std::uint8_t{0});
        site.vault->lock();

        auto secrets = keysOf(site);
        secrets.push_back(heard);
        for (const auto& secret : secrets) {
            QVERIFY2((inMemory(secret.masked) > 0) == livesWhileUnlocked(secret), secret.name);
        }
        again->lock();
        for (const auto& secret : secrets) {
            QVERIFY2(inMemory(secret.masked) == 0, secret.name);
        }
    }

    void nothingInTheFolderGivesASecretAway()
    {
        VaultSite site;
        QVERIFY(site.vault->addUser("rui", Role::Clinician, test::otherPassphrase, site.clock, test::cheap));
        QVERIFY(site.vault->seal(site.person, "name", "Conceição Plantada"));
        auto writer = site.vault->createObject(site.person, base::ObjectId::generate(site.clock.now())).value();
        const std::string spoken = "palavras ditas na sala, que ninguém mais ouve";
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(writer.append(base::asBytes(spoken)));
        }
        QVERIFY(writer.finish());
        QVERIFY(!site.unlock("passphrase que não é esta"));
        const auto secrets = keysOf(site);
        site.vault->lock();

        const std::vector<std::string> texts = {std::string(test::passphrase),
                                                std::string(test::otherPassphrase),
                                                "passphrase que",
                                                "Conceição",
                                                "palavras ditas",
                                                site.recoveryCode,
                                                site.recoveryCode.substr(0, 9)};
        for (const auto& text : texts) {
            QVERIFY2(test::filesContaining(site.folder.path(), text).empty(), text.c_str());
        }
        for (const auto& secret : secrets) {
            const base::Bytes key = unmasked(secret.masked);
            for (const std::string& form :
                 {std::string(base::asText(key)), base::toHex(key), base::toBase64(key).substr(0, 42)}) {
                QVERIFY2(test::filesContaining(site.folder.path(), form).empty(), secret.name);
            }
        }
        // The search itself finds what is there in the clear.
        QCOMPARE(test::filesContaining(site.folder.path(), "argon2id13").size(), std::size_t{1});
    }

    void onlyTheKeyringAndObjectsAreOnDisk()
    {
        VaultSite site;
        QVERIFY(!site.unlock("errada errada errada"));
        QVERIFY(site.vault->createObject(site.person, base::ObjectId::generate(site.clock.now()))->finish());
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(site.folder.path())) {
            names.insert(entry.path().filename().string());
        }
        QVERIFY((names == std::set<std::string>{"keyring.json", "objects"}));
    }
};

QTEST_GUILESS_MAIN(TestVaultSecrets)
#include "test_vault_secrets.moc"
