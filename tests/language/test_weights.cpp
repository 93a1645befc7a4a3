// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/file.h"
#include "base/resources.h"
#include "language/analyser.h"
#include "language/model_file.h"
#include "support/temporary_folder.h"

using namespace voither;
using language::LinearModel;
using language::WeightEntry;

namespace {

language::LanguageModel smallModel()
{
    const std::vector<WeightEntry> entries{{7, 0, 3}, {7, 2, -70}, {900, 1, 32767}, {0xFFFFFFFFU, 1, -32768}};
    const LinearModel dense({"a", "b", "c"}, entries);
    const LinearModel sparse({"a", "b", "c", "d", "e"}, entries);
    return {sparse, sparse, sparse, dense, sparse};
}

} // namespace

class TestWeights : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void everyDamagedByteIsNoticed();
    void everyTruncationIsNoticed();
    void aNewerFormatIsToldApart();
    void theShippedWeightsAreWithinTheirSize();
    void aLanguageWithoutFolderIsUnavailable();
};

void TestWeights::whatIsWrittenIsRead()
{
    const base::Bytes bytes = serialize(smallModel());
    const auto model = language::parseLanguageModel(bytes, "x");
    QVERIFY(model.has_value());
    QCOMPARE(serialize(*model), bytes);
    for (const LinearModel* part : {&model->tagger, &model->parser}) {
        std::vector<std::int32_t> scores(part->classes().size(), 1);
        const std::vector<language::Symbol> features{7, 8, 900, 0xFFFFFFFFU};
        part->add(features, scores);
        QCOMPARE(scores[0], 4);
        QCOMPARE(scores[1], 0);
        QCOMPARE(scores[2], -69);
    }
}

void TestWeights::everyDamagedByteIsNoticed()
{
    const base::Bytes bytes = serialize(smallModel());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        base::Bytes damaged = bytes;
        damaged[i] ^= 0x41U;
        const auto model = language::parseLanguageModel(damaged, "x");
        QVERIFY2(!model.has_value(), qPrintable(QString::number(i)));
        const auto code = model.error().code;
        QVERIFY(code == base::ErrorCode::ResourceDamaged || code == base::ErrorCode::NewerFormat);
    }
}

void TestWeights::everyTruncationIsNoticed()
{
    const base::Bytes bytes = serialize(smallModel());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const auto model = language::parseLanguageModel(std::span(bytes).first(size), "x");
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, base::ErrorCode::ResourceDamaged);
    }
}

void TestWeights::aNewerFormatIsToldApart()
{
    base::Bytes bytes = serialize(smallModel());
    bytes[23] = 2; // the version follows the magic
    const auto model = language::parseLanguageModel(bytes, "x");
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, base::ErrorCode::NewerFormat);
}

void TestWeights::theShippedWeightsAreWithinTheirSize()
{
    const auto path = base::resourceDir() / "languages/pt/weights.bin";
    QVERIFY(std::filesystem::file_size(path) <= 10U << 20);
    QVERIFY(language::readLanguageModel(path).has_value());
}

void TestWeights::aLanguageWithoutFolderIsUnavailable()
{
    for (const char* tag : {"xx", "", "../pt", "p/t", "pt\xFF"}) {
        const auto analyser = language::Analyser::create(base::resourceDir(), tag);
        QVERIFY(!analyser.has_value());
        QCOMPARE(analyser.error().code, base::ErrorCode::LanguageUnavailable);
    }
}

QTEST_GUILESS_MAIN(TestWeights)
#include "test_weights.moc"
