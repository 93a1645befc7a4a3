// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "base/file.h"
#include "base/json.h"
#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using nlohmann::json;

namespace {

constexpr std::string_view passphrase = "três gatos lêem jornais";

/// A working copy of a data folder that a version of format 1 wrote, with what it is known to hold.
struct FormatOne {
    FormatOne()
    {
        const auto source = std::filesystem::path(VOITHER_TEST_DATA_DIR) / "vault/format1";
        std::filesystem::copy(source, folder.path(),
                              std::filesystem::copy_options::recursive
                                  | std::filesystem::copy_options::overwrite_existing);
        facts = base::readJson(base::asText(base::readFile(source / "facts.json", 1U << 20U).value()));
        person = base::PersonId::parse(fact("person")).value();
        store.keys[person] = base::fromBase64(fact("wrapped_person_key")).value();
    }
    std::string fact(const char* key) const { return facts.at(key).get<std::string>(); }

    test::TemporaryFolder folder;
    base::FixedClock clock{*base::parseInstant("2027-01-01T00:00:00Z")};
    json facts;
    base::PersonId person;
    test::MemoryKeyStore store;
};

/// A text long enough to be compressed.
std::string document()
{
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += R"({"segment":)" + std::to_string(i) + R"(,"text":"o coração apertou"},)";
    }
    return text;
}

} // namespace

class TestVaultFormat : public QObject {
    Q_OBJECT

private slots:
    void aFolderOfFormatOneOpens()
    {
        FormatOne one;
        const auto vault = Vault::unlock(one.folder.path(), "ana", passphrase, one.clock, test::cheap).value();
        QVERIFY(vault->user().role == Role::Manager);
        QCOMPARE(base::toHex(base::sha256(vault->databaseKey()->bytes())), one.fact("database_key_sha256"));
        QCOMPARE(vault->blindIndex("cpf", "52998224725").value(), one.fact("cpf_index"));
        vault->useKeyStore(one.store);
        QCOMPARE(vault->open(one.person, "name", one.fact("sealed_name")).value(), std::string("Conceição de Teste"));

        ObjectSummary summary;
        summary.id = base::ObjectId::parse(one.fact("object")).value();
        summary.plaintextSize = 70030;
        summary.chunkCount = 3;
        const auto hash = base::fromHex(one.fact("object_hash")).value();
        std::copy(hash.begin(), hash.end(), summary.fileHash.begin());
        auto reader = vault->openObject(one.person, summary).value();
        QVERIFY(test::readAll(reader).value() == test::content(0, 70030));
        QVERIFY(vault->verifyObject(one.person, summary).empty());
    }

    void longTextsOpenAsTheyStandAndCompressed()
    {
        FormatOne one;
        const auto vault = Vault::unlock(one.folder.path(), "ana", passphrase, one.clock, test::cheap).value();
        vault->useKeyStore(one.store);
        const std::pair<const char*, std::uint8_t> texts[] = {{"sealed_document", 1}, {"compressed_document", 2}};
        for (const auto& [fact, format] : texts) {
            QCOMPARE(base::fromBase64(one.fact(fact))->front(), format);
            QCOMPARE(vault->open(one.person, "document", one.fact(fact)).value(), document());
        }
        const auto today = vault->seal(one.person, "document", document()).value();
        QCOMPARE(base::fromBase64(today)->front(), std::uint8_t{2});
    }

    void theRecoveryCodeOfFormatOneOpens()
    {
        FormatOne one;
        const auto vault =
            Vault::recover(one.folder.path(), one.fact("recovery_code"), "ana", test::otherPassphrase, test::cheap);
        QCOMPARE(base::toHex(base::sha256((*vault)->databaseKey()->bytes())), one.fact("database_key_sha256"));
    }
};

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "test_vault_format.moc"
