// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "file_size_limit.h"
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

/// Writes for ever, and tells after each flush how much of the object is safe.
[[noreturn]] void recordUntilKilled(ObjectWriter& writer, int reports, unsigned seed)
{
    std::mt19937 random(seed);
    for (;;) {
        const std::size_t size = random() % 4 == 0 ? random() % 200000 : random() % 3000;
        if (!writer.append(content(writer.size(), size))) {
            ::_exit(1);
        }
        if (random() % 2 == 0) {
            if (!writer.flush()) {
                ::_exit(1);
            }
            const std::uint64_t safe = writer.size();
            if (::write(reports, &safe, sizeof safe) != ssize_t{sizeof safe}) {
                ::_exit(1);
            }
        }
    }
}

/// The last report that got through the pipe.
std::uint64_t lastReport(int reports)
{
    std::uint64_t last = 0;
    std::uint64_t next = 0;
    while (::read(reports, &next, sizeof next) == ssize_t{sizeof next}) {
        last = next;
    }
    return last;
}

} // namespace

class TestObjectCrash : public QObject {
    Q_OBJECT

private slots:
    void nothingFlushedIsLostWhenTheProcessIsKilled()
    {
        const VaultSite site;
        QVERIFY(site.vault->seal(site.person, "name", "Rosa"));
        std::mt19937 random(11);
        std::uint64_t everything = 0;
        for (unsigned round = 0; round < 50; ++round) {
            auto writer = site.vault->createObject(site.person, newObject()).value();
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(pipe[0]);
                recordUntilKilled(writer, pipe[1], round);
            }
            ::close(pipe[1]);
            ::usleep(static_cast<useconds_t>(random() % 40000));
            QCOMPARE(::kill(child, SIGKILL), 0);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            const std::uint64_t safe = lastReport(pipe[0]);
            ::close(pipe[0]);
            everything += safe;

            QCOMPARE(site.vault->openObject(site.person, writer.id()).error().code, ErrorCode::ObjectTruncated);
            const auto recovered = site.vault->recoverTail(site.person, writer.id());
            QVERIFY(recovered);
            QVERIFY(recovered->summary.plaintextSize >= safe);
            QCOMPARE(recovered->damagedChunks, std::uint64_t{0});
            auto reader = site.vault->openObject(site.person, recovered->summary).value();
            const auto all = test::readAll(reader).value();
            QVERIFY(all == content(0, all.size()));
            QVERIFY(site.vault->verifyObject(site.person, recovered->summary).empty());
            std::filesystem::remove(objectPath(site.folder.path(), writer.id()));
        }
        QVERIFY(everything > 0);
    }

    void everyTornTailIsRecoveredToItsLastWholeChunk()
    {
        const VaultSite site;
        const auto id = newObject();
        auto writer = site.vault->createObject(site.person, id).value();
        // Pairs of the file's size and the bytes that are safe from there on.
        std::vector<std::pair<std::uint64_t, std::uint64_t>> safe{{headerLength, 0}};
        const auto path = objectPath(site.folder.path(), id);
        for (const std::size_t size : {40U, 1U, 25U, 60U}) {
            QVERIFY(writer.append(content(writer.size(), size)));
            QVERIFY(writer.flush());
            safe.emplace_back(std::filesystem::file_size(path), writer.size());
        }
        const auto closed = writer.finish().value();
        const auto whole = base::readFile(path, 1U << 20U).value();
        for (std::size_t size = headerLength; size < whole.size(); ++size) {
            QVERIFY(base::replaceFile(path, base::ByteView(whole).first(size)));
            std::uint64_t expected = 0;
            std::uint64_t end = 0;
            for (const auto& [fileSize, bytes] : safe) {
                if (fileSize <= size) {
                    expected = bytes;
                    end = fileSize;
                }
            }
            const auto recovered = site.vault->recoverTail(site.person, id).value();
            QCOMPARE(recovered.summary.plaintextSize, expected);
            QCOMPARE(recovered.droppedFileBytes, size - end);
            QVERIFY(!recovered.wasFinished);
            auto reader = site.vault->openObject(site.person, recovered.summary).value();
            QVERIFY(test::readAll(reader).value() == content(0, static_cast<std::size_t>(expected)));
            QVERIFY(site.vault->verifyObject(site.person, recovered.summary).empty());
        }
        QVERIFY(base::replaceFile(path, whole));
        const auto untouched = site.vault->recoverTail(site.person, id).value();
        QVERIFY(untouched.wasFinished);
        QVERIFY(untouched.summary == closed);
    }

    void aTailOfZerosIsDropped()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        QVERIFY(writer.append(content(0, 100)));
        QVERIFY(writer.flush());
        const auto path = objectPath(site.folder.path(), writer.id());
        std::filesystem::resize_file(path, std::filesystem::file_size(path) + 5000);
        const auto recovered = site.vault->recoverTail(site.person, writer.id()).value();
        QCOMPARE(recovered.summary.plaintextSize, std::uint64_t{100});
        QCOMPARE(recovered.droppedFileBytes, std::uint64_t{5000});
        QVERIFY(site.vault->verifyObject(site.person, recovered.summary).empty());
    }

    void aLastChunkOfTheRightLengthThatIsNotWholeIsDropped()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        QVERIFY(writer.append(content(0, 100)));
        QVERIFY(writer.flush());
        QVERIFY(writer.append(content(100, 100)));
        QVERIFY(writer.flush());
        const auto path = objectPath(site.folder.path(), writer.id());
        // The size of the file reached the medium and its last bytes did not.
        const auto size = std::filesystem::file_size(path);
        std::filesystem::resize_file(path, size - 60);
        std::filesystem::resize_file(path, size);
        const auto recovered = site.vault->recoverTail(site.person, writer.id()).value();
        QCOMPARE(recovered.summary.plaintextSize, std::uint64_t{100});
        QCOMPARE(recovered.damagedChunks, std::uint64_t{0});
    }

    void damageBeforeTheTailCostsItsOwnChunkOnly()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(writer.append(content(writer.size(), 100)));
            QVERIFY(writer.flush());
        }
        const auto path = objectPath(site.folder.path(), writer.id());
        auto file = base::File::open(path, base::File::Mode::ReadWrite).value();
        QVERIFY(file.write(headerLength + (100 + recordOverhead) + 50, base::Bytes(1, 0)));
        QVERIFY(file.write(headerLength + (100 + recordOverhead) + 51, base::Bytes(1, 0)));
        const auto recovered = site.vault->recoverTail(site.person, writer.id()).value();
        QCOMPARE(recovered.damagedChunks, std::uint64_t{1});
        QCOMPARE(recovered.summary.chunkCount, std::uint64_t{5});
        const auto found = site.vault->verifyObject(site.person, recovered.summary);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].place, std::string("chunk 2 of 5"));
    }

    void whatIsNoObjectIsNotTouched()
    {
        const VaultSite site;
        const auto id = newObject();
        QVERIFY(site.vault->seal(site.person, "name", "Rosa"));
        QCOMPARE(site.vault->recoverTail(site.person, id).error().code, ErrorCode::FileNotFound);
        QVERIFY(!std::filesystem::exists(objectPath(site.folder.path(), id)));
        const auto finished = site.vault->createObject(site.person, id)->finish().value();
        const auto path = objectPath(site.folder.path(), id);
        const auto sound = base::readFile(path, 1U << 20U).value();
        for (const base::Bytes& bytes : {base::Bytes(), base::Bytes(50, 1), base::Bytes(5000, 1)}) {
            QVERIFY(base::replaceFile(path, bytes));
            QVERIFY(!site.vault->recoverTail(site.person, id));
            QVERIFY(base::readFile(path, 1U << 20U).value() == bytes);
        }
        QVERIFY(base::replaceFile(path, sound));
        QVERIFY(!site.vault->recoverTail(site.otherPerson, id));
        QVERIFY(site.vault->verifyObject(site.person, finished).empty());
    }

    void aFullDiskIsToldAndWhatFitIsKept()
    {
        const VaultSite site;
        auto writer = site.vault->createObject(site.person, newObject()).value();
        base::Result<> appended;
        base::Result<> again;
        base::Result<ObjectSummary> early = base::failure(ErrorCode::Cancelled);
        {
            const test::FileSizeLimit full(200000);
            while (appended && writer.size() < 1000000) {
                appended = writer.append(content(writer.size(), 10000));
            }
            again = writer.append(content(0, 1));
            early = writer.finish();
        }
        QCOMPARE(appended.error().code, ErrorCode::DiskFull);
        QCOMPARE(again.error().code, ErrorCode::DiskFull);
        QCOMPARE(early.error().code, ErrorCode::DiskFull);
        // Once there is room it can be closed with all that was accepted.
        const auto summary = writer.finish().value();
        QVERIFY(summary.plaintextSize >= 4 * 65536U);
        auto reader = site.vault->openObject(site.person, summary).value();
        const auto all = test::readAll(reader).value();
        QVERIFY(all == content(0, all.size()));
        QVERIFY(site.vault->verifyObject(site.person, summary).empty());
    }

    void aDiskWithoutRoomForTheHeaderLeavesNoFile()
    {
        const VaultSite site;
        const auto id = newObject();
        base::Result<ObjectWriter> writer = base::failure(ErrorCode::Cancelled);
        {
            const test::FileSizeLimit full(20);
            writer = site.vault->createObject(site.person, id);
        }
        QCOMPARE(writer.error().code, ErrorCode::DiskFull);
        QVERIFY(!std::filesystem::exists(objectPath(site.folder.path(), id)));
    }
};

QTEST_GUILESS_MAIN(TestObjectCrash)
#include "test_object_crash.moc"
