// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <fstream>
#include <map>

#include "base/file.h"
#include "base/sha256.h"
#include "projections/rebuild.h"
#include "site/analysis.h"
#include "site/verification.h"
#include "site_folder.h"
#include "spoken_session.h"

using namespace voither;
using test::must;
using test::SiteFolder;

namespace {

constexpr std::uint64_t wholeFile = 1ULL << 30U;
constexpr std::uint64_t pageSize = 4096;

/// Two recorded sessions, one of them measured.
void fill(const SiteFolder& folder)
{
    const auto site = folder.open();
    const auto spoken = test::speak(folder.folder(), "a");
    const auto first = must(site::importSession(*site, test::requestFor(spoken, "P-1"), {}));
    must(site::importSession(*site, test::requestFor(spoken, "P-2"), {}));
    auto material = must(site::loadSession(*site, first.session));
    const auto measurement = must(site::analyse(material, test::extractor(), {.minimumWords = 5, .threads = 1}, {}));
    must(site::storeMeasurement(*site, material, measurement));
}

site::Verification verify(const SiteFolder& folder)
{
    return must(site::verify(*folder.open(), {}));
}

/// The database as whoever holds its key may change it past the program.
void alter(const SiteFolder& folder, const std::string& sql)
{
    const auto vault =
        must(vault::Vault::unlock(folder.path(), {}, test::sitePassphrase, folder.clock, test::cheapCost));
    auto database = must(store::Database::open(folder.path() / "store.db", must(vault->databaseKey()).bytes()));
    must(database.script(sql));
}

/// The kinds of all findings in order, one each.
std::string kinds(const site::Verification& verification)
{
    std::vector<std::string> kinds;
    for (const site::Finding& finding : verification.findings) {
        kinds.push_back(finding.kind);
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    std::string list;
    for (const std::string& kind : kinds) {
        list += (list.empty() ? "" : " ") + kind;
    }
    return list;
}

/// Every finding has a sentence in every language, with the place in it.
bool saidInWords(const site::Verification& verification)
{
    using base::UiLanguage;
    for (const site::Finding& finding : verification.findings) {
        for (const UiLanguage language : {UiLanguage::Portuguese, UiLanguage::English, UiLanguage::Spanish}) {
            const std::string text = finding.text(language);
            if (text.find("verification.") != std::string::npos || text.size() < 20
                || text.find(finding.place) == std::string::npos || text.find('{') != std::string::npos) {
                qWarning("%s", text.c_str());
                return false;
            }
        }
    }
    return true;
}

const site::Finding* findingOf(const site::Verification& verification, std::string_view kind)
{
    const auto found = std::find_if(verification.findings.begin(), verification.findings.end(),
                                    [kind](const site::Finding& finding) { return finding.kind == kind; });
    return found == verification.findings.end() ? nullptr : &*found;
}

std::map<std::string, base::Sha256> contents(const SiteFolder& folder)
{
    std::map<std::string, base::Sha256> hashes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        if (entry.is_regular_file()) {
            hashes[entry.path().string()] = base::sha256(must(base::readFile(entry.path(), wholeFile)));
        }
    }
    return hashes;
}

} // namespace

class TestSiteVerification : public QObject {
    Q_OBJECT

private slots:
    void aSoundSiteHasNoFindingAndStaysAsItIs()
    {
        const SiteFolder folder;
        fill(folder);
        folder.open().reset();
        const auto before = contents(folder);
        const site::Verification found = verify(folder);
        QCOMPARE(kinds(found), std::string());
        QCOMPARE(found.objects, std::size_t{2});
        QCOMPARE(found.events, 13);
        QVERIFY(found.tables >= 10);
        QVERIFY(contents(folder) == before);
    }

    void oneFlippedByteInARecordingIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        const auto file = test::objectFiles(folder.path()).front();
        const auto size = std::filesystem::file_size(file);
        for (const std::uint64_t at : {std::uint64_t{5}, size / 2, size - 3}) {
            auto bytes = must(base::readFile(file, wholeFile));
            bytes[at] ^= 0x10U;
            must(base::replaceFile(file, bytes));
            const auto found = verify(folder);
            QCOMPARE(kinds(found), std::string("object"));
            QCOMPARE(found.findings.front().place, file.filename().string());
            QVERIFY(saidInWords(found));
            bytes[at] ^= 0x10U;
            must(base::replaceFile(file, bytes));
        }
        QCOMPARE(kinds(verify(folder)), std::string());
    }

    void aMissingRecordingIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        const auto file = test::objectFiles(folder.path()).front();
        std::filesystem::remove(file);
        const auto found = verify(folder);
        QCOMPARE(kinds(found), std::string("object_missing"));
        QCOMPARE(found.findings.front().place, file.filename().string());
        QVERIFY(saidInWords(found));
    }

    void swappedRecordingsAreBothNamed()
    {
        const SiteFolder folder;
        fill(folder);
        const auto files = test::objectFiles(folder.path());
        std::filesystem::rename(files[0], folder.outside("aside"));
        std::filesystem::rename(files[1], files[0]);
        std::filesystem::rename(folder.outside("aside"), files[1]);
        const auto found = verify(folder);
        QCOMPARE(kinds(found), std::string("object"));
        QVERIFY(found.findings.size() >= 2);
        QVERIFY(saidInWords(found));
    }

    void anotherCopyOfARecordingsOldStateIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        const auto file = test::objectFiles(folder.path()).front();
        std::filesystem::resize_file(file, std::filesystem::file_size(file) - 40);
        const auto found = verify(folder);
        QCOMPARE(kinds(found), std::string("object"));
        QVERIFY(saidInWords(found));
    }

    void aChangedEventIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        alter(folder,
              "DROP TRIGGER events_are_not_changed;"
              "UPDATE events SET payload = replace(payload, 'ana', 'bia') WHERE position = 2");
        const auto found = verify(folder);
        QVERIFY2(kinds(found).find("event_payload") != std::string::npos, kinds(found).c_str());
        QCOMPARE(findingOf(found, "event_payload")->place, std::string("2"));
        QVERIFY(saidInWords(found));
    }

    void anEventChangedTogetherWithItsHashBreaksTheChain()
    {
        const SiteFolder folder;
        fill(folder);
        alter(folder,
              "DROP TRIGGER events_are_not_changed;"
              "UPDATE events SET occurred_at = occurred_at + 1 WHERE position = 4");
        const auto found = verify(folder);
        QVERIFY2(kinds(found).find("event_chain") != std::string::npos, kinds(found).c_str());
        QCOMPARE(findingOf(found, "event_chain")->place, std::string("4"));
        QVERIFY(saidInWords(found));
    }

    void aMissingEventIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        alter(folder, "DROP TRIGGER events_are_not_removed; DELETE FROM events WHERE position = 4");
        const auto found = verify(folder);
        QVERIFY2(kinds(found).find("event_gap") != std::string::npos, kinds(found).c_str());
        QCOMPARE(findingOf(found, "event_gap")->place, std::string("5"));
        QVERIFY(saidInWords(found));
    }

    void aChangedRowOfATableIsNamedAndRebuilt()
    {
        const SiteFolder folder;
        fill(folder);
        for (const char* sql : {"UPDATE patients SET gender = 'x'", "DELETE FROM audio_objects",
                                "UPDATE dimensional_measurements SET confidence_score = 0.123",
                                "UPDATE transcript_segments SET text = 'outra coisa' WHERE segment = 0"}) {
            alter(folder, sql);
            const auto found = verify(folder);
            QVERIFY2(kinds(found) == "table", (sql + (": " + kinds(found))).c_str());
            QVERIFY(saidInWords(found));
            const auto site = folder.open();
            must(projections::rebuild(site->database(), site->vault()));
            QCOMPARE(kinds(must(site::verify(*site, {}))), std::string());
        }
    }

    void aDamagedPageIsNamed()
    {
        const SiteFolder folder;
        fill(folder);
        std::fstream stream(folder.path() / "store.db", std::ios::binary | std::ios::in | std::ios::out);
        stream.seekp(-2000, std::ios::end);
        stream.write("??????", 6);
        stream.close();
        const auto pages = std::filesystem::file_size(folder.path() / "store.db") / pageSize;
        const auto found = must(site::verify(*folder.open(), {}));
        QVERIFY2(kinds(found).find("page_authentication") != std::string::npos, kinds(found).c_str());
        QCOMPARE(findingOf(found, "page_authentication")->place, std::to_string(pages));
        QVERIFY(saidInWords(found));
    }

    void verificationCanBeCancelled()
    {
        const SiteFolder folder;
        fill(folder);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(test::codeOf(site::verify(*folder.open(), {{}, stop.get_token()})), std::string("Cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestSiteVerification)
#include "test_site_verification.moc"
