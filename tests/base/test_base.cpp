// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <fstream>
#include <set>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/sha256.h"
#include "base/uuid.h"
#include "support/temporary_folder.h"

using namespace voither::base;
using voither::test::TemporaryFolder;

namespace {

std::set<std::string> placeholders(const std::string& text)
{
    static const QRegularExpression pattern("\\{[a-z_]+\\}");
    std::set<std::string> found;
    for (auto match = pattern.globalMatch(QString::fromStdString(text)); match.hasNext();) {
        found.insert(match.next().captured().toStdString());
    }
    return found;
}

} // namespace

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void everyErrorCodeSaysWhatHappenedAndWhatToDoInEveryLanguage()
    {
        for (int number = 0; number <= static_cast<int>(ErrorCode::Cancelled); ++number) {
            const Error error{static_cast<ErrorCode>(number), "subject", "place", "detail"};
            QVERIFY2(name(error.code) != "Unknown", std::to_string(number).c_str());
            for (const UiLanguage language : allUiLanguages) {
                const Message message = describe(error, language);
                QVERIFY2(!message.what.starts_with("errors."), message.what.c_str());
                QVERIFY2(!message.todo.starts_with("errors."), message.todo.c_str());
                QVERIFY2(message.what.find('{') == std::string::npos, message.what.c_str());
            }
        }
    }

    void everySentenceExistsInEveryLanguageWithTheSamePlaceholders()
    {
        const auto portuguese = keys(UiLanguage::Portuguese);
        for (const UiLanguage language : {UiLanguage::English, UiLanguage::Spanish}) {
            const auto other = keys(language);
            std::vector<std::string> difference;
            std::set_symmetric_difference(portuguese.begin(), portuguese.end(), other.begin(), other.end(),
                                          std::back_inserter(difference));
            QVERIFY2(difference.empty(), difference.empty() ? "" : difference.front().c_str());
            for (const std::string& key : portuguese) {
                QVERIFY2(placeholders(say(language, key)) == placeholders(say(UiLanguage::Portuguese, key)),
                         key.c_str());
            }
        }
    }

    void aTimeSurvivesWritingAndReading()
    {
        const auto instant = parseInstant("2026-03-04T23:59:58.000007-03:00");
        QVERIFY(instant);
        QCOMPARE(toIso8601(*instant), std::string("2026-03-05T02:59:58.000007Z"));
        QCOMPARE(parseInstant(toIso8601(*instant)), instant);
        QVERIFY(!parseInstant("2026-03-04 23:59:58Z"));
        QVERIFY(!parseInstant("2026-03-04T24:00:00Z"));
        QVERIFY(!parseInstant("2026-03-04T23:59:58.0000001Z"));
        QVERIFY(!parseDate("2026-02-30"));
        QVERIFY(!parseDate("2026-2-03"));
        QCOMPARE(toIso8601(localDate(*parseInstant("2026-03-05T02:00:00Z"), "America/Recife")),
                 std::string("2026-03-04"));
    }

    void timesBeforeTheEpochKeepTheirOrderAsText()
    {
        const auto early = *parseInstant("1969-12-31T23:59:59.999999Z");
        QCOMPARE(toIso8601(early), std::string("1969-12-31T23:59:59.999999Z"));
    }

    void uuidsAreVersion7AndSortByTheMillisecond()
    {
        const Instant now = *parseInstant("2026-03-04T05:06:07Z");
        const Uuid first = Uuid::generate(now);
        const Uuid second = Uuid::generate(now + std::chrono::milliseconds(1));
        QVERIFY(first < second);
        QCOMPARE(first.toString()[14], '7');
        QCOMPARE(Uuid::parse(first.toString()), std::optional(first));
        QVERIFY(!Uuid::parse("00000000-0000-0000-0000-00000000000g"));
        QVERIFY(!Uuid::parse("000000000-000-0000-0000-000000000000"));
        QCOMPARE(Uuid::fromName("a"), Uuid::fromName("a"));
        QVERIFY(Uuid::fromName("a") != Uuid::fromName("b"));
    }

    void sha256AgreesWithTheStandardsExample()
    {
        QCOMPARE(toHex(sha256(asBytes("abc"))),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Sha256Stream stream;
        stream.add(asBytes("a"));
        stream.add(asBytes("bc"));
        QVERIFY(stream.finish() == sha256(asBytes("abc")));
    }

    void hexAndBase64RefuseWhatTheyDidNotWrite()
    {
        QVERIFY(!fromHex("abc"));
        QVERIFY(!fromHex("zz"));
        QVERIFY(!fromBase64("a"));
        QCOMPARE(fromBase64(toBase64(asBytes("açaí"))).value(), Bytes(asBytes("açaí").begin(), asBytes("açaí").end()));
    }

    void aFolderAMissingFileAndAnEmptyFileAreThreeDifferentRefusals()
    {
        const TemporaryFolder folder;
        QVERIFY(checkReadableFile(folder.path()).error().code == ErrorCode::NotARegularFile);
        QVERIFY(checkReadableFile(folder / "none").error().code == ErrorCode::FileNotFound);
        QVERIFY(checkReadableFile(folder.write("empty", "")).error().code == ErrorCode::EmptyInput);
        QVERIFY(checkReadableFile("/dev/zero").error().code == ErrorCode::NotARegularFile);
        QVERIFY(checkReadableFile(folder.write("full", "x")).has_value());
    }

    void aFullDiskIsSaidToBeFull()
    {
        if (!std::filesystem::exists("/dev/full")) {
            QSKIP("this system has no /dev/full");
        }
        const TemporaryFolder folder;
        std::filesystem::create_symlink("/dev/full", folder / "full");
        // A device is refused before anything is written to it.
        QVERIFY(File::open(folder / "full", File::Mode::ReadWrite).error().code == ErrorCode::NotARegularFile);
    }

    void aReplacedFileIsPrivateAndHasTheNewContent()
    {
        const TemporaryFolder folder;
        const auto path = folder.write("f", "old");
        QVERIFY(replaceFile(path, asBytes("new")));
        const auto bytes = readFile(path, 100);
        QCOMPARE(std::string(asText(*bytes)), std::string("new"));
        QVERIFY(readFile(path, 2).error().code == ErrorCode::FileTooLarge);
        QCOMPARE(std::filesystem::status(path).permissions(),
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }

    void numbersAreWrittenAsTheLanguageWritesThem()
    {
        QCOMPARE(formatNumber(-1.25, 1, UiLanguage::English), std::string("\u22121.2"));
        QCOMPARE(formatNumber(1.9, 1, UiLanguage::Portuguese), std::string("1,9"));
        QCOMPARE(formatNumber(-0.01, 1, UiLanguage::Portuguese), std::string("0,0"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
