// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "base/bytes.h"
#include "base/file.h"
#include "base/resources.h"
#include "extraction/extract.h"
#include "extraction/measurement_json.h"
#include "transcript/read.h"

using namespace voither;
using namespace voither::extraction;

namespace {

constexpr std::uint64_t largestGolden = 64ULL * 1024 * 1024;

/// Long lines make no readable difference: one value a line.
std::string readable(const std::string& json)
{
    std::string text;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        quoted = json[i] == '"' && (i == 0 || json[i - 1] != '\\') ? !quoted : quoted;
        text.push_back(json[i]);
        if (!quoted && json[i] == ',') {
            text.push_back('\n');
        }
    }
    return text + '\n';
}

std::string versionIn(const std::string& golden)
{
    const std::string key = "\"processing_version\":\"";
    const std::size_t at = golden.find(key);
    return at == std::string::npos
        ? ""
        : golden.substr(at + key.size(), golden.find('"', at + key.size()) - at - key.size());
}

} // namespace

/// Measures every session-* of tests/data/extraction and compares all of the output. A change of output needs a new
/// processingVersion(); then VOITHER_RENEW_GOLDEN=1 tests/test_extraction_golden writes the files anew. It refuses to
/// do so under the version that they have.
class ExtractionGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void theSamplesGiveWhatTheyGave_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(VOITHER_TEST_DATA)) {
            const QString name = QString::fromStdString(entry.path().filename().string());
            if (name.startsWith("session-") && !name.endsWith(".json")) {
                QTest::newRow(qPrintable(name)) << QString::fromStdString(entry.path().string());
            }
        }
    }

    void theSamplesGiveWhatTheyGave()
    {
        QFETCH(QString, file);
        const std::string path = file.toStdString();
        const auto transcript = transcript::readTranscript(path);
        QVERIFY(transcript.has_value());
        const auto extractor = Extractor::create(base::resourceDir(), "pt-BR");
        QVERIFY(extractor.has_value());
        Options options;
        options.minimumWords = 50;
        const std::string now =
            readable(toJson(*(*extractor)->measure(*transcript, nullptr, options, {}), *transcript));
        const std::filesystem::path goldenPath = path + ".json";
        const auto bytes = base::readFile(goldenPath, largestGolden);
        const std::string golden = bytes ? std::string(base::asText(*bytes)) : std::string();
        if (std::getenv("VOITHER_RENEW_GOLDEN") != nullptr && now != golden) {
            QVERIFY2(versionIn(golden) != processingVersion(), "outputs changed: raise processingVersion() first");
            QVERIFY(base::replaceFile(goldenPath, base::asBytes(now)).has_value());
            return;
        }
        QVERIFY2(!golden.empty(), "no golden file yet: VOITHER_RENEW_GOLDEN=1 writes it");
        QVERIFY2(now == golden, qPrintable(firstDifference(now, golden)));
    }

private:
    static QString firstDifference(const std::string& now, const std::string& golden)
    {
        const auto [a, b] = std::mismatch(now.begin(), now.end(), golden.begin(), golden.end());
        const auto line = std::count(now.begin(), a, '\n') + 1;
        return QStringLiteral("line %1: now %2, was %3")
            .arg(line)
            .arg(QString::fromStdString(std::string(a, std::min(now.end(), a + 80))))
            .arg(QString::fromStdString(std::string(b, std::min(golden.end(), b + 80))));
    }
};

QTEST_GUILESS_MAIN(ExtractionGoldenTest)
#include "test_extraction_golden.moc"
