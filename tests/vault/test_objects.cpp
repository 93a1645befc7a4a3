// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "base/file.h"
#include "vault/object_format.h"
#include "vault_site.h"

using namespace voither;
using namespace voither::vault;
using base::ErrorCode;
using test::content;
using test::VaultSite;

namespace {

base::ObjectId newObject()
{
    return base::ObjectId::generate(base::SystemClock().now());
}

/// An object of the recognisable content, in chunks of these sizes.
ObjectSummary write(const VaultSite& site, const std::vector<std::size_t>& chunks, const base::ObjectId& id,
                    const base::PersonId& person, std::uint64_t start = 0)
{
    auto writer = site.vault->createObject(person, id).value();
    for (const std::size_t size : chunks) {
        test::must(writer.append(content(start + writer.size(), size)));
        test::must(writer.flush());
    }
    return writer.finish().value();
}

ObjectSummary write(const VaultSite& site, const std::vector<std::size_t>& chunks)
{
    return write(site, chunks, newObject(), site.person);
}

base::Bytes fileOf(const VaultSite& site, const base::ObjectId& id)
{
    return base::readFile(objectPath(site.folder.path(), id), 1U << 30U).value();
}

void put(const VaultSite& site, const base::ObjectId& id, const base::Bytes& bytes)
{
    test::must(base::replaceFile(objectPath(site.folder.path(), id), bytes));
}

/// What somebody meets who opens the object and reads all of it.
std::optional<ErrorCode> refusal(const VaultSite& site, const ObjectSummary& summary)
{
    auto reader = site.vault->openObject(site.person, summary);
    if (!reader) {
        return reader.error().code;
    }
    const auto all = test::readAll(*reader);
    return all ? std::nullopt : std::optional(all.error().code);
}

std::vector<base::Error> verify(const VaultSite& site, const ObjectSummary& summary)
{
    return site.vault->verifyObject(site.person, summary);
}

} // namespace

