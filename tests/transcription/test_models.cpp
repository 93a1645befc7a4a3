// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <filesystem>
#include <set>

#include "base/bytes.h"
#include "support/temporary_folder.h"
#include "transcription/models.h"

using namespace voither;
using base::ErrorCode;
using test::TemporaryFolder;

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void everyKnownModelIsWellFormed()
    {
        std::set<std::string_view> hashes;
        std::uint64_t before = 0;
        for (const auto& model : transcription::knownModels()) {
            QVERIFY(base::fromHex(model.sha256) && model.sha256.size() == 64);
            QCOMPARE(std::string(model.fileName), "ggml-" + std::string(model.name) + ".bin");
            QVERIFY(model.size > before);
            before = model.size;
            hashes.insert(model.sha256);
            QVERIFY(model.address().starts_with("https://huggingface.co/"));
            QVERIFY(model.address().ends_with(model.fileName));
        }
        QCOMPARE(hashes.size(), transcription::knownModels().size());
    }

    void aFileOfAKnownNameWithOtherBytesIsDamaged()
    {
        const TemporaryFolder folder;
        const auto path = folder.write("ggml-small.bin", "lmgg" + std::string(3'000'000, 'x'));
        std::vector<double> fractions;
        const auto checked = transcription::verifyModel(path,
                                                        {[&](std::string_view stage, double fraction) {
                                                             QCOMPARE(std::string(stage), std::string("model"));
                                                             fractions.push_back(fraction);
                                                         },
                                                         {}});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::ModelDamaged);
        QVERIFY(checked.error().detail.find("1be3a9b2063867b9") != std::string::npos);
        QVERIFY(fractions.size() > 3 && fractions.back() == 1);
    }

    void aFileOfTheSizeOfAKnownModelWithOtherBytesIsDamaged()
    {
        const TemporaryFolder folder;
        const auto path = folder.write("my model.bin", "lmgg");
        std::filesystem::resize_file(path, transcription::knownModels().front().size); // a hole: takes no room
        const auto checked = transcription::verifyModel(path, {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::ModelDamaged);
    }

    void aModelThatNobodyKnowsIsNeitherGoodNorBad()
    {
        const TemporaryFolder folder;
        const auto checked = transcription::verifyModel(folder.write("fine-tuned.bin", "lmgg..."), {});
        QVERIFY(checked);
        QVERIFY(checked->known == nullptr);
        // Of the same bytes by sha256sum.
        QCOMPARE(checked->sha256, std::string("c3c7685e9ab33275798c05177b7c001e963d255e0a4ed63eeee7729b9c31ec6b"));
    }

    void whatIsNoModelIsRefusedBeforeItIsRead()
    {
        const TemporaryFolder folder;
        QCOMPARE(transcription::verifyModel(folder.write("a", "<!DOCTYPE html>"), {}).error().code,
                 ErrorCode::ModelUnsuitable);
        QCOMPARE(transcription::verifyModel(folder.write("b", "lm"), {}).error().code, ErrorCode::ModelUnsuitable);
        QCOMPARE(transcription::verifyModel(folder.write("c", ""), {}).error().code, ErrorCode::EmptyInput);
        QCOMPARE(transcription::verifyModel(folder.path(), {}).error().code, ErrorCode::NotARegularFile);
    }

    void checkingCanBeCancelled()
    {
        const TemporaryFolder folder;
        std::stop_source stop;
        stop.request_stop();
        const auto path = folder.write("m.bin", "lmgg" + std::string(100, 'x'));
        QCOMPARE(transcription::verifyModel(path, {{}, stop.get_token()}).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