class TestObjects : public QObject {
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadAnywhere()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        std::mt19937_64 random(7);
        while (writer.size() < 1000000) {
            QVERIFY(writer.append(content(writer.size(), random() % 150000)));
            if (random() % 3 == 0) {
                QVERIFY(writer.flush());
            }
        }
        const auto size = writer.size();
        const auto summary = writer.finish().value();
        QCOMPARE(summary.plaintextSize, size);
        auto reader = site.vault->openObject(site.person, summary).value();
        QCOMPARE(reader.size(), size);
        for (int i = 0; i < 500; ++i) {
            const std::uint64_t offset = random() % (size + 10);
            base::Bytes out(random() % 200000);
            const auto count = reader.read(offset, out).value();
            QCOMPARE(count,
                     static_cast<std::size_t>(offset >= size ? 0 : std::min<std::uint64_t>(out.size(), size - offset)));
            out.resize(count);
            QVERIFY(out == content(offset, count));
        }
        QVERIFY(verify(site, summary).empty());
    }

    void theSummaryDescribesTheFile()
    {
        const VaultSite site;
        const auto summary = write(site, {10, 70000});
        QCOMPARE(summary.chunkCount, std::uint64_t{3});
        QCOMPARE(summary.plaintextSize, std::uint64_t{70010});
        QVERIFY(summary.fileHash == base::sha256(fileOf(site, summary.id)));
    }

    void anEmptyObjectIsAnObject()
    {
        const VaultSite site;
        const auto summary = write(site, {});
        QCOMPARE(summary.chunkCount, std::uint64_t{0});
        QCOMPARE(site.vault->openObject(site.person, summary)->size(), std::uint64_t{0});
        QVERIFY(!refusal(site, summary));
        QVERIFY(verify(site, summary).empty());
    }

    void aFinishedObjectTakesNothingMore()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        const auto summary = writer.finish().value();
        QVERIFY(!writer.append(content(0, 5)));
        QVERIFY(!writer.flush());
        QVERIFY(writer.finish().value() == summary);
        QVERIFY(!site.vault->createObject(site.person, summary.id));
        QVERIFY(verify(site, summary).empty());
    }

    void anObjectOfNobodyBelongsToTheSite()
    {
        const VaultSite site;
        const auto summary = write(site, {100}, newObject(), {});
        auto reader = site.vault->openObject({}, summary).value();
        QVERIFY(test::readAll(reader).value() == content(0, 100));
        QVERIFY(site.store.keys.empty());
        QVERIFY(!site.vault->openObject(site.person, summary));
    }

    void everyFlippedBitIsNoticedWhenReadAndWhenVerified()
    {
        const VaultSite site;
        const auto summary = write(site, {40, 1, 25});
        const auto sound = fileOf(site, summary.id);
        for (std::size_t i = 0; i < sound.size(); ++i) {
            auto altered = sound;
            altered[i] = static_cast<std::uint8_t>(altered[i] ^ (1U << (i % 8)));
            put(site, summary.id, altered);
            QVERIFY2(refusal(site, summary).has_value(), qPrintable(QString::number(i)));
            QVERIFY2(!verify(site, summary).empty(), qPrintable(QString::number(i)));
        }
        put(site, summary.id, sound);
        QVERIFY(verify(site, summary).empty());
    }

    void aDamagedChunkIsNamedAndTheOthersStayReadable()
    {
        const VaultSite site;
        const auto summary = write(site, std::vector<std::size_t>(230, 100));
        auto altered = fileOf(site, summary.id);
        altered[headerLength + 16 * (100 + recordOverhead) + 50] ^= 1U;
        altered[headerLength + 99 * (100 + recordOverhead) + 50] ^= 1U;
        put(site, summary.id, altered);
        const auto found = verify(site, summary);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].code, ErrorCode::ObjectDamaged);
        QCOMPARE(found[0].place, std::string("chunk 17 of 230"));
        QCOMPARE(found[0].subject, summary.id.toString());
        QCOMPARE(found[1].place, std::string("chunk 100 of 230"));
        auto reader = site.vault->openObject(site.person, summary).value();
        base::Bytes out(100);
        QCOMPARE(reader.read(1650, out).error().place, std::string("chunk 17 of 230"));
        QVERIFY(reader.read(1700, out));
        QVERIFY(out == content(1700, 100));
    }

    void exchangedChunksAreNoticed()
    {
        const VaultSite site;
        const auto summary = write(site, {100, 100, 100});
        auto altered = fileOf(site, summary.id);
        const auto chunk = altered.begin() + headerLength;
        std::swap_ranges(chunk, chunk + 100 + recordOverhead, chunk + 100 + recordOverhead);
        put(site, summary.id, altered);
        QCOMPARE(refusal(site, summary), std::optional(ErrorCode::ObjectDamaged));
        QCOMPARE(verify(site, summary).at(1).place, std::string("chunk 2 of 3"));
    }

    void aRemovedOrRepeatedChunkIsNoticed()
    {
        const VaultSite site;
        const auto summary = write(site, {100, 100, 100});
        const auto sound = fileOf(site, summary.id);
        const auto first = sound.begin() + headerLength;
        const auto second = first + 100 + recordOverhead;
        base::Bytes shorter(sound.begin(), first);
        shorter.insert(shorter.end(), second, sound.end());
        put(site, summary.id, shorter);
        QVERIFY(refusal(site, summary));
        QVERIFY(!verify(site, summary).empty());
        base::Bytes longer(sound.begin(), second);
        longer.insert(longer.end(), first, sound.end());
        put(site, summary.id, longer);
        QVERIFY(refusal(site, summary));
        QVERIFY(!verify(site, summary).empty());
    }

    void aChunkOfAnotherObjectIsNoticed()
    {
        const VaultSite site;
        const auto one = write(site, {100, 100});
        const auto two = write(site, {100, 100});
        auto altered = fileOf(site, one.id);
        const auto other = fileOf(site, two.id);
        std::copy_n(other.begin() + headerLength, 100 + recordOverhead, altered.begin() + headerLength);
        put(site, one.id, altered);
        QCOMPARE(refusal(site, one), std::optional(ErrorCode::ObjectDamaged));
        // With its header too it is another object, whatever the name of the file.
        put(site, one.id, other);
        QCOMPARE(refusal(site, one), std::optional(ErrorCode::ObjectDamaged));
        QCOMPARE(verify(site, one).at(0).place, std::string("header"));
    }

    void truncationIsNoticedWhereverItHappens()
    {
        const VaultSite site;
        const auto summary = write(site, {30, 1, 64});
        const auto sound = fileOf(site, summary.id);
        for (std::size_t size = 0; size < sound.size(); ++size) {
            put(site, summary.id, base::Bytes(sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(size)));
            QCOMPARE(refusal(site, summary), std::optional(ErrorCode::ObjectTruncated));
            QCOMPARE(verify(site, summary).at(0).code, ErrorCode::ObjectTruncated);
        }
        auto longer = sound;
        longer.push_back(0);
        put(site, summary.id, longer);
        QCOMPARE(refusal(site, summary), std::optional(ErrorCode::ObjectDamaged));
    }

    void aFileOfAnEarlierTimeIsNoticed()
    {
        const VaultSite site;
        const auto id = newObject();
        auto writer = site.vault->createObject(site.person, id).value();
        QVERIFY(writer.append(content(0, 500)));
        QVERIFY(writer.flush());
        const auto early = fileOf(site, id);
        QVERIFY(writer.append(content(500, 500)));
        const auto summary = writer.finish().value();
        put(site, id, early);
        QVERIFY(site.vault->recoverTail(site.person, id));
        // In itself the earlier file is whole; only the summary knows better.
        QVERIFY(site.vault->openObject(site.person, id));
        QCOMPARE(refusal(site, summary), std::optional(ErrorCode::ObjectTruncated));
        QCOMPARE(verify(site, summary).at(0).code, ErrorCode::ObjectTruncated);
    }

    void aRewrittenFileOfTheSameSizeIsNoticedWhenVerified()
    {
        const VaultSite site;
        const auto summary = write(site, {500});
        QVERIFY(removeObject(site.folder.path(), summary.id));
        const auto other = write(site, {500}, summary.id, site.person, 77);
        QCOMPARE(other.chunkCount, summary.chunkCount);
        const auto found = verify(site, summary);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].place, std::string("whole file"));
    }

    void anObjectOpensForItsPersonOnly()
    {
        const VaultSite site;
        const auto summary = write(site, {100});
        QVERIFY(site.vault->seal(site.otherPerson, "name", "Lia"));
        QCOMPARE(site.vault->openObject(site.otherPerson, summary).error().code, ErrorCode::DecryptionFailed);
        QCOMPARE(site.vault->verifyObject(site.otherPerson, summary).at(0).code, ErrorCode::DecryptionFailed);
        const auto unknown = base::PersonId::generate(site.clock.now());
        QCOMPARE(site.vault->openObject(unknown, summary).error().code, ErrorCode::KeyMissing);
    }

    void destroyingThePersonsKeyDestroysTheirObjects()
    {
        VaultSite site;
        const auto summary = write(site, {100});
        auto reader = site.vault->openObject(site.person, summary).value();
        site.store.keys.erase(site.person);
        site.vault->forgetPerson(site.person);
        QCOMPARE(test::readAll(reader).error().code, ErrorCode::Locked);
        QCOMPARE(site.vault->openObject(site.person, summary).error().code, ErrorCode::KeyMissing);
        QVERIFY(site.vault->seal(site.person, "name", "Rosa"));
        QCOMPARE(site.vault->openObject(site.person, summary).error().code, ErrorCode::DecryptionFailed);
    }

    void lockingStopsReadersAndLetsARecordingGoOn()
    {
        const VaultSite site;
        const auto summary = write(site, {100});
        auto reader = site.vault->openObject(site.person, summary).value();
        QVERIFY(test::readAll(reader));
        auto writer = site.vault->createObject(site.person, newObject()).value();
        QVERIFY(writer.append(content(0, 50)));
        site.vault->lock();
        QCOMPARE(test::readAll(reader).error().code, ErrorCode::Locked);
        QVERIFY(writer.append(content(50, 50)));
        const auto recorded = writer.finish().value();
        const auto again = site.unlock(test::passphrase).value();
        test::MemoryKeyStore store;
        store.keys = site.store.keys;
        again->useKeyStore(store);
        auto reopened = again->openObject(site.person, recorded).value();
        QVERIFY(test::readAll(reopened).value() == content(0, 100));
    }

    void anObjectOfANewerFormatIsToldApart()
    {
        const VaultSite site;
        const auto summary = write(site, {100});
        auto newer = fileOf(site, summary.id);
        newer[8] = 2;
        put(site, summary.id, newer);
        QCOMPARE(refusal(site, summary), std::optional(ErrorCode::NewerFormat));
        QCOMPARE(site.vault->recoverTail(site.person, summary.id).error().code, ErrorCode::NewerFormat);
    }

    void verifyingCanBeCancelled()
    {
        const VaultSite site;
        const auto summary = write(site, {100, 100});
        std::stop_source stop;
        base::Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&](std::string_view, double) { stop.request_stop(); };
        const auto found = site.vault->verifyObject(site.person, summary, progress);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].code, ErrorCode::Cancelled);
    }

    void leftoversOfAnImportAreFoundAndRemoved()
    {
        const VaultSite site;
        QVERIFY(collectUnreferenced(site.folder.path(), {}).value().empty());
        const auto kept = write(site, {10});
        const auto left = write(site, {10});
        const auto unfinished = newObject();
        {
            auto writer = site.vault->createObject(site.person, unfinished).value();
        }
        auto expected = std::vector{left.id, unfinished};
        std::sort(expected.begin(), expected.end());
        QVERIFY(collectUnreferenced(site.folder.path(), {kept.id}).value() == expected);
        QVERIFY(removeObject(site.folder.path(), left.id));
        QVERIFY(removeObject(site.folder.path(), left.id));
        QVERIFY(collectUnreferenced(site.folder.path(), {kept.id}).value() == std::vector{unfinished});
        QCOMPARE(refusal(site, left), std::optional(ErrorCode::FileNotFound));
        QVERIFY(!refusal(site, kept));
    }

    void filesLieBelowTheLastTwoDigitsForTheirOwnerOnly()
    {
        const VaultSite site;
        const auto summary = write(site, {10});
        const std::string name = summary.id.toString();
        const auto path = site.folder.path() / "objects" / name.substr(34) / name;
        QVERIFY(std::filesystem::exists(path));
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        for (const auto& entry : {path, path.parent_path(), path.parent_path().parent_path()}) {
            QVERIFY((std::filesystem::status(entry).permissions() & others) == std::filesystem::perms::none);
        }
    }
};

QTEST_GUILESS_MAIN(TestObjects)
#include "test_objects.moc"
